package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every picture there is or will be. */
class EveryKindTest {
    private static final int[][] SIZES = {
        {240, 160}, {240, 900}, {320, 240}, {440, 400}, {620, 420}, {1000, 300}, {1048, 560}, {1600, 900}
    };

    static Stream<Arguments> all() {
        return EveryPicture.names().stream()
                .flatMap(name -> EveryPicture.diaries().stream().map(diary -> Arguments.of(name, diary)));
    }

    static List<String> names() {
        return EveryPicture.names();
    }

    private static Picture picture(String name, String diary, Look look, double textScale) {
        return EveryPicture.of(name, diary, look, textScale);
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
    @MethodSource("all")
    void everyNumberOfThePictureStandsInItsWordsOrItsTable(String name, String diary) throws Exception {
        for (int[] size : new int[][] {{1048, 560}, {1600, 900}, {440, 400}})
            assertThat(PictureNumbers.missing(picture(name, diary, Look.LIGHT, 1), size[0], size[1]))
                    .as("%s by %s", size[0], size[1])
                    .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNumberThatIsOnlyDrawnIsFound(String name) throws Exception {
        Picture more = new Drawn(picture(name, "ordinary", Look.LIGHT, 1), g -> g.drawString("83741 in 10", 20, 300));
        assertThat(PictureNumbers.missing(more, 1048, 560)).containsExactly("83741 in 10");
        Picture bare = new Drawn(picture(name, "ordinary", Look.LIGHT, 1), g -> g.drawString("83741", 20, 300));
        assertThat(PictureNumbers.missing(bare, 1048, 560)).containsExactly("83741");
        Picture less = new Drawn(picture(name, "ordinary", Look.LIGHT, 1), g -> g.drawString("−837", 20, 300));
        assertThat(PictureNumbers.missing(less, 1048, 560)).containsExactly("−837");
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
    @MethodSource("all")
    void noScaleStartsAnywhereButAtZero(String name, String diary) throws Exception {
        assertThat(scalesNotFromZero(picture(name, diary, Look.LIGHT, 1))).isEmpty();
    }

    @Test
    void aScaleFromFourIsFound() throws Exception {
        Picture cut = new Drawn(picture("recovery", "empty", Look.LIGHT, 1), g -> {
            var type = new Type(Look.LIGHT, 1);
            for (int score = 4; score <= 10; score += 2)
                g.drawString(score + "", (float) (30 - type.width(score + "", false)), 400 - score * 20);
        });
        assertThat(scalesNotFromZero(cut)).containsExactlyInAnyOrder("4", "6", "8", "10");
    }

    @ParameterizedTest
    @MethodSource("all")
    void itIsDrawnInEverySizeWithAllItsWordsInsideAndApart(String name, String diary) throws Exception {
        List<String> found = new ArrayList<>();
        for (int[] size : SIZES)
            for (double scale : new double[] {1, 2})
                for (Look look : List.of(Look.LIGHT, Look.PRINT)) {
                    Picture picture = picture(name, diary, look, scale);
                    int high = Math.max(size[1], EveryPicture.leastHeight(picture, size[0], scale));
                    if (size[0] < EveryPicture.leastWidth(picture, scale)) continue;
                    var texts = SvgTexts.of(picture, size[0], high);
                    String at = " in " + size[0] + "x" + high + " " + look + " " + scale;
                    SvgTexts.outside(texts, size[0], high).forEach(text -> found.add(text + at));
                    if (!name.equals("episode") || size[0] >= 620)
                        SvgTexts.overlaps(texts).forEach(text -> found.add(text + at));
                }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingIsToldApartByColourAlone(String name, String diary) throws Exception {
        for (Look look : Look.values())
            assertThat(ColourAlone.pairs(picture(name, diary, look, 1), look))
                    .as("%s", look)
                    .isEmpty();
    }

    @Test
    void twoLinesThatDifferByColourAloneAreFound() throws Exception {
        Picture two = new Drawn(picture("lanes", "one", Look.LIGHT, 1), g -> {
            for (int y = 400; y < 440; y += 10) {
                g.setPaint(y % 20 == 0 ? new Color(0xa00000) : new Color(0x005e00));
                g.drawLine(100, y, 300, y);
            }
        });
        assertThat(ColourAlone.pairs(two, Look.LIGHT)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void itSaysSomethingAndNothingThatIsNotWritten(String name, String diary) {
        Picture picture = picture(name, diary, Look.LIGHT, 1);
        assertThat(picture.spoken())
                .isNotBlank()
                .doesNotContainIgnoringCase("you will")
                .endsWith(".");
        assertThat(picture.title()).isNotBlank();
        assertThat(picture.table().header()).doesNotHaveDuplicates();
    }
}
