package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.spasmdiary.diary.Everyday;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.Tri;

/** The pain and everyday rules of one open spasm for {@link PlainBoard}: R15, R16, R18 to R21, R23, R26. */
final class PlainSpasms {
    private static final long HOUR = 3_600;
    private static final long STALE = 36 * HOUR + 1;
    private final PlainFacts facts;
    private final PlainFound found;
    private final String id;
    private final Instant onset;
    private final Instant now;
    private final List<Reading> entries;
    private final List<Reading> pains;

    PlainSpasms(PlainFacts facts, PlainFound found, String id) {
        this.facts = facts;
        this.found = found;
        this.id = id;
        this.onset = facts.onset(id);
        this.now = facts.now;
        this.entries = facts.entries(id);
        this.pains = entries.stream().filter(reading -> pain(reading) >= 0).toList();
        latestAnswer("R15", Everyday::limitsDay, true);
        latestAnswer("R20", Everyday::stuckLocked, false);
        severe();
        worsening();
        if (facts.diary.profile().pregnant().isYes() && !facts.checked("R19", id, List.of()))
            found.add("R19", id, onset);
        notImproving();
        bedRest();
    }

    static int pain(Reading reading) {
        return reading.pain().now().map(score -> score.value()).orElse(-1);
    }

    private static List<Reading> upTo(List<Reading> readings, Instant moment) {
        return readings.stream()
                .filter(reading -> !reading.at().instant().isAfter(moment))
                .toList();
    }

    /** The readings in (end - from, end - to], in hours. */
    private List<Reading> window(Instant end, int from, int to) {
        return pains.stream()
                .filter(reading -> {
                    long age = PlainFacts.seconds(reading.at().instant(), end);
                    return age >= to * HOUR && age < from * HOUR;
                })
                .toList();
    }

    private static long sum(List<Reading> readings) {
        return readings.stream().mapToLong(PlainSpasms::pain).sum();
    }

    private static boolean fresh(Reading reading, Instant moment) {
        return PlainFacts.seconds(reading.at().instant(), moment) <= 36 * HOUR;
    }

    /** The entries of the last unbroken run of YES; empty when the latest answer is no. */
    private List<Reading> yesRun(Function<Everyday, Tri> question) {
        List<Reading> run = new ArrayList<>();
        for (Reading entry : entries) {
            if (question.apply(entry.everyday()) == Tri.NO) run.clear();
            if (question.apply(entry.everyday()) == Tri.YES) run.add(entry);
        }
        return run;
    }

    private void latestAnswer(String rule, Function<Everyday, Tri> question, boolean notBeforeLast) {
        List<Reading> run = yesRun(question);
        if (run.isEmpty()) return;
        if (facts.checked(rule, id, notBeforeLast ? List.of(run.getLast()) : List.of())) return;
        found.add(rule, id, run.getFirst().at().instant());
    }

    private List<Reading> severeRun(Instant moment) {
        List<Reading> run = new ArrayList<>();
        List<Reading> known = upTo(pains, moment);
        if (known.isEmpty() || !fresh(known.getLast(), moment)) return run;
        for (Reading reading : known) {
            if (pain(reading) >= 7) run.add(reading);
            else run.clear();
        }
        return run;
    }

    private boolean lasting(Instant moment) {
        List<Reading> run = severeRun(moment);
        return !run.isEmpty()
                && PlainFacts.seconds(
                                run.getFirst().at().instant(),
                                run.getLast().at().instant())
                        >= 24 * HOUR;
    }

    private void severe() {
        List<Instant> changes = PlainFound.times(pains, STALE);
        boolean lasting = lasting(now);
        boolean cleared =
                lasting && facts.checked("R16", id, List.of(severeRun(now).getFirst()));
        if (lasting && !cleared) {
            found.addState("R16", id, now, changes, this::lasting);
            found.replaced.add("R23 by R16");
        }
        if (!lasting)
            found.addState("R23", id, now, changes, moment -> !severeRun(moment).isEmpty());
    }

    private boolean risen(Instant moment) {
        List<Reading> known = upTo(pains, moment);
        if (known.isEmpty() || !fresh(known.getLast(), moment)) return false;
        Instant latest = known.getLast().at().instant();
        List<Reading> today = window(latest, 24, 0);
        List<Reading> before = window(latest, 48, 24);
        return PlainFacts.seconds(onset, latest) >= 48 * HOUR
                && !before.isEmpty()
                && sum(today) * before.size() - sum(before) * today.size() >= 2L * today.size() * before.size()
                && sum(today) >= 4L * today.size();
    }

    private void worsening() {
        Reading latest = pains.isEmpty() ? null : pains.getLast();
        if (latest == null || !fresh(latest, now)) {
            if (PlainFacts.seconds(onset, now) >= 48 * HOUR) found.notChecked.add("R18");
            return;
        }
        if (facts.checked("R18", id, List.of(latest))) return;
        Instant t = latest.at().instant();
        if (PlainFacts.seconds(onset, t) >= 48 * HOUR && window(t, 48, 24).isEmpty()) found.notChecked.add("R18");
        found.addState("R18", id, now, PlainFound.times(pains, STALE), this::risen);
    }

    /** Whether pain is as on the first day at that moment; not asked stands for "cannot tell". */
    private Tri same(Instant moment) {
        List<Treatment> tried = facts.treatments().stream()
                .filter(one -> !one.at().instant().isBefore(onset)
                        && !one.at().instant().isAfter(moment))
                .toList();
        if (tried.size() < 2) return Tri.NO;
        int base = pains.stream()
                .filter(reading -> PlainFacts.seconds(onset, reading.at().instant()) < 24 * HOUR)
                .mapToInt(PlainSpasms::pain)
                .max()
                .orElse(-1);
        if (base >= 0 && base < 4) return Tri.NO;
        List<Reading> known = upTo(pains, moment);
        if (base < 0 || known.isEmpty() || !fresh(known.getLast(), moment)) return Tri.NOT_ASKED;
        List<Reading> today = window(known.getLast().at().instant(), 24, 0);
        long fallen = (long) base * today.size() - sum(today);
        boolean improved = fallen >= 2L * today.size() || 10 * fallen >= 3L * base * today.size();
        return improved ? Tri.NO : Tri.YES;
    }

    private void notImproving() {
        Tri longer = PlainBoard.longerThan(72, onset, entries, now);
        Tri same = same(now);
        if (longer == Tri.NO || same == Tri.NO || facts.checked("R21", id, List.of())) return;
        if (longer == Tri.NOT_ASKED || same == Tri.NOT_ASKED) {
            found.notChecked.add("R21");
            return;
        }
        List<Instant> changes = PlainFound.times(entries, STALE);
        changes.addAll(PlainFound.times(facts.treatments()));
        changes.add(onset.plusSeconds(72 * HOUR));
        changes.add(onset.plusSeconds(72 * HOUR + 1));
        found.addState(
                "R21",
                id,
                now,
                changes,
                moment -> PlainBoard.longerThan(72, onset, upTo(entries, moment), moment) == Tri.YES
                        && same(moment) == Tri.YES);
    }

    private void bedRest() {
        List<Reading> run = yesRun(Everyday::inBedMostOfDay);
        run.stream()
                .filter(entry -> PlainFacts.seconds(
                                run.getFirst().at().instant(), entry.at().instant())
                        > 48 * HOUR)
                .findFirst()
                .ifPresent(entry -> found.add("R26", id, entry.at().instant()));
    }
}
