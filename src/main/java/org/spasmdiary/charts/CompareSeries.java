package org.spasmdiary.charts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.NotTypical;
import org.spasmdiary.charts.EpisodeSeries.Ending;
import org.spasmdiary.charts.EpisodeSeries.Point;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.words.Words;

/**
 * What the picture of several spasms shows, decided before anything is drawn.
 *
 * @param lines those that are drawn, in the order of their onsets
 * @param outside entries that name a spasm but lie before its onset or after its end
 * @param view the same for all, hours since onset
 * @param hours to which the longest of them goes
 */
record CompareSeries(
        Compared choice, List<Line> lines, List<Outside> outside, View view, double hours, boolean sample) {

    /**
     * One spasm.
     *
     * @param series its scores between onset and end, no others
     * @param typical false when it began in days marked as not typical
     */
    record Line(int number, EntryId id, boolean current, boolean typical, EpisodeSeries series) {
        boolean hasScore() {
            return !series.points().isEmpty();
        }

        Point last() {
            return series.points().getLast();
        }

        /** Hours to where it is known to have been: its end, or the last entry that says it is there. */
        double end() {
            double scored = hasScore() ? last().hour() : 0;
            return switch (series.ending()) {
                case Ending.None _ -> 0;
                case Ending.Over(double hour) -> hour;
                case Ending.NotKnown(double _, double confirmed) -> Math.max(scored, confirmed);
                case Ending.Open(double _, double confirmed) -> Math.max(scored, confirmed);
                case Ending.Going(double hour) -> hour;
            };
        }

        boolean isBroken() {
            for (int i = 1; i < series.points().size(); i++)
                if (Blanks.over(
                        series.points().get(i - 1).hour(),
                        series.points().get(i).hour())) return true;
            return false;
        }
    }

    /** An entry that is in no line. */
    record Outside(int number, Reading reading) {}

    /** Ten days hold both marks; longer ones are drawn to their next whole week. */
    private static final double USUAL_HOURS = 240;

    static CompareSeries of(Diary diary, Instant now, CompareOptions options, Words words) {
        Compared choice = Compared.of(diary, now, options);
        List<Outside> outside = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Compared.Spasm spasm : choice.drawn()) {
            lines.add(line(diary, now, choice, spasm, words));
            for (Reading reading : spasm.outside(diary)) outside.add(new Outside(spasm.number(), reading));
        }
        double hours = lines.stream().mapToDouble(Line::end).max().orElse(0);
        View view = hours <= USUAL_HOURS
                ? new View(0, USUAL_HOURS)
                : new View(0, Math.ceil(hours / Marks.DAYS_7.toHours()) * Marks.DAYS_7.toHours());
        return new CompareSeries(
                choice, lines.stream().map(line -> in(line, view)).toList(), outside, view, hours, diary.sample());
    }

    private static Line line(Diary diary, Instant now, Compared choice, Compared.Spasm spasm, Words words) {
        ChartOptions bare = ChartOptions.small().withZoom(new View(0, 1));
        EpisodeSeries series = EpisodeSeries.of(diary, Optional.of(spasm.at().bout()), now, bare, words);
        boolean current = choice.current().filter(spasm::equals).isPresent();
        return new Line(
                spasm.number(),
                spasm.id(),
                current,
                !new NotTypical(diary).covers(spasm.at().onset()),
                only(
                        series,
                        series.points().stream()
                                .filter(point -> !spasm.isOutside(point.reading()))
                                .toList(),
                        series.view()));
    }

    private static Line in(Line line, View view) {
        return new Line(
                line.number(),
                line.id(),
                line.current(),
                line.typical(),
                only(line.series(), line.series().points(), view));
    }

    /** Nothing but these scores, on this axis. */
    private static EpisodeSeries only(EpisodeSeries of, List<Point> points, View view) {
        return new EpisodeSeries(
                of.onset(),
                of.certainty(),
                points,
                List.of(),
                of.blanks(),
                Optional.empty(),
                of.entries(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                of.ending(),
                List.of(),
                List.of(),
                view,
                of.sample());
    }

    /** Axes and marks alone, for what is drawn round the lines; "4 weeks" only where a line is that long. */
    EpisodeSeries frame() {
        Ending beyond = hours >= Threshold.D28.hours() ? new Ending.Over(view.to() + 1) : new Ending.None();
        return new EpisodeSeries(
                Optional.empty(),
                OnsetCertainty.EXACT,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                beyond,
                List.of(),
                List.of(),
                view,
                sample);
    }

    static Duration length(double hours) {
        return Duration.ofSeconds(Math.round(hours * 3600));
    }
}
