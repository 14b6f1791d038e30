package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Reading;

/** A diary at a moment for {@link PlainBoard}: spasms, what belongs to them, what was said of alerts. */
final class PlainFacts {
    final Diary diary;
    final Instant now;
    final boolean wrongClock;

    PlainFacts(Diary diary, Instant clock) {
        this.diary = diary;
        Instant newest = diary.entries()
                .filter(entry -> !entry.mistake())
                .map(Entry::recorded)
                .max(Comparator.naturalOrder())
                .orElse(clock);
        this.wrongClock = newest.getEpochSecond() - clock.getEpochSecond() > 300;
        this.now = wrongClock ? newest : clock;
    }

    List<Episode> real() {
        return diary.episodes().stream().filter(episode -> !episode.mistake()).toList();
    }

    String root(Episode episode) {
        Episode at = episode;
        for (int steps = 0; steps < 100; steps++) {
            Episode here = at;
            Optional<Episode> next = real().stream()
                    .filter(other -> here.joinedTo().filter(other.id()::equals).isPresent())
                    .findFirst();
            if (next.isEmpty()) return at.id().toString();
            at = next.get();
        }
        return episode.id().toString();
    }

    Set<String> spasmIds() {
        Set<String> ids = new TreeSet<>();
        real().forEach(episode -> ids.add(root(episode)));
        return ids;
    }

    List<Episode> parts(String id) {
        return real().stream().filter(episode -> root(episode).equals(id)).toList();
    }

    private static boolean lastsTo(List<Episode> parts, Instant moment) {
        return parts.stream().anyMatch(part -> part.end().isEmpty())
                || parts.stream()
                        .anyMatch(
                                part -> !part.end().orElseThrow().at().instant().isBefore(moment));
    }

    Optional<String> belongs(Reading reading) {
        Optional<String> named = real().stream()
                .filter(episode ->
                        reading.episode().filter(episode.id()::equals).isPresent())
                .map(this::root)
                .findFirst();
        if (named.isPresent()) return named;
        Instant at = reading.at().instant();
        return spasmIds().stream()
                .filter(id -> !parts(id).getFirst().at().instant().isAfter(at) && lastsTo(parts(id), at))
                .max(Comparator.comparing(id -> parts(id).getFirst().at().instant()));
    }

    Instant onset(String id) {
        Episode first = parts(id).getFirst();
        return first.certainty() == OnsetCertainty.UNKNOWN
                ? pastReadings(id)
                        .map(reading -> reading.at().instant())
                        .min(Comparator.naturalOrder())
                        .orElse(first.at().instant())
                : first.at().instant();
    }

    Stream<Reading> pastReadings(String id) {
        return diary.readings().stream()
                .filter(reading -> !reading.mistake() && !reading.at().instant().isAfter(now))
                .filter(reading -> belongs(reading).filter(id::equals).isPresent());
    }

    Stream<AlertOutcome> outcomes(String rule, String spasm) {
        return diary.alertOutcomes().stream()
                .filter(outcome -> !outcome.mistake()
                        && outcome.rule().value().equals(rule)
                        && !outcome.at().instant().isAfter(now))
                .filter(outcome -> spasm.isEmpty()
                        || real().stream()
                                .anyMatch(episode -> outcome.episode()
                                                .filter(episode.id()::equals)
                                                .isPresent()
                                        && root(episode).equals(spasm)));
    }
}
