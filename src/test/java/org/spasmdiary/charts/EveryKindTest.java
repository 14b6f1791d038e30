package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.sample.Density;

/** What holds for every kind of chart there is or will be. */
class EveryKindTest {
    private static final Map<String, Diary> DIARIES = Map.of(
            "empty", Diary.EMPTY,
            "one", ManySpasms.one().diary(),
            "ordinary", ManySpasms.ordinary().diary(),
            "few",
                    new ManySpasms()
                            .eased("2026-02-01T08:00", 30, 5)
                            .open("2026-03-10T07:40", 52)
                            .diary(),
            "years", ManySpasms.tenYears(Density.USUAL));
    private static final int[][] SIZES = {
        {240, 160}, {240, 900}, {320, 240}, {440, 400}, {620, 420}, {1000, 300}, {1048, 560}, {1600, 900}
    };

    static Stream<Arguments> kindsAndDiaries() {
        return Stream.of(ChartKind.values())
                .flatMap(kind -> DIARIES.keySet().stream().sorted().map(diary -> Arguments.of(kind, diary)));
    }

    private static Picture picture(ChartKind kind, String diary, Look look, double textScale) {
        Diary of = DIARIES.get(diary);
        ChartOptions options = ChartOptions.ALL.withTextScale(textScale);
        return kind.picture(of, of.bouts().last(), ManySpasms.NOW, look, options, ChartDiary.ENGLISH);
    }

    /** A picture with something drawn over it. */
    private record Drawn(Picture picture, java.util.function.Consumer<Graphics2D> over) implements Picture {
        @Override
        public void draw(Graphics2D g, double width, double height) {
            picture.draw(g, width, height);
            g.setPaint(Color.BLACK);
            g.setFont(ChartFonts.plain(13));
            over.accept(g);
        }

        @Override
        public String spoken() {
            return picture.spoken();
        }

        @Override
        public ChartTable table() {
            return picture.table();
        }
    }

    @ParameterizedTest
    @MethodSource("kindsAndDiaries")
    void everyNumberOfThePictureStandsInItsWordsOrItsTable(ChartKind kind, String diary) throws Exception {
        for (int[] size : new int[][] {{1048, 560}, {1600, 900}, {440, 400}})
            assertThat(PictureNumbers.missing(picture(kind, diary, Look.LIGHT, 1), size[0], size[1]))
                    .as("%s by %s", size[0], size[1])
                    .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void aNumberThatIsOnlyDrawnIsFound(ChartKind kind) throws Exception {
        Picture more = new Drawn(picture(kind, "ordinary", Look.LIGHT, 1), g -> g.drawString("83741 in 10", 20, 300));
        assertThat(PictureNumbers.missing(more, 1048, 560)).containsExactly("83741 in 10");
        Picture bare = new Drawn(picture(kind, "ordinary", Look.LIGHT, 1), g -> g.drawString("83741", 20, 300));
        assertThat(PictureNumbers.missing(bare, 1048, 560)).containsExactly("83741");
    }

    /** A column of bare numbers in even steps of 2, 5 or per cent is a scale. */
    private static List<String> scalesNotFromZero(Picture picture) throws Exception {
        List<SvgTexts.Placed> texts = SvgTexts.of(picture, 1048, 560);
        List<String> found = new ArrayList<>();
        for (SvgTexts.Placed one : texts) {
            if (PictureNumbers.value(one) < 0) continue;
            List<SvgTexts.Placed> column = PictureNumbers.column(texts, one);
            if (column.size() < (one.text().endsWith("%") ? 3 : 4) || !PictureNumbers.isEven(column)) continue;
            int step = PictureNumbers.value(column.get(1)) - PictureNumbers.value(column.get(0));
            boolean scale = step == 2 || step == 5 || one.text().endsWith("%");
            if (scale && PictureNumbers.value(column.getFirst()) != 0) found.add(one.text());
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("kindsAndDiaries")
    void noScaleStartsAnywhereButAtZero(ChartKind kind, String diary) throws Exception {
        assertThat(scalesNotFromZero(picture(kind, diary, Look.LIGHT, 1))).isEmpty();
    }

    @Test
    void aScaleFromFourIsFound() throws Exception {
        Picture cut = new Drawn(picture(ChartKind.RECOVERY, "empty", Look.LIGHT, 1), g -> {
            var type = new Type(Look.LIGHT, 1);
            for (int score = 4; score <= 10; score += 2)
                g.drawString(score + "", (float) (30 - type.width(score + "", false)), 400 - score * 20);
        });
        assertThat(scalesNotFromZero(cut)).containsExactlyInAnyOrder("4", "6", "8", "10");
    }

    @ParameterizedTest
    @MethodSource("kindsAndDiaries")
    void itIsDrawnInEverySizeWithAllItsWordsInsideAndApart(ChartKind kind, String diary) throws Exception {
        List<String> found = new ArrayList<>();
        for (int[] size : SIZES)
            for (double scale : new double[] {1, 2})
                for (Look look : List.of(Look.LIGHT, Look.PRINT)) {
                    var texts = SvgTexts.of(picture(kind, diary, look, scale), size[0], size[1]);
                    String at = " in " + size[0] + "x" + size[1] + " " + look + " " + scale;
                    SvgTexts.outside(texts, size[0], size[1]).forEach(text -> found.add(text + at));
                    if (kind != ChartKind.EPISODE || size[0] >= 620)
                        SvgTexts.overlaps(texts).forEach(text -> found.add(text + at));
                }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kindsAndDiaries")
    void nothingIsToldApartByColourAlone(ChartKind kind, String diary) throws Exception {
        for (Look look : Look.values())
            assertThat(ColourAlone.pairs(picture(kind, diary, look, 1), look))
                    .as("%s", look)
                    .isEmpty();
    }

    @Test
    void twoLinesThatDifferByColourAloneAreFound() throws Exception {
        Picture two = new Drawn(picture(ChartKind.LANES, "one", Look.LIGHT, 1), g -> {
            for (int y = 400; y < 440; y += 10) {
                g.setPaint(y % 20 == 0 ? new Color(0xa00000) : new Color(0x005e00));
                g.drawLine(100, y, 300, y);
            }
        });
        assertThat(ColourAlone.pairs(two, Look.LIGHT)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("kindsAndDiaries")
    void itSaysSomethingAndNothingThatIsNotWritten(ChartKind kind, String diary) {
        Picture picture = picture(kind, diary, Look.LIGHT, 1);
        assertThat(picture.spoken())
                .isNotBlank()
                .doesNotContainIgnoringCase("you will")
                .endsWith(".");
        assertThat(picture.title()).isNotBlank();
        assertThat(picture.table().header()).doesNotHaveDuplicates();
    }
}
