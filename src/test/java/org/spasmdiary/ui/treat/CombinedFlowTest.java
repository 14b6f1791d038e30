package org.spasmdiary.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.ui.Place;
import org.spasmdiary.ui.UiTest;
import org.spasmdiary.ui.history.Names;

/** A product with two ingredients, from the form to the bin and back. */
class CombinedFlowTest extends UiTest {
    private void set(String id, String text) {
        robot.interact(() -> ((TextInputControl) node(id)).setText(text));
    }

    private String field(String id) {
        return ((TextInputControl) node(id)).getText();
    }

    private List<Treatment> all() {
        return diary().treatments();
    }

    private void write(String text) {
        robot.write(text);
        settle();
    }

    /** As with the mouse: two tablets of 200 mg ibuprofen and 500 mg paracetamol. */
    private void save() {
        click("tile-ibuprofen");
        await(() -> shown("dose-form"));
        set("dose-product", "Both");
        set("dose-units", "2");
        set("dose-strength", "200");
        click("dose-another");
        await(() -> shown("dose-part-1"));
        click("dose-part-1-kind-acetaminophen");
        set("dose-part-1-strength", "500");
        click("dose-add");
        await(() -> all().size() == 2);
    }

    @Test
    void byKeyboardAloneBothIngredientsAreSavedInOneStepAndTakenBackInOne() {
        click("tile-ibuprofen");
        await(() -> shown("dose-form"));
        assertThat(focused().getId()).isEqualTo("dose-units");
        write("2");
        type(KeyCode.TAB);
        write("200");
        type(KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("dose-another");
        type(KeyCode.ENTER);
        await(() -> focused().getId().equals("dose-part-1-kind-acetaminophen"));
        type(KeyCode.SPACE);
        while (!"dose-part-1-strength".equals(focused().getId())) type(KeyCode.TAB);
        write("500");
        assertThat(text("dose-outlook").lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Ibuprofen: 400 of 1,200 mg"),
                        line -> assertThat(line).startsWith("Paracetamol (acetaminophen): 1,000 of 4,000 mg"));
        assertThat(Names.missing(stage.getScene().getRoot())).isEmpty();
        picture("dose-form-combined");
        type(KeyCode.ENTER);
        await(() -> all().size() == 2);
        await(() -> shown("notice"));
        assertThat(text("notice-text"))
                .isEqualTo("Saved 11:40: Ibuprofen 400 mg + Paracetamol (acetaminophen) 1,000 mg");
        assertThat(all()).filteredOn(one -> one.linkedTo().isPresent()).hasSize(1);
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> all().isEmpty());
        press(KeyCode.CONTROL, KeyCode.Y);
        await(() -> all().size() == 2);
    }

    @Test
    void anIngredientThatIsNotInItAfterAllIsTakenOutAndFocusGoesOn() {
        click("tile-ibuprofen");
        await(() -> shown("dose-form"));
        click("dose-another");
        await(() -> shown("dose-part-1"));
        click("dose-part-1-remove");
        assertThat(shown("dose-part-1")).isFalse();
        assertThat(focused().getId()).isEqualTo("dose-another");
        click("dose-add");
        await(() -> all().size() == 1);
    }

    @Test
    void anIngredientThatIsNotNamedIsAskedForAndNothingIsSaved() {
        click("tile-ibuprofen");
        await(() -> shown("dose-form"));
        click("dose-another");
        await(() -> shown("dose-part-1"));
        click("dose-add");
        assertThat(text("dose-form-problem")).isEqualTo("Ingredient is needed and is not there.");
        assertThat(all()).isEmpty();
    }

    @Test
    void theNextOneComesWithAllThatIsInItAndIsShownBeforeItIsSaved() {
        save();
        clock.forward(Duration.ofHours(6));
        tick();
        click("tile-ibuprofen");
        await(() -> shown("dose-form"));
        assertThat(field("dose-product")).isEqualTo("Both");
        assertThat(field("dose-part-1-strength")).isEqualTo("500");
        click("dose-add");
        await(() -> all().size() == 4);
    }

    @Test
    void inHistoryItIsCorrectedAndBinnedAsOneAndComesBackAsOne() {
        save();
        Treatment paracetamol = all().stream()
                .filter(one -> one.kind() == TreatmentKind.ACETAMINOPHEN)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> desk().go(Place.HISTORY, java.util.Optional.of(paracetamol.id())));
        await(() -> shown("history-form"));
        set("form-units", "1");
        click("history-form-save");
        await(() ->
                all().stream().allMatch(one -> one.dose().units().orElseThrow().intValue() == 1));
        assertThat(all())
                .extracting(one -> one.amountMg().orElseThrow().intValue())
                .containsExactlyInAnyOrder(200, 500);
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() ->
                all().stream().allMatch(one -> one.dose().units().orElseThrow().intValue() == 2));
        robot.interact(() -> desk().go(Place.HISTORY, java.util.Optional.of(paracetamol.id())));
        await(() -> shown("history-form"));
        click("history-form-bin");
        await(() -> all().isEmpty());
        assertThat(text("notice-text")).endsWith("with 1 other part of it");
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> all().size() == 2);
    }

    @Test
    void aLargeAmountIsAskedAboutInTheFormOnceAndTheTextStays() {
        click("tile-ibuprofen");
        await(() -> shown("dose-form"));
        set("dose-units", "20");
        set("dose-strength", "200");
        click("dose-add");
        assertThat(text("dose-form-problem")).isEqualTo("Is that right? 4,000 mg.\nIf it is, press Add once more.");
        assertThat(field("dose-units")).isEqualTo("20");
        assertThat(focused().getId()).isEqualTo("dose-units");
        set("dose-strength", "400");
        click("dose-add");
        assertThat(text("dose-form-problem")).as("another amount").startsWith("Is that right? 8,000 mg");
        assertThat(all()).isEmpty();
        click("dose-add");
        await(() -> shown("ask"));
        click("ask-yes");
        await(() -> all().size() == 1);
    }

    @Test
    void inHistoryALargeAmountIsAskedAboutAndKeptOnlyWithAYes() {
        var dose = Treatment.of(EntryId.random(), TreatmentKind.IBUPROFEN, ago(Duration.ofHours(2)), START)
                .withDose(Dose.of("2", "200"));
        robot.interact(() -> desk().save(new Change.Put(dose), _ -> {}));
        await(() -> all().size() == 1);
        robot.interact(() -> desk().go(Place.HISTORY, java.util.Optional.of(dose.id())));
        await(() -> shown("history-form"));
        set("form-strengthMg", "2000");
        click("history-form-save");
        await(() -> shown("ask"));
        click("ask-no");
        assertThat(all()).containsExactly(dose);
        assertThat(field("form-strengthMg")).isEqualTo("2000");
        click("history-form-save");
        await(() -> shown("ask"));
        click("ask-yes");
        await(() -> all().getFirst().amountMg().orElseThrow().intValue() == 4000);
    }
}
