package org.spasmdiary.charts;

import java.awt.BasicStroke;

/** Weights and dashes of lines, on a screen in pixels and on paper in points (there at least 0.75). */
enum Pen {
    PAIN(2.5, new float[] {}, 1.5, new float[] {}),
    H72(1.6, new float[] {}, 1, new float[] {}),
    D7(3, new float[] {}, 2.4, new float[] {}),
    D14(1.6, new float[] {7, 5}, 1, new float[] {5, 3.5f}),
    D28(1.8, new float[] {0.1f, 5}, 1.2, new float[] {0.1f, 3}),
    END(1.2, new float[] {2, 3}, 0.9, new float[] {1.5f, 2}),
    NOW(1.2, new float[] {}, 0.8, new float[] {}),
    GRID(0.8, new float[] {}, 0.75, new float[] {}),
    RULE(1, new float[] {}, 0.75, new float[] {}),
    EDGE(1.5, new float[] {}, 0.9, new float[] {}),
    HATCH(1.1, new float[] {}, 0.75, new float[] {}),
    TAG_DASH(1, new float[] {4, 3}, 0.75, new float[] {3, 2});

    private final BasicStroke screen;
    private final BasicStroke paper;

    Pen(double screen, float[] screenDash, double paper, float[] paperDash) {
        this.screen = stroke(screen, screenDash);
        this.paper = stroke(paper, paperDash);
    }

    BasicStroke stroke(Look look) {
        return look.onPaper() ? paper : screen;
    }

    private static BasicStroke stroke(double width, float[] dash) {
        boolean dotted = dash.length > 0 && dash[0] < 1;
        int cap = dotted ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        return dash.length == 0
                ? new BasicStroke((float) width, cap, BasicStroke.JOIN_ROUND)
                : new BasicStroke((float) width, cap, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }
}
