package org.spasmdiary.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.alerts.Alert;
import org.spasmdiary.alerts.AlertBoard;
import org.spasmdiary.alerts.Alerts;
import org.spasmdiary.alerts.Tier;
import org.spasmdiary.analysis.DoseTotal;
import org.spasmdiary.analysis.EpisodeFigures;
import org.spasmdiary.analysis.EpisodeLength;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.Treatment;

/** What the sample shows to someone who has not written anything yet: plausible, whole and calm. */
class SampleStoryTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant END = Instant.parse("2026-03-12T10:40:00Z");

    private static Diary sample(long seed) {
        return SampleDiary.make(3, seed, END, BERLIN);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10})
    void eachNumberOfYearsGivesSpasmsInEachOfThem(int years) {
        Diary diary = SampleDiary.make(years, 1, END, BERLIN);
        LocalDate end = END.atZone(BERLIN).toLocalDate();
        Set<Integer> years_ = diary.bouts().all().stream()
                .map(bout -> (int) (bout.onset().day().until(end).toTotalMonths() / 12))
                .collect(Collectors.toSet());
        assertThat(years_).hasSize(years);
        assertThat(diary.entries().map(entry -> entry.at().day()))
                .allMatch(day -> !day.isBefore(end.minusYears(years).minusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 17, 99})
    void nothingIsAheadOfItsEndOrWrittenDownBeforeItHappened(long seed) {
        assertThat(sample(seed).entries()).allSatisfy(entry -> {
            assertThat(entry.at().instant()).isBeforeOrEqualTo(END);
            assertThat(entry.recorded()).isBetween(entry.at().instant(), END);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 17, 99})
    void noSpasmBeginsBeforeTheOneBeforeIsOver(long seed) {
        List<Bout> all = sample(seed).bouts().all();
        for (int i = 1; i < all.size(); i++)
            assertThat(all.get(i - 1).end().orElseThrow().at().instant())
                    .isBefore(all.get(i).onset().instant());
        assertThat(all.stream().filter(Bout::isOpen)).containsExactly(all.getLast());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 17, 99})
    void noDoseGoesOverALimit(long seed) {
        Diary diary = sample(seed);
        for (Treatment one : diary.treatments())
            one.ingredient().ifPresent(ingredient -> {
                DoseTotal total = DoseTotal.of(diary, ingredient, one.at().instant());
                assertThat(total.isOver())
                        .as("%s at %s: %s mg", ingredient, one.at(), total.mg())
                        .isFalse();
                assertThat(total.unknownAmounts()).isZero();
            });
    }

    @Test
    void theOpenSpasmStandsExactlyAtTheLabelsLimit() {
        DoseTotal total = DoseTotal.of(sample(1), Ingredient.IBUPROFEN, END);
        assertThat(total.mg()).isEqualByComparingTo(total.limit().orElseThrow().mg());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 17, 99})
    void theBoardOfItsEndIsCalmAndNothingInItIsBroken(long seed) {
        AlertBoard board = Alerts.check(sample(seed), END);
        assertThat(board.broken()).isEmpty();
        assertThat(board.alerts()).extracting(Alert::tier).doesNotContain(Tier.EMERGENCY, Tier.URGENT);
        assertThat(board.lastSafetyCheck()).isPresent();
    }

    @Test
    void theBoardIsNeverBrokenAnywhereInIt() {
        Diary diary = sample(1);
        for (Bout bout : diary.bouts().all())
            for (int hours : new int[] {0, 1, 30, 73, 169})
                assertThat(Alerts.check(diary, bout.onset().instant().plus(Duration.ofHours(hours)))
                                .broken())
                        .isEmpty();
    }

    @Test
    void theDailyQuestionsWereAskedAndAnsweredNo() {
        Diary diary = sample(1);
        Bout open = diary.bouts().open().getFirst();
        List<Reading> asked = diary.belonging().readings(open).stream()
                .filter(reading -> !reading.safety().isEmpty())
                .toList();
        assertThat(asked).hasSizeGreaterThanOrEqualTo(3);
        for (Reading reading : asked)
            for (SafetyQuestion question : SafetyQuestion.values())
                if (question.isDaily())
                    assertThat(reading.safety().answer(question).orElseThrow().yes())
                            .isFalse();
        assertThat(open.parts().getFirst().injury().injury()).isPresent();
    }

    @Test
    void someWarningSignWasAnsweredYesAndAClinicianLookedAtIt() {
        boolean shown = false;
        for (long seed = 1; seed <= 12 && !shown; seed++) {
            Diary diary = sample(seed);
            shown = diary.readings().stream()
                            .anyMatch(reading -> reading.safety().isYes(SafetyQuestion.SPREADS_LEG_BUTTOCK))
                    && !diary.contacts().isEmpty();
        }
        assertThat(shown).isTrue();
    }

    @Test
    void gapsAndAnEndNobodyKnowsAreAmongThePastOnes() {
        boolean gap = false;
        boolean stopped = false;
        boolean eased = false;
        for (long seed = 1; seed <= 12; seed++) {
            Diary diary = sample(seed);
            gap |= EpisodeFigures.all(diary, END).stream()
                    .anyMatch(figures -> !figures.gaps().isEmpty());
            for (Bout bout : diary.bouts().all()) {
                var end = EpisodeLength.of(diary, bout, END).end();
                stopped |=
                        end.filter(e -> e.reason() == EndReason.STOPPED_LOGGING).isPresent();
                eased |= end.filter(e -> e.reason() == EndReason.EASED).isPresent();
            }
        }
        assertThat(gap).as("a gap").isTrue();
        assertThat(stopped).as("stopped logging").isTrue();
        assertThat(eased).as("eased").isTrue();
    }

    @Test
    void everyPastSpasmHasAScoreInItsFirstDay() {
        for (EpisodeFigures figures : EpisodeFigures.all(sample(1), END))
            assertThat(figures.first24hHighest().orElse(0))
                    .as("spasm %s", figures.number())
                    .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Apia", "America/Los_Angeles", "Asia/Kathmandu", "UTC"})
    void itCanBeMadeAnywhere(String zone) {
        Diary diary = SampleDiary.make(2, 5, END, ZoneId.of(zone));
        assertThat(diary.bouts().open()).hasSize(1);
        assertThat(diary.entries())
                .filteredOn(entry -> !(entry instanceof Period)) // whole days have no zone
                .allSatisfy(entry -> assertThat(entry.at().zone()).isEqualTo(ZoneId.of(zone)));
    }

    @Test
    void itDoesNotDependOnTheLanguageOfTheComputer() {
        Diary before = sample(8);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(sample(8)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29T00:30:00Z", "2026-03-30T10:00:00Z", "2026-10-25T01:30:00Z", "2028-02-29T23:59:59Z"})
    void itCanEndOnDaysThatAreNotLikeOthers(String end) {
        Instant at = Instant.parse(end);
        Diary diary = SampleDiary.make(1, 3, at, BERLIN);
        assertThat(Duration.between(diary.bouts().last().orElseThrow().onset().instant(), at))
                .isEqualTo(Duration.ofHours(52));
        assertThat(diary.entries()).allMatch(entry -> !entry.at().instant().isAfter(at));
    }

    @Test
    void everyEntryHasAnIdOfItsOwnAndWhatIsPointedAtIsThere() {
        Diary diary = sample(1);
        Set<EntryId> ids = diary.entries().map(Entry::id).collect(Collectors.toCollection(HashSet::new));
        assertThat(ids).hasSize(diary.size());
        assertThat(diary.contacts().stream().map(Contact::episode).flatMap(java.util.Optional::stream))
                .allMatch(ids::contains);
        assertThat(diary.alertOutcomes()).allSatisfy(outcome -> {
            assertThat(outcome.contact().map(ids::contains).orElse(true)).isTrue();
            assertThat(outcome.episode().map(ids::contains).orElse(true)).isTrue();
        });
    }
}
