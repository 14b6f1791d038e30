package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.analysis.CalendarDay;
import org.spasmdiary.analysis.SpasmLength;

/** What stands for different things looks different on a copy and to eyes that lack a cone: drawn, and measured. */
class StatesApartTest {
    private static final int WIDE = 60;
    private static final int HIGH = 40;
    private static final int SCALE = 3;
    /** A pixel is another one when its lightness differs by as much, of 255. */
    private static final int LIGHTER = 30;
    /** Two marks differ when so much of the place of one looks otherwise in the other. */
    private static final double SHARE = 0.004;

    static Stream<Arguments> looksAndSights() {
        return Stream.of(Look.values())
                .flatMap(look -> Stream.of(Sight.values()).map(sight -> Arguments.of(look, sight)));
    }

    private static int[] seen(Consumer<Brush> mark, Look look, Sight sight) {
        var image = new BufferedImage(WIDE * SCALE, HIGH * SCALE, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.scale(SCALE, SCALE);
        // Drawn with the canvas of a picture, which paints the paper.
        Canvas.draw(g, WIDE, HIGH, look, 1, mark);
        g.dispose();
        int[] lightness = new int[image.getWidth() * image.getHeight()];
        for (int i = 0; i < lightness.length; i++) {
            Color colour = sight.of(new Color(image.getRGB(i % image.getWidth(), i / image.getWidth())));
            lightness[i] = Sight.GREY.of(colour).getRed();
        }
        return lightness;
    }

    private static double apart(int[] one, int[] other) {
        int different = 0;
        for (int i = 0; i < one.length; i++) if (Math.abs(one[i] - other[i]) > LIGHTER) different++;
        return (double) different / one.length;
    }

    /** On paper marks are smaller, and so is what differs. */
    private static double share(Look look) {
        return SHARE * Math.pow(Canvas.unit(look, 1), 2);
    }

    private static void allApart(Map<String, Consumer<Brush>> marks, Look look, Sight sight) {
        Map<String, int[]> all = new LinkedHashMap<>();
        marks.forEach((name, mark) -> all.put(name, seen(mark, look, sight)));
        all.forEach((name, one) -> all.forEach((otherName, other) -> {
            if (!name.equals(otherName))
                assertThat(apart(one, other)).as("%s and %s", name, otherName).isGreaterThan(share(look));
        }));
    }

    @ParameterizedTest
    @MethodSource("looksAndSights")
    void endsOfBarsAndWhatIsOnThem(Look look, Sight sight) {
        Map<String, Consumer<Brush>> marks = new LinkedHashMap<>();
        for (SpasmLength.Ending ending : SpasmLength.Ending.values())
            marks.put(
                    ending.name(),
                    brush -> LastMark.draw(
                            brush, ending, 30, 20, 4.5, brush.ink().text()));
        marks.put(
                "bar",
                brush -> LanesDrawing.bar(
                        brush, 10, 50, 20, 3, false, brush.ink().rule()));
        marks.put(
                "hollow bar",
                brush ->
                        LanesDrawing.bar(brush, 10, 50, 20, 3, true, brush.ink().rule()));
        marks.put("dose", brush -> LanesDrawing.tick(brush, 30, 30, 16, -4.5));
        marks.put("other treatment", brush -> LanesDrawing.tick(brush, 30, 30, 24, 4.5));
        allApart(marks, look, sight);
    }

    @ParameterizedTest
    @MethodSource("looksAndSights")
    void spasmsWithoutACurve(Look look, Sight sight) {
        Map<String, Consumer<Brush>> marks = new LinkedHashMap<>();
        for (SpasmLength.Ending ending : SpasmLength.Ending.values())
            marks.put(ending.name(), brush -> RecoveryDots.mark(brush, ending, 30, 20));
        marks.put("last seen on a curve", brush -> RecoveryLine.tick(brush, 30, 20));
        marks.put("nothing", _ -> {});
        allApart(marks, look, sight);
    }

    @ParameterizedTest
    @MethodSource("looksAndSights")
    void daysOfTheCalendar(Look look, Sight sight) {
        Map<String, Consumer<Brush>> marks = new LinkedHashMap<>();
        for (CalendarDay.State state : CalendarDay.State.values())
            if (state != CalendarDay.State.SCORED && state != CalendarDay.State.AHEAD)
                marks.put(state.name(), brush -> day(brush, state, 0, false));
        for (int worst = 0; worst <= 10; worst++) {
            int score = worst;
            marks.put("pain " + worst, brush -> day(brush, CalendarDay.State.SCORED, score, false));
        }
        marks.put("not typical", brush -> day(brush, CalendarDay.State.OUTSIDE, 0, true));
        allApart(marks, look, sight);
    }

    private static void day(Brush brush, CalendarDay.State state, int worst, boolean notTypical) {
        var box = new Rectangle2D.Double(12, 8, 36, 24);
        MonthDrawing.cell(brush, box, state, OptionalInt.of(worst), notTypical, ChartDiary.ENGLISH);
    }

    @Test
    void twoRingsThatDifferByColourAloneAreCaught() {
        // control: red and green of one lightness
        Consumer<Brush> red = brush -> brush.draw(new Ellipse2D.Double(20, 10, 20, 20), 3, new Color(0xa00000));
        Consumer<Brush> green = brush -> brush.draw(new Ellipse2D.Double(20, 10, 20, 20), 3, new Color(0x005e00));
        assertThat(apart(seen(red, Look.LIGHT, Sight.GREY), seen(green, Look.LIGHT, Sight.GREY)))
                .isLessThan(SHARE);
        Consumer<Brush> smaller = brush -> brush.draw(new Ellipse2D.Double(25, 15, 10, 10), 3, new Color(0xa00000));
        assertThat(apart(seen(red, Look.LIGHT, Sight.GREY), seen(smaller, Look.LIGHT, Sight.GREY)))
                .isGreaterThan(SHARE);
    }

    @Test
    void whitesAndGreysLookTheSameToEveryEye() {
        for (Sight sight : Sight.values())
            for (Color colour : new Color[] {Color.WHITE, Color.BLACK, new Color(0x808080)})
                assertThat(sight.apart(colour, Color.BLACK))
                        .isCloseTo(Sight.GREY.apart(colour, Color.BLACK), org.assertj.core.api.Assertions.within(3.0));
        assertThat(Sight.DEUTAN.apart(new Color(0xd04040), new Color(0x808000)))
                .as("red and olive to eyes without the middle cone")
                .isLessThan(Sight.TRITAN.apart(new Color(0xd04040), new Color(0x808000)));
    }

    @ParameterizedTest
    @MethodSource("looksAndSights")
    void theNumberOnEveryStepOfTheRampCanBeRead(Look look, Sight sight) {
        for (int worst = 0; worst <= 10; worst++) {
            int step = Ramp.step(worst);
            if (sight == Sight.GREY)
                assertThat(LookTest.contrast(Ramp.paint(look, step), Ramp.text(look, step)))
                        .as("%s on %s", worst, look)
                        .isGreaterThanOrEqualTo(4.5);
            else
                assertThat(sight.apart(Ramp.paint(look, step), Ramp.text(look, step)))
                        .isGreaterThan(100);
        }
    }
}
