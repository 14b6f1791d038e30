package org.spasmdiary.ui.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.spasmdiary.charts.View;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/**
 * Everything the Chart screen shows but the picture itself.
 *
 * @param spasms all of them, newest first
 * @param at which of {@code spasms} is shown; -1 when there is none
 * @param hours from its onset to its end, or to now
 * @param empty what to say when there is nothing to draw; empty text otherwise
 */
record ChartModel(ChartChoice choice, List<Name> spasms, int at, Optional<Bout> bout, double hours, String empty) {
    /** A spasm to pick. */
    record Name(EntryId id, String text) {
        @Override
        public String toString() {
            return text; // what a list of them shows and reads out
        }
    }

    static final double DAYS_14 = 14 * 24;

    static ChartModel of(Diary diary, Instant now, ChartChoice choice, Words words) {
        List<Bout> bouts = diary.bouts().all();
        Optional<Bout> bout = choice.spasm()
                .flatMap(diary.bouts()::of)
                .or(diary.bouts()::latestOpen)
                .or(diary.bouts()::last);
        int number = bout.map(bouts::indexOf).orElse(-1);
        List<Name> names = IntStream.range(0, bouts.size())
                .mapToObj(i -> name(bouts.size() - 1 - i, bouts, words))
                .toList();
        boolean entries = bout.filter(b -> diary.belonging().readings(b).stream()
                        .anyMatch(reading -> reading.pain().now().isPresent()))
                .isPresent();
        return new ChartModel(
                choice,
                names,
                number < 0 ? -1 : bouts.size() - 1 - number,
                bout,
                bout.map(b -> hours(b, now)).orElse(0.0),
                bout.isEmpty() ? words.text("ui.chart.empty") : entries ? "" : words.text("ui.chart.emptySpasm"));
    }

    private static double hours(Bout bout, Instant now) {
        Instant last = bout.end().map(end -> end.at().instant()).orElse(now);
        return Math.max(0, Duration.between(bout.onset().instant(), last).toSeconds() / 3600.0);
    }

    private static Name name(int index, List<Bout> bouts, Words words) {
        Bout bout = bouts.get(index);
        return new Name(
                bout.id(),
                words.text("ui.chart.spasm", "n", index + 1, "all", bouts.size(), "days", days(bout, words)));
    }

    /** "14–23 Oct 2025", "28 Oct – 3 Nov 2025", "10 Mar 2026, still going". */
    static String days(Bout bout, Words words) {
        LocalDate first = bout.onset().day();
        if (bout.isOpen())
            return words.text("ui.chart.open", "first", words.format().shortDay(first));
        LocalDate last = bout.end().orElseThrow().at().day();
        String lastText = words.format().shortDay(last);
        if (!first.isBefore(last)) return lastText;
        boolean sameMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        if (sameMonth) return words.text("ui.chart.inMonth", "first", first.getDayOfMonth(), "last", lastText);
        String firstText = first.getYear() == last.getYear()
                ? words.format().dayMonth(first)
                : words.format().shortDay(first);
        return words.text("ui.chart.fromTo", "first", firstText, "last", lastText);
    }

    /** The spasm before this one in time. */
    Optional<EntryId> earlier() {
        return at < 0 || at + 1 >= spasms.size()
                ? Optional.empty()
                : Optional.of(spasms.get(at + 1).id());
    }

    /** The spasm after this one in time. */
    Optional<EntryId> later() {
        return at <= 0 ? Optional.empty() : Optional.of(spasms.get(at - 1).id());
    }

    /** How many hours there are to see: 14 days, or whole weeks of a longer spasm. */
    double wholeHours() {
        return View.of(hours).to();
    }

    /** What of the time axis is in view. */
    View view() {
        return choice.window().view(hours);
    }

    /** The moment so many hours after it began, to the minute; never ahead of the clock nor outside of the spasm. */
    Optional<When> moment(double hour, Instant now) {
        return bout.map(b -> {
            Instant onset = b.onset().instant();
            Instant last = b.end()
                    .map(end -> end.at().instant())
                    .filter(end -> end.isBefore(now))
                    .orElse(now);
            Instant at = onset.plusSeconds(Math.round(hour * 60) * 60);
            if (at.isAfter(last)) at = last;
            return b.onset().at(at.isBefore(onset) ? onset : at);
        });
    }

    boolean isLong() {
        return hours > DAYS_14;
    }
}
