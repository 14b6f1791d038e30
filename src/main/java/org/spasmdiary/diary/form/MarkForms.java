package org.spasmdiary.diary.form;

import java.time.LocalDate;
import java.util.Optional;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.MovementKind;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Span;
import org.spasmdiary.diary.TextLimit;

/** Movement marks, which are written without an id, and stretches that were not typical. */
final class MarkForms {
    private MarkForms() {}

    static void write(Movement movement, Fields fields) {
        fields.time(Field.AT, movement.at()).code(Field.WHAT, movement.what());
    }

    static Optional<Movement> readMovement(Form form, Head head) {
        var what = form.need(Field.WHAT, form.code(Field.WHAT, MovementKind.class));
        if (form.isBroken() || what.isEmpty()) return Optional.empty();
        Movement plain = Movement.of(head.at(), what.get());
        return Optional.of(new Movement(plain.id(), head.at(), head.recorded(), head.mistake(), what.get()));
    }

    static void write(Period period, Fields fields) {
        fields.date(Field.FROM, period.span().first())
                .date(Field.TO, period.span().last())
                .text(Field.WHY, period.why());
    }

    static Optional<Period> readPeriod(Form form, Head head) {
        LocalDate from = head.at().day();
        var to = form.need(Field.TO, form.date(Field.TO));
        String why = form.text(Field.WHY, TextLimit.WHY);
        if (to.isPresent() && from.isAfter(to.get())) form.bad(Problem.of(Field.TO, "endBeforeStart", to.get(), from));
        if (form.isBroken() || to.isEmpty()) return Optional.empty();
        return Optional.of(new Period(head.id(), head.recorded(), head.mistake(), new Span(from, to.get()), why));
    }
}
