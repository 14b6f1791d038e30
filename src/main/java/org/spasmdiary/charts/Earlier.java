package org.spasmdiary.charts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.spasmdiary.analysis.BoutAt;
import org.spasmdiary.charts.EpisodeSeries.Point;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;

/**
 * A spasm before the one of the chart, as a thin line behind it, counted from its own onset.
 *
 * @param number as the diary counts its spasms, from 1
 * @param points its entries with a score, one at least
 */
record Earlier(int number, List<Point> points) {
    /** More lines than there are dashes cannot be told apart: the newest are drawn. */
    static final int MOST = 8;

    /** The newest spasms that began before this one and have a score, oldest first. */
    static List<Earlier> before(Diary diary, Bout bout, Instant now) {
        List<Bout> all = diary.bouts().all();
        List<Earlier> earlier = new ArrayList<>();
        for (int i = all.indexOf(bout) - 1; i >= 0 && earlier.size() < MOST; i--) {
            BoutAt spasm = BoutAt.of(diary, all.get(i), now);
            List<Point> points = SeriesBuilder.points(spasm.onset(), spasm.entries());
            if (!points.isEmpty()) earlier.addFirst(new Earlier(i + 1, points));
        }
        return List.copyOf(earlier);
    }

    /** The last point in the view; where the line runs out of it, its last one before; else the first of all. */
    Point lastSeen(View view) {
        Point last = points.getFirst();
        for (Point point : points) if (point.hour() <= view.to()) last = point;
        return last;
    }

    /** Straight pieces as the line of the chart has them: none over more than 36 h without a score. */
    List<List<Point>> pieces() {
        List<List<Point>> pieces = new ArrayList<>();
        for (Point point : points) {
            boolean joined =
                    !pieces.isEmpty() && !Blanks.over(pieces.getLast().getLast().hour(), point.hour());
            if (!joined) pieces.add(new ArrayList<>());
            pieces.getLast().add(point);
        }
        return pieces;
    }
}
