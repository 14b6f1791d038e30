package org.spasmdiary.charts;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.charts.EpisodeSeries.Point;

/** Draws the pain line with its dots; a dot of a score written down over a day later is hollow. */
final class PainRenderer extends XYLineAndShapeRenderer {
    /** From so many on the pieces of the line are drawn one by one, which is far quicker than one long path. */
    private static final int MANY = 1_000;

    private final transient List<@Nullable Point> items = new ArrayList<>();
    private final Look look;
    private final float unit;
    private final float edge;

    PainRenderer(PainLine line, Look look, double unit, boolean compact) {
        super(true, line.dots());
        this.look = look;
        this.unit = (float) unit;
        for (List<Point> piece : line.pieces()) {
            if (!items.isEmpty()) items.add(null); // a hole: the line is not joined over it
            items.addAll(piece);
        }
        double dot = (compact ? 2.6 : look.onPaper() ? 3.6 : 4.2) * unit;
        this.edge = compact || look.onPaper() ? 0 : 1.2f; // on paper a rim would cut a short line into dashes
        setSeriesStroke(0, Pen.PAIN.stroke(look));
        setSeriesPaint(0, look.ink().pain());
        setSeriesShape(0, new Ellipse2D.Double(-dot, -dot, 2 * dot, 2 * dot));
        setDrawSeriesLineAsPath(items.size() < MANY);
        setUseFillPaint(true);
        setUseOutlinePaint(true);
        setDrawOutlines(true);
    }

    /** Hours and scores, with a hole between the pieces. */
    XYDataset dataset() {
        double[][] values = new double[2][items.size()];
        for (int i = 0; i < items.size(); i++) {
            Point point = items.get(i);
            values[0][i] = point == null ? items.get(i - 1).hour() : point.hour();
            values[1][i] = point == null ? Double.NaN : point.pain();
        }
        var dataset = new DefaultXYDataset();
        dataset.addSeries("pain", values);
        return dataset;
    }

    private boolean hollow(int item) {
        Point point = items.get(item);
        return point != null && point.recalled();
    }

    @Override
    public Paint getItemFillPaint(int series, int item) {
        return hollow(item) ? look.ink().paper() : look.ink().pain();
    }

    @Override
    public Paint getItemOutlinePaint(int series, int item) {
        return hollow(item) ? look.ink().pain() : look.ink().paper();
    }

    @Override
    public Stroke getItemOutlineStroke(int series, int item) {
        return new BasicStroke((hollow(item) ? 2f : edge) * unit);
    }
}
