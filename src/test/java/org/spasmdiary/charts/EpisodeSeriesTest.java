package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.charts.EpisodeSeries.Blank;
import org.spasmdiary.charts.EpisodeSeries.Ending;
import org.spasmdiary.charts.EpisodeSeries.Point;
import org.spasmdiary.charts.EpisodeSeries.Stretch;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.PainPattern;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Tri;

class EpisodeSeriesTest {
    private static final double SECOND = 1 / 3600.0;

    @Test
    void hoursAreRealHoursSinceTheOnset() {
        assertThat(ChartDiary.began().pains(0, 9, 1.5, 8, 30, 7).series().points())
                .extracting(Point::hour, Point::pain)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0.0, 9),
                        org.assertj.core.groups.Tuple.tuple(1.5, 8),
                        org.assertj.core.groups.Tuple.tuple(30.0, 7));
    }

    @ParameterizedTest
    @CsvSource({"2025-10-25T12:00,when clocks go back", "2026-03-28T12:00,when clocks go forward"})
    void aClockChangeBendsNothing(String onset, String name) {
        EpisodeSeries series = ChartDiary.began(onset, ChartDiary.LONDON)
                .pains(0, 9, 72, 5)
                .now(72)
                .series();
        assertThat(series.points().getLast().hour()).as(name).isEqualTo(72);
        assertThat(series.ending().hour()).isEqualTo(72);
    }

    @Test
    void anEntryBeforeTheOnsetIsNotDrawnNorOneStillAhead() {
        ChartDiary diary = ChartDiary.began().pains(-2, 4, 1, 9, 5, 8, 10, 7).now(6);
        assertThat(diary.series().points()).extracting(Point::pain).containsExactly(9, 8);
        assertThat(diary.series().entries()).isEqualTo(2);
    }

    @Test
    void anOnsetNobodyKnowsIsTheFirstEntry() {
        EpisodeSeries series = ChartDiary.began()
                .spasm(spasm -> spasm.withOnset(spasm.at(), OnsetCertainty.UNKNOWN))
                .pains(10, 8, 20, 7)
                .series();
        assertThat(series.onsetSure()).isFalse();
        assertThat(series.points()).extracting(Point::hour).containsExactly(0.0, 10.0);
    }

    @Test
    void thirtySixHoursAreJoined() {
        EpisodeSeries series = ChartDiary.began().pains(0, 9, 36, 5).now(36).series();
        assertThat(series.blanks()).isEmpty();
    }

    @Test
    void thirtySixHoursAndOneSecondAreBroken() {
        EpisodeSeries series =
                ChartDiary.began().pains(0, 9, 36 + SECOND, 5).now(36 + SECOND).series();
        assertThat(series.blanks()).singleElement().satisfies(blank -> {
            assertThat(blank.from()).isZero();
            assertThat(blank.to()).isCloseTo(36 + SECOND, within(1e-9));
            assertThat(blank.hasEntries()).isFalse();
        });
    }

    @Test
    void aGapReachesToNowWhileOpenAndToTheEndWhenOver() {
        assertThat(ChartDiary.began().pains(0, 9).now(40).series().blanks()).containsExactly(new Blank(0, 40, false));
        assertThat(ChartDiary.began().pains(0, 9).over(50).now(90).series().blanks())
                .containsExactly(new Blank(0, 50, false));
    }

    @Test
    void entriesWithoutAScoreBreakTheLineButAreNoGap() {
        ChartDiary diary = ChartDiary.began().pain(0, 9);
        diary.reading(diary.entry(20).withStillThere(Tri.YES)).pain(40, 6).now(40);
        assertThat(diary.series().blanks()).containsExactly(new Blank(0, 40, true));
    }

    @Test
    void aGapBetweenEntriesWithoutAScoreIsStillAGap() {
        ChartDiary diary = ChartDiary.began().pain(0, 9);
        diary.reading(diary.entry(50).withStillThere(Tri.YES)).pain(60, 6).now(60);
        assertThat(diary.series().blanks()).containsExactly(new Blank(0, 50, false));
    }

    @Test
    void aScoreWrittenDownMoreThanADayLaterIsRecalled() {
        EpisodeSeries series = ChartDiary.began()
                .recalled(1, 8, 24)
                .recalled(2, 8, 24 + SECOND)
                .series();
        assertThat(series.points()).extracting(Point::recalled).containsExactly(false, true);
        assertThat(series.recalled()).isEqualTo(1);
    }

    @Test
    void aBackDatedOnsetHasABracketToTheFirstEntry() {
        assertThat(ChartDiary.began().pains(5, 8).series().start()).contains(new Blank(0, 5, false));
        assertThat(ChartDiary.began().pains(0, 8).series().start()).isEmpty();
        assertThat(ChartDiary.began().now(3).series().start()).contains(new Blank(0, 3, false));
    }

    @Test
    void aStretchCoversTwentyFourHoursCutAtTheOnsetAndAtTheOneBefore() {
        List<Stretch> stretches = ChartDiary.began()
                .said(7.5, 8, 7, 9)
                .said(20, 7, 6, 8)
                .said(60, 5, 4, 6)
                .series()
                .stretches();
        assertThat(stretches).containsExactly(stretch(0, 7.5, 7, 9), stretch(7.5, 20, 6, 8), stretch(36, 60, 4, 6));
    }

    @Test
    void worstAloneIsKeptAsWorstAlone() {
        ChartDiary diary = ChartDiary.began();
        var worst = new Pain(Optional.empty(), Optional.of(new PainScore(9)), Optional.empty(), PainPattern.NOT_ASKED);
        diary.reading(diary.entry(10).withPain(worst));
        assertThat(diary.series().stretches()).containsExactly(new Stretch(0, 10, Optional.empty(), Optional.of(9)));
        assertThat(diary.series().points()).isEmpty();
    }

    private static Stretch stretch(double from, double to, int average, int worst) {
        return new Stretch(from, to, Optional.of(average), Optional.of(worst));
    }

    @Test
    void theEndingSaysWhatIsKnown() {
        assertThat(ChartDiary.began().pains(0, 9).over(60).series().ending()).isEqualTo(new Ending.Over(60));
        assertThat(ChartDiary.began()
                        .pains(0, 9, 20, 5)
                        .ended(60, EndReason.STOPPED_LOGGING)
                        .series()
                        .ending())
                .isEqualTo(new Ending.NotKnown(60, 20));
        assertThat(ChartDiary.began().pains(0, 9).now(36).series().ending()).isEqualTo(new Ending.Going(36));
        assertThat(ChartDiary.began().pains(0, 9).now(36 + SECOND).series().ending())
                .isInstanceOf(Ending.Open.class);
        assertThat(ChartDiary.began().pains(0, 9, 10, 0).now(12).series().ending())
                .as("0 without saying whether it is still there")
                .isEqualTo(new Ending.Open(12, 0));
    }

    @ParameterizedTest
    @CsvSource({"0,336", "336,336", "336.01,504", "504,504", "1404,1512"})
    void theViewIsTwoWeeksOrTheNextWholeWeek(double lastHour, double viewTo) {
        assertThat(View.of(lastHour).to()).isEqualTo(viewTo);
    }

    @Test
    void marksAreDrawnEvenWhenNotReachedAndFourWeeksOnlyWhenReached() {
        assertThat(Threshold.in(View.of(5), 5)).containsExactly(Threshold.H72, Threshold.D7, Threshold.D14);
        assertThat(Threshold.in(View.of(671), 671)).doesNotContain(Threshold.D28);
        assertThat(Threshold.in(View.of(672), 672)).contains(Threshold.D28);
        assertThat(Threshold.in(View.days(4, 6), 400)).isEmpty();
    }

    @Test
    void theMarksAreThoseOfTheRules() {
        assertThat(Threshold.values()).extracting(Threshold::hours).containsExactly(72, 168, 336, 672);
    }

    @Test
    void anEmptyDiaryHasNothingButAView() {
        EpisodeSeries series =
                EpisodeSeries.of(Diary.EMPTY, Optional.empty(), Instant.EPOCH, ChartOptions.ALL, ChartDiary.ENGLISH);
        assertThat(series.onset()).isEmpty();
        assertThat(series.points()).isEmpty();
        assertThat(series.days()).isEmpty();
        assertThat(series.ending()).isEqualTo(new Ending.None());
        assertThat(series.view()).isEqualTo(View.days(0, 14));
    }

    @Test
    void optionsLeaveOutWhatIsNotWanted() {
        var bare = new ChartOptions(false, false, false, false, false, false, false, 1, Optional.empty());
        EpisodeSeries series = ChartDiary.nineDays().series(bare);
        assertThat(series.stretches()).isEmpty();
        assertThat(series.lanes()).isEmpty();
        assertThat(series.notes()).isEmpty();
        assertThat(series.alerts()).isEmpty();
        assertThat(series.contacts()).isEmpty();
        assertThat(series.points()).hasSize(37);
    }
}
