package org.spasmdiary.ui.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.help.HelpSamples.NOW;
import static org.spasmdiary.ui.help.HelpSamples.WORDS;
import static org.spasmdiary.ui.help.HelpSamples.hoursAgo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;

/** What is typed about a contact: what is needed, what is allowed, and what is said when it is not. */
class ContactDraftTest {
    private static final EntryId ID = EntryId.random();
    private static final EntryId SPASM = EntryId.random();

    private static ContactDraft draft(Typed<When> at, String said, String plan, String nextVisit) {
        return new ContactDraft(
                Optional.of(ContactKind.PHYSIO),
                at,
                Optional.of(ContactHow.PHONE),
                said,
                plan,
                nextVisit,
                Set.of(new RuleId("R11")));
    }

    private static ContactDraft texts(String said, String plan, String nextVisit) {
        return draft(new Typed.Ok<>(hoursAgo(1)), said, plan, nextVisit);
    }

    private static Typed<Contact> read(ContactDraft draft) {
        return draft.toContact(ID, Optional.of(SPASM), NOW, WORDS.format());
    }

    private static String problem(ContactDraft draft) {
        return WORDS.problem(read(draft).bad().orElseThrow());
    }

    @Test
    void everythingTypedIsKeptWithoutSpacesRoundIt() {
        Contact contact = read(texts(" walk a little \n", " no lifting ", " 20 Mar 2026 "))
                .ok()
                .orElseThrow();
        assertThat(contact.id()).isEqualTo(ID);
        assertThat(contact.kind()).isEqualTo(ContactKind.PHYSIO);
        assertThat(contact.how()).contains(ContactHow.PHONE);
        assertThat(contact.at()).isEqualTo(hoursAgo(1));
        assertThat(contact.recorded()).isEqualTo(NOW);
        assertThat(contact.episode()).contains(SPASM);
        assertThat(contact.alertsCovered()).containsExactly(new RuleId("R11"));
        assertThat(contact.said()).isEqualTo("walk a little");
        assertThat(contact.plan()).isEqualTo("no lifting");
        assertThat(contact.nextVisit()).contains(LocalDate.of(2026, 3, 20));
        assertThat(contact.diagnosisAsToldToMe()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void noNextVisitIsNone(String nothing) {
        assertThat(read(texts("", "", nothing)).ok().orElseThrow().nextVisit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-20", "20 March 2026", "20 mar 2026"})
    void aNextVisitIsReadAsPeopleWriteIt(String typed) {
        assertThat(read(texts("", "", typed)).ok().orElseThrow().nextVisit()).contains(LocalDate.of(2026, 3, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "31 Apr 2026", "2026-02-29", "20.3."})
    void whatIsNoDayIsNamedWithTheWayToWriteIt(String typed) {
        assertThat(problem(texts("", "", typed)))
                .contains("\"" + typed + "\" is not a day. Write it like 10 Mar 2026 or 2026-03-10.");
    }

    @Test
    void aTextOf20000CharactersIsKeptAndOneMoreIsRefusedByItsName() {
        String most = "a".repeat(20_000);
        assertThat(read(texts(most, most, "")).ok()).isPresent();
        assertThat(read(texts(most + "b", "", "")).bad().map(Problem::field)).contains(Field.SAID);
        assertThat(read(texts("", most + "b", "")).bad().map(Problem::field)).contains(Field.PLAN);
        assertThat(problem(texts(most + "b", "", ""))).contains("may have 20,000 characters. This has 20,001.");
    }

    @Test
    void whoIsAskedForFirstAndThenTheTimeIsPutRight() {
        var nobody = new ContactDraft(
                Optional.empty(),
                new Typed.Bad<>(Problem.of(Field.AT, "clock", "soon")),
                Optional.empty(),
                "",
                "",
                "later",
                Set.of());
        assertThat(problem(nobody)).isEqualTo("Say who it was: press one of the buttons.");
        assertThat(problem(draft(new Typed.Bad<>(Problem.of(Field.AT, "clock", "soon")), "", "", "")))
                .contains("\"soon\" is not a time of day. Write it like 07:40.");
    }
}
