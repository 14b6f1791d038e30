package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.contact;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.treatment;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.spasmdiary.SpasmSample;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Span;
import org.spasmdiary.diary.TreatmentKind;

class FiguresTest {
    private static final SpasmSample SPASM = spasm("2026-05-01T08:00:00Z");

    private static EpisodeFigures figures(Diary diary, String now) {
        return EpisodeFigures.of(diary, diary.bouts().last().orElseThrow(), at(now));
    }

    @Test
    void everyFigureOfOneSpasm() {
        var before = spasm("2026-04-01T08:00:00Z").eased("2026-04-03T08:00:00Z");
        Diary diary = diary(
                before,
                SPASM,
                reading("2026-05-01T09:00:00Z").pain(6),
                reading("2026-05-02T07:59:59Z").pain(8),
                reading("2026-05-02T08:00:00Z").pain(9),
                reading("2026-05-05T08:00:00Z").pain(2),
                reading("2026-05-05T09:00:00Z").note("Rain."),
                reading("2026-05-05T10:00:00Z").pain(10).byMistake(),
                contact("2026-05-02T10:00:00Z", ContactKind.DOCTOR));
        EpisodeFigures figures = figures(diary, "2026-05-06T08:00:00Z");
        assertThat(figures.number()).isEqualTo(2);
        assertThat(figures.readings()).isEqualTo(5);
        assertThat(figures.peak()).hasValue(9);
        assertThat(figures.first24hHighest()).hasValue(8);
        assertThat(figures.last()).hasValue(2);
        assertThat(figures.median()).hasValue(6.0);
        assertThat(figures.gaps()).containsExactly(new Gap(at("2026-05-02T08:00:00Z"), at("2026-05-05T08:00:00Z")));
        assertThat(figures.contacts()).hasSize(1);
        assertThat(figures.daysSincePrevious()).hasValue(28);
        assertThat(figures.reached(Marks.HOURS_72)).isEqualTo(Over.TRUE);
        assertThat(figures.reached(Marks.DAYS_7)).isEqualTo(Over.FALSE);
        assertThat(EpisodeFigures.all(diary, at("2026-04-10T08:00:00Z"))).hasSize(1);
    }

    @Test
    void aSpasmWithoutEntriesHasNoNumbers() {
        EpisodeFigures figures = figures(diary(SPASM), "2026-05-02T08:00:00Z");
        assertThat(figures.peak()).isEmpty();
        assertThat(figures.median()).isEmpty();
        assertThat(figures.last()).isEmpty();
        assertThat(figures.daysSincePrevious()).isEmpty();
        assertThat(figures.recovery().told()).isEqualTo(Recovery.Told.NOT_RECOVERED);
    }

    @Test
    void aGapIsMoreThanThirtySixHours() {
        var day = reading("2026-05-02T20:00:00Z").pain(3);
        assertThat(gaps("2026-05-04T08:00:00Z", SPASM, day)).isEmpty();
        assertThat(gaps("2026-05-04T08:00:01Z", SPASM, day))
                .containsExactly(new Gap(at("2026-05-02T20:00:00Z"), at("2026-05-04T08:00:01Z")));
        assertThat(gaps("2026-05-10T08:00:00Z", SPASM.eased("2026-05-03T08:00:00Z"), day))
                .as("an ended spasm has none after its end")
                .isEmpty();
        assertThat(gaps("2026-05-03T08:00:00Z", SPASM))
                .singleElement()
                .satisfies(gap -> assertThat(gap.length()).isEqualTo(Duration.ofHours(48)));
    }

    @SafeVarargs
    private static List<Gap> gaps(String now, Supplier<? extends Entry>... entries) {
        Diary diary = diary(entries);
        return Gap.of(diary, diary.bouts().all().getFirst(), at(now));
    }

    @Test
    void aDayIsTheOneThatWasLivedByTheStoredOffset() {
        var late = reading("2026-05-02T23:30:00-07:00").pain(4).get();
        var same = reading("2026-05-02T08:00:00-07:00").pain(7).get();
        var none = reading("2026-05-04T08:00:00-07:00").note("Nothing.").get();
        assertThat(PainDay.of(List.of(same, late, none)))
                .containsExactly(new PainDay(LocalDate.of(2026, 5, 2), 4, 7, 5.5, 2));
        assertThat(PainDay.average(List.of())).isEmpty();
    }

    @Test
    void tenEntriesOnOneBadDayDoNotOutweighAWeek() {
        List<Supplier<? extends Entry>> entries = new ArrayList<>(List.of(SPASM));
        for (int i = 0; i < 10; i++)
            entries.add(reading("2026-05-01T1" + i + ":00:00Z").pain(9));
        entries.add(reading("2026-05-02T10:00:00Z").pain(3));
        entries.add(reading("2026-05-03T10:00:00Z").pain(2));
        assertThat(figures(diary(entries), "2026-05-03T11:00:00Z").median()).hasValue(3.0);
    }

    private static Diary calmDays(int pain, int... days) {
        List<Supplier<? extends Entry>> entries = new ArrayList<>(List.of(SPASM));
        for (int day : days)
            entries.add(reading("2026-05-%02dT20:00:00Z".formatted(day)).pain(pain));
        return diary(entries);
    }

    @Test
    void recoveryIsSevenSlotsOfLowPainOneAfterAnother() {
        Recovery told = figures(calmDays(1, 3, 4, 5, 6, 7, 8, 9), "2026-05-10T20:00:00Z")
                .recovery();
        assertThat(told)
                .isEqualTo(new Recovery(java.util.Optional.of(at("2026-05-03T20:00:00Z")), Recovery.Told.RECOVERED, 0));
        assertThat(figures(calmDays(1, 3, 4, 5, 6, 7, 8, 9), "2026-05-10T19:59:59Z")
                        .recovery()
                        .told())
                .isEqualTo(Recovery.Told.NOT_YET);
        assertThat(figures(calmDays(1, 3, 4, 5, 7, 8, 9), "2026-05-20T20:00:00Z")
                        .recovery()
                        .told())
                .as("a slot with no reading")
                .isEqualTo(Recovery.Told.CANNOT_TELL);
        assertThat(figures(calmDays(2, 3, 4, 5, 6, 7, 8, 9), "2026-05-16T20:00:00Z")
                        .recovery()
                        .told())
                .isEqualTo(Recovery.Told.NOT_RECOVERED);
    }

    @Test
    void recoveryGoesOnAfterTheEndButNotIntoTheNextSpasm() {
        List<Supplier<? extends Entry>> entries = new ArrayList<>(List.of(SPASM.eased("2026-05-04T08:00:00Z")));
        for (int day = 3; day < 10; day++)
            entries.add(reading("2026-05-%02dT20:00:00Z".formatted(day)).pain(0));
        Diary diary = diary(entries);
        assertThat(figures(diary, "2026-05-11T20:00:00Z").recovery().at()).contains(at("2026-05-03T20:00:00Z"));
        entries.add(spasm("2026-05-08T08:00:00Z"));
        Diary next = diary(entries);
        assertThat(EpisodeFigures.of(next, next.bouts().all().getFirst(), at("2026-05-11T20:00:00Z"))
                        .recovery()
                        .told())
                .isEqualTo(Recovery.Told.NOT_RECOVERED);
    }

    @Test
    void aDayHoldsWhatWasWrittenAboutIt() {
        Diary diary = diary(
                reading("2026-05-02T08:00:00Z").pain(3),
                reading("2026-05-02T09:00:00Z").pain(9).byMistake(),
                treatment("2026-05-02T10:00:00Z", TreatmentKind.WALK),
                contact("2026-05-04T10:00:00Z", ContactKind.PHYSIO));
        assertThat(DaySummary.all(diary)).hasSize(2);
        DaySummary day = DaySummary.of(diary, LocalDate.of(2026, 5, 2));
        assertThat(day.pain().orElseThrow().max()).isEqualTo(3);
        assertThat(day.treatments()).hasSize(1);
        assertThat(DaySummary.of(diary, LocalDate.of(2026, 5, 3)).pain())
                .as("never zero")
                .isEmpty();
    }

    @Test
    void completenessCountsDaysAndWhatWasRecalledLater() {
        Diary diary = diary(
                reading("2026-05-01T08:00:00Z").pain(3).recorded("2026-05-02T08:00:00Z"),
                reading("2026-05-01T09:00:00Z").pain(3).recorded("2026-05-02T09:00:01Z"),
                reading("2026-05-04T08:00:00Z").pain(3));
        var now = at("2026-05-05T08:00:00Z");
        assertThat(Completeness.of(diary, LocalDate.of(2026, 5, 5), now)).isEqualTo(new Completeness(5, 2, 1));
        assertThat(Completeness.of(diary, new Span(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 4)), now))
                .isEqualTo(new Completeness(3, 1, 0));
        assertThat(Completeness.of(Diary.EMPTY, LocalDate.of(2026, 5, 5), now)).isEqualTo(new Completeness(0, 0, 0));
    }
}
