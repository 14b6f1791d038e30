package org.spasmdiary.ui.history.form;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.spasmdiary.diary.Complaints;
import org.spasmdiary.diary.Everyday;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Measure;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Sleep;
import org.spasmdiary.diary.Symptom;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.words.Words;

/** Pain, whether it is still there, what it feels like, the night, temperature and notes. */
public final class ReadingSheet implements Sheet<Reading> {
    @Override
    public List<Input> inputs(Reading entry, Words words) {
        return List.of(
                new Input.Moment(Field.OBSERVED_AT),
                new Input.Score(Field.PAIN_NOW),
                new Input.Score(Field.PAIN_WORST_24H),
                new Input.Score(Field.PAIN_AVERAGE_24H),
                new Input.One(Field.STILL_THERE, Options.of(Tri.class, words, Tri::isAsked)),
                new Input.One(Field.LIMITS_DAY, Options.of(Tri.class, words, Tri::isAsked)),
                new Input.One(Field.STUCK_LOCKED, Options.of(Tri.class, words, Tri::isAsked)),
                new Input.One(Field.IN_BED_MOST_OF_DAY, Options.of(Tri.class, words, Tri::isAsked)),
                new Input.Words(Field.NOTE, 3),
                new Input.Words(Field.PRIVATE_NOTE, 2),
                new Input.Many(Field.SYMPTOMS, Options.of(Symptom.class, words)),
                new Input.Number(Field.SLEEP_HOURS),
                new Input.Number(Field.TIMES_WOKEN),
                new Input.Number(Field.TEMPERATURE_C));
    }

    @Override
    public Draft write(Reading entry) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.put(Field.OBSERVED_AT, Typing.local(entry.at()));
        entry.pain().now().map(PainScore::value).ifPresent(n -> all.put(Field.PAIN_NOW, n.toString()));
        entry.pain().worst24h().map(PainScore::value).ifPresent(n -> all.put(Field.PAIN_WORST_24H, n.toString()));
        entry.pain().average24h().map(PainScore::value).ifPresent(n -> all.put(Field.PAIN_AVERAGE_24H, n.toString()));
        if (entry.stillThere().isAsked())
            all.put(Field.STILL_THERE, entry.stillThere().code());
        put(all, Field.LIMITS_DAY, entry.everyday().limitsDay());
        put(all, Field.STUCK_LOCKED, entry.everyday().stuckLocked());
        put(all, Field.IN_BED_MOST_OF_DAY, entry.everyday().inBedMostOfDay());
        all.put(Field.NOTE, entry.notes().note());
        all.put(Field.PRIVATE_NOTE, entry.notes().privateNote());
        all.put(Field.SYMPTOMS, Typing.codes(entry.complaints().symptoms()));
        entry.sleep().hours().map(BigDecimal::toPlainString).ifPresent(n -> all.put(Field.SLEEP_HOURS, n));
        entry.sleep().timesWoken().ifPresent(n -> all.put(Field.TIMES_WOKEN, n.toString()));
        entry.temperatureC().map(BigDecimal::toPlainString).ifPresent(n -> all.put(Field.TEMPERATURE_C, n));
        return new Draft(all);
    }

    private static void put(Map<Field, String> all, Field field, Tri answer) {
        if (answer.isAsked()) all.put(field, answer.code());
    }

    @Override
    public Made read(Reading base, Draft draft, ZoneId zone) {
        var typing = new Typing(draft, zone);
        Complaints before = base.complaints();
        Reading made = base.withAt(typing.when(Field.OBSERVED_AT, base.at()))
                .withPain(new Pain(
                        typing.score(Field.PAIN_NOW),
                        typing.score(Field.PAIN_WORST_24H),
                        typing.score(Field.PAIN_AVERAGE_24H),
                        base.pain().pattern()))
                .withStillThere(typing.one(Field.STILL_THERE, Tri.class, Tri.NOT_ASKED))
                .withEveryday(new Everyday(
                        typing.one(Field.LIMITS_DAY, Tri.class, Tri.NOT_ASKED),
                        typing.one(Field.STUCK_LOCKED, Tri.class, Tri.NOT_ASKED),
                        typing.one(Field.IN_BED_MOST_OF_DAY, Tri.class, Tri.NOT_ASKED)))
                .withNotes(new Notes(
                        typing.words(Field.NOTE, TextLimit.NOTE), typing.words(Field.PRIVATE_NOTE, TextLimit.NOTE)))
                .withComplaints(new Complaints(
                        typing.many(Field.SYMPTOMS, Symptom.class),
                        before.worseWith(),
                        before.spread(),
                        before.otherAches()))
                .withSleep(new Sleep(
                        typing.number(Field.SLEEP_HOURS, Measure.SLEEP_HOURS),
                        typing.whole(Field.TIMES_WOKEN, Measure.TIMES_WOKEN),
                        base.sleep().wokenByPain()))
                .withTemperatureC(typing.number(Field.TEMPERATURE_C, Measure.TEMPERATURE_C));
        var problems = new ArrayList<>(typing.problems());
        return problems.isEmpty() ? new Made.Ready(made) : new Made.Wrong(problems);
    }
}
