package org.spasmdiary.analysis;

import java.time.Instant;
import java.util.Optional;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.Diary;

/** The newest visit to someone who can help (ux.md 2.7): a contact whose {@code how} is a visit. */
public final class LastVisit {
    private LastVisit() {}

    /** By now; mistakes, and contacts of which it was not said how, are none. */
    public static Optional<Contact> of(Diary diary, Instant now) {
        return diary.contacts().stream()
                .filter(contact -> !contact.mistake() && !contact.at().instant().isAfter(now))
                .filter(contact -> contact.how().equals(Optional.of(ContactHow.VISIT)))
                .reduce((_, later) -> later);
    }
}
