package org.spasmdiary.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.history.Days.NOW;
import static org.spasmdiary.ui.history.Days.WORDS;
import static org.spasmdiary.ui.history.Days.pain;
import static org.spasmdiary.ui.history.Days.took;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Cause;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Function;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Place;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.SafetyAnswers;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.Side;
import org.spasmdiary.diary.Sleep;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.Trigger;

class EntryTextTest {
    private final EntryText text = new EntryText(WORDS);

    @Test
    void aPainEntryIsItsNumbers() {
        assertThat(text.title(pain("11 13:00", 6, 7, 6))).isEqualTo("Pain 6 · worst 7 · average 6");
    }

    @Test
    void sleepAndTheNoteStandUnderIt() {
        Reading reading = pain("11 06:30", 7)
                .withSleep(new Sleep(Optional.of(new BigDecimal("5")), Optional.empty(), Tri.NOT_ASKED))
                .withNotes(new Notes("stiff on waking\nsecond line", "not for others"));
        assertThat(text.second(reading)).isEqualTo("Slept 5 hours · stiff on waking");
        assertThat(EntryText.hasPrivateNote(reading)).isTrue();
    }

    @Test
    void answersWithYesAreNamedAndTheOthersAreOnePhrase() {
        Map<SafetyQuestion, Answer> answers = new EnumMap<>(SafetyQuestion.class);
        answers.put(SafetyQuestion.SADDLE_NUMB, Answer.no(NOW));
        answers.put(SafetyQuestion.FEVER_UNEXPLAINED, Answer.notSure(NOW));
        Reading reading = Reading.empty(EntryId.random(), Days.at("11 07:10"), NOW)
                .withSafety(new SafetyAnswers(answers, ChestPainKind.NOT_ASKED));
        assertThat(text.title(reading)).isEqualTo("Fever, not sure · other signs: no");
    }

    @Test
    void functionAloneIsTheLine() {
        Reading reading = Reading.empty(EntryId.random(), Days.at("11 07:10"), NOW)
                .withFunction(new Function(Map.of(FunctionTick.WALK, Ease.HARD)));
        assertThat(text.title(reading)).isEqualTo("Walk: Hard");
        assertThat(text.second(reading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2,200,Ibuprofen 2 × 200 mg", "1,400,Ibuprofen 400 mg", "2,,Ibuprofen 2 taken", ",400,Ibuprofen 400 mg"
    })
    void aDoseSaysWhatIsKnown(String units, String mg, String says) {
        var dose = new Dose(
                Optional.empty(),
                Optional.ofNullable(units).map(BigDecimal::new),
                Optional.ofNullable(mg).map(BigDecimal::new),
                Optional.empty());
        assertThat(text.title(took("11 08:00", TreatmentKind.IBUPROFEN).withDose(dose)))
                .isEqualTo(says);
    }

    @Test
    void aTreatmentThatTookTimeSaysHowLong() {
        assertThat(text.title(took("11 08:00", TreatmentKind.HEAT_MOIST).withLength(Length.minutes("18"))))
                .isEqualTo("Moist heat, 18 min");
        assertThat(text.title(took("11 08:00", TreatmentKind.HEAT_MOIST))).isEqualTo("Moist heat");
    }

    @Test
    void anotherProductIsCalledByItsOwnName() {
        assertThat(text.title(took("11 08:00", TreatmentKind.NSAID_OTHER).withProduct("Etoricoxib")))
                .isEqualTo("Etoricoxib");
    }

    @Test
    void aSpasmSaysWhereAndWhy() {
        var spasm = Days.spasm("10 07:40")
                .withPlace(new Place(Set.of(Region.LOWER_BACK), Side.LEFT, Set.of()))
                .withCause(new Cause(Set.of(Trigger.STRAIN), "Lifted basket"));
        assertThat(text.title(spasm)).isEqualTo("The spasm began");
        assertThat(text.second(spasm)).isEqualTo("Lower back · Strain or overdoing it · Lifted basket");
    }

    @Test
    void aContactSaysWhoAndHow() {
        var contact = new Contact(
                EntryId.random(),
                Days.at("11 09:00"),
                NOW,
                false,
                ContactKind.DOCTOR,
                Optional.of(ContactHow.PHONE),
                Optional.empty(),
                Set.of(),
                "Keep moving",
                "",
                "",
                Optional.empty());
        assertThat(text.title(contact)).isEqualTo("Doctor, phone");
        assertThat(text.second(contact)).isEqualTo("Keep moving");
    }

    @Test
    void aLongNoteIsCutAfterItsLimitAndNotBefore() {
        String exact = "a".repeat(EntryText.CUT);
        assertThat(EntryText.cut(exact)).isEqualTo(exact);
        assertThat(EntryText.cut(exact + "b")).isEqualTo(exact + "…");
        assertThat(EntryText.cut("🌻".repeat(EntryText.CUT) + "!")).isEqualTo("🌻".repeat(EntryText.CUT) + "…");
    }

    @ParameterizedTest
    @EnumSource(TreatmentKind.class)
    void everyTreatmentHasALineAndAPicture(TreatmentKind kind) {
        assertThat(text.title(took("11 08:00", kind))).isNotBlank();
        assertThat(TreatmentText.icon(kind)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "2,1", "3,2", "4,2", "5,3", "6,3", "7,4", "8,4", "9,5", "10,5"})
    void thePainColoursHaveSixSteps(int pain, int step) {
        assertThat(PainRamp.step(pain)).isEqualTo(step);
    }
}
