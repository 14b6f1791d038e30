package org.spasmdiary.charts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.analysis.BoutAt;
import org.spasmdiary.analysis.EpisodeLength;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.charts.EpisodeSeries.Ending;
import org.spasmdiary.charts.EpisodeSeries.Point;
import org.spasmdiary.charts.EpisodeSeries.Stretch;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** Works the series of one spasm out from the diary. */
final class SeriesBuilder {
    private final Diary diary;
    private final Bout bout;
    private final Instant now;
    private final ChartOptions options;
    private final Words words;
    private final BoutAt spasm;
    private final List<Reading> readings;
    private final When onset;

    SeriesBuilder(Diary diary, Bout bout, Instant now, ChartOptions options, Words words) {
        this.diary = diary;
        this.bout = bout;
        this.now = now;
        this.options = options;
        this.words = words;
        this.spasm = BoutAt.of(diary, bout, now);
        this.onset = spasm.onset();
        this.readings = spasm.entries();
    }

    EpisodeSeries build() {
        Ending ending = ending();
        View view = options.zoom().orElse(View.of(ending.hour()));
        List<Point> points = points(onset, readings);
        List<Treatment> treatments = diary.belonging().treatments(bout).stream()
                .filter(treatment -> !treatment.at().instant().isAfter(now))
                .filter(treatment -> !treatment.at().isBefore(onset))
                .toList();
        var events = new Events(diary, bout, onset, now, options, words);
        return new EpisodeSeries(
                Optional.of(onset),
                bout.certainty(),
                points,
                options.worstAverage() ? stretches() : List.of(),
                Blanks.of(spasm, points, ending),
                Blanks.start(
                        readings.isEmpty()
                                ? ending.hour()
                                : hour(readings.getFirst().at())),
                readings.size(),
                options.treatments() ? new Lanes(onset, words).of(treatments) : List.of(),
                options.notes() ? events.notes(readings) : List.of(),
                options.alerts() ? events.alerts() : List.of(),
                options.alerts() ? events.contacts() : List.of(),
                options.alerts() ? events.contacted() : Map.of(),
                ending,
                DayTick.of(onset, written(treatments), onset.instant().plusSeconds((long) (view.to() * 3600))),
                options.earlier() ? Earlier.before(diary, bout, now) : List.of(),
                view,
                diary.sample());
    }

    private Ending ending() {
        EpisodeLength length = EpisodeLength.of(spasm);
        double hour = length.running().toSeconds() / 3600.0;
        double confirmed = length.confirmed().toSeconds() / 3600.0;
        if (!length.isOpen()) return length.atLeast() ? new Ending.NotKnown(hour, confirmed) : new Ending.Over(hour);
        boolean known = !length.saidGone()
                && Duration.between(length.confirmedAt(), now).compareTo(Marks.GAP) <= 0;
        return known ? new Ending.Going(hour) : new Ending.Open(hour, confirmed);
    }

    /** The entries of a spasm that have a score, at their hours since it began. */
    static List<Point> points(When onset, List<Reading> readings) {
        List<Point> points = new ArrayList<>();
        for (Reading reading : readings)
            reading.pain()
                    .now()
                    .ifPresent(pain -> points.add(
                            new Point(hours(onset, reading.at().instant()), pain.value(), recalled(reading), reading)));
        return points;
    }

    /** Written down more than 24 h after its time; exactly 24 h is not. */
    static boolean recalled(Reading reading) {
        return Duration.between(reading.at().instant(), reading.recorded()).compareTo(Marks.DAY) > 0;
    }

    /** Over (t - 24 h, t] of the entry that says so, cut at the onset and at the one before that said so. */
    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        double before = 0;
        for (Reading reading : readings) {
            Pain pain = reading.pain();
            if (pain.worst24h().isEmpty() && pain.average24h().isEmpty()) continue;
            double to = hour(reading.at());
            double from = Math.max(before, to - 24);
            if (to > from)
                stretches.add(new Stretch(
                        from,
                        to,
                        pain.average24h().map(PainScore::value),
                        pain.worst24h().map(PainScore::value)));
            before = to;
        }
        return stretches;
    }

    private List<When> written(List<Treatment> treatments) {
        List<When> times = new ArrayList<>();
        readings.forEach(reading -> times.add(reading.at()));
        treatments.forEach(treatment -> times.add(treatment.at()));
        bout.end().ifPresent(end -> times.add(end.at()));
        return times;
    }

    private double hour(When when) {
        return hours(onset, when.instant());
    }

    static double hours(When onset, Instant instant) {
        return Duration.between(onset.instant(), instant).toSeconds() / 3600.0;
    }
}
