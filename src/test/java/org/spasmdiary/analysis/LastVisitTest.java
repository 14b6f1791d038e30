package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.When;

class LastVisitTest {
    private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");

    private static Contact contact(String at, Optional<ContactHow> how) {
        return new Contact(
                EntryId.random(),
                When.of(Instant.parse(at), ZoneId.of("Europe/Berlin")),
                NOW,
                false,
                ContactKind.PHYSIO,
                how,
                Optional.empty(),
                Set.of(),
                "",
                "",
                "",
                Optional.empty());
    }

    private static Contact visit(String at) {
        return contact(at, Optional.of(ContactHow.VISIT));
    }

    private static Optional<Contact> last(Contact... contacts) {
        return LastVisit.of(Diary.of(Profile.UNKNOWN, List.of(contacts), false), NOW);
    }

    @Test
    void theNewestVisitIsTheLast() {
        Contact newest = visit("2026-03-05T09:00:00Z");
        assertThat(last(newest, visit("2026-02-05T09:00:00Z"))).contains(newest);
    }

    @Test
    void aCallOrAContactOfWhichItWasNotSaidHowIsNone() {
        assertThat(last(
                        contact("2026-03-05T09:00:00Z", Optional.of(ContactHow.PHONE)),
                        contact("2026-03-05T09:00:00Z", Optional.of(ContactHow.ONLINE)),
                        contact("2026-03-05T09:00:00Z", Optional.empty())))
                .isEmpty();
    }

    @Test
    void aVisitByMistakeOrStillToComeIsNone() {
        assertThat(last((Contact) visit("2026-03-05T09:00:00Z").withMistake(true)))
                .isEmpty();
        assertThat(last(visit("2026-03-12T10:00:01Z"))).isEmpty();
        assertThat(last(visit("2026-03-12T10:00:00Z"))).isPresent();
    }
}
