package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.TreatmentKind;

/** The marks of a chart: which are there, where, and that each can be told from the others. */
class MarksTest {
    private static String svg(Picture picture, int width, int height) {
        return new String(Pictures.svg(picture, width, height), StandardCharsets.UTF_8)
                .replaceAll("(?s)<desc.*?</desc", "");
    }

    private static String svg(ChartDiary diary, View zoom) {
        return svg(diary.picture(Look.LIGHT, ChartOptions.ALL.withZoom(zoom)), 1048, 560);
    }

    private static List<Integer> drawn(Symbol symbol) {
        var image = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(Color.WHITE);
        g.fillRect(0, 0, 32, 32);
        symbol.draw(g, 16, 16, 1, Color.BLACK, Color.WHITE);
        g.dispose();
        return java.util.Arrays.stream(image.getRGB(0, 0, 32, 32, null, 0, 32))
                .boxed()
                .toList();
    }

    @Test
    void everySymbolCanBeToldFromTheOthersInBlackAlone() {
        Set<List<Integer>> pictures = new HashSet<>();
        for (Symbol symbol : Symbol.values())
            assertThat(pictures.add(drawn(symbol))).as(symbol.name()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Symbol.class)
    void everySymbolStaysNearItsPlace(Symbol symbol) {
        List<Integer> pixels = drawn(symbol);
        for (int i = 0; i < pixels.size(); i++)
            if ((pixels.get(i) & 0xff) < 128)
                assertThat(Math.hypot(i % 32 - 16, i / 32 - 16)).isLessThan(13);
    }

    @ParameterizedTest
    @CsvSource({"0,3,72 h", "3,5,72 h", "6,8,7 d", "13,15,14 d"})
    void aMarkOnTheEdgeOfTheViewHasItsTag(int from, int to, String tag) {
        assertThat(svg(ChartDiary.nineDays(), View.days(from, to))).contains(">" + tag + "<");
    }

    @ParameterizedTest
    @CsvSource({"0,2,72 h", "4,6,72 h", "0,6,7 d", "8,13,14 d"})
    void aMarkOutsideTheViewHasNone(int from, int to, String tag) {
        assertThat(svg(ChartDiary.nineDays(), View.days(from, to))).doesNotContain(">" + tag + "<");
    }

    @ParameterizedTest
    @CsvSource({"671.99,false", "672,true", "700,true"})
    void fourWeeksIsTaggedOnlyWhenItLastedThatLong(double hours, boolean tagged) {
        ChartDiary diary = ChartDiary.began().pains(0, 5, hours, 2).over(hours);
        String svg = svg(diary, View.days(0, 35));
        assertThat(svg.contains(">4 wk<")).isEqualTo(tagged);
        assertThat(svg).contains(">14 d<");
    }

    @Test
    void aStretchReachesBackTwentyFourHoursAndNotOverTheOneBefore() {
        var stretches = ChartDiary.began()
                .said(10, 5, 4, 6)
                .said(20, 5, 4, 6)
                .said(44.5, 5, 4, 6)
                .series()
                .stretches();
        assertThat(stretches).extracting(EpisodeSeries.Stretch::from).containsExactly(0.0, 10.0, 20.5);
        assertThat(stretches).extracting(EpisodeSeries.Stretch::to).containsExactly(10.0, 20.0, 44.5);
    }

    @ParameterizedTest
    @CsvSource({"36,false", "36.1,true"})
    void aLateFirstEntryHasABracketAndOver36HoursAlsoAHatch(double first, boolean hatch) {
        EpisodeSeries series = ChartDiary.began().pains(first, 5, first + 1, 4).series();
        assertThat(series.start()).isPresent();
        assertThat(series.blanks().isEmpty()).isNotEqualTo(hatch);
        assertThat(svg(ChartDiary.began().pains(first, 5, first + 1, 4), View.days(0, 14)))
                .contains(hatch ? "No entries" : "began, no entry yet");
    }

    @Test
    void theEndIsARingAnArrowOrATickAndNothingIsDrawnTwice() {
        Set<String> endings = new HashSet<>();
        ChartDiary over = ChartDiary.began().pains(0, 5, 30, 3).over(30);
        ChartDiary going = ChartDiary.began().pains(0, 5, 30, 3).now(30);
        ChartDiary stopped = ChartDiary.began().pains(0, 5, 30, 3).ended(30, EndReason.STOPPED_LOGGING);
        for (ChartDiary diary : List.of(over, going, stopped)) endings.add(svg(diary, View.days(0, 14)));
        assertThat(endings).hasSize(3);
        assertThat(svg(over, View.days(0, 14))).contains("Over: 1 d 6 h");
        assertThat(svg(going, View.days(0, 14))).contains("Now: 1 d 6 h");
        assertThat(svg(stopped, View.days(0, 14))).contains("End not known, at least 1 d 6 h");
    }

    @Test
    void nothingIsDrawnAfterNow() {
        EpisodeSeries series = ChartDiary.began()
                .pains(0, 5, 10, 4, 40, 9)
                .treated(TreatmentKind.HEAT_DRY, 5, 39)
                .note(38, 3, "Ahead")
                .now(12)
                .series();
        assertThat(series.points()).extracting(EpisodeSeries.Point::hour).containsExactly(0.0, 10.0);
        assertThat(series.lanes())
                .singleElement()
                .satisfies(lane -> assertThat(lane.events()).hasSize(1));
        assertThat(series.notes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"PRINT", "MONO"})
    void onPaperTheLineIsNotCutByTheRimsOfItsDots(Look look) {
        ChartDiary diary = ChartDiary.began().pains(0, 5, 6, 5, 12, 5, 18, 5).now(18);
        PixelImage image = Pictures.pixels(diary.picture(look, ChartOptions.ALL), 720, 320, 2);
        EpisodePicture picture = diary.picture(look, ChartOptions.ALL);
        List<PointMark> points = picture.points(720, 320);
        int paper = look.ink().paper().getRGB();
        int y = (int) Math.round(points.getFirst().y() * 2);
        for (int x = (int) Math.ceil(points.getFirst().x() * 2);
                x < points.getLast().x() * 2;
                x++)
            assertThat(image.argb()[y * image.width() + x]).as("at %s", x).isNotEqualTo(paper);
    }

    @Test
    void theDaysOfAJourneyFollowTheWallsItWasWrittenBy() {
        ChartDiary diary = ChartDiary.began("2026-10-23T12:00", ZoneId.of("America/New_York"))
                .pains(0, 5, 30, 4)
                .over(240);
        EpisodeSeries series = diary.series();
        assertThat(series.days())
                .filteredOn(day -> day.why() == DayTick.Why.CLOCKS_CHANGED)
                .singleElement()
                .satisfies(day -> assertThat(day.to() - day.from()).isEqualTo(25));
        assertThat(svg(diary, View.days(0, 14))).contains("clocks changed");
    }

    @ParameterizedTest
    @CsvSource({"320,200", "620,300", "1600,900"})
    void everySizeNamesPainAndItsEndsOrNumbersAlone(int width, int height) {
        String small = svg(ChartDiary.nineDays().picture(Look.MONO, ChartOptions.small()), width, height);
        assertThat(small).contains(">10<", ">0<");
        assertThat(svg(ChartDiary.nineDays().picture(), 1600, 900)).contains("10 = worst you", "0 = no pain");
    }
}
