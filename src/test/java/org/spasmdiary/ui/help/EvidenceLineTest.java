package org.spasmdiary.ui.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.contact;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.id;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.treatment;
import static org.spasmdiary.ui.help.HelpSamples.NOW;
import static org.spasmdiary.ui.help.HelpSamples.WORDS;
import static org.spasmdiary.ui.help.HelpSamples.ZONE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.alerts.Alert;
import org.spasmdiary.alerts.Scope;
import org.spasmdiary.alerts.Tier;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Everyday;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.Tri;

/** "Your entries" under an alert: each said exactly as it was given, and nothing that was not. */
class EvidenceLineTest {
    private static final String TODAY = "2026-03-12T10:40:00Z";

    private static Alert restingOn(List<EntryId> evidence) {
        return new Alert(
                new RuleId("R09"),
                "fever",
                Tier.URGENT,
                Scope.PERSON,
                Optional.empty(),
                evidence,
                NOW,
                List.of(),
                Map.of(),
                Optional.empty());
    }

    @SafeVarargs
    private static List<String> lines(Supplier<? extends Entry>... entries) {
        Diary diary = diary(entries);
        Alert alert = restingOn(diary.entries().map(Entry::id).toList());
        return EvidenceLine.of(alert, diary, NOW, ZONE, WORDS).stream()
                .map(EvidenceLine::text)
                .toList();
    }

    static Stream<Arguments> said() {
        return Stream.of(
                Arguments.of(reading(TODAY).pain(0), "pain 0"),
                Arguments.of(reading(TODAY).temperature("38.5"), "38.5 °C"),
                Arguments.of(reading(TODAY).notSure(SafetyQuestion.FEVER_UNEXPLAINED), "“Fever”: not sure"),
                Arguments.of(reading(TODAY).pain(4).no(SafetyQuestion.FEVER_UNEXPLAINED), "pain 4"),
                Arguments.of(
                        reading(TODAY).chestPain(ChestPainKind.RIB_ACHE), "“Chest pain”: yes, An ache round the ribs"),
                Arguments.of(reading(TODAY).chestPain(ChestPainKind.NOT_ASKED), "“Chest pain”: yes"),
                Arguments.of(
                        reading(TODAY)
                                .pain(8)
                                .yes(SafetyQuestion.NUMB_TINGLE_WEAK)
                                .yes(SafetyQuestion.BOTH_LEGS),
                        "pain 8, “Numbness, tingling or weakness”: yes, “Both legs”: yes"),
                Arguments.of(reading(TODAY).pain(1).stillThere(Tri.NO), "pain 1, no longer there"),
                Arguments.of(reading(TODAY).pain(1).stillThere(Tri.YES), "pain 1"),
                Arguments.of(reading(TODAY).note("private words"), "an entry"),
                Arguments.of(everyday(new Everyday(Tri.YES, Tri.NO, Tri.NOT_ASKED)), "“Stops my normal day”: yes"),
                Arguments.of(
                        everyday(new Everyday(Tri.NOT_ASKED, Tri.YES, Tri.NOT_ASKED)),
                        "“Back stuck, will not loosen”: yes"),
                Arguments.of(spasm(TODAY), "began"),
                Arguments.of(
                        spasm(TODAY).injury(true).seriousAccident(false),
                        "began, “Started with a fall, accident or blow”: yes, “Serious accident”: no"),
                Arguments.of(spasm(TODAY).injuryNotSure(), "began, “Started with a fall, accident or blow”: not sure"),
                Arguments.of(dose(TODAY, TreatmentKind.IBUPROFEN, "2", "200"), "Ibuprofen 400 mg"),
                Arguments.of(treatment(TODAY, TreatmentKind.IBUPROFEN), "Ibuprofen"),
                Arguments.of(contact(TODAY, ContactKind.DOCTOR, "R09"), "an entry"));
    }

    private static Supplier<Entry> everyday(Everyday answers) {
        return () -> reading(TODAY).get().withEveryday(answers);
    }

    @ParameterizedTest
    @MethodSource("said")
    void anEntryIsSaidAsItWasGiven(Supplier<? extends Entry> entry, String said) {
        assertThat(lines(entry)).containsExactly("Today 10:40: " + said);
    }

    @Test
    void theNewestFourComeFirstAndTheRestAreInHistory() {
        assertThat(lines(
                        reading("2026-03-12T11:00:00Z").pain(5),
                        reading("2026-03-08T09:00:00Z").pain(1),
                        reading("2026-03-10T09:00:00Z").pain(3),
                        reading("2026-03-09T09:00:00Z").pain(2),
                        reading("2026-03-11T23:59:00Z").pain(4)))
                .containsExactly(
                        "Today 11:00: pain 5",
                        "Wed 11 Mar 23:59: pain 4",
                        "Tue 10 Mar 09:00: pain 3",
                        "Mon 9 Mar 09:00: pain 2");
    }

    @Test
    void anEntryKeepsTheClockItWasWrittenBy() {
        assertThat(lines(reading("2026-03-12T19:40:00+09:00[Asia/Tokyo]").pain(5)))
                .containsExactly("Today 19:40: pain 5");
        assertThat(lines(reading("2026-03-13T00:10:00+13:00[Pacific/Auckland]").pain(5)))
                .as("already the 13th there, still the 12th here")
                .containsExactly("Fri 13 Mar 00:10: pain 5");
    }

    @Test
    void theTwoHoursOfANightWhenTheClocksGoBackAreBothShownAsTheyWere() {
        Instant after = Instant.parse("2026-10-25T09:00:00Z");
        Diary diary = diary(
                reading("2026-10-25T01:30:00+01:00[Europe/London]").pain(5),
                reading("2026-10-25T01:30:00Z[Europe/London]").pain(6));
        Alert alert = restingOn(diary.entries().map(Entry::id).toList());
        assertThat(EvidenceLine.of(alert, diary, after, ZONE, WORDS))
                .extracting(EvidenceLine::text)
                .containsExactly("Today 01:30: pain 6", "Today 01:30: pain 5");
    }

    @Test
    void anEntryThatIsNoLongerThereIsLeftOut() {
        Diary diary = diary(reading(TODAY).pain(5));
        Alert alert =
                restingOn(List.of(id("erased"), diary.readings().getFirst().id()));
        assertThat(EvidenceLine.of(alert, diary, NOW, ZONE, WORDS)).hasSize(1);
        assertThat(EvidenceLine.firstSign(alert, diary, WORDS)).isEqualTo("pain 5");
        assertThat(EvidenceLine.firstSign(alert, Diary.EMPTY, WORDS)).isEmpty();
    }

    @Test
    void theFirstSignIsThatOfTheNewestEntry() {
        Diary diary = diary(
                reading("2026-03-11T09:00:00Z").yes(SafetyQuestion.SADDLE_NUMB),
                reading(TODAY).yes(SafetyQuestion.BLADDER_BOWEL));
        Alert alert = restingOn(diary.entries().map(Entry::id).toList());
        assertThat(EvidenceLine.firstSign(alert, diary, WORDS)).isEqualTo("“Bladder or bowel change”: yes");
    }
}
