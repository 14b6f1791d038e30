package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.SinceChecked;

/** The latched answers of {@link PlainBoard}: R01 to R10, R14, and R34 and R35 that come of them. */
final class PlainSigns {
    private static final long LONG_AGO = 336 * 3_600;
    private final PlainFacts facts;
    private final PlainFound found;
    private final List<Entry> past = new ArrayList<>();
    private boolean unchecked;

    PlainSigns(PlainFacts facts, PlainFound found) {
        this.facts = facts;
        this.found = found;
        persons();
        facts.spasmIds().forEach(this::injuries);
        add("R35", "", past, "");
        if (unchecked) found.addUnpinned("R34", "");
    }

    private boolean covered(String rule, String spasm, Entry answer, boolean checkedOnly) {
        return facts.outcomes(rule, spasm)
                .anyMatch(outcome -> !outcome.at().instant().isBefore(answer.recorded())
                        && (!checkedOnly || outcome.outcome() == OutcomeKind.CLINICIAN_CHECKED));
    }

    private void injuries(String id) {
        List<Episode> serious = new ArrayList<>();
        List<Episode> other = new ArrayList<>();
        List<Episode> anySerious = new ArrayList<>();
        for (Episode part : facts.parts(id)) {
            if (!part.injury().isYes()) continue;
            boolean emergency = part.injury().isSerious();
            boolean live = emergency
                    ? !covered("R05", id, part, false)
                    : !covered("R08", id, part, false) && !covered("R05", id, part, true);
            boolean first = part.equals(facts.parts(id).getFirst());
            Instant onset = first ? facts.onset(id) : part.at().instant();
            if (PlainFacts.seconds(onset, part.recorded()) > LONG_AGO) {
                if (live && !covered("R35", "", part, false)) past.add(part);
                continue;
            }
            if (emergency) anySerious.add(part);
            if (live) (emergency ? serious : other).add(part);
        }
        add("R05", id, serious, "");
        add("R08", id, other, serious.isEmpty() ? "" : "R05");
        wentAway("R05", id, anySerious);
    }

    private void add(String rule, String id, List<? extends Entry> live, String stronger) {
        if (live.isEmpty()) return;
        if (stronger.isEmpty())
            found.add(
                    rule,
                    id,
                    live.stream()
                            .map(Entry::recorded)
                            .min(Comparator.naturalOrder())
                            .orElseThrow());
        else found.replaced.add(rule + " by " + stronger);
    }

    /** Whether one of these answers was marked gone, was not cleared before that, and was not checked since. */
    private void wentAway(String rule, String spasm, List<? extends Entry> answers) {
        List<AlertOutcome> before = new ArrayList<>();
        for (AlertOutcome outcome : facts.outcomes(rule, spasm).toList()) {
            boolean marks = outcome.outcome() == OutcomeKind.WENT_AWAY_NOT_CHECKED
                    && answers.stream()
                            .anyMatch(answer -> !outcome.at().instant().isBefore(answer.recorded())
                                    && before.stream()
                                            .allMatch(other ->
                                                    other.at().instant().isBefore(answer.recorded())));
            before.add(outcome);
            boolean settled = java.util.stream.Stream.concat(facts.outcomes("R34", ""), facts.outcomes(rule, spasm))
                    .anyMatch(other -> other.outcome() != OutcomeKind.WENT_AWAY_NOT_CHECKED
                            && PlainFacts.notBefore(other, outcome));
            if (marks && !settled) unchecked = true;
        }
    }

    private void persons() {
        alone("R01", yes(SafetyQuestion.BLADDER_BOWEL), SafetyQuestion.BLADDER_BOWEL);
        alone("R02", yes(SafetyQuestion.SADDLE_NUMB), SafetyQuestion.SADDLE_NUMB);
        alone("R10", yes(SafetyQuestion.WEIGHT_LOSS_UNEXPLAINED), SafetyQuestion.WEIGHT_LOSS_UNEXPLAINED);
        alone("R14", yes(SafetyQuestion.SPREADS_LEG_BUTTOCK), SafetyQuestion.SPREADS_LEG_BUTTOCK);
        Predicate<Reading> hot = reading -> reading.temperatureC()
                        .filter(c -> c.doubleValue() >= 38.0)
                        .isPresent()
                && reading.safety().answer(SafetyQuestion.FEVER_UNEXPLAINED).isEmpty();
        alone("R09", yes(SafetyQuestion.FEVER_UNEXPLAINED).or(hot), SafetyQuestion.FEVER_UNEXPLAINED);
        Predicate<Reading> ache = reading -> reading.safety().chestPainKind() == ChestPainKind.RIB_ACHE;
        Predicate<Reading> chest = yes(SafetyQuestion.CHEST_PAIN);
        var sudden = alone("R04", chest.and(ache.negate()), SafetyQuestion.CHEST_PAIN);
        weaker("R06", chest.and(ache), SafetyQuestion.CHEST_PAIN, "R04", sudden);
        Predicate<Reading> numb = yes(SafetyQuestion.NUMB_TINGLE_WEAK);
        Predicate<Reading> both = numb.and(yes(SafetyQuestion.BOTH_LEGS));
        List<Reading> active = live("R03", "", both, SafetyQuestion.NUMB_TINGLE_WEAK);
        var legs = alone("R03", both, SafetyQuestion.NUMB_TINGLE_WEAK);
        weaker("R07", numb.and(one -> !active.contains(one)), SafetyQuestion.NUMB_TINGLE_WEAK, "R03", legs);
    }

    private List<Reading> alone(String rule, Predicate<Reading> fires, SafetyQuestion question) {
        List<Reading> fresh = sortOutPast(live(rule, "", fires, question), question);
        add(rule, "", fresh, "");
        List<Reading> ever = facts.diary.readings().stream()
                .filter(reading -> !reading.mistake() && fires.test(reading))
                .filter(reading -> !isPast(reading) && !known(rule, reading, question))
                .toList();
        if (rule.compareTo("R05") < 0) wentAway(rule, "", ever);
        return fresh;
    }

    private void weaker(
            String rule, Predicate<Reading> fires, SafetyQuestion question, String stronger, List<Reading> active) {
        List<Reading> fresh = sortOutPast(live(rule, stronger, fires, question), question);
        add(rule, "", fresh, active.isEmpty() ? "" : stronger);
    }

    private static boolean isPast(Reading reading) {
        return PlainFacts.seconds(reading.at().instant(), reading.recorded()) > LONG_AGO;
    }

    private List<Reading> sortOutPast(List<Reading> live, SafetyQuestion question) {
        for (Reading reading : live)
            if (isPast(reading) && !covered("R35", "", reading, false) && !known("R35", reading, question))
                past.add(reading);
        return live.stream().filter(reading -> !isPast(reading)).toList();
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
