package org.spasmdiary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.spasmdiary.alerts.Rules;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.Effect;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.OnsetHow;
import org.spasmdiary.diary.PainPattern;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.Side;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.words.PlainText;
import org.spasmdiary.words.Words;

/** One entry in words, for the day-by-day pages: what was said and nothing else. */
final class EntryText {
    private final Scope scope;
    private final Words words;

    EntryText(Scope scope) {
        this.scope = scope;
        this.words = scope.words();
    }

    String pain(Reading reading) {
        return reading.pain().now().map(score -> String.valueOf(score.value())).orElse(scope.text("notSaid"));
    }

    String of(Reading reading) {
        var line = new EntryLine(scope);
        reading.pain().worst24h().ifPresent(score -> line.say(scope.text("entry.worst", "n", score.value())));
        reading.pain().average24h().ifPresent(score -> line.say(scope.text("entry.average", "n", score.value())));
        if (reading.pain().pattern() != PainPattern.NOT_ASKED)
            line.all(List.of(reading.pain().pattern()));
        line.tri("entry.stillThere", reading.stillThere())
                .step(Field.PGIC, reading.pgic())
                .tri("entry.limitsDay", reading.everyday().limitsDay())
                .tri("entry.stuckLocked", reading.everyday().stuckLocked())
                .field(Field.IN_BED_MOST_OF_DAY, reading.everyday().inBedMostOfDay())
                .all(reading.complaints().symptoms())
                .field(Field.WORSE_WITH, reading.complaints().worseWith())
                .all(reading.complaints().spread())
                .field(Field.OTHER_ACHES, reading.complaints().otherAches());
        signs(line, reading);
        reading.function()
                .ticks()
                .forEach((tick, ease) -> line.say(scope.text(
                        "entry.tick", "what", words.name(tick), "how", words.text("report.able." + ease.code()))));
        reading.temperatureC()
                .ifPresent(degrees -> line.say(
                        scope.text("entry.temperature", "n", scope.format().number(degrees))));
        reading.sleep()
                .hours()
                .ifPresent(hours ->
                        line.say(scope.text("entry.sleep", "n", scope.format().number(hours))));
        line.field(Field.TIMES_WOKEN, reading.sleep().timesWoken())
                .field(Field.WOKEN_BY_PAIN, reading.sleep().wokenByPain())
                .field(Field.STRESS, reading.daily().stress())
                .field(Field.FLUIDS, reading.daily().fluids())
                .field(Field.ACTIVITY_JUMP, reading.daily().activityJump())
                .field(Field.SITTING_HOURS, reading.daily().sittingHours());
        return line.text(reading.notes().note());
    }

    /** Each yes by name, the noes together: "Asked, and answered no: …". */
    private void signs(EntryLine parts, Reading reading) {
        List<String> noes = new ArrayList<>();
        for (var entry : reading.safety().answers().entrySet()) {
            SafetyQuestion question = entry.getKey();
            Answer answer = entry.getValue();
            String name = words.text("question.short." + question.code());
            if (!answer.yes()) noes.add(name);
            else parts.say(scope.text(answer.unsure() ? "entry.unsure" : "entry.yes", "sign", name));
        }
        if (!noes.isEmpty()) parts.say(scope.text("entry.noes", "list", String.join(", ", noes)));
    }

    String of(Treatment treatment) {
        var line = new EntryLine(scope);
        String name = words.name(treatment.kind());
        line.say(treatment.product().isBlank() ? name : name + " (" + PlainText.line(treatment.product()) + ")");
        treatment.dose().named().ifPresent(ingredient -> line.field(Field.INGREDIENT, words.name(ingredient)));
        if (treatment.kind().takesDose())
            line.say(treatment
                    .amountMg()
                    .map(mg -> scope.text("entry.mg", "n", scope.format().number(mg)))
                    .orElse(scope.text("entry.noAmount")));
        treatment.duration().ifPresent(length -> line.say(scope.format().length(length)));
        Effect effect = treatment.effect();
        line.field(Field.AREAS, treatment.areas())
                .field(Field.PAIN_BEFORE, effect.painBefore().map(PainScore::value))
                .field(Field.PAIN_AFTER, effect.painAfter().map(PainScore::value))
                .field(Field.AFTER_MINUTES, effect.afterMinutes())
                .step(Field.HELPED, effect.helped())
                .field(Field.SIDE_EFFECTS, effect.sideEffects());
        return line.text(treatment.note());
    }

    String of(Contact contact) {
        var line = new EntryLine(scope);
        line.say(contact.how()
                .map(how -> words.name(contact.kind()) + ", " + words.name(how))
                .orElse(words.name(contact.kind())));
        line.field(
                Field.ALERTS_COVERED,
                contact.alertsCovered().stream().map(this::rule).collect(Collectors.joining(", ")));
        if (!contact.diagnosisAsToldToMe().isBlank())
            line.say(scope.text("entry.told", "text", contact.diagnosisAsToldToMe()));
        if (!contact.plan().isBlank()) line.say(scope.text("entry.plan", "text", contact.plan()));
        line.field(
                Field.NEXT_VISIT,
                contact.nextVisit().map(scope.format()::shortDay).orElse(""));
        return line.text(contact.said());
    }

    String of(Episode episode) {
        var line = new EntryLine(scope);
        line.say(scope.text("entry.began"));
        if (episode.how() != OnsetHow.NOT_ASKED) line.all(List.of(episode.how()));
        line.say(PlainText.line(episode.title()))
                .say(episode.cause().detail())
                .all(episode.cause().triggers())
                .field(Field.REGIONS, episode.place().regions())
                .field(Field.BODY_MAP, episode.place().bodyMap());
        if (episode.place().side() != Side.NOT_ASKED)
            line.field(Field.SIDE, words.name(episode.place().side()));
        episode.end()
                .ifPresent(end -> line.say(scope.text(
                        "entry.end",
                        "time",
                        scope.format().dayTime(end.at().local()),
                        "reason",
                        words.name(end.reason()))));
        return line.text(episode.notes().note());
    }

    String of(AlertOutcome outcome) {
        return scope.text("entry.answered", "alert", rule(outcome.rule()), "answer", words.name(outcome.outcome()));
    }

    String of(Movement movement) {
        return words.name(movement.what());
    }

    String of(Period period) {
        String days = scope.text(
                "range",
                "first",
                scope.format().shortDay(period.span().first()),
                "last",
                scope.format().shortDay(period.span().last()));
        return scope.text("entry.notTypical", "days", days, "why", period.why()).strip();
    }

    /** With its number, so that a rule of a newer program is named too. */
    String rule(RuleId rule) {
        return Rules.about(rule).isPresent() ? rule + " " + words.text("report.rule." + rule) : rule.toString();
    }
}
