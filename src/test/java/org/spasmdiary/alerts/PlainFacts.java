package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;

/** A diary at a moment for {@link PlainBoard}: spasms, what belongs to them, what was said of alerts. */
final class PlainFacts {
    final Diary diary;
    final Instant now;
    final boolean wrongClock;
    private final List<Episode> real;
    private final Map<String, List<Episode>> parts = new TreeMap<>();
    private final Map<String, List<Reading>> readings = new HashMap<>();

    PlainFacts(Diary diary, Instant clock) {
        this.diary = diary;
        Instant newest = Stream.of(
                        diary.episodes(), diary.readings(), diary.treatments(), diary.contacts(), diary.alertOutcomes())
                .flatMap(List::stream)
                .filter(entry -> !entry.mistake())
                .map(Entry::recorded)
                .max(Comparator.naturalOrder())
                .orElse(clock);
        this.wrongClock = newest.getEpochSecond() - clock.getEpochSecond() > 300;
        this.now = wrongClock ? newest : clock;
        this.real =
                diary.episodes().stream().filter(episode -> !episode.mistake()).toList();
        for (Episode episode : real)
            parts.computeIfAbsent(root(episode), _ -> new ArrayList<>()).add(episode);
    }

    static long seconds(Instant from, Instant to) {
        return to.getEpochSecond() - from.getEpochSecond();
    }

    /** Whether the entry lies in (end - hours, end]. */
    static boolean within(Entry entry, Instant end, long hours) {
        long age = seconds(entry.at().instant(), end);
        return age >= 0 && age < hours * 3_600;
    }

    private String root(Episode episode) {
        Episode at = episode;
        for (int steps = 0; steps < 100; steps++) {
            Episode here = at;
            Optional<Episode> next = real.stream()
                    .filter(other -> here.joinedTo().filter(other.id()::equals).isPresent())
                    .findFirst();
            if (next.isEmpty()) return at.id().toString();
            at = next.get();
        }
        return episode.id().toString();
    }

    Set<String> spasmIds() {
        return parts.keySet();
    }

    List<Episode> parts(String id) {
        return parts.get(id);
    }

    /** The spasm of this episode; empty where there is none or it is a mistake. */
    private Optional<String> spasm(Optional<EntryId> episode) {
        return spasmIds().stream()
                .filter(id -> parts(id).stream()
                        .anyMatch(part -> episode.filter(part.id()::equals).isPresent()))
                .findFirst();
    }

    private static boolean lastsTo(List<Episode> parts, Instant moment) {
        return parts.stream().anyMatch(part -> part.end().isEmpty())
                || parts.stream()
                        .anyMatch(
                                part -> !part.end().orElseThrow().at().instant().isBefore(moment));
    }

    Optional<String> belongs(Reading reading) {
        return belongs(reading.at().instant(), reading.episode());
    }

    Optional<String> belongs(Treatment treatment) {
        return belongs(treatment.at().instant(), treatment.episode());
    }

    private Optional<String> belongs(Instant at, Optional<EntryId> name) {
        Optional<String> named = spasm(name);
        if (named.isPresent()) return named;
        return spasmIds().stream()
                .filter(id -> !parts(id).getFirst().at().instant().isAfter(at) && lastsTo(parts(id), at))
                .max(laterBegun());
    }

    Comparator<String> laterBegun() {
        return Comparator.<String, Entry>comparing(id -> parts(id).getFirst(), Entry.ORDER)
                .thenComparing(id -> id);
    }

    Instant onset(String id) {
        Episode first = parts(id).getFirst();
        boolean standIn =
                first.certainty() == OnsetCertainty.UNKNOWN && !pastReadings(id).isEmpty();
        return (standIn ? pastReadings(id).getFirst() : first).at().instant();
    }

    private List<Reading> pastReadings(String spasm) {
        return readings.computeIfAbsent(
                spasm,
                id -> diary.readings().stream()
                        .filter(reading ->
                                !reading.mistake() && !reading.at().instant().isAfter(now))
                        .filter(reading -> belongs(reading).filter(id::equals).isPresent())
                        .toList());
    }

    /** The spasm's entries at or after its onset. */
    List<Reading> entries(String id) {
        Instant onset = onset(id);
        return pastReadings(id).stream()
                .filter(reading -> !reading.at().instant().isBefore(onset))
                .toList();
    }

    List<Treatment> treatments() {
        return diary.treatments().stream()
                .filter(one -> !one.mistake() && !one.at().instant().isAfter(now))
                .toList();
    }

    /** The ingredient of a dose, else the kind of what was used. */
    static String item(Treatment treatment) {
        return treatment
                .dose()
                .named()
                .filter(named -> named != Ingredient.UNKNOWN)
                .map(Ingredient::code)
                .orElse(treatment.kind().code());
    }

    List<Treatment> of(String... items) {
        return treatments().stream()
                .filter(one -> List.of(items).contains(item(one)))
                .toList();
    }

    Stream<AlertOutcome> outcomes(String rule, String spasm) {
        return diary.alertOutcomes().stream()
                .filter(outcome -> !outcome.mistake()
                        && outcome.rule().value().equals(rule)
                        && !outcome.at().instant().isAfter(now))
                .filter(outcome -> spasm.isEmpty()
                        || spasm(outcome.episode()).filter(spasm::equals).isPresent());
    }

    /** Whether a clinician check on the rule is not before any of these, by their own times and recorded ones. */
    boolean checked(String rule, String spasm, Collection<? extends Entry> notBefore) {
        return outcomes(rule, spasm)
                .filter(outcome -> outcome.outcome() == OutcomeKind.CLINICIAN_CHECKED)
                .anyMatch(outcome -> notBefore.stream().allMatch(entry -> notBefore(outcome, entry)));
    }

    static boolean notBefore(AlertOutcome outcome, Entry entry) {
        return !outcome.at().instant().isBefore(entry.at().instant())
                && !outcome.at().instant().isBefore(entry.recorded());
    }
}
