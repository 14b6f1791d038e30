package org.spasmdiary.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.alerts.Alerts;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** One product, several ingredients: what is typed becomes a record for each. */
class ProductDraftTest {
    private static final Words WORDS = Words.of(Locale.UK);
    private static final When NOW = when("2026-03-12T11:40:00Z");

    private static ProductDraft.Part part(TreatmentKind kind, String mg) {
        return new ProductDraft.Part(EntryId.random(), Optional.ofNullable(kind), Optional.empty(), mg);
    }

    private static ProductDraft ibuprofen(String units, ProductDraft.Part... more) {
        return with(Optional.empty(), units, more);
    }

    private static ProductDraft with(Optional<Prescription> own, String units, ProductDraft.Part... more) {
        var first =
                new DoseDraft(TreatmentKind.IBUPROFEN, "Both", units, "200", Optional.empty(), own, "", "with food");
        return new ProductDraft(first, List.of(more));
    }

    private static Typed<List<Treatment>> typed(ProductDraft draft) {
        return draft.treatments(EntryId.random(), NOW, NOW.instant());
    }

    private static List<Treatment> ok(ProductDraft draft) {
        return typed(draft).ok().orElseThrow();
    }

    private static String said(ProductDraft draft) {
        return typed(draft).bad().map(WORDS::problem).orElse("");
    }

    @Test
    void eachIngredientIsARecordOfItsOwnWithTheUnitsOfTheProductLinkedToTheFirst() {
        List<Treatment> all = ok(ibuprofen("2", part(TreatmentKind.ACETAMINOPHEN, "500")));
        assertThat(all).hasSize(2);
        Treatment second = all.getLast();
        assertThat(second.dose()).isEqualTo(Dose.of("2", "500"));
        assertThat(second.linkedTo()).contains(all.getFirst().id());
        assertThat(second.at()).isEqualTo(all.getFirst().at());
        assertThat(second.product()).isEqualTo("Both");
        assertThat(all.getFirst().note()).isEqualTo("with food");
        assertThat(second.note()).as("said once").isEmpty();
    }

    @Test
    void unknownUnitsAreUnknownOfEachAndAnUnknownStrengthOfOne() {
        List<Treatment> noUnits = ok(ibuprofen("", part(TreatmentKind.ACETAMINOPHEN, "500")));
        assertThat(noUnits).allMatch(one -> one.amountMg().isEmpty());
        List<Treatment> noStrength = ok(ibuprofen("2", part(TreatmentKind.ACETAMINOPHEN, " ")));
        assertThat(noStrength.getFirst().amountMg()).isPresent();
        assertThat(noStrength.getLast().amountMg()).isEmpty();
    }

    @Test
    void aPartMustSayWhatItIsAndItsStrengthMustBeOne() {
        assertThat(said(ibuprofen("2", part(null, "500")))).isEqualTo("Ingredient is needed and is not there.");
        assertThat(said(ibuprofen("2", part(TreatmentKind.ACETAMINOPHEN, "5001"))))
                .isEqualTo("Strength in mg is a number above 0, at most 5,000. You gave \"5001\".");
        assertThat(said(ibuprofen("21", part(null, ""))))
                .as("the first mistake first")
                .startsWith("Tablets or units");
    }

    @Test
    void thePrescribersMilligramsAreOfTheFirstAloneHisDaysOfTheWhole() {
        var own = new Prescription(Optional.of(new java.math.BigDecimal("1600")), Optional.of(5));
        List<Treatment> all = ok(with(Optional.of(own), "1", part(TreatmentKind.ACETAMINOPHEN, "500")));
        assertThat(all.getLast().dose().prescription()).contains(new Prescription(Optional.empty(), Optional.of(5)));
    }

    @Test
    void theNextOneStartsWithAllThatWasInItFromWhicheverEnd() {
        List<Treatment> all = ok(ibuprofen("2", part(TreatmentKind.ACETAMINOPHEN, "500")));
        Diary diary = diary(all::getFirst, all::getLast);
        ProductDraft next = ProductDraft.like(TreatmentKind.IBUPROFEN, Optional.of(all.getFirst()), diary);
        assertThat(next.more())
                .extracting(ProductDraft.Part::kind)
                .containsExactly(Optional.of(TreatmentKind.ACETAMINOPHEN));
        assertThat(next.more().getFirst().strengthMg()).isEqualTo("500");
        assertThat(next.more().getFirst().id())
                .as("a record of its own")
                .isNotEqualTo(all.getLast().id());
        ProductDraft other = ProductDraft.like(TreatmentKind.ACETAMINOPHEN, Optional.of(all.getLast()), diary);
        assertThat(other.first().strengthMg()).isEqualTo("500");
        assertThat(other.more().getFirst().kind()).contains(TreatmentKind.IBUPROFEN);
    }

    @Test
    void anIngredientThatAGeneralProductNamedIsNamedAgain() {
        var kept = new ProductDraft.Part(
                EntryId.random(),
                Optional.of(TreatmentKind.OTHER_PRODUCT),
                Optional.of(Ingredient.ACETAMINOPHEN),
                "500");
        assertThat(ok(ibuprofen("2", kept)).getLast().ingredient()).contains(Ingredient.ACETAMINOPHEN);
    }

    @ParameterizedTest
    @EnumSource(TreatmentKind.class)
    void onlyWhatIsSwallowedCanHoldMoreAndNeverItself(TreatmentKind kind) {
        List<TreatmentKind> others = ProductDraft.others(kind);
        boolean swallowed =
                kind.takesDose() && kind != TreatmentKind.INJECTION && kind != TreatmentKind.TOPICAL_MENTHOL_CAMPHOR;
        assertThat(others.isEmpty()).isNotEqualTo(swallowed);
        assertThat(others).doesNotContain(kind).allMatch(TreatmentKind::takesDose);
    }

    @Test
    void beforeItIsSavedEachIngredientIsHeldAgainstItsOwnLimit() {
        var earlier = dose("2026-03-12T07:00:00Z", TreatmentKind.ACETAMINOPHEN, "7", "500");
        Diary diary = diary(earlier);
        List<Treatment> all = ok(ibuprofen("2", part(TreatmentKind.ACETAMINOPHEN, "500")));
        assertThat(DoseWarnings.of(diary, Alerts.check(diary, NOW.instant()), all, NOW.instant(), WORDS))
                .contains(
                        "Paracetamol (acetaminophen): This makes 4,500 mg in 24 hours. The US shop-label limit is 4,000 mg.");
        assertThat(DoseOutlook.of(diary, all, NOW.zone(), WORDS).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Ibuprofen: 400 of 1,200 mg in 24 hours with this dose"),
                        line -> assertThat(line)
                                .startsWith(
                                        "Paracetamol (acetaminophen): 4,500 of 4,000 mg in 24 hours with this dose"));
    }

    @Test
    void aPairThatDoesNotGoTogetherIsAskedAboutOnceForTheProduct() {
        Diary empty = Diary.EMPTY;
        List<Treatment> all = ok(ibuprofen("1", part(TreatmentKind.NAPROXEN_SODIUM, "220")));
        String warned = DoseWarnings.of(empty, Alerts.check(empty, NOW.instant()), all, NOW.instant(), WORDS)
                .orElse("");
        assertThat(warned.split("Two of the same kind", -1)).hasSize(2);
    }

    @Test
    void whatWasSavedIsSaidOfAll() {
        List<Treatment> all = ok(ibuprofen("2", part(TreatmentKind.ACETAMINOPHEN, "500")));
        assertThat(Treating.named(all, WORDS))
                .isEqualTo("Both: Ibuprofen 400 mg + Paracetamol (acetaminophen) 1,000 mg");
    }
}
