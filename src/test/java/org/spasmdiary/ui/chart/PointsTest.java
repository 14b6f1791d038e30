package org.spasmdiary.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.history.Days.NOW;
import static org.spasmdiary.ui.history.Days.WORDS;
import static org.spasmdiary.ui.history.Days.diary;
import static org.spasmdiary.ui.history.Days.pain;
import static org.spasmdiary.ui.history.Days.spasm;
import static org.spasmdiary.ui.history.Days.took;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.charts.ChartTable;
import org.spasmdiary.charts.PixelImage;
import org.spasmdiary.charts.PointMark;
import org.spasmdiary.charts.TimeScale;
import org.spasmdiary.charts.View;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.TreatmentKind;

/** The card beside a point of the chart, where it stands, and how a point is found. */
class PointsTest {
    private static PointCard card(Reading reading, boolean revealed, Entry... more) {
        List<Entry> all = new ArrayList<>(List.of(more));
        all.add(reading);
        Diary diary = diary(all);
        return PointCard.of(diary, diary.bouts().all().getFirst(), reading.id(), revealed, WORDS)
                .orElseThrow();
    }

    private static PointMark mark(double x, double y) {
        return new PointMark(x, y, x, EntryId.random(), () -> "");
    }

    private static Drawn drawn(PointMark... marks) {
        var pixels = new PixelImage(1, 1, new int[1]);
        return new Drawn(
                100,
                100,
                pixels,
                List.of(marks),
                List.of(),
                new TimeScale(0, 100, new View(0, 100)),
                Optional.empty(),
                new Said("", new ChartTable(List.of("a"), List.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "12 08:00, Walk at that time",
        "12 08:00:59, Walk at that time",
        "12 08:01, Walk 1 min later",
        "12 07:59, Walk 1 min earlier",
        "12 14:00, Walk 6 h later",
        "12 14:00:01, ''",
        "12 02:00, Walk 6 h earlier",
        "12 01:59:59, ''"
    })
    void theNearestTreatmentIsNamedUpToSixHoursAway(String when, String says) {
        Reading reading = pain("12 08:00", 5);
        assertThat(card(reading, false, spasm("10 08:00"), took(when, TreatmentKind.WALK))
                        .treatment())
                .isEqualTo(says);
    }

    @Test
    void ofTwoTreatmentsTheNearerIsNamed() {
        Reading reading = pain("12 08:00", 5);
        assertThat(card(
                                reading,
                                false,
                                spasm("10 08:00"),
                                took("12 07:00", TreatmentKind.WALK),
                                took("12 08:30", TreatmentKind.STRETCH))
                        .treatment())
                .isEqualTo("Stretch 30 min later");
    }

    @Test
    void anEntryBeforeTheStartSaysSo() {
        var spasm = spasm("12 08:00");
        Reading early = pain("12 06:30", 3).withEpisode(Optional.of(spasm.id()));
        assertThat(card(early, false, spasm).pain()).isEqualTo("Pain 3 at 1 h before it began");
    }

    @Test
    void anEntryWithoutAScoreSaysOnlyHowFarInItWas() {
        var spasm = spasm("10 08:00");
        Reading note =
                Reading.empty(EntryId.random(), pain("12 08:00", 1).at(), NOW).withNotes(new Notes("better", ""));
        assertThat(card(note, false, spasm).pain()).isEqualTo("2 d");
    }

    @Test
    void aLongNoteIsCutAtAWholeCharacter() {
        String exact = "😀".repeat(160);
        Reading fits = pain("12 08:00", 5).withNotes(new Notes(exact, ""));
        assertThat(card(fits, false, spasm("10 08:00")).note()).isEqualTo(exact);
        Reading longer = pain("12 08:00", 5).withNotes(new Notes(exact + "x", ""));
        assertThat(card(longer, false, spasm("10 08:00")).note()).isEqualTo(exact + "…");
    }

    @Test
    void bothNotesStandUnderEachOtherAndThePrivateOneOnlyWhenItIsOpened() {
        Reading both = pain("12 08:00", 5).withNotes(new Notes("stiff", "a secret"));
        assertThat(card(both, false, spasm("10 08:00")).note()).isEqualTo("stiff\nPrivate note");
        assertThat(card(both, true, spasm("10 08:00")).note()).isEqualTo("stiff\na secret");
        assertThat(card(both, true, spasm("10 08:00")).hidden()).isFalse();
    }

    @Test
    void aCardIsReadOutInOneBreathWithoutItsEmptyParts() {
        Reading bare = pain("12 08:00", 5);
        assertThat(card(bare, false, spasm("10 08:00")).spoken()).isEqualTo("Thu 12 Mar 2026, 08:00. Pain 5 at 2 d");
        Reading full = bare.withNotes(new Notes("stiff", ""));
        assertThat(card(full, false, spasm("10 08:00"), took("12 08:30", TreatmentKind.WALK))
                        .spoken())
                .isEqualTo("Thu 12 Mar 2026, 08:00. Pain 5 at 2 d. Walk 30 min later. stiff");
    }

    @Test
    void anEntryThatIsGoneOrNoReadingHasNoCard() {
        var spasm = spasm("10 08:00");
        var walk = took("12 08:00", TreatmentKind.WALK);
        Diary diary = diary(spasm, walk);
        var bout = diary.bouts().all().getFirst();
        assertThat(PointCard.of(diary, bout, EntryId.random(), false, WORDS)).isEmpty();
        assertThat(PointCard.of(diary, bout, walk.id(), false, WORDS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10, 10, 0", "14, 10, 0", "16, 10, 1", "20, 32, 1", "20, 32.1, -1", "60, 60, -1"})
    void theNearestPointWithinReachIsFound(double x, double y, int index) {
        assertThat(drawn(mark(10, 10), mark(20, 10)).nearest(x, y, 22)).isEqualTo(index);
    }

    @Test
    void halfwayBetweenTwoTheLaterIsMeantAndWithoutPointsNone() {
        assertThat(drawn(mark(10, 10), mark(20, 10)).nearest(15, 10, 22)).isEqualTo(1);
        assertThat(drawn().nearest(10, 10, 22)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "800, 0", "0, 400", "800, 400", "400, 200", "5, 395"})
    void theCardStaysInsideWhereverItsPointIsAndNeverHidesIt(double x, double y) {
        var own = mark(x, y);
        CardPlace.Spot spot = CardPlace.of(own.x(), own.y(), List.of(own), 200, 90, 800, 400);
        assertThat(spot.x()).isBetween(0.0, 600.0);
        assertThat(spot.y()).isBetween(0.0, 310.0);
        boolean covers = x > spot.x() && x < spot.x() + 200 && y > spot.y() && y < spot.y() + 90;
        assertThat(covers).isFalse();
    }

    @Test
    void aCardThatIsLargerThanItsRoomStartsAtTheTopLeft() {
        var own = mark(30, 30);
        assertThat(CardPlace.of(own.x(), own.y(), List.of(own), 300, 200, 100, 100))
                .isEqualTo(new CardPlace.Spot(0, 0));
    }

    @Test
    void inACrowdTheCardHidesTheFewestEntries() {
        var own = mark(400, 200);
        List<PointMark> all = new ArrayList<>(List.of(own));
        for (int i = 0; i < 20; i++) all.add(mark(440 + i * 8, 120)); // to the right and above
        CardPlace.Spot spot = CardPlace.of(own.x(), own.y(), all, 200, 90, 800, 400);
        assertThat(all)
                .noneMatch(point -> point.x() > spot.x()
                        && point.x() < spot.x() + 200
                        && point.y() > spot.y()
                        && point.y() < spot.y() + 90);
    }

    @Test
    void zoomGoesStepByStepAndStopsAtBothEnds() {
        assertThat(ChartZoom.WHOLE.nearer(1000)).isEqualTo(ChartZoom.DAYS_28);
        assertThat(ChartZoom.WHOLE.nearer(400)).isEqualTo(ChartZoom.DAYS_14);
        assertThat(ChartZoom.DAYS_14.nearer(10)).isEqualTo(ChartZoom.DAYS_7);
        assertThat(ChartZoom.DAYS_7.nearer(10)).isEqualTo(ChartZoom.DAYS_3);
        assertThat(ChartZoom.DAYS_1.nearer(10)).isEqualTo(ChartZoom.DAYS_1);
        assertThat(ChartZoom.DAYS_3.further(10)).isEqualTo(ChartZoom.DAYS_7);
        assertThat(ChartZoom.WHOLE.further(1000)).isEqualTo(ChartZoom.WHOLE);
    }

    @ParameterizedTest
    @EnumSource(ChartPart.class)
    void eachPartIsTurnedOffAndOnAloneAndOthersStay(ChartPart part) {
        ChartChoice off = ChartChoice.START.withPart(part, false);
        assertThat(off.parts()).hasSize(ChartPart.values().length - 1).doesNotContain(part);
        assertThat(off.withPart(part, false)).isEqualTo(off);
        assertThat(off.withPart(part, true)).isEqualTo(ChartChoice.START);
        var options = off.options(10, 1);
        assertThat(List.of(
                        options.worstAverage(),
                        options.phases(),
                        options.treatments(),
                        options.notes(),
                        options.alerts()))
                .containsOnlyOnce(false);
    }

    @Test
    void anotherSpasmIsSeenFromItsStartAgainAndKeepsTheRest() {
        EntryId id = EntryId.random();
        ChartChoice choice = ChartChoice.START
                .withTable(true)
                .withPart(ChartPart.NOTES, false)
                .withWindow(new ChartWindow(ChartZoom.DAYS_3, 48))
                .withSpasm(id);
        assertThat(choice.window()).isEqualTo(ChartWindow.START);
        assertThat(choice.table()).isTrue();
        assertThat(choice.parts()).doesNotContain(ChartPart.NOTES);
        assertThat(choice.spasm()).contains(id);
    }

    @Test
    void aSpasmOfSecondsAgoHasNoNegativeLength() {
        var diary = diary(spasm("12 11:44"), pain("12 11:40", 4));
        assertThat(ChartModel.of(diary, NOW, ChartChoice.START, WORDS).hours()).isZero();
    }

    @Test
    void aSpasmThatIsGoneFromTheDiaryFallsBackToTheOpenOne() {
        var open = spasm("10 08:00");
        var diary = diary(open, spasm("1 08:00", "2 08:00"));
        ChartModel model = ChartModel.of(diary, NOW, ChartChoice.START.withSpasm(EntryId.random()), WORDS);
        assertThat(model.bout().orElseThrow().id()).isEqualTo(open.id());
        assertThat(model.at()).isZero();
    }

    @Test
    void allSpasmsOverTheLastOneIsShown() {
        var last = spasm("5 08:00", "6 08:00");
        ChartModel model = ChartModel.of(diary(spasm("1 08:00", "2 08:00"), last), NOW, ChartChoice.START, WORDS);
        assertThat(model.bout().orElseThrow().id()).isEqualTo(last.id());
        assertThat(model.hours()).isEqualTo(24);
    }

    @Test
    void aTabOrALineInACellDoesNotBreakTheCopyAndAFormulaStaysText() {
        var table = new ChartTable(List.of("a", "b"), List.of(List.of("1\t2", "x\r\ny"), List.of("=1+1", "-3")));
        assertThat(table.tsv()).isEqualTo("a\tb\n1 2\tx y\n'=1+1\t-3\n");
    }
}
