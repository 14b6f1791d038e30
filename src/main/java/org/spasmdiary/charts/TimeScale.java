package org.spasmdiary.charts;

/**
 * Which hour lies where on a drawn chart.
 *
 * @param left edge of the plot in units of the picture
 * @param right edge of the view; the plot goes on a little further
 */
public record TimeScale(double left, double right, View view) {
    public TimeScale {
        if (!(right > left)) throw new IllegalArgumentException("scale from " + left + " to " + right);
    }

    public double pixelsAnHour() {
        return (right - left) / view.hours();
    }

    /** Hours since onset at this place, also outside of the plot. */
    public double hourAt(double x) {
        return view.from() + (x - left) / pixelsAnHour();
    }

    public double x(double hour) {
        return left + (hour - view.from()) * pixelsAnHour();
    }
}
