package org.spasmdiary.charts;

import java.util.ArrayList;
import java.util.List;
import org.spasmdiary.charts.EpisodeSeries.Point;

/**
 * The pain line as it is drawn at one size: straight pieces between entries, broken over 36 h. Where entries lie
 * closer than 5 px it has no dots, and only the lowest and highest of each pixel column, so that no peak is lost.
 *
 * @param pieces each without a break
 */
record PainLine(List<List<Point>> pieces, boolean dots) {
    private static final double CLOSE = 5;

    static PainLine of(EpisodeSeries series, EpisodeLayout at, boolean compact) {
        return of(inView(series), at, compact);
    }

    /** All of it, whatever the view of the chart leaves out. */
    static PainLine whole(EpisodeSeries series, EpisodeLayout at) {
        return of(series.points(), at, false);
    }

    private static PainLine of(List<Point> seen, EpisodeLayout at, boolean compact) {
        boolean dots = typicalDistance(seen, at) >= (compact ? CLOSE / 2 : CLOSE) * at.unit();
        List<List<Point>> pieces = new ArrayList<>();
        List<Point> piece = new ArrayList<>();
        for (Point point : seen) {
            if (!piece.isEmpty() && Blanks.over(piece.getLast().hour(), point.hour())) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
            piece.add(point);
        }
        if (!piece.isEmpty()) pieces.add(piece);
        return new PainLine(
                dots ? pieces : pieces.stream().map(p -> thin(p, at)).toList(), dots);
    }

    /** Those in the view and one more at each side, so that the line reaches the edge. */
    private static List<Point> inView(EpisodeSeries series) {
        List<Point> all = series.points();
        int from = 0;
        while (from + 1 < all.size() && all.get(from + 1).hour() < series.view().from()) from++;
        int to = all.size();
        while (to > from + 1 && all.get(to - 2).hour() > series.view().to()) to--;
        return all.subList(from, to);
    }

    /** The median distance of neighbours in units of the picture. */
    private static double typicalDistance(List<Point> points, EpisodeLayout at) {
        if (points.size() < 2) return Double.MAX_VALUE;
        double[] apart = new double[points.size() - 1];
        for (int i = 0; i < apart.length; i++)
            apart[i] = at.x(points.get(i + 1).hour()) - at.x(points.get(i).hour());
        java.util.Arrays.sort(apart);
        return apart[apart.length / 2];
    }

    private static List<Point> thin(List<Point> piece, EpisodeLayout at) {
        List<Point> kept = new ArrayList<>();
        int i = 0;
        while (i < piece.size()) {
            long column = (long) Math.floor(at.x(piece.get(i).hour()));
            int end = i;
            int low = i;
            int high = i;
            while (end < piece.size() && (long) Math.floor(at.x(piece.get(end).hour())) == column) {
                if (piece.get(end).pain() < piece.get(low).pain()) low = end;
                if (piece.get(end).pain() > piece.get(high).pain()) high = end;
                end++;
            }
            for (int k = i; k < end; k++)
                if (k == low || k == high || k == 0 || k == piece.size() - 1) kept.add(piece.get(k));
            i = end;
        }
        return kept;
    }
}
