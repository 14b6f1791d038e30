package org.spasmdiary.diary.form;

import java.time.Instant;
import java.util.Optional;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.SinceChecked;
import org.spasmdiary.diary.Tri;

/** One safety answer: the key itself and, beside it, key plus Unsure, SinceChecked and AskedAt. */
final class AnswerForm {
    private AnswerForm() {}

    /** @param usual the time it was asked when nothing else is said: the record's own */
    static void write(Fields fields, String key, Answer answer, Instant usual) {
        fields.put(key, (answer.yes() ? Tri.YES : Tri.NO).code());
        if (answer.unsure()) fields.put(key + "Unsure", true);
        if (answer.sinceChecked() != SinceChecked.NOT_ASKED)
            fields.put(key + "SinceChecked", answer.sinceChecked().code());
        if (!answer.askedAt().equals(usual))
            fields.put(key + "AskedAt", answer.askedAt().toString());
    }

    static Optional<Answer> read(Form form, Field field, String key, Instant usual) {
        Tri tri = form.code(field, key, Tri.class).orElse(Tri.NOT_ASKED);
        boolean unsure = form.flag(field, key + "Unsure");
        SinceChecked since =
                form.code(field, key + "SinceChecked", SinceChecked.class).orElse(SinceChecked.NOT_ASKED);
        Instant askedAt = form.instant(field, key + "AskedAt").orElse(usual);
        if (!tri.isYes() && (unsure || since != SinceChecked.NOT_ASKED)) {
            form.bad(Problem.of(field, "onlyBesideYes"));
            return Optional.empty();
        }
        return tri.isAsked() ? Optional.of(new Answer(tri.isYes(), unsure, since, askedAt)) : Optional.empty();
    }
}
