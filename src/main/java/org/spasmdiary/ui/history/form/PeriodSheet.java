package org.spasmdiary.ui.history.form;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Span;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.words.Words;

/** Days that were not typical: the first, the last, and why. */
public final class PeriodSheet implements Sheet<Period> {
    @Override
    public List<Input> inputs(Period entry, Words words) {
        return List.of(new Input.Day(Field.FROM), new Input.Day(Field.TO), new Input.Words(Field.WHY, 1));
    }

    @Override
    public Draft write(Period entry) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.put(Field.FROM, entry.span().first().toString());
        all.put(Field.TO, entry.span().last().toString());
        all.put(Field.WHY, entry.why());
        return new Draft(all);
    }

    @Override
    public Made read(Period base, Draft draft, ZoneId zone) {
        var typing = new Typing(draft, zone);
        Optional<LocalDate> first = typing.day(Field.FROM);
        Optional<LocalDate> last = typing.day(Field.TO);
        String why = typing.words(Field.WHY, TextLimit.WHY).strip();
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get()))
            typing.add(Problem.of(Field.TO, "periodReversed", first.get(), last.get()));
        if (!typing.problems().isEmpty()) return new Made.Wrong(typing.problems());
        return new Made.Ready(base.withDays(new Span(first.orElseThrow(), last.orElseThrow()), why));
    }
}
