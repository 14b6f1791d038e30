package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class PicturesTest {
    private static String svg(Picture picture) {
        return new String(Pictures.svg(picture, 1048, 560), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void anSvgHasRealTextAndNoImage(Look look) throws Exception {
        String svg = svg(ChartDiary.nineDays().picture(look, ChartOptions.ALL));
        Document document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        svg.replaceFirst("<!DOCTYPE[^>]*>", "").getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("image").getLength()).isZero();
        List<String> texts = new ArrayList<>();
        var nodes = document.getElementsByTagName("text");
        for (int i = 0; i < nodes.getLength(); i++) texts.add(nodes.item(i).getTextContent());
        assertThat(texts)
                .contains("72 h", "7 d", "14 d", "Over: 9 d 6 h", "Ibuprofen 400 mg", "Sample data", "for 47 h");
        assertThat(svg).contains("font-family:'Inter','Noto Sans',sans-serif");
    }

    @Test
    void anSvgCarriesTheWordsForAScreenReader() {
        Picture picture = ChartDiary.nineDays().picture();
        assertThat(svg(picture)).contains("role=\"img\"").contains("<desc").contains(picture.spoken());
    }

    @Test
    void aPngIsAsLargeAsAskedFor() throws Exception {
        BufferedImage image = ImageIO.read(
                new ByteArrayInputStream(Pictures.png(ChartDiary.nineDays().picture(), 640, 400)));
        assertThat(image.getWidth()).isEqualTo(640);
        assertThat(image.getHeight()).isEqualTo(400);
    }

    @Test
    void aScreenOfFinerPixelsGetsMoreOfThem() {
        PixelImage image = Pictures.pixels(ChartDiary.nineDays().picture(), 640, 400, 1.25);
        assertThat(image.width()).isEqualTo(800);
        assertThat(image.height()).isEqualTo(500);
        assertThat(Arrays.stream(image.argb()).allMatch(argb -> argb >>> 24 == 0xff))
                .isTrue();
    }

    @Test
    void sizesOutOfRangeAreRefused() {
        Picture picture = ChartDiary.nineDays().picture();
        assertThatIllegalArgumentException().isThrownBy(() -> Pictures.png(picture, 100, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> Pictures.pixels(picture, 640, 400, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Pictures.pixels(picture, 640, 400, 4.01));
    }

    @ParameterizedTest
    @CsvSource({"240,160", "300,600", "8000,200", "360,230", "620,420", "1048,320", "3000,2000"})
    void everyAllowedSizeCanBeDrawn(int width, int height) {
        for (ChartDiary diary : List.of(ChartDiary.nineDays(), EpisodeGoldenTest.twoMonths(), ChartDiary.began()))
            for (Look look : Look.values())
                assertThat(Pictures.pixels(diary.picture(look, ChartOptions.ALL), width, height, 0.5)
                                .width())
                        .isEqualTo(width / 2);
    }

    @Test
    void thePointsLieWhereTheDotsAreDrawn() {
        EpisodePicture picture = ChartDiary.began().pains(10, 10, 50, 5, 80, 0).picture();
        PixelImage image = Pictures.pixels(picture, 1000, 500, 1);
        int pain = 0xff000000 | Look.LIGHT.ink().pain().getRGB();
        assertThat(picture.points(1000, 500))
                .hasSize(3)
                .allSatisfy(point ->
                        assertThat(image.at((int) point.x(), (int) point.y())).isEqualTo(pain));
    }

    @Test
    void aDotOnTheEdgeOfThePlotIsWhole() {
        EpisodePicture picture = ChartDiary.began().pains(0, 10, 20, 5).picture();
        PointMark top = picture.points(1000, 500).getFirst();
        PixelImage image = Pictures.pixels(picture, 1000, 500, 1);
        Color above = new Color(image.at((int) top.x() - 2, (int) top.y() - 2));
        assertThat(LookTest.contrast(above, Look.LIGHT.ink().paper())).isGreaterThan(3);
    }

    @Test
    void aPointOutOfViewHasNoMark() {
        EpisodePicture picture = ChartDiary.began()
                .pains(1, 5, 30, 5, 60, 5)
                .picture(Look.LIGHT, ChartOptions.ALL.withZoom(View.days(1, 2)));
        assertThat(picture.points(1000, 500)).hasSize(1);
        assertThat(picture.view()).isEqualTo(View.days(1, 2));
    }

    @Test
    void aPointIsReadOutWithDayTimePainAndHowFarIn() {
        assertThat(ChartDiary.began()
                        .pains(62.5, 7)
                        .picture()
                        .points(1000, 500)
                        .getFirst()
                        .spoken())
                .isEqualTo("Friday 17 October 07:00, pain 7, 2 days 14 hours in");
        assertThat(ChartDiary.began()
                        .recalled(2, 7, 30)
                        .picture()
                        .points(1000, 500)
                        .getFirst()
                        .spoken())
                .endsWith("written down over a day later");
    }

    @Test
    void theHourTheClocksRepeatNamesItsOffset() {
        EpisodePicture picture = ChartDiary.began("2026-10-24T20:30", ChartDiary.LONDON)
                .pains(5, 6, 6, 5, 8, 4)
                .picture();
        assertThat(picture.points(1000, 500))
                .extracting(PointMark::spoken)
                .satisfiesExactly(
                        first -> assertThat(first).contains("01:30 (+01:00)"),
                        second -> assertThat(second).contains("01:30 (Z)"),
                        third -> assertThat(third).contains("03:30, pain 4"));
    }

    @Test
    void drawingInManyThreadsAtOnceGivesTheSamePicture() throws Exception {
        EpisodePicture picture = ChartDiary.nineDays().picture();
        int[] alone = Pictures.pixels(picture, 700, 400, 1).argb();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<int[]>> jobs = new ArrayList<>();
            for (int i = 0; i < 8; i++)
                jobs.add(() -> Pictures.pixels(picture, 700, 400, 1).argb());
            for (Future<int[]> job : threads.invokeAll(jobs))
                assertThat(job.get()).isEqualTo(alone);
        }
    }

    @Test
    void drawingLeavesTheGraphicsAsItWas() {
        var image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        var font = g.getFont();
        var paint = g.getPaint();
        ChartDiary.nineDays().picture().draw(g, 640, 400);
        assertThat(g.getFont()).isEqualTo(font);
        assertThat(g.getPaint()).isEqualTo(paint);
        assertThat(g.getClip()).isNull();
    }

    @Test
    void nothingIsDrawnBesideThePicture() {
        var image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        ChartDiary.nineDays()
                .picture(Look.LIGHT, ChartOptions.ALL.withZoom(View.days(1, 3)))
                .draw(g, 700, 400);
        for (int x = 0; x < 900; x++) assertThat(image.getRGB(x, 401)).isEqualTo(0xff000000);
        for (int y = 0; y < 600; y++) assertThat(image.getRGB(701, y)).isEqualTo(0xff000000);
    }

    @Test
    void everyKindOfChartHasACodeAndAPicture() {
        assertThat(ChartKind.values())
                .extracting(ChartKind::code)
                .containsExactlyInAnyOrder("episode", "compare", "recovery", "treatments", "calendar", "lanes");
        var diary = ChartDiary.nineDays().diary();
        Picture picture = ChartKind.EPISODE.picture(
                diary,
                diary.bouts().last(),
                java.time.Instant.MAX.minusSeconds(1_000_000_000_000L),
                Look.LIGHT,
                ChartOptions.ALL,
                ChartDiary.ENGLISH);
        assertThat(picture.spoken()).contains("9 days 6 hours");
    }
}
