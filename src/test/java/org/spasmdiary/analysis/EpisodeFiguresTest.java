package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.contact;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.SpasmSample;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;

/** The edges of each figure of a spasm. */
class EpisodeFiguresTest {
    private static final SpasmSample SPASM = spasm("2026-05-01T08:00:00Z");
    private static final String LATER = "2026-06-20T08:00:00Z";

    @SafeVarargs
    private static EpisodeFigures first(String now, Supplier<? extends Entry>... entries) {
        Diary diary = diary(entries);
        return EpisodeFigures.of(diary, diary.bouts().all().getFirst(), at(now));
    }

    @Test
    void onlyEntriesFromTheOnsetToNowCount() {
        EpisodeFigures figures = first(
                "2026-05-01T10:00:00Z",
                SPASM,
                reading("2026-05-01T07:59:59Z").pain(10).of(SPASM),
                reading("2026-05-01T08:00:00Z").pain(3),
                reading("2026-05-01T10:00:00Z").pain(4),
                reading("2026-05-01T10:00:01Z").pain(9));
        assertThat(figures.readings()).isEqualTo(2);
        assertThat(figures.peak()).hasValue(4);
        assertThat(figures.last()).hasValue(4);
    }

    @Test
    void theLastScoreIsNotTheLastEntry() {
        EpisodeFigures figures = first(
                LATER,
                SPASM,
                reading("2026-05-01T09:00:00Z").pain(0),
                reading("2026-05-01T12:00:00Z").note("Sunny."));
        assertThat(figures.readings()).isEqualTo(2);
        assertThat(figures.last()).as("a score of 0 is a score").hasValue(0);
    }

    @Test
    void aPeakThatComesTwiceIsStillThePeak() {
        EpisodeFigures figures = first(
                LATER,
                SPASM,
                reading("2026-05-01T09:00:00Z").pain(7),
                reading("2026-05-01T10:00:00Z").pain(7),
                reading("2026-05-03T10:00:00Z").pain(7));
        assertThat(figures.peak()).hasValue(7);
        assertThat(figures.median()).hasValue(7);
        assertThat(figures.first24hHighest()).hasValue(7);
    }

    @Test
    void theFirstDayIsTwentyFourHoursAlsoWhenTheClocksChange() {
        SpasmSample autumn = spasm("2026-10-24T12:00:00+01:00[Europe/London]");
        EpisodeFigures figures = first(
                "2026-10-30T12:00:00Z",
                autumn,
                reading("2026-10-24T13:00:00+01:00[Europe/London]").pain(4),
                reading("2026-10-25T10:59:59Z").pain(6), // one second under 24 real hours
                reading("2026-10-25T11:00:00Z").pain(9)); // still before noon on the wall
        assertThat(figures.first24hHighest()).hasValue(6);
    }

    @Test
    void anEvenNumberOfDaysHasItsMiddleBetweenTwoOfThem() {
        EpisodeFigures figures = first(
                LATER,
                SPASM,
                reading("2026-05-01T09:00:00Z").pain(8),
                reading("2026-05-01T10:00:00Z").pain(5),
                reading("2026-05-02T10:00:00Z").pain(3));
        assertThat(figures.median()).as("days of 6.5 and 3").hasValue(4.75);
    }

    @Test
    void theDaysOfTheMedianAreThoseOfTheWallWhereItWasWritten() {
        var nine = reading("2026-05-02T23:30:00-07:00").pain(9); // the 3rd in UTC
        var one = reading("2026-05-02T08:00:00-07:00").pain(1);
        var two = reading("2026-05-04T08:00:00+09:00").pain(2); // the 3rd in UTC
        EpisodeFigures figures = first(LATER, SPASM, one, nine, two);
        assertThat(figures.median()).as("days of 5 and 2").hasValue(3.5);
    }

    @Test
    void joinedSpasmsCountAsOneFromTheFirstOnset() {
        SpasmSample early = SPASM.ended("2026-05-02T08:00:00Z", EndReason.EASED);
        SpasmSample late = spasm("2026-05-03T08:00:00Z").joinedTo(early).eased("2026-05-06T08:00:00Z");
        Diary diary = diary(
                early,
                late,
                reading("2026-05-01T09:00:00Z").pain(8),
                reading("2026-05-03T09:00:00Z").pain(4),
                spasm("2026-06-01T08:00:00Z"));
        List<EpisodeFigures> all = EpisodeFigures.all(diary, at(LATER));
        assertThat(all).extracting(EpisodeFigures::number).containsExactly(1, 2);
        assertThat(all.getFirst().readings()).isEqualTo(2);
        assertThat(all.getFirst().length().length()).isEqualTo(java.time.Duration.ofDays(5));
        assertThat(all.getFirst().first24hHighest()).hasValue(8);
        assertThat(all.getLast().daysSincePrevious())
                .as("since the end of the later part")
                .hasValue(26);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-10T08:00:00Z,0", "2026-05-11T07:59:59Z,0", "2026-05-11T08:00:00Z,1", "2026-05-12T07:00:00Z,1"})
    void daysSinceTheOneBeforeAreWholeDays(String onset, long days) {
        Diary diary = diary(SPASM.eased("2026-05-10T08:00:00Z"), spasm(onset));
        assertThat(EpisodeFigures.all(diary, at(LATER)).getLast().daysSincePrevious())
                .hasValue(days);
    }

    @Test
    void withoutAnEndBeforeThereAreNoDaysBetween() {
        Diary open = diary(SPASM, spasm("2026-05-20T08:00:00Z"));
        assertThat(EpisodeFigures.all(open, at(LATER)).getLast().daysSincePrevious())
                .isEmpty();
        Diary over = diary(SPASM.eased("2026-05-21T08:00:00Z"), spasm("2026-05-20T08:00:00Z"));
        assertThat(EpisodeFigures.all(over, at(LATER)).getLast().daysSincePrevious())
                .as("they overlap")
                .isEmpty();
    }

    @Test
    void aSpasmStillAheadIsNotListed() {
        Diary diary = diary(SPASM, spasm("2026-05-20T08:00:00Z"));
        assertThat(EpisodeFigures.all(diary, at("2026-05-20T07:59:59Z"))).hasSize(1);
        assertThat(EpisodeFigures.all(diary, at("2026-05-20T08:00:00Z"))).hasSize(2);
        assertThat(EpisodeFigures.all(Diary.EMPTY, at(LATER))).isEmpty();
    }

    @Test
    void contactsAreThoseInsideItAndNotMistakesOrStillAhead() {
        SpasmSample over = SPASM.eased("2026-05-05T08:00:00Z");
        EpisodeFigures figures = first(
                "2026-05-04T12:00:00Z",
                over,
                contact("2026-05-01T07:59:59Z", ContactKind.DOCTOR),
                contact("2026-05-01T08:00:00Z", ContactKind.PHYSIO),
                contact("2026-05-04T12:00:00Z", ContactKind.PHARMACIST),
                contact("2026-05-04T12:00:01Z", ContactKind.DOCTOR));
        assertThat(figures.contacts())
                .extracting(org.spasmdiary.diary.Contact::kind)
                .containsExactly(ContactKind.PHYSIO, ContactKind.PHARMACIST);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-04T08:00:00Z,FALSE", "2026-05-04T08:00:01Z,TRUE"})
    void seventyTwoHoursExactlyIsNotPastThem(String end, Over past) {
        assertThat(first(LATER, SPASM.eased(end)).reached(Marks.HOURS_72)).isEqualTo(past);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-08T08:00:00Z,FALSE", "2026-05-08T08:00:01Z,TRUE"})
    void sevenDaysExactlyIsNotPastThem(String end, Over past) {
        assertThat(first(LATER, SPASM.eased(end)).reached(Marks.DAYS_7)).isEqualTo(past);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-27T11:00:00Z,FALSE", // 72 real hours; the wall says 71
        "2026-10-27T11:00:01Z,TRUE"
    })
    void theMarksAreRealHoursOverAClockChange(String end, Over past) {
        EpisodeFigures figures = first(
                "2026-11-20T08:00:00Z",
                spasm("2026-10-24T12:00:00+01:00[Europe/London]").eased(end));
        assertThat(figures.reached(Marks.HOURS_72)).isEqualTo(past);
    }

    @Test
    void gapsAreListedInOrderAndAnEntryWithoutAScoreClosesOne() {
        EpisodeFigures figures = first(
                "2026-05-10T08:00:00Z",
                SPASM,
                reading("2026-05-02T20:00:00Z").pain(4), // 36 h exactly
                reading("2026-05-04T08:00:01Z").note("Better."), // 36 h and a second
                reading("2026-05-05T08:00:00Z").pain(2),
                reading("2026-05-08T08:00:00Z").pain(2).byMistake());
        assertThat(figures.gaps())
                .containsExactly(
                        new Gap(at("2026-05-02T20:00:00Z"), at("2026-05-04T08:00:01Z")),
                        new Gap(at("2026-05-05T08:00:00Z"), at("2026-05-10T08:00:00Z")));
    }

    @Test
    void aGapAcrossTheClockChangeIsMeasuredInRealHours() {
        SpasmSample autumn = spasm("2026-10-24T18:00:00+01:00[Europe/London]");
        assertThat(first("2026-10-26T05:00:00Z", autumn).gaps())
                .as("36 real hours")
                .isEmpty();
        assertThat(first("2026-10-26T05:00:01Z", autumn).gaps()).hasSize(1);
    }

    private static Recovery.Told told(String now, int... hoursAndScores) {
        List<Supplier<? extends Entry>> entries = new ArrayList<>(List.of(SPASM));
        for (int i = 0; i < hoursAndScores.length; i += 2)
            entries.add(reading(at("2026-05-02T08:00:00Z")
                            .plusSeconds(hoursAndScores[i] * 3600L)
                            .toString())
                    .pain(hoursAndScores[i + 1]));
        Diary diary = diary(entries);
        return EpisodeFigures.of(diary, diary.bouts().all().getFirst(), at(now))
                .recovery()
                .told();
    }

    @Test
    void slotsOfRecoveryBeginWithTheFirstLowScoreAndAreTwentyFourHoursEach() {
        assertThat(told(LATER, 0, 1, 47, 0, 48, 1, 95, 1, 96, 0, 121, 0, 167, 0))
                .as("the slot from 24 to 48 h has the score at 47 h, that from 72 to 96 h the one at 95 h")
                .isEqualTo(Recovery.Told.RECOVERED);
        assertThat(told(LATER, 0, 1, 48, 0, 72, 1, 96, 1, 120, 0, 144, 0))
                .as("nothing from 24 up to 48 h")
                .isEqualTo(Recovery.Told.CANNOT_TELL);
    }

    @Test
    void aScoreOfTwoOnTheSeventhDayBeginsItAnew() {
        assertThat(told("2026-05-15T08:00:00Z", 0, 1, 24, 1, 48, 1, 72, 1, 96, 1, 120, 1, 144, 2))
                .isEqualTo(Recovery.Told.NOT_RECOVERED);
        assertThat(told(LATER, 0, 1, 24, 1, 48, 1, 72, 1, 96, 1, 120, 1, 144, 1, 168, 2))
                .as("seven days were full before it")
                .isEqualTo(Recovery.Told.RECOVERED);
    }
}
