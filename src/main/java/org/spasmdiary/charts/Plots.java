package org.spasmdiary.charts;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/** The two plots that share one time axis: pain above, rows of marks below. */
final class Plots {
    private Plots() {}

    /**
     * Draws both.
     *
     * @param behind what lies between the grid and the pain line
     * @param marks what lies on the rows
     */
    static void draw(
            Graphics2D g,
            EpisodeLayout at,
            Look look,
            PainLine line,
            boolean compact,
            Consumer<Graphics2D> behind,
            Consumer<Graphics2D> marks) {
        Shape whole = g.getClip();
        var renderer = new PainRenderer(line, look, at.unit(), compact);
        renderer.addAnnotation(new Drawing(behind, whole), Layer.BACKGROUND);
        XYPlot pain = new EdgePlot(whole, 6 * at.unit());
        pain.setDataset(renderer.dataset());
        pain.setRenderer(renderer);
        pain.setRangeAxis(scale(10));
        pain.setRangeGridlinesVisible(true);
        pain.setRangeGridlinePaint(look.ink().grid());
        pain.setRangeGridlineStroke(Pen.GRID.stroke(look));
        var combined = new CombinedDomainXYPlot(time(at));
        combined.setInsets(RectangleInsets.ZERO_INSETS);
        combined.setFixedDomainAxisSpace(new AxisSpace());
        combined.add(bare(pain), hundredths(at.pain()));
        Rectangle2D area = at.pain();
        if (at.laneHeight() > 0) {
            XYPlot rows = new EdgePlot(whole, 6 * at.unit());
            rows.setRangeAxis(scale(1));
            rows.setRangeGridlinesVisible(false);
            rows.addAnnotation(new Drawing(marks, whole));
            combined.setGap(at.lanes().getY() - at.pain().getMaxY());
            combined.add(bare(rows), hundredths(at.lanes()));
            area = at.pain().createUnion(at.lanes());
        }
        combined.draw(g, area, null, null, null);
    }

    /** The heights of the two are shared out in whole numbers. */
    private static int hundredths(Rectangle2D area) {
        return Math.max(1, (int) Math.round(area.getHeight() * 100));
    }

    private static XYPlot bare(XYPlot plot) {
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setFixedRangeAxisSpace(new AxisSpace());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        return plot;
    }

    private static NumberAxis time(EpisodeLayout at) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(at.view().from(), at.lastHour());
        axis.setTickUnit(new NumberTickUnit(at.view().hours()));
        axis.setVisible(false); // the words of the axis stand between and below the plots
        return axis;
    }

    private static NumberAxis scale(int most) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, most);
        axis.setTickUnit(new NumberTickUnit(1));
        axis.setVisible(false);
        return axis;
    }

    /** A plot whose dots are whole on its edge: pain 10, or the first entry at the onset. */
    private static final class EdgePlot extends XYPlot {
        private final transient Shape whole;
        private final double margin;

        EdgePlot(Shape whole, double margin) {
            this.whole = whole;
            this.margin = margin;
        }

        @Override
        public boolean render(
                Graphics2D g,
                Rectangle2D area,
                int index,
                @Nullable PlotRenderingInfo info,
                @Nullable CrosshairState state) {
            Shape clip = g.getClip();
            g.setClip(whole);
            g.clip(new Rectangle2D.Double(
                    area.getX() - margin,
                    area.getY() - margin,
                    area.getWidth() + 2 * margin,
                    area.getHeight() + 2 * margin));
            try {
                return super.render(g, area, index, info, state);
            } finally {
                g.setClip(clip);
            }
        }
    }

    /** Our own drawing at its place in the order of a plot, free of the plot's edges. */
    private static final class Drawing extends AbstractXYAnnotation {
        private final transient Consumer<Graphics2D> drawing;
        private final transient Shape whole;

        Drawing(Consumer<Graphics2D> drawing, Shape whole) {
            this.drawing = drawing;
            this.whole = whole;
        }

        @Override
        public void draw(
                Graphics2D g,
                XYPlot plot,
                Rectangle2D area,
                ValueAxis domain,
                ValueAxis range,
                int renderer,
                @Nullable PlotRenderingInfo info) {
            Shape clip = g.getClip();
            g.setClip(whole);
            drawing.accept(g);
            g.setClip(clip);
        }
    }
}
