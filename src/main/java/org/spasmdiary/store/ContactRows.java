package org.spasmdiary.store;

import java.util.List;
import java.util.stream.Collectors;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.RuleId;

/** Contacts with someone who can help. */
final class ContactRows implements Rows<Contact> {
    @Override
    public Class<Contact> kind() {
        return Contact.class;
    }

    @Override
    public String table() {
        return "contact";
    }

    @Override
    public List<String> columns() {
        return List.of("contact_kind", "how", "episode", "said", "diagnosis_as_told", "plan", "next_visit");
    }

    @Override
    public void write(Contact contact, Sheet sheet) {
        sheet.word("contact_kind", contact.kind())
                .word("how", contact.how())
                .id("episode", contact.episode())
                .text("said", contact.said())
                .text("diagnosis_as_told", contact.diagnosisAsToldToMe())
                .text("plan", contact.plan())
                .put("next_visit", contact.nextVisit().map(Object::toString).orElse(null));
        contact.alertsCovered().forEach(rule -> sheet.child(ChildTable.TAG, "rule", rule.value()));
    }

    @Override
    public Contact read(Common common, Row row) {
        return new Contact(
                common.id(),
                common.at(),
                common.recorded(),
                common.mistake(),
                row.wordOf(ContactKind.class, "contact_kind"),
                row.word(ContactHow.class, "how"),
                row.id("episode"),
                row.texts("rule").stream().map(RuleId::new).collect(Collectors.toSet()),
                row.text("said"),
                row.text("diagnosis_as_told"),
                row.text("plan"),
                row.day("next_visit"));
    }
}
