package org.spasmdiary.diary.form;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Complaints;
import org.spasmdiary.diary.Daily;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.Everyday;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Function;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Measure;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.OtherAche;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.PainPattern;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyAnswers;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.Sleep;
import org.spasmdiary.diary.Spread;
import org.spasmdiary.diary.Symptom;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.diary.WorseWith;

final class ReadingForm {
    private ReadingForm() {}

    static void write(Reading reading, Fields fields) {
        Pain pain = reading.pain();
        Complaints complaints = reading.complaints();
        fields.time(Field.OBSERVED_AT, reading.at())
                .pain(Field.PAIN_NOW, pain.now())
                .pain(Field.PAIN_WORST_24H, pain.worst24h())
                .pain(Field.PAIN_AVERAGE_24H, pain.average24h())
                .asked(Field.PAIN_PATTERN, pain.pattern())
                .tri(Field.STILL_THERE, reading.stillThere())
                .set(Field.SYMPTOMS, complaints.symptoms())
                .set(Field.WORSE_WITH, complaints.worseWith())
                .set(Field.SPREAD, complaints.spread())
                .set(Field.OTHER_ACHES, complaints.otherAches());
        var function = new Fields();
        reading.function().ticks().forEach((tick, ease) -> function.put(tick.code(), ease.code()));
        fields.nested(Field.FUNCTION, function)
                .tri(Field.LIMITS_DAY, reading.everyday().limitsDay())
                .tri(Field.STUCK_LOCKED, reading.everyday().stuckLocked())
                .tri(Field.IN_BED_MOST_OF_DAY, reading.everyday().inBedMostOfDay())
                .decimal(Field.SLEEP_HOURS, reading.sleep().hours())
                .whole(Field.TIMES_WOKEN, reading.sleep().timesWoken())
                .tri(Field.WOKEN_BY_PAIN, reading.sleep().wokenByPain())
                .decimal(Field.TEMPERATURE_C, reading.temperatureC())
                .nested(Field.RED_FLAGS, safety(reading))
                .nested(Field.DAILY, daily(reading.daily()))
                .whole(Field.PGIC, reading.pgic())
                .id(Field.EPISODE, reading.episode())
                .text(Field.NOTE, reading.notes().note())
                .text(Field.PRIVATE_NOTE, reading.notes().privateNote());
    }

    private static Fields safety(Reading reading) {
        var fields = new Fields();
        Instant usual = reading.at().instant();
        for (SafetyQuestion question : SafetyQuestion.values()) {
            reading.safety().answer(question).ifPresent(a -> AnswerForm.write(fields, question.code(), a, usual));
            if (question == SafetyQuestion.CHEST_PAIN)
                fields.asked(Field.CHEST_PAIN_KIND, reading.safety().chestPainKind());
        }
        return fields;
    }

    private static Fields daily(Daily daily) {
        return new Fields()
                .whole(Field.STRESS, daily.stress())
                .whole(Field.FLUIDS, daily.fluids())
                .tri(Field.ACTIVITY_JUMP, daily.activityJump())
                .decimal(Field.SITTING_HOURS, daily.sittingHours());
    }

    static Optional<Reading> read(Form form, Head head) {
        var pain = new Pain(
                form.pain(Field.PAIN_NOW),
                form.pain(Field.PAIN_WORST_24H),
                form.pain(Field.PAIN_AVERAGE_24H),
                form.code(Field.PAIN_PATTERN, PainPattern.class).orElse(PainPattern.NOT_ASKED));
        var complaints = new Complaints(
                form.set(Field.SYMPTOMS, Symptom.class),
                form.set(Field.WORSE_WITH, WorseWith.class),
                form.set(Field.SPREAD, Spread.class),
                form.set(Field.OTHER_ACHES, OtherAche.class));
        var everyday = new Everyday(
                form.tri(Field.LIMITS_DAY), form.tri(Field.STUCK_LOCKED), form.tri(Field.IN_BED_MOST_OF_DAY));
        var sleep = new Sleep(
                form.decimal(Field.SLEEP_HOURS, Measure.SLEEP_HOURS),
                form.whole(Field.TIMES_WOKEN, Measure.TIMES_WOKEN),
                form.tri(Field.WOKEN_BY_PAIN));
        var notes = new Notes(form.text(Field.NOTE, TextLimit.NOTE), form.text(Field.PRIVATE_NOTE, TextLimit.NOTE));
        var reading = new Reading(
                head.id(),
                head.at(),
                head.recorded(),
                head.mistake(),
                pain,
                form.tri(Field.STILL_THERE),
                complaints,
                function(form.nested(Field.FUNCTION)),
                everyday,
                readSafety(form.nested(Field.RED_FLAGS), head.at().instant()),
                sleep,
                form.decimal(Field.TEMPERATURE_C, Measure.TEMPERATURE_C),
                readDaily(form.nested(Field.DAILY)),
                form.whole(Field.PGIC, Measure.PGIC),
                form.id(Field.EPISODE),
                notes);
        if (!form.isBroken() && reading.isEmpty()) form.bad(Problem.of(Field.PAIN_NOW, "nothingSaid"));
        return form.isBroken() ? Optional.empty() : Optional.of(reading);
    }

    private static Function function(Form form) {
        Map<FunctionTick, Ease> ticks = new EnumMap<>(FunctionTick.class);
        for (FunctionTick tick : FunctionTick.values()) {
            if (form.isNotAsked(tick.code())) continue;
            form.code(Field.FUNCTION, tick.code(), Ease.class).ifPresent(ease -> ticks.put(tick, ease));
        }
        form.noteUnknown();
        return new Function(ticks);
    }

    private static SafetyAnswers readSafety(Form form, Instant usual) {
        Map<SafetyQuestion, Answer> answers = new EnumMap<>(SafetyQuestion.class);
        for (SafetyQuestion question : SafetyQuestion.values())
            AnswerForm.read(form, Field.RED_FLAGS, question.code(), usual)
                    .ifPresent(answer -> answers.put(question, answer));
        var kind = form.code(Field.CHEST_PAIN_KIND, ChestPainKind.class).orElse(ChestPainKind.NOT_ASKED);
        form.noteUnknown();
        return new SafetyAnswers(answers, kind);
    }

    private static Daily readDaily(Form form) {
        var daily = new Daily(
                form.whole(Field.STRESS, Measure.STRESS),
                form.whole(Field.FLUIDS, Measure.FLUIDS),
                form.tri(Field.ACTIVITY_JUMP),
                form.decimal(Field.SITTING_HOURS, Measure.SITTING_HOURS));
        form.noteUnknown();
        return daily;
    }
}
