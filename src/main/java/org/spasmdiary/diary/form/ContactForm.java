package org.spasmdiary.diary.form;

import java.util.Optional;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.TextLimit;

final class ContactForm {
    private ContactForm() {}

    static void write(Contact contact, Fields fields) {
        fields.time(Field.AT, contact.at()).code(Field.KIND, contact.kind());
        contact.how().ifPresent(how -> fields.code(Field.HOW, how));
        fields.id(Field.EPISODE, contact.episode())
                .texts(Field.ALERTS_COVERED, contact.alertsCovered())
                .text(Field.SAID, contact.said())
                .text(Field.DIAGNOSIS_AS_TOLD_TO_ME, contact.diagnosisAsToldToMe())
                .text(Field.PLAN, contact.plan());
        contact.nextVisit().ifPresent(day -> fields.date(Field.NEXT_VISIT, day));
    }

    static Optional<Contact> read(Form form, Head head) {
        var kind = form.need(Field.KIND, form.code(Field.KIND, ContactKind.class));
        var how = form.code(Field.HOW, ContactHow.class);
        var episode = form.id(Field.EPISODE);
        var covered = form.rules(Field.ALERTS_COVERED);
        String said = form.text(Field.SAID, TextLimit.NOTE);
        String diagnosis = form.text(Field.DIAGNOSIS_AS_TOLD_TO_ME, TextLimit.NOTE);
        String plan = form.text(Field.PLAN, TextLimit.NOTE);
        var nextVisit = form.date(Field.NEXT_VISIT);
        if (form.isBroken() || kind.isEmpty()) return Optional.empty();
        return Optional.of(new Contact(
                head.id(),
                head.at(),
                head.recorded(),
                head.mistake(),
                kind.get(),
                how,
                episode,
                covered,
                said,
                diagnosis,
                plan,
                nextVisit));
    }
}
