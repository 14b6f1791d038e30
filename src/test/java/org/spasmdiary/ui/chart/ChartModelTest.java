package org.spasmdiary.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.history.Days.NOW;
import static org.spasmdiary.ui.history.Days.WORDS;
import static org.spasmdiary.ui.history.Days.diary;
import static org.spasmdiary.ui.history.Days.pain;
import static org.spasmdiary.ui.history.Days.spasm;
import static org.spasmdiary.ui.history.Days.took;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spasmdiary.charts.PointMark;
import org.spasmdiary.charts.View;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;
import org.spasmdiary.ui.history.Days;

class ChartModelTest {
    private static ChartModel model(Diary diary, ChartChoice choice) {
        return ChartModel.of(diary, NOW, choice, WORDS);
    }

    @Test
    void withoutASpasmItSaysWhatToDo() {
        ChartModel model = model(Diary.EMPTY, ChartChoice.START);
        assertThat(model.empty()).isEqualTo("No entries yet. Press Ctrl+1 to add one.");
        assertThat(model.at()).isEqualTo(-1);
        assertThat(model.earlier()).isEmpty();
        assertThat(model.later()).isEmpty();
    }

    @Test
    void aSpasmWithoutAPainEntrySaysSo() {
        assertThat(model(diary(spasm("10 08:00")), ChartChoice.START).empty()).startsWith("No pain entry");
        assertThat(model(diary(spasm("10 08:00"), pain("10 09:00", 0)), ChartChoice.START)
                        .empty())
                .isEmpty();
    }

    @Test
    void theOpenSpasmComesFirstAndTheOthersAreReachedInTime() {
        Episode first = spasm("1 08:00", "2 08:00");
        Episode second = spasm("4 08:00", "5 08:00");
        Episode open = spasm("10 08:00");
        Diary diary = diary(first, second, open);
        ChartModel model = model(diary, ChartChoice.START);
        assertThat(model.bout().orElseThrow().id()).isEqualTo(open.id());
        assertThat(model.later()).isEmpty();
        assertThat(model.earlier()).contains(second.id());

        ChartModel oldest = model(diary, ChartChoice.START.withSpasm(first.id()));
        assertThat(oldest.earlier()).isEmpty();
        assertThat(oldest.later()).contains(second.id());
    }

    @Test
    void spasmsAreNamedByNumberAndDays() {
        Diary diary = diary(spasm("1 08:00", "3 08:00"), spasm("5 08:00", "5 18:00"), spasm("10 08:00"));
        assertThat(model(diary, ChartChoice.START).spasms())
                .extracting(ChartModel.Name::text)
                .containsExactly(
                        "Spasm 3 of 3: 10 Mar 2026, still going",
                        "Spasm 2 of 3: 5 Mar 2026",
                        "Spasm 1 of 3: 1–3 Mar 2026");
    }

    private static Episode between(String began, String ended) {
        return Episode.begun(EntryId.random(), When.of(java.time.Instant.parse(began), Days.ZONE), NOW)
                .withEnd(Optional.of(new End(When.of(java.time.Instant.parse(ended), Days.ZONE), EndReason.EASED)));
    }

    @Test
    void aSpasmOverTheEndOfAMonthOrAYearNamesBoth() {
        assertThat(ChartModel.days(
                        diary(between("2026-01-28T08:00:00Z", "2026-02-03T08:00:00Z"))
                                .bouts()
                                .all()
                                .getFirst(),
                        WORDS))
                .isEqualTo("28 Jan – 3 Feb 2026");
        assertThat(ChartModel.days(
                        diary(between("2025-12-28T08:00:00Z", "2026-01-03T08:00:00Z"))
                                .bouts()
                                .all()
                                .getFirst(),
                        WORDS))
                .isEqualTo("28 Dec 2025 – 3 Jan 2026");
    }

    @Test
    void theWholeIsOfferedOnlyBeyondFourteenDays() {
        Episode exact = Episode.begun(EntryId.random(), When.of(NOW.minus(Duration.ofDays(14)), Days.ZONE), NOW);
        Episode longer = Episode.begun(
                EntryId.random(), When.of(NOW.minus(Duration.ofDays(14).plusSeconds(1)), Days.ZONE), NOW);
        assertThat(model(diary(exact), ChartChoice.START).isLong()).isFalse();
        assertThat(model(diary(longer), ChartChoice.START).isLong()).isTrue();
        double days14 = 14 * 24;
        double days28 = 28 * 24;
        assertThat(ChartZoom.DAYS_14.further(days14)).isEqualTo(ChartZoom.DAYS_14);
        assertThat(ChartZoom.DAYS_14.further(days14 + 0.001)).isEqualTo(ChartZoom.WHOLE);
        assertThat(ChartZoom.offered(days28)).doesNotContain(ChartZoom.DAYS_28);
        assertThat(ChartZoom.offered(days28 + 0.001)).contains(ChartZoom.DAYS_28);
    }

    @Test
    void aLongSpasmOpensAtFourteenDaysAndItsWholeIsWholeWeeks() {
        assertThat(ChartChoice.START.options(60 * 24, 1).zoom()).contains(View.days(0, 14));
        assertThat(ChartChoice.START
                        .withWindow(new ChartWindow(ChartZoom.WHOLE, 0))
                        .options(60 * 24, 1)
                        .zoom())
                .contains(View.days(0, 63));
    }

    @Test
    void whatIsTurnedOffIsOffAndPrivateNotesAreNeverOn() {
        var options = ChartChoice.START.withPart(ChartPart.NOTES, false).options(10, 1);
        assertThat(options.notes()).isFalse();
        assertThat(options.alerts()).isTrue();
        assertThat(options.privateNotes()).isFalse();
    }

    @Test
    void thePointSaysWhenHowBadHowFarInAndTheNearestTreatment() {
        Episode spasm = spasm("10 16:30");
        Reading reading = pain("12 07:00", 7).withNotes(new Notes("bad night", ""));
        Diary diary =
                diary(spasm, reading, took("12 07:30", TreatmentKind.HEAT_MOIST), took("11 07:00", TreatmentKind.WALK));
        PointCard card = PointCard.of(diary, diary.bouts().all().getFirst(), reading.id(), false, WORDS)
                .orElseThrow();
        assertThat(card.when()).isEqualTo("Thu 12 Mar 2026, 07:00");
        assertThat(card.pain()).isEqualTo("Pain 7 at 1 d 14 h");
        assertThat(card.treatment()).isEqualTo("Moist heat 30 min later");
        assertThat(card.note()).isEqualTo("bad night");
        assertThat(card.hidden()).isFalse();
    }

    @Test
    void aTreatmentSixHoursAwayIsNearAndOneSecondMoreIsNot() {
        Episode spasm = spasm("10 16:30");
        Reading reading = pain("12 09:00", 7);
        Diary near = diary(spasm, reading, took("12 03:00", TreatmentKind.WALK));
        Diary far = diary(
                spasm,
                reading,
                took("12 03:00", TreatmentKind.WALK)
                        .withAt(Days.at("12 03:00")
                                .at(Days.at("12 03:00").instant().minusSeconds(1))));
        assertThat(card(near, reading).treatment()).isEqualTo("Walk 6 h earlier");
        assertThat(card(far, reading).treatment()).isEmpty();
    }

    private static PointCard card(Diary diary, Reading reading) {
        return PointCard.of(diary, diary.bouts().all().getFirst(), reading.id(), false, WORDS)
                .orElseThrow();
    }

    @Test
    void aPrivateNoteIsOnlyNamedUntilItIsOpened() {
        Reading reading = pain("12 09:00", 7).withNotes(new Notes("", "a secret"));
        Diary diary = diary(spasm("10 16:30"), reading);
        assertThat(card(diary, reading).note()).isEqualTo("Private note");
        assertThat(card(diary, reading).hidden()).isTrue();
        assertThat(PointCard.of(diary, diary.bouts().all().getFirst(), reading.id(), true, WORDS)
                        .orElseThrow()
                        .note())
                .isEqualTo("a secret");
    }

    private static PointMark mark(double x, double y) {
        return new PointMark(x, y, x, EntryId.random(), () -> "");
    }

    @Test
    void theCardOfAPointStaysInsideAndHidesNoOtherEntryWhenThereIsRoom() {
        var own = mark(10, 10);
        var other = mark(100, 60);
        CardPlace.Spot spot = CardPlace.of(own.x(), own.y(), List.of(own, other), 120, 60, 800, 400);
        assertThat(spot.x()).isBetween(0.0, 680.0);
        assertThat(spot.y()).isBetween(0.0, 340.0);
        boolean covers =
                other.x() > spot.x() && other.x() < spot.x() + 120 && other.y() > spot.y() && other.y() < spot.y() + 60;
        assertThat(covers).isFalse();
    }
}
