package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spasmdiary.diary.Some.hoursAgo;
import static org.spasmdiary.diary.Some.pain;
import static org.spasmdiary.diary.Some.spasm;
import static org.spasmdiary.diary.Some.took;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What can never be true is refused by the records themselves. */
class RecordsTest {
    private static final Instant ASKED = Instant.parse("2026-03-12T07:15:00Z");

    @Test
    void painIsZeroToTen() {
        assertThat(new PainScore(0).value()).isZero();
        assertThat(new PainScore(10).value()).isEqualTo(10);
        assertThatThrownBy(() -> new PainScore(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PainScore(11)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEpisodeNeverEndsBeforeItsOnset() {
        assertThatThrownBy(() -> spasm(10, 11)).isInstanceOf(IllegalArgumentException.class);
        assertThat(spasm(10, 10).isOpen()).isFalse();
    }

    @Test
    void aDoseStandsOnlyWhereTheKindTakesOne() {
        assertThatThrownBy(() -> took(1, TreatmentKind.WALK).withDose(Dose.of("1", "200")))
                .isInstanceOf(IllegalArgumentException.class);
        Dose named = new Dose(Optional.of(Ingredient.IBUPROFEN), Optional.empty(), Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> took(1, TreatmentKind.IBUPROFEN).withDose(named))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(took(1, TreatmentKind.NSAID_OTHER).withDose(named).ingredient())
                .contains(Ingredient.IBUPROFEN);
    }

    @Test
    void anUnknownIngredientIsNoIngredient() {
        Dose unknown = new Dose(Optional.of(Ingredient.UNKNOWN), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(took(1, TreatmentKind.OTHER_PRODUCT).withDose(unknown).ingredient())
                .isEmpty();
    }

    @Test
    void lengthIsKeptAsGiven() {
        Treatment heat = took(2, TreatmentKind.HEAT_MOIST);
        assertThat(heat.duration()).isEmpty();
        assertThat(heat.withLength(Length.minutes("0.5")).duration()).contains(Duration.ofSeconds(30));
        assertThat(heat.withLength(new Length.Until(hoursAgo(1.5))).duration()).contains(Duration.ofMinutes(30));
        assertThatThrownBy(() -> Length.minutes("0.4")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equalDecimalsAreEqualFacts() {
        assertThat(Dose.of("2.50", "200")).isEqualTo(Dose.of("2.5", "200.0"));
        assertThat(Decimals.plain(new BigDecimal("1E+3")).toString()).isEqualTo("1000");
    }

    @Test
    void setsAreCopiedAndOrdered() {
        Set<Symptom> mutable = new java.util.HashSet<>(Set.of(Symptom.TIGHT, Symptom.SHARP));
        Complaints complaints = new Complaints(mutable, Set.of(), Set.of(), Set.of());
        mutable.clear();
        assertThat(complaints.symptoms()).containsExactly(Symptom.SHARP, Symptom.TIGHT);
        assertThatThrownBy(() -> complaints.symptoms().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aReadingIsEmptyUntilSomethingIsSaid() {
        Reading empty = Reading.empty(EntryId.random(), hoursAgo(1), ASKED);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.withEpisode(Optional.of(EntryId.random())).isEmpty()).isTrue();
        assertThat(empty.withStillThere(Tri.NO).isEmpty()).isFalse();
        assertThat(pain(1, 0).isEmpty()).isFalse(); // zero is something
        assertThat(empty.withFunction(new Function(Map.of(FunctionTick.SIT, Ease.HARD)))
                        .isEmpty())
                .isFalse();
    }

    @Test
    void aSpanNeverRunsBackwards() {
        LocalDate day = LocalDate.of(2026, 3, 10);
        assertThat(new Span(day, day).contains(day)).isTrue();
        assertThatThrownBy(() -> new Span(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void idsAreUuidsInFull() {
        EntryId id = EntryId.random();
        assertThat(EntryId.parse(id.toString())).isEqualTo(id);
        assertThatThrownBy(() -> EntryId.parse("1-2-3-4-5")).isInstanceOf(IllegalArgumentException.class);
        assertThat(EntryId.ofContent("a")).isEqualTo(EntryId.ofContent("a")).isNotEqualTo(EntryId.ofContent("b"));
    }

    @Test
    void sevenQuestionsAreAskedDaily() {
        assertThat(java.util.Arrays.stream(SafetyQuestion.values()).filter(SafetyQuestion::isDaily))
                .hasSize(7)
                .doesNotContain(SafetyQuestion.BOTH_LEGS);
    }

    @Test
    void aDiaryNeverPrintsWhatIsInIt() {
        assertThat(Some.diary(pain(1, 5).withNotes(new Notes("canary", "canary")))
                        .toString())
                .doesNotContain("canary");
    }
}
