package org.spasmdiary.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

class DoseTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-03-12T11:40:00Z");
    private static final Words WORDS = Words.of(Locale.UK);

    private static Treatment ibuprofen(Duration ago, String units) {
        return Treatment.of(EntryId.random(), TreatmentKind.IBUPROFEN, When.of(NOW.minus(ago), ZONE), NOW)
                .withDose(Dose.of(units, "200"));
    }

    private static Diary taken(Treatment... doses) {
        return Diary.of(Profile.UNKNOWN, List.of(doses), false);
    }

    private static DoseDraft draft(String units, String strength, String minutes) {
        return new DoseDraft(
                TreatmentKind.IBUPROFEN, "", units, strength, Optional.empty(), Optional.empty(), minutes, "");
    }

    @ParameterizedTest
    @CsvSource({"0,200,units", "-2,200,units", "20.5,200,units", "two,200,units", "2,0,strengthMg", "2,5001,strengthMg"
    })
    void anAmountThatCannotBeIsNamed(String units, String strength, String field) {
        var bad = draft(units, strength, "")
                .treatment(EntryId.random(), When.of(NOW, ZONE), NOW)
                .bad();
        assertThat(bad.orElseThrow().field().code()).isEqualTo(field);
    }

    @Test
    void whatIsLeftEmptyStaysUnknownNeverZero() {
        Treatment unknown = draft("", "", "")
                .treatment(EntryId.random(), When.of(NOW, ZONE), NOW)
                .ok()
                .orElseThrow();
        assertThat(unknown.amountMg()).isEmpty();
    }

    @Test
    void minutesOutsideTheirRangeAreNamed() {
        var bad = draft("", "", "0.4")
                .treatment(EntryId.random(), When.of(NOW, ZONE), NOW)
                .bad();
        assertThat(bad.orElseThrow().field()).isEqualTo(Field.MINUTES);
    }

    @Test
    void theNextDoseStartsLikeTheNewest() {
        Treatment last = ibuprofen(Duration.ofHours(3), "2").withProduct("Nurofen");
        DoseDraft next = DoseDraft.like(TreatmentKind.IBUPROFEN, Optional.of(last));
        assertThat(next.product()).isEqualTo("Nurofen");
        assertThat(next.units()).isEqualTo("2");
        assertThat(next.strengthMg()).isEqualTo("200");
        assertThat(DoseDraft.like(TreatmentKind.ACETAMINOPHEN, Optional.of(last))
                        .units())
                .isEmpty();
    }

    @Test
    void nothingIsSaidBelowTheLimit() {
        assertThat(DoseAdvice.of(taken(ibuprofen(Duration.ofHours(3), "3")), ibuprofen(Duration.ZERO, "2"), WORDS))
                .isEmpty(); // 1,000 mg
    }

    @Test
    void theDoseThatReachesTheLimitSaysSoBeforeItIsSaved() {
        var said = DoseAdvice.of(taken(ibuprofen(Duration.ofHours(3), "4")), ibuprofen(Duration.ZERO, "2"), WORDS);
        assertThat(said).contains("This makes 1,200 mg in 24 hours: that reaches the US shop-label limit of 1,200 mg.");
    }

    @Test
    void theDoseThatPassesItNamesBothNumbers() {
        var said = DoseAdvice.of(taken(ibuprofen(Duration.ofHours(3), "6")), ibuprofen(Duration.ZERO, "2"), WORDS);
        assertThat(said).contains("This makes 1,600 mg in 24 hours. The US shop-label limit is 1,200 mg.");
    }

    @Test
    void aDoseExactlyADayOldIsOutside() {
        Treatment fresh = ibuprofen(Duration.ZERO, "2");
        assertThat(DoseAdvice.of(taken(ibuprofen(Duration.ofHours(24), "6")), fresh, WORDS))
                .isEmpty();
        assertThat(DoseAdvice.of(taken(ibuprofen(Duration.ofHours(24).minusSeconds(1), "6")), fresh, WORDS))
                .isPresent();
    }

    @Test
    void aDoseWrittenDownLaterCountsInTheWindowsAfterIt() {
        List<Treatment> later = new ArrayList<>();
        for (int hours = 1; hours <= 5; hours++) later.add(ibuprofen(Duration.ofHours(hours), "1"));
        Treatment earlier = ibuprofen(Duration.ofHours(10), "2");
        assertThat(DoseAdvice.of(taken(later.toArray(Treatment[]::new)), earlier, WORDS)
                        .orElseThrow())
                .contains("1,400");
    }

    @Test
    void aPrescribedLimitIsNamedAsTheirs() {
        var own = new Dose(
                Optional.empty(),
                Optional.of(new java.math.BigDecimal("2")),
                Optional.of(new java.math.BigDecimal("800")),
                Optional.of(new Prescription(Optional.of(new java.math.BigDecimal("1600")), Optional.empty())));
        var said = DoseAdvice.of(Diary.EMPTY, ibuprofen(Duration.ZERO, "1").withDose(own), WORDS);
        assertThat(said.orElseThrow()).contains("your prescribed limit of 1,600 mg");
    }

    @Test
    void dosesWithoutAnAmountAreSaidApart() {
        Treatment unknown = ibuprofen(Duration.ofHours(1), "1").withDose(Dose.NOT_SAID);
        var said = DoseAdvice.of(
                taken(unknown, ibuprofen(Duration.ofHours(3), "6")), ibuprofen(Duration.ZERO, "1"), WORDS);
        assertThat(said.orElseThrow()).contains("1 other dose in that time has no amount");
    }

    @Test
    void theTileSaysWhatIsInTheLastDay() {
        assertThat(sub(QuickTile.IBUPROFEN)).isEqualTo("none in 24 h");
        assertThat(sub(QuickTile.IBUPROFEN, ibuprofen(Duration.ofHours(3), "2")))
                .isEqualTo("400 mg in 24 h");
        assertThat(sub(
                        QuickTile.IBUPROFEN,
                        ibuprofen(Duration.ofMinutes(21 * 60 + 30), "2"),
                        ibuprofen(Duration.ofHours(9), "2"),
                        ibuprofen(Duration.ofHours(3), "2")))
                .isEqualTo("at limit till 14:10");
        assertThat(sub(QuickTile.IBUPROFEN, ibuprofen(Duration.ofHours(1), "1").withDose(Dose.NOT_SAID)))
                .isEqualTo("amount missing");
    }

    @Test
    void theTilesSayWhenEachWasLastUsed() {
        assertThat(sub(QuickTile.WALK)).isEqualTo("not yet");
        Treatment walk = Treatment.of(
                EntryId.random(), TreatmentKind.WALK, When.of(Instant.parse("2026-03-12T08:40:00Z"), ZONE), NOW);
        assertThat(sub(QuickTile.WALK, walk)).isEqualTo("last 08:40");
        assertThat(sub(QuickTile.WALK, walk.withAt(When.of(Instant.parse("2026-03-11T08:40:00Z"), ZONE))))
                .isEqualTo("last yesterday");
    }

    private static String sub(QuickTile tile, Treatment... treatments) {
        return TilesModel.of(taken(treatments), NOW, ZONE, WORDS).tile(tile).sub();
    }
}
