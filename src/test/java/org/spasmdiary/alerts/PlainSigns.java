package org.spasmdiary.alerts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.SinceChecked;

/** The latched answers of {@link PlainBoard}. */
final class PlainSigns {
    final Set<String> alerts = new TreeSet<>();
    final Set<String> replaced = new TreeSet<>();
    private final PlainFacts facts;

    PlainSigns(PlainFacts facts) {
        this.facts = facts;
        persons();
        facts.spasmIds().forEach(this::injuries);
    }

    private boolean covered(String rule, String spasm, Entry answer, boolean checkedOnly) {
        return facts.outcomes(rule, spasm)
                .anyMatch(outcome -> !outcome.at().instant().isBefore(answer.recorded())
                        && (!checkedOnly || outcome.outcome() == OutcomeKind.CLINICIAN_CHECKED));
    }

    void injuries(String id) {
        List<Episode> serious = new ArrayList<>();
        List<Episode> other = new ArrayList<>();
        for (Episode part : facts.parts(id)) {
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

    void persons() {
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
        return facts.diary.readings().stream()
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
                && facts.belongs(reading).isPresent()
                && facts.outcomes(rule, "")
                        .filter(outcome -> outcome.outcome() == OutcomeKind.CLINICIAN_CHECKED)
                        .map(outcome -> outcome.at().instant())
                        .anyMatch(at ->
                                !at.isBefore(facts.onset(facts.belongs(reading).orElseThrow()))
                                        && !at.isAfter(reading.recorded()));
    }
}
