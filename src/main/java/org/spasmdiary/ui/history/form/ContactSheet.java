package org.spasmdiary.ui.history.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.words.Words;

/** Who was asked for help, how, and what came of it. */
public final class ContactSheet implements Sheet<Contact> {
    @Override
    public List<Input> inputs(Contact entry, Words words) {
        return List.of(
                new Input.Moment(Field.AT),
                new Input.One(Field.KIND, Options.of(ContactKind.class, words)),
                new Input.One(Field.HOW, Options.of(ContactHow.class, words)),
                new Input.Words(Field.SAID, 3),
                new Input.Words(Field.DIAGNOSIS_AS_TOLD_TO_ME, 1),
                new Input.Words(Field.PLAN, 2),
                new Input.Words(Field.NEXT_VISIT, 1));
    }

    @Override
    public Draft write(Contact entry) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.put(Field.AT, Typing.local(entry.at()));
        all.put(Field.KIND, entry.kind().code());
        entry.how().ifPresent(how -> all.put(Field.HOW, how.code()));
        all.put(Field.SAID, entry.said());
        all.put(Field.DIAGNOSIS_AS_TOLD_TO_ME, entry.diagnosisAsToldToMe());
        all.put(Field.PLAN, entry.plan());
        entry.nextVisit().ifPresent(day -> all.put(Field.NEXT_VISIT, day.toString()));
        return new Draft(all);
    }

    @Override
    public Made read(Contact base, Draft draft, ZoneId zone) {
        var typing = new Typing(draft, zone);
        if (draft.text(Field.KIND).isEmpty()) typing.add(Problem.of(Field.KIND, "missing"));
        var made = new Contact(
                base.id(),
                typing.when(Field.AT, base.at()),
                base.recorded(),
                base.mistake(),
                typing.one(Field.KIND, ContactKind.class, base.kind()),
                typing.one(Field.HOW, ContactHow.class),
                base.episode(),
                base.alertsCovered(),
                typing.words(Field.SAID, TextLimit.NOTE),
                typing.words(Field.DIAGNOSIS_AS_TOLD_TO_ME, TextLimit.NOTE),
                typing.words(Field.PLAN, TextLimit.NOTE),
                day(typing, draft.text(Field.NEXT_VISIT).strip()));
        return typing.problems().isEmpty() ? new Made.Ready(made) : new Made.Wrong(typing.problems());
    }

    private static Optional<LocalDate> day(Typing typing, String text) {
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) { // not a date: said beside the field
            typing.add(Problem.of(Field.NEXT_VISIT, "date", text));
            return Optional.empty();
        }
    }
}
