package org.spasmdiary.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Cause;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Place;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Side;
import org.spasmdiary.diary.Trigger;
import org.spasmdiary.words.Words;

/** The clock and the rail where something turns: a mark, a year, the clocks, the end of a spasm. */
class ClockEdgesTest {
    private static final Words WORDS = Words.of(Locale.UK);

    private static ClockModel clock(Diary diary, String now) {
        return ClockModel.of(diary, at(now), WORDS);
    }

    private static Supplier<Episode> with(Supplier<Episode> spasm, Place place, Cause cause) {
        return () -> spasm.get().withPlace(place).withCause(cause);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T12:00Z[Europe/London], 2026-03-29T12:00+01:00[Europe/London], 23 h",
        "2026-03-28T12:00Z[Europe/London], 2026-03-29T13:00+01:00[Europe/London], 1 d",
        "2025-10-25T12:00+01:00[Europe/London], 2025-10-26T11:00Z[Europe/London], 1 d",
        "2025-10-25T12:00+01:00[Europe/London], 2025-10-26T10:59Z[Europe/London], 23 h"
    })
    void hoursAreRealOnesOverAClockChange(String onset, String now, String says) {
        assertThat(clock(diary(spasm(onset)), now).clock()).isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31T23:59, 2026-01-01T00:00, 'Began Wed 31 Dec 2025, 23:59'",
        "2026-01-01T00:00, 2026-12-31T23:59, 'Began Thu 1 Jan, 00:00'"
    })
    void theYearIsNamedOnlyWhereItIsAnother(String onset, String now, String says) {
        String zone = "Z[Europe/London]";
        assertThat(clock(diary(spasm(onset + zone)), now + zone).line()).isEqualTo(says + " · place not said");
    }

    @Test
    void anOnsetAMomentAheadOfTheClockReadsAsNoTimeYet() {
        ClockModel model = clock(diary(spasm("2026-03-12T11:43:00Z")), "2026-03-12T11:40:00Z");
        assertThat(model.clock()).isEqualTo("0 min");
        assertThat(model.spoken()).isEqualTo("0 minutes since it began");
    }

    @Test
    void aSpasmThatIsOverOrAMistakeIsNotGoingOn() {
        for (var gone : List.of(
                spasm("2026-03-10T08:00:00Z").eased("2026-03-12T11:40:00Z"),
                spasm("2026-03-10T08:00:00Z").byMistake())) {
            ClockModel model = clock(diary(gone), "2026-03-12T11:40:00Z");
            assertThat(model.clock()).isEqualTo("No spasm going on");
            assertThat(model.line()).isEqualTo("You can write down how it is at any time.");
            assertThat(model.spasm()).isEmpty();
            assertThat(RailModel.of(diary(gone), at("2026-03-12T11:40:00Z"), WORDS))
                    .isEmpty();
        }
    }

    @Test
    void aSpasmThatCarriesOnAnEarlierOneCountsFromTheFirstStart() {
        var first = spasm("2026-03-05T08:00:00Z").eased("2026-03-08T08:00:00Z");
        var second = spasm("2026-03-09T08:00:00Z").joinedTo(first);
        ClockModel model = clock(diary(first, second), "2026-03-12T10:00:00Z");
        assertThat(model.clock()).isEqualTo("7 d 2 h");
        assertThat(model.line()).startsWith("Began Thu 5 Mar, 08:00");
    }

    @Test
    void withAnUnknownStartAndNoEntryItCountsFromTheTimeThatWasGiven() {
        assertThat(clock(diary(spasm("2026-03-10T08:00:00Z").onsetUnknown()), "2026-03-12T10:00:00Z")
                        .clock())
                .isEqualTo("2 d 2 h");
    }

    @Test
    void placesStandInTheOrderOfTheBackWhateverTheOrderTheyWereTickedIn() {
        var where = new Place(Set.of(Region.LOWER_BACK, Region.UPPER_BACK), Side.NOT_ASKED, Set.of());
        var why = new Cause(Set.of(Trigger.STRAIN, Trigger.STRESS), "");
        var diary = diary(with(spasm("2026-03-12T09:40:00Z"), where, why));
        assertThat(clock(diary, "2026-03-12T11:40:00Z").line())
                .isEqualTo("Began Thu 12 Mar, 09:40 · lower back, upper back · strain or overdoing it, stress");
    }

    @Test
    void theOwnersWordsOfWhatSetItOffGoBeforeTheTicks() {
        var why = new Cause(Set.of(Trigger.STRAIN), "lifted a laundry basket");
        var diary = diary(with(spasm("2026-03-12T09:40:00Z"), Place.NOT_SAID, why));
        assertThat(clock(diary, "2026-03-12T11:40:00Z").line()).endsWith("· lifted a laundry basket");
    }

    @ParameterizedTest
    @CsvSource({
        "0,       24-hour, 1 day",
        "86399,   24-hour, 0 minutes",
        "86400,   72-hour, 2 days",
        "259199,  72-hour, 0 minutes",
        "259200,  7-day,   4 days",
        "604799,  7-day,   0 minutes",
        "604800,  14-day,  1 week",
        "1209599, 14-day,  0 minutes"
    })
    void theRailNamesTheNextMarkUntilTheSecondItIsReached(long seconds, String mark, String left) {
        var onset = at("2026-03-10T07:40:00Z");
        assertThat(RailModel.of(onset, onset.plusSeconds(seconds), WORDS).spoken())
                .contains("since it began. " + mark + " mark in " + left.replace("1 week", "7 days") + ".");
    }

    @Test
    void afterFourteenDaysNoMarkIsPromised() {
        var onset = at("2026-03-10T07:40:00Z");
        assertThat(RailModel.of(onset, onset.plusSeconds(1_209_600), WORDS).spoken())
                .isEqualTo("Recovery rail. 2 weeks since it began. All marks are behind."
                        + " The marks come from published advice.");
    }

    @Test
    void theRailCountsAnUnknownStartFromTheFirstEntryAsTheClockDoes() {
        var spasm = spasm("2026-03-01T08:00:00Z").onsetUnknown();
        var diary = diary(spasm, reading("2026-03-11T11:40:00Z").pain(5).of(spasm));
        RailModel rail = RailModel.of(diary, at("2026-03-12T11:40:00Z"), WORDS).orElseThrow();
        assertThat(rail.now()).isEqualTo(1.0 / 14);
        assertThat(clock(diary, "2026-03-12T11:40:00Z").clock()).isEqualTo("1 d");
    }

    @Test
    void phasesJoinWithoutAGapHoweverLongTheRailIs() {
        var onset = at("2026-03-10T07:40:00Z");
        for (int days : List.of(1, 14, 20, 28, 60)) {
            List<RailModel.Phase> phases = RailModel.of(onset, onset.plusSeconds(days * 86_400L), WORDS)
                    .phases();
            assertThat(phases.getFirst().from()).isZero();
            assertThat(phases.getLast().to()).as(days + " days").isEqualTo(1);
            for (int i = 1; i < phases.size(); i++)
                assertThat(phases.get(i).from()).isEqualTo(phases.get(i - 1).to());
            assertThat(phases).as(days + " days").hasSize(days <= 28 ? 3 : 4);
        }
    }
}
