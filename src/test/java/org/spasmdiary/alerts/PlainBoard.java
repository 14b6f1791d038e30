package org.spasmdiary.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.Tri;

/**
 * The board once more, written straight down from rules.md without any of the program's analysis or families:
 * slow, plain, and only there to disagree. Alerts are lines "rule episode since", unknown ones "rule episode".
 */
final class PlainBoard {
    final Set<String> alerts = new TreeSet<>();
    final Set<String> unknown = new TreeSet<>();
    final Set<String> replaced = new TreeSet<>();
    Optional<Instant> lastCheck = Optional.empty();
    private final PlainFacts facts;
    private Optional<Instant> latestOpen = Optional.empty();

    PlainBoard(Diary diary, Instant now) {
        this.facts = new PlainFacts(diary, now);
        PlainSigns signs = new PlainSigns(facts);
        alerts.addAll(signs.alerts);
        replaced.addAll(signs.replaced);
        facts.spasmIds().forEach(this::spasm);
    }

    private static int pain(Reading reading) {
        return reading.pain().now().map(score -> score.value()).orElse(-1);
    }

    private void spasm(String id) {
        List<Episode> begun = facts.parts(id).stream()
                .filter(part -> !part.at().instant().isAfter(facts.now))
                .toList();
        if (begun.stream().noneMatch(part -> part.end().isEmpty())) return;
        Instant onset = facts.onset(id);
        List<Reading> entries = facts.pastReadings(id)
                .filter(reading -> !reading.at().instant().isBefore(onset))
                .toList();
        durations(id, onset, entries);
        gap(id, onset, entries);
        check(id, onset, entries, begun);
    }

    private void durations(String id, Instant onset, List<Reading> entries) {
        Instant confirmed = onset;
        boolean denied = false;
        for (Reading reading : entries) {
            boolean silent = reading.stillThere() == Tri.NOT_ASKED;
            if (reading.stillThere() == Tri.YES || (silent && pain(reading) > 0)) {
                confirmed = reading.at().instant();
                denied = false;
            } else if (reading.stillThere() == Tri.NO || (silent && pain(reading) == 0)) denied = true;
        }
        String showing = "";
        for (String rule : List.of("R13", "R12", "R11", "R22")) {
            long limit = Map.of("R13", 672, "R12", 336, "R11", 168, "R22", 72).get(rule) * 3_600L;
            if (facts.now.getEpochSecond() - onset.getEpochSecond() <= limit) continue;
            boolean strict = rule.equals("R12") || rule.equals("R13");
            boolean cleared = facts.outcomes(rule, id)
                    .filter(outcome -> outcome.outcome() == OutcomeKind.CLINICIAN_CHECKED)
                    .anyMatch(outcome -> !strict || outcome.at().instant().isAfter(onset.plusSeconds(limit)));
            boolean sure = confirmed.getEpochSecond() - onset.getEpochSecond() > limit
                    || (!denied && facts.now.getEpochSecond() - confirmed.getEpochSecond() <= 36 * 3_600L);
            if (!showing.isEmpty() && !cleared) replaced.add(rule + " by " + showing);
            else if (showing.isEmpty() && cleared) return;
            else if (showing.isEmpty() && !sure) unknown.add(rule + " " + id);
            else if (showing.isEmpty()) {
                showing = rule;
                alerts.add(rule + " " + id + " " + onset.plusSeconds(limit + 1));
            }
        }
    }

    private void gap(String id, Instant onset, List<Reading> entries) {
        if (facts.wrongClock) return;
        Reading last = entries.isEmpty() ? null : entries.getLast();
        Instant at = last == null ? onset : last.at().instant();
        boolean denies = last != null
                && (last.stillThere() == Tri.NO || (last.stillThere() == Tri.NOT_ASKED && pain(last) == 0));
        if (denies) alerts.add("R24 " + id + " " + at);
        else if (Duration.between(at, facts.now).compareTo(Duration.ofHours(36)) > 0)
            alerts.add("R24 " + id + " " + at.plusSeconds(36 * 3_600 + 1));
    }

    private void check(String id, Instant onset, List<Reading> entries, List<Episode> begun) {
        List<Optional<Instant>> newest = Stream.of(SafetyQuestion.values())
                .filter(question -> question != SafetyQuestion.BOTH_LEGS)
                .map(question -> entries.stream()
                        .flatMap(reading -> reading.safety().answer(question).stream())
                        .map(Answer::askedAt)
                        .filter(asked -> !asked.isBefore(onset))
                        .max(Comparator.naturalOrder()))
                .toList();
        Optional<Instant> last = newest.stream().allMatch(Optional::isPresent)
                ? newest.stream().map(Optional::orElseThrow).min(Comparator.naturalOrder())
                : Optional.empty();
        boolean injury = begun.stream().anyMatch(part -> part.injury().injury().isPresent());
        if (last.isEmpty() || !injury) alerts.add("R25 " + id + " " + onset);
        else if (facts.now.getEpochSecond() - last.get().getEpochSecond() > 86_400)
            alerts.add("R25 " + id + " " + last.get().plusSeconds(86_401));
        Instant begin = facts.parts(id).getFirst().at().instant();
        if (latestOpen.isEmpty() || begin.isAfter(latestOpen.get())) {
            latestOpen = Optional.of(begin);
            lastCheck = last;
        }
    }
}
