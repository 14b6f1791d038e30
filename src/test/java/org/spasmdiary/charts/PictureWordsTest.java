package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.TreatmentKind;

/** The words that stand on the picture, read from its SVG. */
class PictureWordsTest {
    private static String drawn(Picture picture) {
        return new String(Pictures.svg(picture, 1048, 560), StandardCharsets.UTF_8)
                .replaceAll("(?s)<desc.*?</desc", "");
    }

    @Test
    void anEmptyDiarySaysSoOverItsAxes() {
        String svg = drawn(EpisodePicture.of(
                Diary.EMPTY, Optional.empty(), Instant.EPOCH, Look.LIGHT, ChartOptions.ALL, ChartDiary.ENGLISH));
        assertThat(svg)
                .contains(">No entries yet<", ">72 h<", ">7 d<", ">14 d<", ">day 1<")
                .doesNotContain("Date (");
    }

    @Test
    void oneEntryHasItsNumber() {
        assertThat(drawn(ChartDiary.began().pain(30, 7).over(40).picture())).contains(">7<");
        assertThat(drawn(ChartDiary.began().pains(30, 7, 35, 7).over(40).picture()))
                .doesNotContain(">7<");
    }

    @Test
    void theEndsOfTheScaleSayWhatTheyMean() {
        assertThat(drawn(ChartDiary.began().pain(0, 7).picture()))
                .contains(">Pain 0–10<", ">10 = worst you<", ">can imagine<", ">0 = no pain<");
    }

    @Test
    void howItStandsIsOnTop() {
        assertThat(drawn(ChartDiary.began().pains(0, 7).now(26).picture())).contains(">Now: 1 d 2 h<");
        assertThat(drawn(ChartDiary.began().pains(0, 7).over(30).picture())).contains(">Over: 1 d 6 h<");
        assertThat(drawn(ChartDiary.began()
                        .pains(0, 7, 20, 5)
                        .ended(50, EndReason.STOPPED_LOGGING)
                        .picture()))
                .contains(">End not known, at least 20 h<");
    }

    @Test
    void anOnsetNobodyKnowsIsCalledTheFirstEntry() {
        ChartDiary unsure = ChartDiary.began()
                .spasm(spasm -> spasm.withOnset(spasm.at(), OnsetCertainty.UNKNOWN))
                .pains(0, 7);
        assertThat(drawn(unsure.picture())).contains(">First entry 14 Oct, 16:30<");
        assertThat(drawn(ChartDiary.began().pains(0, 7).picture())).contains(">Began 14 Oct, 16:30<");
    }

    @Test
    void aGapSaysHowLongAndAnUnscoredTimeIsNotCalledOne() {
        assertThat(drawn(ChartDiary.began().pains(0, 7, 90, 5).picture())).contains(">No entries<", ">for 90 h<");
        ChartDiary unscored = ChartDiary.began().pain(0, 9);
        unscored.reading(unscored.entry(35).withStillThere(org.spasmdiary.diary.Tri.YES))
                .pain(70, 6);
        assertThat(drawn(unscored.picture()))
                .contains(">No pain score<", ">for 70 h<")
                .doesNotContain(">No entries<");
    }

    @Test
    void theBracketOfALateFirstEntryIsExplained() {
        assertThat(drawn(ChartDiary.began().pains(10, 7, 20, 6).picture())).contains(">began, no entry yet<");
        assertThat(drawn(ChartDiary.began().pains(0, 7, 20, 6).picture())).doesNotContain("no entry yet");
    }

    @Test
    void theLegendExplainsWhatIsDrawnAndNothingElse() {
        assertThat(drawn(ChartDiary.began().pains(0, 7, 10, 6).picture()))
                .contains(">Pain entry<")
                .doesNotContain("Alert shown", "Someone contacted", "over 36 h<", "over a day later", "Average");
        assertThat(drawn(ChartDiary.nineDays().picture()))
                .contains("Alert shown", "Someone contacted", "over 36 h<", "over a day later", "Average up to worst");
        assertThat(drawn(EpisodeGoldenTest.manyEntries(500).picture())).contains(">Pain, 500 entries<");
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void sampleDataIsMarkedInEveryLook(Look look) {
        assertThat(drawn(ChartDiary.nineDays().picture(look, ChartOptions.ALL))).contains(">Sample data<");
        assertThat(drawn(ChartDiary.began().pain(0, 5).picture(look, ChartOptions.ALL)))
                .doesNotContain("Sample data");
    }

    @Test
    void theDayTheClocksChangeIsMarkedOnce() {
        String svg = drawn(ChartDiary.began("2026-10-24T08:00", ChartDiary.LONDON)
                .pains(0, 5)
                .picture());
        assertThat(svg.split("clocks changed", -1)).hasSize(2);
        assertThat(drawn(ChartDiary.began("2026-07-01T08:00", ChartDiary.LONDON)
                        .pains(0, 5)
                        .picture()))
                .doesNotContain("clocks changed");
    }

    @Test
    void longSpasmsCountInWeeksAndNameFourWeeks() {
        String svg = drawn(EpisodeGoldenTest.twoMonths().picture());
        assertThat(svg)
                .contains(">week 1<", ">week 9<", ">4 wk<", ">After 4 weeks<")
                .doesNotContain(">day 1<");
    }

    @Test
    void marksThatMergeShowTheirNumber() {
        assertThat(drawn(ChartDiary.began()
                        .pain(0, 5)
                        .treated(TreatmentKind.WALK, 1, 1.2, 1.4)
                        .now(50)
                        .picture()))
                .contains(">3<");
    }

    @Test
    void aSmallPictureHasNumbersAndMarksAlone() {
        String svg = drawn(ChartDiary.nineDays().picture(Look.MONO, ChartOptions.small()));
        assertThat(svg).contains(">10<", ">72 h<", ">7 d<").doesNotContain("Heat", "Pain entry", "Began", "Date (");
    }
}
