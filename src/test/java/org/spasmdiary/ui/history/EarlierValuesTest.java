package org.spasmdiary.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.history.Days.NOW;
import static org.spasmdiary.ui.history.Days.WORDS;
import static org.spasmdiary.ui.history.Days.pain;
import static org.spasmdiary.ui.history.Days.spasm;
import static org.spasmdiary.ui.history.Days.took;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Complaints;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.OtherAche;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.Spread;
import org.spasmdiary.diary.Symptom;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.WorseWith;
import org.spasmdiary.diary.form.EntryForm;

/** What the form lists under "Earlier values": every change in words, none in the words of the file. */
class EarlierValuesTest {
    private final Reading reading = pain("11 06:30", 7);

    private static List<String> said(Entry before, Entry after) {
        return said(EntryForm.revisions(before, after, NOW));
    }

    private static List<String> said(List<Revision> revisions) {
        return EarlierValues.of(revisions, Days.at("12 11:40"), WORDS);
    }

    private static String saidOnce(String field, String old, String now) {
        return said(List.of(
                        new Revision(EntryId.random(), NOW, field, Optional.ofNullable(old), Optional.ofNullable(now))))
                .getFirst();
    }

    @Test
    void aChangedScoreNamesBothValuesAndWhenItWasChanged() {
        assertThat(said(reading, reading.withPain(Pain.now(5))))
                .containsExactly("Pain: 7 → 5, changed Thu 12 Mar 2026, 11:40");
    }

    @Test
    void theNewestChangeStandsFirst() {
        var first = new Revision(reading.id(), NOW.minusSeconds(60), "painNow", Optional.of("7"), Optional.of("6"));
        var second = new Revision(reading.id(), NOW, "painNow", Optional.of("6"), Optional.of("5"));
        assertThat(said(List.of(first, second)))
                .containsExactly(
                        "Pain: 6 → 5, changed Thu 12 Mar 2026, 11:40", "Pain: 7 → 6, changed Thu 12 Mar 2026, 11:39");
    }

    @Test
    void whatWasNotThereIsNotRecordedAndNeverANought() {
        assertThat(said(Reading.empty(reading.id(), reading.at(), NOW), reading))
                .containsExactly("Pain: not recorded → 7, changed Thu 12 Mar 2026, 11:40");
        assertThat(saidOnce("note", "stiff", "")).startsWith("Note: stiff → not recorded");
    }

    @Test
    void aPrivateNoteIsNamedAndNotReadOut() {
        Reading before = reading.withNotes(new Notes("", "the secret"));
        Reading after = reading.withNotes(new Notes("", "another secret"));
        assertThat(said(before, after))
                .containsExactly("Private note: Private note → Private note, changed Thu 12 Mar 2026, 11:40");
    }

    @Test
    void listsOfStoredWordsAreReadAsWords() {
        Reading before = reading.withComplaints(
                new Complaints(Set.of(Symptom.SHARP), Set.<WorseWith>of(), Set.<Spread>of(), Set.<OtherAche>of()));
        Reading after = reading.withComplaints(
                new Complaints(Set.of(Symptom.STIFF), Set.of(WorseWith.BENDING), Set.<Spread>of(), Set.of()));
        assertThat(said(before, after))
                .anyMatch(line -> line.contains(": " + WORDS.name(Symptom.SHARP) + " → " + WORDS.name(Symptom.STIFF)))
                .anyMatch(line -> line.contains("not recorded → " + WORDS.name(WorseWith.BENDING)))
                .noneMatch(line -> line.contains("[") || line.contains("\""));
    }

    @Test
    void theEndOfASpasmIsSaidAsATimeAndAReason() {
        Episode open = spasm("10 08:00");
        Episode over = open.withEnd(Optional.of(new End(Days.at("11 09:15"), EndReason.STOPPED_LOGGING)));
        assertThat(said(open, over))
                .containsExactlyInAnyOrder(
                        "The end: not recorded → Wed 11 Mar 2026, 09:15, changed Thu 12 Mar 2026, 11:40",
                        "Why it ended: not recorded → Stopped writing, changed Thu 12 Mar 2026, 11:40");
    }

    @Test
    void anotherKindOfTreatmentIsSaidByItsName() {
        Treatment before = took("11 08:00", TreatmentKind.IBUPROFEN);
        Treatment after = Treatment.of(before.id(), TreatmentKind.ACETAMINOPHEN, before.at(), before.recorded());
        assertThat(said(before, after))
                .anyMatch(line -> line.startsWith("Kind: " + WORDS.name(TreatmentKind.IBUPROFEN) + " → "
                        + WORDS.name(TreatmentKind.ACETAMINOPHEN)));
    }

    @Test
    void aMistakeAndAnAnswerAreSaidAsYesOrNo() {
        assertThat(said(reading, reading.withMistake(true))).allMatch(line -> line.contains("not recorded → Yes"));
        assertThat(said(reading.withStillThere(Tri.YES), reading.withStillThere(Tri.NO)))
                .containsExactly("Still there: Yes → No, changed Thu 12 Mar 2026, 11:40");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, DOCTOR, physio, Doctor",
        "how, visit, phone, Visit",
        "onsetCertainty, ABOUT, EXACT, About",
        "side, LEFT, RIGHT, Left",
        "triggers, '[\"posture\"]', '[]', Posture",
        "regions, '[\"LOWER_BACK\",\"ALONG_SPINE\"]', '[]', 'Lower back, Along the spine'",
        "function.walk, HARD, EASY, Hard",
        "sideEffects, '[\"sleepy\",\"sore\"]', '[]', 'Sleepy, Sore'",
        "episode, 0b0f5b0e-0000-4000-8000-000000000000, '', another entry",
        "redFlags.saddleNumb, YES, NO, Yes"
    })
    void noFieldShowsItsStoredWord(String field, String old, String now, String says) {
        assertThat(saidOnce(field, old, now)).contains(": " + says + " → ");
    }

    @Test
    void aFieldOfALaterVersionKeepsItsOwnNameAndText() {
        assertThat(saidOnce("laterField", "a", "b")).startsWith("laterField: a → b, changed ");
    }

    @Test
    void aLongNoteIsCutAfterSixtyCharacters() {
        String exact = "🌻".repeat(60);
        assertThat(saidOnce("note", exact, exact + "!")).startsWith("Note: " + exact + " → " + exact + "…, changed");
    }

    @Test
    void aNoteWithBracketsOrAStoredWordStaysAsItWasWritten() {
        assertThat(saidOnce("note", "[sharp]", "LEFT")).startsWith("Note: [sharp] → LEFT, changed");
    }
}
