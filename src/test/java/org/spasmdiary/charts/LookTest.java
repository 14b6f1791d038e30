package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colours by the contrast rule of WCAG 2.2; weights and dashes so that nothing depends on colour. */
class LookTest {
    private static double part(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double light(Color c) {
        return 0.2126 * part(c.getRed()) + 0.7152 * part(c.getGreen()) + 0.0722 * part(c.getBlue());
    }

    static double contrast(Color a, Color b) {
        double one = light(a);
        double two = light(b);
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    @Test
    void theSumIsRightAtItsEnds() {
        assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(contrast(Color.GRAY, Color.GRAY)).isEqualTo(1);
        assertThat(contrast(new Color(0x767676), Color.WHITE)).isBetween(4.5, 4.6);
        assertThat(contrast(new Color(0x9aa4af), Color.WHITE))
                .as("negative control")
                .isLessThan(3);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyTextCanBeReadOnPaperAndTint(Look look) {
        Ink ink = look.ink();
        for (Color back : List.of(ink.paper(), ink.tint()))
            for (Color text : List.of(ink.text(), ink.quiet(), ink.h72(), ink.d7(), ink.d14(), ink.accent()))
                assertThat(contrast(text, back)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void wordsInFilledTagsCanBeRead(Look look) {
        assertThat(contrast(look.ink().paper(), look.ink().h72())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(look.ink().paper(), look.ink().d7())).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyDataLineStandsOutFromPaperTintAndBand(Look look) {
        Ink ink = look.ink();
        for (Color back : List.of(ink.paper(), ink.tint(), ink.band()))
            for (Color line : List.of(ink.pain(), ink.h72(), ink.d7(), ink.d14(), ink.text(), ink.accent()))
                assertThat(contrast(line, back)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(ink.rule(), ink.paper())).isGreaterThanOrEqualTo(3);
    }

    @Test
    void monoHasNoColourAtAll() {
        Ink ink = Ink.MONO;
        Stream.of(
                        ink.paper(),
                        ink.tint(),
                        ink.text(),
                        ink.quiet(),
                        ink.grid(),
                        ink.rule(),
                        ink.accent(),
                        ink.pain(),
                        ink.band(),
                        ink.bandEdge(),
                        ink.h72(),
                        ink.d7(),
                        ink.d14(),
                        ink.hatch())
                .forEach(c -> assertThat(new HashSet<>(List.of(c.getRed(), c.getGreen(), c.getBlue())))
                        .hasSize(1));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void theMarksDifferByWeightAndDashAlone(Look look) {
        Set<Map.Entry<Float, List<Float>>> seen = new HashSet<>();
        for (Threshold mark : Threshold.values()) {
            BasicStroke stroke = mark.pen().stroke(look);
            assertThat(seen.add(Map.entry(stroke.getLineWidth(), dash(stroke))))
                    .as(mark.key())
                    .isTrue();
        }
    }

    @Test
    void weightsAndDashesAreThoseOfTheDesign() {
        assertThat(Pen.PAIN.stroke(Look.LIGHT).getLineWidth()).isEqualTo(2.5f);
        assertThat(Pen.H72.stroke(Look.DARK).getLineWidth()).isEqualTo(1.6f);
        assertThat(Pen.D7.stroke(Look.LIGHT).getLineWidth()).isEqualTo(3f);
        assertThat(Pen.PAIN.stroke(Look.MONO).getLineWidth()).isEqualTo(1.5f);
        assertThat(Pen.H72.stroke(Look.MONO).getLineWidth()).isEqualTo(1f);
        assertThat(Pen.D7.stroke(Look.PRINT).getLineWidth()).isEqualTo(2.4f);
        assertThat(dash(Pen.H72.stroke(Look.MONO))).isEmpty();
        assertThat(dash(Pen.D7.stroke(Look.MONO))).isEmpty();
        assertThat(dash(Pen.D14.stroke(Look.MONO))).hasSize(2);
        assertThat(Pen.D28.stroke(Look.MONO).getEndCap()).as("dots").isEqualTo(BasicStroke.CAP_ROUND);
    }

    @Test
    void noLineOnPaperIsThinnerThanThreeQuartersOfAPoint() {
        for (Pen pen : Pen.values())
            assertThat(pen.stroke(Look.MONO).getLineWidth()).isGreaterThanOrEqualTo(0.75f);
    }

    @Test
    void noTextOnPaperIsSmallerThanNinePoints() {
        Arrays.stream(Look.values())
                .filter(Look::onPaper)
                .forEach(look -> assertThat(look.textSize()).isGreaterThanOrEqualTo(9));
        assertThat(Look.LIGHT.textSize()).isEqualTo(13);
    }

    private static List<Float> dash(BasicStroke stroke) {
        List<Float> dash = new java.util.ArrayList<>();
        if (stroke.getDashArray() != null) for (float part : stroke.getDashArray()) dash.add(part);
        return dash;
    }
}
