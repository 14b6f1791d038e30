package org.spasmdiary.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.charts.ChartTable;
import org.spasmdiary.charts.PixelImage;
import org.spasmdiary.charts.PointMark;
import org.spasmdiary.charts.RowMark;
import org.spasmdiary.charts.TimeScale;
import org.spasmdiary.charts.View;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.settings.Settings;
import org.spasmdiary.ui.history.Days;

/** What of the time axis is in view, and what is found in it. */
class ChartWindowTest {
    private static final double TWO_MONTHS = 60 * 24; // drawn as 63 days

    private static String view(ChartWindow window, double hours) {
        View view = window.view(hours);
        return view.from() / 24 + " " + view.to() / 24;
    }

    @ParameterizedTest
    @CsvSource({
        "DAYS_14, 0, 240, 0.0 14.0",
        "DAYS_14, 96, 240, 0.0 14.0",
        "DAYS_3, 96, 240, 4.0 7.0",
        "DAYS_3, 900, 240, 11.0 14.0",
        "DAYS_3, -10, 240, 0.0 3.0",
        "DAYS_14, 96, 1440, 4.0 18.0",
        "DAYS_14, 5000, 1440, 49.0 63.0",
        "WHOLE, 96, 1440, 0.0 63.0",
        "DAYS_1, 6, 240, 0.25 1.25"
    })
    void itNeverLeavesWhatThereIsToSee(ChartZoom zoom, double from, double hours, String view) {
        assertThat(view(new ChartWindow(zoom, from), hours)).isEqualTo(view);
    }

    @Test
    void aStepIsAQuarterOrSoAndStopsAtBothEnds() {
        ChartWindow window = ChartWindow.START;
        assertThat(window.stepped(-1, TWO_MONTHS)).isEqualTo(window);
        assertThat(view(window.stepped(1, TWO_MONTHS), TWO_MONTHS)).isEqualTo("4.0 18.0");
        for (int i = 0; i < 40; i++) window = window.stepped(1, TWO_MONTHS);
        assertThat(view(window, TWO_MONTHS)).isEqualTo("49.0 63.0");
        assertThat(view(window.stepped(-1, TWO_MONTHS), TWO_MONTHS)).isEqualTo("45.0 59.0");
        assertThat(ChartWindow.START.stepped(1, 100)).as("nothing more to see").isEqualTo(ChartWindow.START);
    }

    @Test
    void draggedBeyondAnEndItComesBackAtOnce() {
        ChartWindow end = ChartWindow.START.moved(99_999, TWO_MONTHS);
        assertThat(view(end.moved(-24, TWO_MONTHS), TWO_MONTHS)).isEqualTo("48.0 62.0");
        assertThat(ChartWindow.START.moved(-99_999, TWO_MONTHS).from()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"335.9, 0.0 14.0", "336, 0.0 14.0", "336.1, 7.0 21.0", "1430, 49.0 63.0", "0, 0.0 14.0"})
    void anHourOutOfViewComesToTheMiddle(double hour, String view) {
        assertThat(view(ChartWindow.START.showing(hour, TWO_MONTHS), TWO_MONTHS))
                .isEqualTo(view);
    }

    @Test
    void whatIsPointedAtStaysInItsPlaceWhenItIsZoomed() {
        var window = new ChartWindow(ChartZoom.DAYS_14, 20 * 24);
        assertThat(view(window.zoomed(ChartZoom.DAYS_7, 27 * 24, TWO_MONTHS), TWO_MONTHS))
                .isEqualTo("24.0 31.0"); // in the middle before and after, to the whole day
        assertThat(view(window.zoomed(ChartZoom.DAYS_7, 20 * 24, TWO_MONTHS), TWO_MONTHS))
                .isEqualTo("20.0 27.0");
        assertThat(view(window.zoomed(ChartZoom.WHOLE, 27 * 24, TWO_MONTHS), TWO_MONTHS))
                .isEqualTo("0.0 63.0");
    }

    @Test
    void whatWasTurnedOffIsKeptAndTheRestStartsOn() {
        assertThat(ChartChoice.kept(Settings.DEFAULT)).isEqualTo(ChartChoice.START);
        Settings chosen = Settings.DEFAULT
                .withToggle(ChartPart.NOTES.toggle(), false)
                .withToggle(ChartChoice.TABLE, true)
                .withToggle("compare.notes", false);
        ChartChoice kept = ChartChoice.kept(chosen);
        assertThat(kept.parts()).hasSize(ChartPart.values().length - 1).doesNotContain(ChartPart.NOTES);
        assertThat(kept.table()).isTrue();
    }

    private static PointMark point(double x) {
        return new PointMark(x, 10, x, EntryId.random(), () -> "");
    }

    private static Drawn drawn(View view, PointMark... points) {
        return new Drawn(
                100,
                100,
                new PixelImage(1, 1, new int[1]),
                List.of(points),
                List.of(new RowMark(50, 80, List.of()), new RowMark(60, 80, List.of())),
                new TimeScale(view.from(), view.to(), view),
                Optional.empty(),
                new Said("", new ChartTable(List.of("a"), List.of())));
    }

    @Test
    void anEntryOutOfViewIsNotFoundByThePointerAndLiesUnderNoCard() {
        var drawn = drawn(new View(20, 60), point(10), point(20), point(40), point(60), point(61));
        assertThat(drawn.nearest(12, 10, 22)).as("the nearest is out of view").isEqualTo(1);
        assertThat(drawn.nearest(61, 10, 22)).isEqualTo(3);
        assertThat(drawn.seen()).extracting(PointMark::hour).containsExactly(20.0, 40.0, 60.0);
    }

    @ParameterizedTest
    @CsvSource({"50, 91, 50", "50, 91.1, -1", "56, 80, 60", "55, 80, 60", "54, 80, 50"})
    void aMarkOfTheRowsIsFoundWithinReach(double x, double y, double found) {
        assertThat(drawn(new View(0, 100)).mark(x, y, 11).map(RowMark::x).orElse(-1.0))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "-5, 0", "52, 52", "53, 52", "9.9999, 10"})
    void aNoteIsPlacedToTheMinuteAndNeverAheadOfTheClockNorBeforeTheStart(double pointed, double hour) {
        Instant now = Days.NOW;
        var onset = org.spasmdiary.diary.When.of(now.minus(Duration.ofHours(52)), Days.ZONE);
        var spasm = org.spasmdiary.diary.Episode.begun(EntryId.random(), onset, now);
        ChartModel model = ChartModel.of(Days.diary(spasm), now, ChartChoice.START, Days.WORDS);
        assertThat(model.moment(pointed, now).orElseThrow().instant())
                .isEqualTo(onset.instant().plus(Duration.ofMinutes((long) (hour * 60))));
        assertThat(ChartModel.of(Days.diary(), now, ChartChoice.START, Days.WORDS)
                        .moment(1, now))
                .as("no spasm")
                .isEmpty();
    }
}
