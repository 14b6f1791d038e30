package org.spasmdiary.ui.help;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Format;

/**
 * What is typed about a contact with someone who can help. Who and when are needed, no name is.
 *
 * @param nextVisit as typed; empty when there is none
 */
record ContactDraft(
        Optional<ContactKind> kind,
        Typed<When> at,
        Optional<ContactHow> how,
        String said,
        String plan,
        String nextVisit,
        Set<RuleId> covered) {
    /** The contact, or the first thing that has to be put right. */
    Typed<Contact> toContact(EntryId id, Optional<EntryId> episode, Instant now, Format format) {
        if (kind.isEmpty()) return new Typed.Bad<>(Problem.of(Field.KIND, "whoNeeded"));
        for (Typed<String> text :
                java.util.List.of(TextLimit.NOTE.parse(Field.SAID, said), TextLimit.NOTE.parse(Field.PLAN, plan)))
            if (text instanceof Typed.Bad<String>(var problem)) return new Typed.Bad<>(problem);
        Optional<LocalDate> visit = format.readDay(nextVisit);
        if (!nextVisit.isBlank() && visit.isEmpty())
            return new Typed.Bad<>(Problem.of(Field.NEXT_VISIT, "day", nextVisit));
        return at.map(when -> new Contact(
                id, when, now, false, kind.get(), how, episode, covered, said.strip(), "", plan.strip(), visit));
    }
}
