package org.spasmdiary.alerts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.MovementKind;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.Tri;

/**
 * The board once more, written straight down from rules.md without any of the program's analysis or families:
 * slow, plain, and only there to disagree.
 */
final class PlainBoard {
    final PlainFound found = new PlainFound();
    Optional<Instant> lastCheck = Optional.empty();
    private final PlainFacts facts;
    private Optional<String> latestOpen = Optional.empty();

    PlainBoard(Diary diary, Instant now) {
        this.facts = new PlainFacts(diary, now);
        new PlainSigns(facts, found);
        facts.spasmIds().forEach(this::spasm);
        recurring();
        sitting();
        if (facts.wrongClock) found.addUnpinned("R36", "");
        if (lowestAge(diary.profile(), facts.now) < 18) found.addUnpinned("R56", "");
        new PlainSessions(facts, found);
        new PlainDoses(facts, found);
        new PlainCourses(facts, found);
        new PlainCautions(facts, found);
    }

    static int lowestAge(Profile profile, Instant now) {
        return profile.age()
                .or(() -> profile.birthYear()
                        .map(year -> now.atOffset(ZoneOffset.UTC).getYear() - year - 1))
                .orElse(Integer.MAX_VALUE);
    }

    static int highestAge(Profile profile, Instant now) {
        return profile.age()
                .or(() -> profile.birthYear()
                        .map(year -> now.atOffset(ZoneOffset.UTC).getYear() - year))
                .orElse(-1);
    }

    private void spasm(String id) {
        List<Episode> begun = facts.parts(id).stream()
                .filter(part -> !part.at().instant().isAfter(facts.now))
                .toList();
        if (begun.stream().noneMatch(part -> part.end().isEmpty())) return;
        Instant onset = facts.onset(id);
        List<Reading> entries = facts.entries(id);
        durations(id, onset, entries);
        gap(id, onset, entries);
        check(id, onset, entries, begun);
        new PlainSpasms(facts, found, id);
    }

    /** Whether a spasm is longer than that; not asked stands for UNKNOWN (rules.md, 4). */
    static Tri longerThan(long hours, Instant onset, List<Reading> entries, Instant now) {
        Instant confirmed = onset;
        boolean denied = false;
        for (Reading reading : entries) {
            int pain = PlainSpasms.pain(reading);
            boolean silent = reading.stillThere() == Tri.NOT_ASKED;
            if (reading.stillThere() == Tri.YES || (silent && pain > 0)) {
                confirmed = reading.at().instant();
                denied = false;
            } else if (reading.stillThere() == Tri.NO || (silent && pain == 0)) denied = true;
        }
        if (PlainFacts.seconds(onset, now) <= hours * 3_600) return Tri.NO;
        if (PlainFacts.seconds(onset, confirmed) > hours * 3_600) return Tri.YES;
        return !denied && PlainFacts.seconds(confirmed, now) <= 36 * 3_600 ? Tri.YES : Tri.NOT_ASKED;
    }

    private void durations(String id, Instant onset, List<Reading> entries) {
        String showing = "";
        for (String rule : List.of("R13", "R12", "R11", "R22")) {
            long hours = Map.of("R13", 672, "R12", 336, "R11", 168, "R22", 72).get(rule);
            Tri longer = longerThan(hours, onset, entries, facts.now);
            if (longer == Tri.NO) continue;
            Instant mark = onset.plusSeconds(hours * 3_600);
            boolean strict = rule.equals("R12") || rule.equals("R13");
            boolean cleared = facts.outcomes(rule, id)
                    .filter(outcome -> outcome.outcome() == OutcomeKind.CLINICIAN_CHECKED)
                    .anyMatch(outcome -> !strict || outcome.at().instant().isAfter(mark));
            if (!showing.isEmpty() && !cleared) found.replaced.add(rule + " by " + showing);
            else if (showing.isEmpty() && cleared) return;
            else if (showing.isEmpty() && longer == Tri.NOT_ASKED) found.unknown.add(rule + " " + id);
            else if (showing.isEmpty()) {
                showing = rule;
                found.add(rule, id, mark.plusSeconds(1));
            }
        }
    }

    private void gap(String id, Instant onset, List<Reading> entries) {
        if (facts.wrongClock) return;
        Reading last = entries.isEmpty() ? null : entries.getLast();
        Instant at = last == null ? onset : last.at().instant();
        boolean denies = last != null
                && (last.stillThere() == Tri.NO || (last.stillThere() == Tri.NOT_ASKED && PlainSpasms.pain(last) == 0));
        if (denies) found.add("R24", id, at);
        else if (Duration.between(at, facts.now).compareTo(Duration.ofHours(36)) > 0)
            found.add("R24", id, at.plusSeconds(36 * 3_600 + 1));
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
        if (last.isEmpty() || !injury) found.add("R25", id, onset);
        else if (facts.now.getEpochSecond() - last.get().getEpochSecond() > 86_400)
            found.add("R25", id, last.get().plusSeconds(86_401));
        Comparator<String> byOnset = Comparator.comparing(facts::onset);
        if (latestOpen
                .filter(open -> byOnset.thenComparing(facts.laterBegun()).compare(id, open) < 0)
                .isEmpty()) {
            latestOpen = Optional.of(id);
            lastCheck = last;
        }
    }

    private boolean recent(String id, Instant moment) {
        long age = PlainFacts.seconds(facts.onset(id), moment);
        return age >= 0 && age < 2_160 * 3_600;
    }

    private void recurring() {
        List<String> begun = facts.spasmIds().stream()
                .filter(id -> !facts.parts(id).getFirst().at().instant().isAfter(facts.now))
                .toList();
        List<String> counted =
                begun.stream().filter(id -> recent(id, facts.now)).toList();
        List<Episode> firsts =
                counted.stream().map(id -> facts.parts(id).getFirst()).toList();
        if (facts.checked("R17", "", firsts)) return;
        List<Instant> changes = new ArrayList<>();
        for (String id : begun) {
            changes.add(facts.onset(id));
            changes.add(facts.onset(id).plusSeconds(2_160 * 3_600));
        }
        found.addState(
                "R17",
                "",
                facts.now,
                changes,
                moment -> begun.stream().filter(id -> recent(id, moment)).count() >= 3);
    }

    private void sitting() {
        Instant from = null;
        for (Movement mark : facts.diary.movements()) {
            if (mark.mistake() || mark.at().instant().isAfter(facts.now)) continue;
            if (mark.what() == MovementKind.SITTING_TIMER_STOP) from = null;
            else if (mark.what() == MovementKind.SITTING_TIMER_START || from != null)
                from = mark.at().instant();
        }
        if (from != null && PlainFacts.seconds(from, facts.now) >= 3_600) found.add("R27", "", from.plusSeconds(3_600));
    }
}
