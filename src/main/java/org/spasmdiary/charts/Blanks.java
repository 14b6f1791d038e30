package org.spasmdiary.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.analysis.BoutAt;
import org.spasmdiary.analysis.Gap;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.charts.EpisodeSeries.Blank;
import org.spasmdiary.charts.EpisodeSeries.Ending;
import org.spasmdiary.charts.EpisodeSeries.Point;

/** Where the pain line is broken: more than 36 h from one score to the next (rules.md, 5). */
final class Blanks {
    private Blanks() {}

    /** In order of time: where nothing was written at all, and where entries have no score. */
    static List<Blank> of(BoutAt spasm, List<Point> points, Ending ending) {
        List<Blank> blanks = new ArrayList<>();
        for (Gap gap : Gap.of(spasm))
            blanks.add(new Blank(
                    SeriesBuilder.hours(spasm.onset(), gap.from()),
                    SeriesBuilder.hours(spasm.onset(), gap.to()),
                    false));
        double from = 0;
        for (Point point : points) {
            unscored(blanks, from, point.hour());
            from = point.hour();
        }
        unscored(blanks, from, ending.hour());
        blanks.sort(Comparator.comparing(Blank::from));
        return blanks;
    }

    private static void unscored(List<Blank> blanks, double from, double to) {
        if (over(from, to) && blanks.stream().noneMatch(gap -> gap.from() < to && gap.to() > from))
            blanks.add(new Blank(from, to, true));
    }

    /** Strictly more than 36 h, to the second. */
    static boolean over(double from, double to) {
        return Math.round((to - from) * 3600) > Marks.GAP.toSeconds();
    }

    /** From onset to the first entry. */
    static Optional<Blank> start(double firstHour) {
        return firstHour > 0 ? Optional.of(new Blank(0, firstHour, false)) : Optional.empty();
    }
}
