package org.spasmdiary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Everyday;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyAnswers;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.SinceChecked;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.When;

/** One reading of a test diary, said in sentences; see {@link Samples#reading}. */
public final class ReadingSample implements Supplier<Reading> {
    private final Reading reading;

    ReadingSample(When at) {
        this(Reading.empty(Samples.id("reading" + at.instant()), at, at.instant()));
    }

    private ReadingSample(Reading reading) {
        this.reading = reading;
    }

    /** With another id, for two at the same time. */
    public ReadingSample named(String name) {
        return rebuilt(Samples.id(name), reading.recorded());
    }

    /** Typed at this time, which may be later than it was so. */
    public ReadingSample recorded(String at) {
        return rebuilt(reading.id(), Samples.at(at));
    }

    private ReadingSample rebuilt(EntryId id, Instant recorded) {
        return new ReadingSample(new Reading(
                id,
                reading.at(),
                recorded,
                reading.mistake(),
                reading.pain(),
                reading.stillThere(),
                reading.complaints(),
                reading.function(),
                reading.everyday(),
                reading.safety(),
                reading.sleep(),
                reading.temperatureC(),
                reading.daily(),
                reading.pgic(),
                reading.episode(),
                reading.notes()));
    }

    public ReadingSample pain(int now) {
        return new ReadingSample(reading.withPain(Pain.now(now)));
    }

    public ReadingSample stillThere(Tri answer) {
        return new ReadingSample(reading.withStillThere(answer));
    }

    /** The three questions of ordinary life: the normal day, a stuck back, in bed most of the day. */
    public ReadingSample everyday(Tri limitsDay, Tri stuckLocked, Tri inBed) {
        return new ReadingSample(reading.withEveryday(new Everyday(limitsDay, stuckLocked, inBed)));
    }

    public ReadingSample note(String note) {
        return new ReadingSample(reading.withNotes(new Notes(note, "")));
    }

    public ReadingSample temperature(String celsius) {
        return new ReadingSample(reading.withTemperatureC(Optional.of(new BigDecimal(celsius))));
    }

    public ReadingSample yes(SafetyQuestion question) {
        return answer(question, Answer.yes(reading.at().instant()));
    }

    public ReadingSample no(SafetyQuestion question) {
        return answer(question, Answer.no(reading.at().instant()));
    }

    public ReadingSample notSure(SafetyQuestion question) {
        return answer(question, Answer.notSure(reading.at().instant()));
    }

    /** Yes, and the same as when a clinician checked it. */
    public ReadingSample sameAsChecked(SafetyQuestion question) {
        return answer(question, Answer.yes(reading.at().instant()).since(SinceChecked.SAME));
    }

    /** Yes, and new or worse since a clinician checked it. */
    public ReadingSample worseThanChecked(SafetyQuestion question) {
        return answer(question, Answer.yes(reading.at().instant()).since(SinceChecked.NEW_OR_WORSE));
    }

    /** No to all seven daily questions. */
    public ReadingSample noneOfThese() {
        var daily = Arrays.stream(SafetyQuestion.values())
                .filter(SafetyQuestion::isDaily)
                .toList();
        return new ReadingSample(
                reading.withSafety(SafetyAnswers.noneOf(daily, reading.at().instant())));
    }

    public ReadingSample answer(SafetyQuestion question, Answer answer) {
        Map<SafetyQuestion, Answer> all = new EnumMap<>(SafetyQuestion.class);
        all.putAll(reading.safety().answers());
        all.put(question, answer);
        return new ReadingSample(
                reading.withSafety(new SafetyAnswers(all, reading.safety().chestPainKind())));
    }

    public ReadingSample chestPain(ChestPainKind kind) {
        var yes = yes(SafetyQuestion.CHEST_PAIN).reading;
        return new ReadingSample(yes.withSafety(new SafetyAnswers(yes.safety().answers(), kind)));
    }

    /** Names the spasm it belongs to. */
    public ReadingSample of(Supplier<? extends Entry> spasm) {
        return new ReadingSample(reading.withEpisode(Optional.of(spasm.get().id())));
    }

    public ReadingSample byMistake() {
        return new ReadingSample(reading.withMistake(true));
    }

    @Override
    public Reading get() {
        return reading;
    }
}
