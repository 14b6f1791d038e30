package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.OnsetCertainty;

/** No words of a chart lie on other words or leave the picture, at any size, in any look. */
class ChartLabelsTest {
    private static List<ChartDiary> diaries() {
        return List.of(
                ChartDiary.nineDays(),
                EpisodeGoldenTest.twoMonths(),
                EpisodeGoldenTest.manyEntries(120),
                ChartDiary.began().pain(0, 10),
                ChartDiary.began().pains(0, 9, 71, 3).over(72),
                ChartDiary.began().pains(0, 9, 100, 3, 170, 2).ended(171, EndReason.STOPPED_LOGGING),
                ChartDiary.began()
                        .spasm(spasm -> spasm.withOnset(spasm.at(), OnsetCertainty.ABOUT))
                        .pains(30, 4, 60, 0)
                        .now(334),
                ChartDiary.began("2026-03-26T23:30", ChartDiary.LONDON)
                        .pains(0, 5, 60, 4, 80, 3)
                        .now(90));
    }

    private static List<String> faults(ChartDiary diary, Look look, ChartOptions options, int width, int height)
            throws Exception {
        var texts = SvgTexts.of(diary.picture(look, options), width, height);
        List<String> faults = new ArrayList<>(SvgTexts.overlaps(texts));
        SvgTexts.outside(texts, width, height).forEach(text -> faults.add(text + " outside"));
        return faults;
    }

    @ParameterizedTest
    @CsvSource({"1048,560", "1600,900", "700,420", "510,330", "360,260", "240,160"})
    void wordsKeepClearOfEachOtherAndInside(int width, int height) throws Exception {
        for (ChartDiary diary : diaries())
            assertThat(faults(diary, Look.LIGHT, ChartOptions.ALL, width, height))
                    .as(diary.picture().spoken())
                    .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void soDoTheyInEveryLookAndWithLargerText(Look look) throws Exception {
        for (ChartDiary diary : diaries())
            for (double scale : new double[] {1, 1.5, 2})
                assertThat(faults(diary, look, ChartOptions.ALL.withTextScale(scale), 1100, 800))
                        .as("%s at %s", diary.picture().spoken(), scale)
                        .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,1", "0,4", "2,4", "3,7", "6,9", "0,21", "0,60"})
    void soDoTheyInEveryZoom(int from, int to) throws Exception {
        for (ChartDiary diary : diaries())
            assertThat(faults(diary, Look.LIGHT, ChartOptions.ALL.withZoom(View.days(from, to)), 1048, 560))
                    .as(diary.picture().spoken())
                    .isEmpty();
    }

    @Test
    void anEmptyChartsWordsAreClearToo() throws Exception {
        for (Look look : Look.values()) {
            var picture = EpisodePicture.of(
                    Diary.EMPTY, Optional.empty(), Instant.EPOCH, look, ChartOptions.ALL, ChartDiary.ENGLISH);
            var texts = SvgTexts.of(picture, 1048, 560);
            assertThat(SvgTexts.overlaps(texts)).isEmpty();
            assertThat(SvgTexts.outside(texts, 1048, 560)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void theLineToTheEndIsDrawnBehindTheWordsItPasses(Look look) {
        // an end an hour after the mark of 72 h: its tag stands a row higher and its line comes down past "72 h"
        Picture picture = ChartDiary.began().pains(0, 8, 60, 2).over(73).picture(look, ChartOptions.ALL);
        String svg = new String(Pictures.svg(picture, 510, 330), StandardCharsets.UTF_8);
        String dashes = look.onPaper() ? "stroke-dasharray:1.5,2" : "stroke-dasharray:2,3";
        assertThat(svg).contains(dashes, "Over: 3 d 1 h");
        assertThat(svg.indexOf(">72 h<")).isGreaterThan(svg.lastIndexOf(dashes));
    }

    @Test
    void wordsOnWordsAndWordsOutsideAreFound() throws Exception {
        // control: two tags of one place, and one that runs over the right edge
        var picture = new Picture() {
            @Override
            public void draw(Graphics2D g, double width, double height) {
                g.setFont(ChartFonts.plain(13));
                g.drawString("72 h", 100, 50);
                g.drawString("Now: 3 d", 110, 53);
                g.drawString("14 d", (float) width - 10, 90);
            }

            @Override
            public String spoken() {
                return "Three words.";
            }

            @Override
            public ChartTable table() {
                return new ChartTable(List.of(), List.of());
            }
        };
        var texts = SvgTexts.of(picture, 400, 300);
        assertThat(SvgTexts.overlaps(texts)).containsExactly("72 h on Now: 3 d");
        assertThat(SvgTexts.outside(texts, 400, 300)).containsExactly("14 d");
    }
}
