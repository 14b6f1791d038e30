package org.spasmdiary.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.SinceChecked;
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
    private final Diary diary;
    private final Instant now;
    private final boolean wrongClock;

    PlainBoard(Diary diary, Instant clock) {
        this.diary = diary;
        Instant newest = diary.entries()
                .filter(entry -> !entry.mistake())
                .map(Entry::recorded)
                .max(Comparator.naturalOrder())
                .orElse(clock);
        this.wrongClock = newest.getEpochSecond() - clock.getEpochSecond() > 300;
        this.now = wrongClock ? newest : clock;
        persons();
        for (String id : spasmIds()) spasm(id);
    }

    // --- spasms: groups of episodes by the id they are joined to

    private List<Episode> real() {
        return diary.episodes().stream().filter(episode -> !episode.mistake()).toList();
    }

    private String root(Episode episode) {
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

    private Set<String> spasmIds() {
        Set<String> ids = new TreeSet<>();
        real().forEach(episode -> ids.add(root(episode)));
        return ids;
    }

    private List<Episode> parts(String id) {
        return real().stream().filter(episode -> root(episode).equals(id)).toList();
    }

    private static boolean lastsTo(List<Episode> parts, Instant moment) {
        return parts.stream().anyMatch(part -> part.end().isEmpty())
                || parts.stream()
                        .anyMatch(
                                part -> !part.end().orElseThrow().at().instant().isBefore(moment));
    }

    private Optional<String> belongs(Reading reading) {
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

    private Instant onset(String id) {
        Episode first = parts(id).getFirst();
        return first.certainty() == OnsetCertainty.UNKNOWN
                ? pastReadings(id)
                        .map(reading -> reading.at().instant())
                        .min(Comparator.naturalOrder())
                        .orElse(first.at().instant())
                : first.at().instant();
    }

    private Stream<Reading> pastReadings(String id) {
        return diary.readings().stream()
                .filter(reading -> !reading.mistake() && !reading.at().instant().isAfter(now))
                .filter(reading -> belongs(reading).filter(id::equals).isPresent());
    }

    private static int pain(Reading reading) {
        return reading.pain().now().map(score -> score.value()).orElse(-1);
    }

    private void spasm(String id) {
        injuries(id);
        List<Episode> begun = parts(id).stream()
                .filter(part -> !part.at().instant().isAfter(now))
                .toList();
        if (begun.stream().noneMatch(part -> part.end().isEmpty())) return;
        Instant onset = onset(id);
        List<Reading> entries = pastReadings(id)
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
            if (now.getEpochSecond() - onset.getEpochSecond() <= limit) continue;
            boolean strict = rule.equals("R12") || rule.equals("R13");
            boolean cleared = outcomes(rule, id)
                    .filter(outcome -> outcome.outcome() == OutcomeKind.CLINICIAN_CHECKED)
                    .anyMatch(outcome -> !strict || outcome.at().instant().isAfter(onset.plusSeconds(limit)));
            boolean sure = confirmed.getEpochSecond() - onset.getEpochSecond() > limit
                    || (!denied && now.getEpochSecond() - confirmed.getEpochSecond() <= 36 * 3_600L);
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
        if (wrongClock) return;
        Reading last = entries.isEmpty() ? null : entries.getLast();
        Instant at = last == null ? onset : last.at().instant();
        boolean denies = last != null
                && (last.stillThere() == Tri.NO || (last.stillThere() == Tri.NOT_ASKED && pain(last) == 0));
        if (denies) alerts.add("R24 " + id + " " + at);
        else if (Duration.between(at, now).compareTo(Duration.ofHours(36)) > 0)
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
        else if (now.getEpochSecond() - last.get().getEpochSecond() > 86_400)
            alerts.add("R25 " + id + " " + last.get().plusSeconds(86_401));
        Instant begin = parts(id).getFirst().at().instant();
        if (latestOpen.isEmpty() || begin.isAfter(latestOpen.get())) {
            latestOpen = Optional.of(begin);
            lastCheck = last;
        }
    }

    private Optional<Instant> latestOpen = Optional.empty();

    // --- latched answers

    private Stream<AlertOutcome> outcomes(String rule, String spasm) {
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

    private boolean covered(String rule, String spasm, Entry answer, boolean checkedOnly) {
        return outcomes(rule, spasm)
                .anyMatch(outcome -> !outcome.at().instant().isBefore(answer.recorded())
                        && (!checkedOnly || outcome.outcome() == OutcomeKind.CLINICIAN_CHECKED));
    }

    private void injuries(String id) {
        List<Episode> serious = new ArrayList<>();
        List<Episode> other = new ArrayList<>();
        for (Episode part : parts(id)) {
            if (!part.injury().isYes()) continue;
            if (part.injury().isSerious()) {
                if (!covered("R05", id, part, false)) serious.add(part);
            } else if (!covered("R08", id, part, false) && !covered("R05", id, part, true)) other.add(part);
        }
        add("R05", id, serious, "");
        add("R08", id, other, serious.isEmpty() ? "" : "R05");
    }

    private void add(String rule, String id, List<? extends Entry> live, String stronger) {
        if (live.isEmpty()) return;
        if (stronger.isEmpty())
            alerts.add((rule + " " + id + " "
                    + live.stream()
                            .map(Entry::recorded)
                            .min(Comparator.naturalOrder())
                            .orElseThrow()));
        else replaced.add(rule + " by " + stronger);
    }

    private void persons() {
        add("R01", "", live("R01", "", yes(SafetyQuestion.BLADDER_BOWEL), SafetyQuestion.BLADDER_BOWEL), "");
        add("R02", "", live("R02", "", yes(SafetyQuestion.SADDLE_NUMB), SafetyQuestion.SADDLE_NUMB), "");
        add(
                "R10",
                "",
                live("R10", "", yes(SafetyQuestion.WEIGHT_LOSS_UNEXPLAINED), SafetyQuestion.WEIGHT_LOSS_UNEXPLAINED),
                "");
        Predicate<Reading> hot = reading -> reading.temperatureC()
                        .filter(c -> c.doubleValue() >= 38.0)
                        .isPresent()
                && reading.safety().answer(SafetyQuestion.FEVER_UNEXPLAINED).isEmpty();
        add(
                "R09",
                "",
                live("R09", "", yes(SafetyQuestion.FEVER_UNEXPLAINED).or(hot), SafetyQuestion.FEVER_UNEXPLAINED),
                "");
        Predicate<Reading> ache = reading -> reading.safety().chestPainKind() == ChestPainKind.RIB_ACHE;
        var sudden = live("R04", "", yes(SafetyQuestion.CHEST_PAIN).and(ache.negate()), SafetyQuestion.CHEST_PAIN);
        add("R04", "", sudden, "");
        add(
                "R06",
                "",
                live("R06", "R04", yes(SafetyQuestion.CHEST_PAIN).and(ache), SafetyQuestion.CHEST_PAIN),
                sudden.isEmpty() ? "" : "R04");
        var both = live(
                "R03",
                "",
                yes(SafetyQuestion.NUMB_TINGLE_WEAK).and(yes(SafetyQuestion.BOTH_LEGS)),
                SafetyQuestion.NUMB_TINGLE_WEAK);
        add("R03", "", both, "");
        add(
                "R07",
                "",
                live(
                        "R07",
                        "R03",
                        yes(SafetyQuestion.NUMB_TINGLE_WEAK).and(reading -> !both.contains(reading)),
                        SafetyQuestion.NUMB_TINGLE_WEAK),
                both.isEmpty() ? "" : "R03");
    }

    private static Predicate<Reading> yes(SafetyQuestion question) {
        return reading -> reading.safety().isYes(question);
    }

    private List<Reading> live(String rule, String stronger, Predicate<Reading> fires, SafetyQuestion question) {
        return diary.readings().stream()
                .filter(reading -> !reading.mistake() && fires.test(reading))
                .filter(reading -> !covered(rule, "", reading, false))
                .filter(reading -> stronger.isEmpty() || !covered(stronger, "", reading, true))
                .filter(reading ->
                        !known(rule, reading, question) && (stronger.isEmpty() || !known(stronger, reading, question)))
                .toList();
    }

    private boolean known(String rule, Reading reading, SafetyQuestion question) {
        boolean same = reading.safety()
                .answer(question)
                .filter(answer -> answer.sinceChecked() == SinceChecked.SAME)
                .isPresent();
        boolean worse = rule.equals("R03")
                && reading.safety().isYes(SafetyQuestion.BOTH_LEGS)
                && reading.safety()
                                .answer(SafetyQuestion.BOTH_LEGS)
                                .orElseThrow()
                                .sinceChecked()
                        == SinceChecked.NEW_OR_WORSE;
        return same
                && !worse
                && belongs(reading).isPresent()
                && outcomes(rule, "")
                        .filter(outcome -> outcome.outcome() == OutcomeKind.CLINICIAN_CHECKED)
                        .map(outcome -> outcome.at().instant())
                        .anyMatch(at ->
                                !at.isBefore(onset(belongs(reading).orElseThrow())) && !at.isAfter(reading.recorded()));
    }
}
