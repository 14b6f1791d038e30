package org.spasmdiary.charts;

import java.awt.Color;
import java.util.List;

/** The six steps of the pain colours (ux.md, 4): one hue, or grey on paper. The number always stands on them. */
final class Ramp {
    private static final List<Color> LIGHT = colors(0xf4f1fa, 0xe6def3, 0xcdbde6, 0xa88fd0, 0x7b5cb0, 0x4a2f7a);
    private static final List<Color> DARK = colors(0x1c1829, 0x251d38, 0x382b59, 0x55438a, 0x9a80d8, 0xc4aef5);
    private static final List<Color> PAPER = colors(0xffffff, 0xf0f0f0, 0xe2e2e2, 0xd2d2d2, 0xbfbfbf, 0xa8a8a8);

    private Ramp() {}

    private static List<Color> colors(int... rgb) {
        return java.util.Arrays.stream(rgb).mapToObj(Color::new).toList();
    }

    /** 0 for no pain, then two scores a step: 1 for 1 and 2, up to 5 for 9 and 10. */
    static int step(int worst) {
        return (worst + 1) / 2;
    }

    static Color paint(Look look, int step) {
        return (look.onPaper() ? PAPER : look == Look.DARK ? DARK : LIGHT).get(step);
    }

    /** The colour of the number on it. */
    static Color text(Look look, int step) {
        return !look.onPaper() && step >= 4 ? look.ink().paper() : look.ink().text();
    }
}
