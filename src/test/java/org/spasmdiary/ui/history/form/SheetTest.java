package org.spasmdiary.ui.history.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.history.Days.NOW;
import static org.spasmdiary.ui.history.Days.WORDS;
import static org.spasmdiary.ui.history.Days.ZONE;
import static org.spasmdiary.ui.history.Days.at;
import static org.spasmdiary.ui.history.Days.pain;
import static org.spasmdiary.ui.history.Days.spasm;
import static org.spasmdiary.ui.history.Days.took;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.MovementKind;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;

class SheetTest {
    static Contact contact() {
        return new Contact(
                EntryId.random(),
                at("11 09:00"),
                NOW,
                false,
                ContactKind.DOCTOR,
                Optional.of(ContactHow.VISIT),
                Optional.empty(),
                Set.of(new RuleId("R11")),
                "Keep moving",
                "",
                "Come back in a week",
                Optional.of(LocalDate.of(2026, 3, 20)));
    }

    static Stream<Entry> entries() {
        return Stream.of(
                pain("11 06:30", 7, 8, 6).withNotes(new Notes("stiff", "secret")),
                Reading.empty(EntryId.random(), When.of(Instant.parse("2026-03-11T06:30:17Z"), ZONE), NOW)
                        .withNotes(new Notes("with seconds", "")),
                took("11 08:00", TreatmentKind.IBUPROFEN).withDose(Dose.of("2", "200")),
                took("11 08:00", TreatmentKind.HEAT_MOIST).withLength(Length.minutes("18.5")),
                took("11 08:00", TreatmentKind.WALK).withLength(new Length.Until(at("11 08:20"))),
                spasm("10 07:40"),
                spasm("1 07:40", "3 10:00"),
                contact());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void anUntouchedFormGivesTheSameEntryBack(Entry entry) {
        assertThat(Sheet.entryOf(entry, Sheet.draftOf(entry), ZONE)).isEqualTo(new Made.Ready(entry));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everythingInTheDraftHasALineInTheForm(Entry entry) {
        List<Field> lines =
                Sheet.inputsOf(entry, WORDS).stream().map(Input::field).toList();
        assertThat(lines).containsAll(Sheet.draftOf(entry).typed().keySet());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aDraftSurvivesBeingStored(Entry entry) {
        Draft draft = Sheet.draftOf(entry);
        assertThat(Draft.of(draft.stored())).isEqualTo(draft);
    }

    @Test
    void aRecordThatIsOnlyShownHasNoForm() {
        Movement moved = Movement.of(at("11 09:00"), MovementKind.MOVED);
        assertThat(Sheet.has(moved)).isFalse();
        assertThat(Sheet.inputsOf(moved, WORDS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "7.5", "five"})
    void aPainThatIsNoneIsNamedWithWhatWasTyped(String typed) {
        Reading reading = pain("11 06:30", 7);
        Draft draft = Sheet.draftOf(reading).with(Field.PAIN_NOW, typed);
        assertThat(problems(reading, draft)).hasSize(1);
        assertThat(WORDS.problem(problems(reading, draft).getFirst()))
                .isEqualTo("Pain is a whole number from 0 to 10. You gave \"%s\".", typed);
    }

    private static List<Problem> problems(Entry entry, Draft draft) {
        return Sheet.entryOf(entry, draft, ZONE) instanceof Made.Wrong(List<Problem> found) ? found : List.of();
    }

    private static Entry made(Entry entry, Draft draft) {
        return ((Made.Ready) Sheet.entryOf(entry, draft, ZONE)).entry();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void bothEndsOfTheScaleAreFine(int score) {
        Reading reading = pain("11 06:30", 7);
        Reading made = (Reading) made(reading, Sheet.draftOf(reading).with(Field.PAIN_NOW, "" + score));
        assertThat(made.pain().now()).contains(new PainScore(score));
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        Reading reading = pain("11 06:30", 7);
        Draft draft = Sheet.draftOf(reading)
                .with(Field.OBSERVED_AT, "yesterday")
                .with(Field.SLEEP_HOURS, "25")
                .with(Field.NOTE, "x".repeat(20_001));
        assertThat(problems(reading, draft))
                .extracting(Problem::field)
                .containsExactly(Field.OBSERVED_AT, Field.NOTE, Field.SLEEP_HOURS);
    }

    @Test
    void aNoteMayHaveTwentyThousandCharacters() {
        Reading reading = pain("11 06:30", 7);
        String note = "x".repeat(20_000);
        assertThat(((Reading) made(reading, Sheet.draftOf(reading).with(Field.NOTE, note)))
                        .notes()
                        .note())
                .isEqualTo(note);
    }

    @Test
    void whatTheFormDoesNotAskForStays() {
        Contact contact = contact();
        Contact made = (Contact) made(contact, Sheet.draftOf(contact).with(Field.SAID, "Rest"));
        assertThat(made.alertsCovered()).isEqualTo(contact.alertsCovered());
        assertThat(made.said()).isEqualTo("Rest");
    }

    @Test
    void theEndOfATreatmentMustComeAfterItsStart() {
        Treatment walk = took("11 08:00", TreatmentKind.WALK);
        assertThat(problems(walk, Sheet.draftOf(walk).with(Field.END, "2026-03-11T08:00")))
                .extracting(Problem::key)
                .containsExactly("endBeforeStart");
        assertThat(problems(walk, Sheet.draftOf(walk).with(Field.END, "2026-03-11T08:01")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-2", "20.25", "two"})
    void aDoseThatCannotBeIsRefused(String units) {
        Treatment dose = took("11 08:00", TreatmentKind.IBUPROFEN).withDose(Dose.of("2", "200"));
        assertThat(problems(dose, Sheet.draftOf(dose).with(Field.UNITS, units)))
                .extracting(Problem::field)
                .containsExactly(Field.UNITS);
    }

    @Test
    void changingTheKindKeepsTheDose() {
        Treatment dose = took("11 08:00", TreatmentKind.IBUPROFEN).withDose(Dose.of("2", "200"));
        Treatment made = (Treatment) made(dose, Sheet.draftOf(dose).with(Field.KIND, "acetaminophen"));
        assertThat(made.kind()).isEqualTo(TreatmentKind.ACETAMINOPHEN);
        assertThat(made.dose()).isEqualTo(dose.dose());
    }

    @Test
    void aSpasmMayEndWhenItBeganButNotBefore() {
        Episode spasm = spasm("10 07:40");
        assertThat(problems(spasm, Sheet.draftOf(spasm).with(Field.END, "2026-03-10T07:39")))
                .extracting(Problem::key)
                .containsExactly("endBeforeStart");
        Episode ended = (Episode) made(spasm, Sheet.draftOf(spasm).with(Field.END, "2026-03-10T07:40"));
        assertThat(ended.end().orElseThrow().reason()).isEqualTo(EndReason.EASED);
    }

    @Test
    void takingTheEndOutOpensTheSpasmAgain() {
        Episode spasm = spasm("1 07:40", "3 10:00");
        assertThat(((Episode) made(spasm, Sheet.draftOf(spasm).with(Field.END, ""))).isOpen())
                .isTrue();
    }

    @Test
    void aTimeThatHappensTwiceIsSettledByItsOffsetAndStaysInItsZone() {
        Reading reading = pain("11 06:30", 7);
        Draft twice = Sheet.draftOf(reading).with(Field.OBSERVED_AT, "2025-10-26T02:30");
        assertThat(problems(reading, twice)).extracting(Problem::key).containsExactly("timeTwice");
        Entry made = made(reading, twice.with(Field.OBSERVED_AT, "2025-10-26T02:30+01:00"));
        assertThat(made.at().instant()).isEqualTo(Instant.parse("2025-10-26T01:30:00Z"));
        assertThat(made.at().zone()).isEqualTo(ZONE);
    }

    @Test
    void aTimeIsNeeded() {
        Reading reading = pain("11 06:30", 7);
        assertThat(problems(reading, Sheet.draftOf(reading).with(Field.OBSERVED_AT, "")))
                .extracting(Problem::key)
                .containsExactly("missing");
    }

    @Test
    void aNextVisitIsADate() {
        Contact contact = contact();
        assertThat(problems(contact, Sheet.draftOf(contact).with(Field.NEXT_VISIT, "soon")))
                .extracting(Problem::key)
                .containsExactly("date");
    }

    @Test
    void wordsOfALaterVersionInADraftArePassedOver() {
        assertThat(Draft.of(Map.of("later", "x", "note", "y"))).isEqualTo(Draft.EMPTY.with(Field.NOTE, "y"));
    }
}
