package org.spasmdiary.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

class SavedTodayModelTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-03-12T11:40:00Z");
    private final Words words = Words.of(Locale.UK);

    private SavedTodayModel of(List<? extends Entry> entries) {
        return SavedTodayModel.of(Diary.of(Profile.UNKNOWN, entries, false), NOW, ZONE, words);
    }

    private static When at(String time) {
        return When.of(Instant.parse(time), ZONE);
    }

    private static Reading reading(String time) {
        return Reading.empty(EntryId.random(), at(time), NOW);
    }

    @Test
    void namesEachEntryOfTheDayInAFewWords() {
        Treatment dose = Treatment.of(EntryId.random(), TreatmentKind.IBUPROFEN, at("2026-03-12T08:15:00Z"), NOW)
                .withDose(new Dose(
                        Optional.empty(),
                        Optional.of(new BigDecimal("2")),
                        Optional.of(new BigDecimal("200")),
                        Optional.empty()));
        Treatment walk = Treatment.of(EntryId.random(), TreatmentKind.WALK, at("2026-03-12T08:40:00Z"), NOW);
        assertThat(of(List.of(walk, dose, reading("2026-03-12T07:15:00Z").withPain(Pain.now(6))))
                        .entries())
                .containsExactly("07:15 pain 6", "08:15 ibuprofen 400 mg", "08:40 walk");
    }

    @Test
    void neverPrintsTheTextOfANote() {
        Reading noted = reading("2026-03-12T09:00:00Z").withNotes(new Notes("", "secret"));
        assertThat(of(List.of(noted)).entries()).containsExactly("09:00 note");
    }

    @Test
    void theDayIsTheEntrysOwnAndMistakesAreOut() {
        Reading yesterday = reading("2026-03-11T23:59:59Z").withPain(Pain.now(3));
        Reading wrong = reading("2026-03-12T09:00:00Z").withPain(Pain.now(3)).withMistake(true);
        assertThat(of(List.of(yesterday, wrong)).entries()).isEmpty();
        assertThat(of(List.of(reading("2026-03-12T00:00:00Z").withPain(Pain.now(3))))
                        .entries())
                .hasSize(1);
    }

    @Test
    void fiveAreShownAndTheRestCounted() {
        List<Reading> many = new ArrayList<>();
        for (int i = 0; i < 7; i++)
            many.add(reading("2026-03-12T07:00:00Z")
                    .withAt(at("2026-03-12T07:00:00Z").at(NOW.minus(Duration.ofMinutes(70 - i))))
                    .withPain(Pain.now(i)));
        SavedTodayModel model = of(many);
        assertThat(model.earlier()).isEqualTo(2);
        assertThat(model.entries()).hasSize(5).last().asString().endsWith("pain 6");
    }
}
