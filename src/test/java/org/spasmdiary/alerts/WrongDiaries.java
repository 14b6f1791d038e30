package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyAnswers;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.SinceChecked;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.When;

/** Boards that misread the entries in one way or another; each must be caught. */
final class WrongDiaries {
    private WrongDiaries() {}

    static final BoardSource NOT_ASKED_IS_NO = readings(WrongDiaries::answered);

    /** By what is wrong with them. */
    static Map<String, BoardSource> all() {
        Map<String, BoardSource> all = new LinkedHashMap<>();
        all.put("not asked is no", NOT_ASKED_IS_NO);
        all.put("a mistake counts", entries(entry -> entry.withMistake(false)));
        all.put("joined spasms are two", episodes(one -> one.withJoinedTo(Optional.empty())));
        all.put("an unknown onset is as stored", episodes(one -> one.withOnset(one.at(), OnsetCertainty.EXACT)));
        all.put("the name of a spasm is passed over", readings(one -> one.withEpisode(Optional.empty())));
        all.put(
                "silence says it is still there",
                readings(one -> one.stillThere() == Tri.NOT_ASKED ? one.withStillThere(Tri.YES) : one));
        all.put("same as checked is as new", readings(WrongDiaries::asNew));
        all.put(
                "an unknown amount is one milligram",
                doses(dose -> dose.amountMg().isPresent()
                        ? dose
                        : new Dose(
                                dose.named(),
                                Optional.of(java.math.BigDecimal.ONE),
                                Optional.of(java.math.BigDecimal.ONE),
                                dose.prescription())));
        all.put(
                "a named ingredient is passed over",
                doses(dose -> new Dose(Optional.empty(), dose.units(), dose.strengthMg(), dose.prescription())));
        all.put(
                "a prescription is passed over",
                doses(dose -> new Dose(dose.named(), dose.units(), dose.strengthMg(), Optional.empty())));
        all.put("areas are passed over", treatments(one -> one.withAreas(Set.of())));
        all.put(
                "no known end is 8 h",
                treatments(one ->
                        one.kind().takesDose() || one.end().isPresent() ? one : one.withLength(Length.minutes("480"))));
        all.put("any answer is a check", outcomes((one, _) -> with(one, one.at(), OutcomeKind.CLINICIAN_CHECKED)));
        all.put(
                "a check is as if made now",
                outcomes((one, now) ->
                        with(one, new When(now, one.at().zone(), one.at().offset()), one.outcome())));
        all.put(
                "no answer counts",
                (diary, now) -> Alerts.check(
                        of(diary, diary.entries().filter(entry -> !(entry instanceof AlertOutcome))), now));
        all.put(
                "a contact is a check",
                (diary, now) -> Alerts.check(of(diary, Stream.concat(diary.entries(), checks(diary))), now));
        return all;
    }

    private static Diary of(Diary diary, Stream<? extends Entry> entries) {
        return Diary.of(diary.profile(), entries.toList(), diary.sample());
    }

    private static BoardSource entries(UnaryOperator<Entry> change) {
        return (diary, now) -> Alerts.check(of(diary, diary.entries().map(change)), now);
    }

    private static BoardSource readings(UnaryOperator<Reading> change) {
        return entries(entry -> entry instanceof Reading one ? change.apply(one) : entry);
    }

    private static BoardSource episodes(UnaryOperator<Episode> change) {
        return entries(entry -> entry instanceof Episode one ? change.apply(one) : entry);
    }

    private static BoardSource treatments(UnaryOperator<Treatment> change) {
        return entries(entry -> entry instanceof Treatment one ? change.apply(one) : entry);
    }

    private static BoardSource doses(UnaryOperator<Dose> change) {
        return treatments(one -> one.kind().takesDose() ? one.withDose(change.apply(one.dose())) : one);
    }

    private static BoardSource outcomes(BiFunction<AlertOutcome, Instant, AlertOutcome> change) {
        return (diary, now) -> Alerts.check(
                of(
                        diary,
                        diary.entries()
                                .map(entry -> entry instanceof AlertOutcome one ? change.apply(one, now) : entry)),
                now);
    }

    private static AlertOutcome with(AlertOutcome one, When at, OutcomeKind kind) {
        return new AlertOutcome(
                one.id(),
                at,
                one.recorded(),
                one.mistake(),
                one.rule(),
                one.episode(),
                kind,
                one.contact(),
                one.covers());
    }

    private static Stream<AlertOutcome> checks(Diary diary) {
        return diary.contacts().stream()
                .flatMap(contact -> contact.alertsCovered().stream()
                        .flatMap(rule -> Stream.concat(
                                        Stream.of(Optional.<EntryId>empty()),
                                        diary.episodes().stream().map(spasm -> Optional.of(spasm.id())))
                                .map(spasm -> new AlertOutcome(
                                        EntryId.ofContent(rule + " " + spasm + contact.id()),
                                        contact.at(),
                                        contact.recorded(),
                                        contact.mistake(),
                                        rule,
                                        spasm,
                                        OutcomeKind.CLINICIAN_CHECKED,
                                        Optional.of(contact.id()),
                                        Set.of()))));
    }

    private static Reading answered(Reading reading) {
        Map<SafetyQuestion, Answer> answers = new EnumMap<>(SafetyQuestion.class);
        for (SafetyQuestion question : SafetyQuestion.values())
            answers.put(question, Answer.no(reading.at().instant()));
        answers.putAll(reading.safety().answers());
        return reading.withSafety(new SafetyAnswers(answers, reading.safety().chestPainKind()));
    }

    private static Reading asNew(Reading reading) {
        Map<SafetyQuestion, Answer> answers = new EnumMap<>(SafetyQuestion.class);
        answers.putAll(reading.safety().answers());
        answers.replaceAll((_, answer) -> answer.yes() ? answer.since(SinceChecked.NOT_ASKED) : answer);
        return reading.withSafety(new SafetyAnswers(answers, reading.safety().chestPainKind()));
    }
}
