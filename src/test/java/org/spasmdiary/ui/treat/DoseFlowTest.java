package org.spasmdiary.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.ui.UiTest;
import org.spasmdiary.ui.history.Names;

/** Medicines and the other treatments, down to what is in the file. */
class DoseFlowTest extends UiTest {
    private void taken(int hoursAgo, String units) {
        var treatment = Treatment.of(EntryId.random(), TreatmentKind.IBUPROFEN, ago(Duration.ofHours(hoursAgo)), START)
                .withDose(Dose.of(units, "200"));
        robot.interact(() -> desk().save(new Change.Put(treatment), _ -> {}));
        await(() -> diary().treatments().contains(treatment));
    }

    private List<BigDecimal> amounts() {
        return diary().treatments().stream()
                .flatMap(treatment -> treatment.amountMg().stream())
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    private void set(String id, String text) {
        robot.interact(() -> ((TextInputControl) node(id)).setText(text));
    }

    private String field(String id) {
        return ((TextInputControl) node(id)).getText();
    }

    private boolean said(String sentence) {
        return robot.lookup((Node node) ->
                        node instanceof Labeled label && label.getText().startsWith(sentence))
                .tryQuery()
                .isPresent();
    }

    private void openForm() {
        click("tile-ibuprofen");
        await(() -> shown("dose-form"));
    }

    private List<Object> kinds(String list) {
        return List.copyOf(((ListView<?>) node(list + "-kinds")).getItems());
    }

    @Test
    void theUsualDoseIsOnePressAndItIsSaidWhatWasSaved() {
        taken(5, "1");
        click("tile-ibuprofen");
        await(() -> diary().treatments().size() == 2);
        await(() -> text("notice-text").equals("Saved 11:40: Ibuprofen 200 mg"));
        assertThat(diary().treatments().getLast().at()).isEqualTo(now());
        assertThat(node("tile-ibuprofen").getAccessibleText()).isEqualTo("Ibuprofen, 400 mg in 24 h");
    }

    @Test
    void theDoseThatReachesTheLimitIsAskedAboutAndNotTakenSavesNothing() {
        taken(5, "3");
        click("tile-ibuprofen");
        await(() -> shown("ask"));
        assertThat(said("This makes 1,200 mg in 24 hours: that reaches the US shop-label limit of 1,200 mg."))
                .isTrue();
        assertThat(text("ask-yes")).isEqualTo("Already taken, add");
        assertThat(text("ask-no")).isEqualTo("Not taken yet");
        click("ask-no");
        assertThat(diary().treatments()).hasSize(1);
    }

    @Test
    void theDoseThatPassesTheLimitIsTheTruthWhenItWasTaken() {
        taken(5, "6");
        taken(2, "2");
        click("tile-ibuprofen");
        await(() -> shown("ask"));
        assertThat(said("This makes 2,000 mg in 24 hours. The US shop-label limit is 1,200 mg.\n\nDose a bit early:"))
                .isTrue();
        click("ask-yes");
        await(() -> diary().treatments().size() == 3);
        assertThat(node("tile-ibuprofen").getAccessibleText()).startsWith("Ibuprofen, over limit till");
    }

    @Test
    void escapeAtTheLimitMeansNotTaken() {
        taken(5, "6");
        click("tile-ibuprofen");
        await(() -> shown("ask"));
        type(KeyCode.ESCAPE);
        assertThat(diary().treatments()).hasSize(1);
    }

    @Test
    void aDoseOfExactlyADayAgoLeavesRoomAgain() {
        taken(24, "6");
        click("tile-ibuprofen");
        await(() -> diary().treatments().size() == 1 && shown("ask")
                || diary().treatments().size() == 2);
        assertThat(said("This makes 1,200 mg in 24 hours: that reaches the US shop-label limit of 1,200 mg."))
                .as("only the new six count")
                .isTrue();
    }

    @Test
    void theFirstFormAsksWhatAMedicineHasAndNoLength() {
        openForm();
        assertThat(focused().getId()).isEqualTo("dose-units");
        assertThat(shown("dose-strength")).isTrue();
        assertThat(shown("dose-product")).isTrue();
        assertThat(robot.lookup("#dose-minutes").tryQuery()).isEmpty();
        assertThat(robot.lookup("#dose-ingredient").tryQuery()).isEmpty();
        assertThat(Names.missing(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void aDoseOfTheFormMayBeOfAnEarlierTime() {
        openForm();
        set("dose-units", "2");
        set("dose-strength", "200");
        set("dose-product", " Brand ");
        set("dose-time", "09:05");
        click("dose-add");
        await(() -> diary().treatments().size() == 1);
        Treatment dose = diary().treatments().getFirst();
        assertThat(dose.at().local().toLocalTime()).hasToString("09:05");
        assertThat(dose.recorded()).isEqualTo(START);
        assertThat(dose.product()).isEqualTo("Brand");
        await(() -> text("notice-text").equals("Saved 09:05: Brand 400 mg"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dose-units    | 21    | Tablets or units is a number above 0, at most 20. You gave "21".
            dose-strength | 5001  | Strength in mg is a number above 0, at most 5,000. You gave "5001".
            dose-time     | 12:00 | The start: Thu 12 Mar 2026, 12:00 is in the future. Check the date; the latest allowed is 5 minutes from now.
            dose-time     | noon  | The start: "noon" is not a time of day. Write it like 07:40.
            """)
    void whatCannotBeSavedIsNamedAndStaysInTheForm(String id, String typed, String says) {
        openForm();
        set("dose-units", "2");
        set("dose-strength", "200");
        set(id, typed);
        click("dose-add");
        assertThat(text("dose-form-problem")).isEqualTo(says);
        assertThat(field(id)).isEqualTo(typed);
        assertThat(diary().treatments()).isEmpty();
    }

    @Test
    void aDayThatIsNoneIsNamed() {
        openForm();
        robot.interact(() -> ((DatePicker) node("dose-day")).getEditor().setText("30 Feb 2026"));
        click("dose-add");
        assertThat(text("dose-form-problem"))
                .isEqualTo("The start: \"30 Feb 2026\" is not a day. Write it like 10 Mar 2026 or 2026-03-10.");
    }

    @Test
    void anAmountThatIsNotKnownIsSavedAsNotKnown() {
        openForm();
        click("dose-add");
        await(() -> diary().treatments().size() == 1);
        assertThat(amounts()).isEmpty();
        assertThat(node("tile-ibuprofen").getAccessibleText()).isEqualTo("Ibuprofen, amount missing");
        click("tile-ibuprofen");
        await(() -> shown("dose-form"));
    }

    @Test
    void cancelSavesNothing() {
        openForm();
        set("dose-units", "2");
        click("dose-cancel");
        assertThat(shown("dose-form")).isFalse();
        assertThat(diary().treatments()).isEmpty();
    }

    @Test
    void aDoseThatIsNotSavedIsOfferedAgainAndThenIsThereOnce() {
        taken(5, "1");
        book.fail(Failure.LOCKED, true);
        click("tile-ibuprofen");
        await(() -> shown("failure"));
        assertThat(text("failure-text")).startsWith("This may not be saved: Another program is using the diary file.");
        book.mend();
        click("failure-again");
        await(() -> diary().treatments().size() == 2);
        assertThat(amounts()).containsExactly(new BigDecimal("2E+2"), new BigDecimal("2E+2"));
    }

    @Test
    void undoTakesADoseBackAndTheTileWithIt() {
        taken(5, "1");
        click("tile-ibuprofen");
        await(() -> diary().treatments().size() == 2);
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> node("tile-ibuprofen").getAccessibleText().equals("Ibuprofen, 200 mg in 24 h"));
    }

    @Test
    void theListOfMedicinesHoldsMedicinesOnlyAndASearchNarrowsIt() {
        type(KeyCode.M);
        await(() -> shown("medicine-list"));
        assertThat(kinds("medicine-list")).contains(TreatmentKind.IBUPROFEN).doesNotContain(TreatmentKind.WALK);
        robot.write("NAPRO");
        assertThat(kinds("medicine-list")).containsExactly(TreatmentKind.NAPROXEN_SODIUM);
        type(KeyCode.ENTER);
        await(() -> shown("dose-form"));
        assertThat(said("Naproxen sodium")).isTrue();
    }

    @Test
    void aSearchWithoutResultKeepsTheListOpen() {
        click("tile-more");
        await(() -> shown("treatment-list"));
        robot.write("leeches");
        assertThat(kinds("treatment-list")).isEmpty();
        type(KeyCode.ENTER);
        assertThat(shown("treatment-list")).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(shown("treatment-list")).isFalse();
    }

    @Test
    void theWholeListIsWalkedByKeyAlone() {
        click("tile-more");
        await(() -> shown("treatment-list"));
        assertThat(focused().getId()).isEqualTo("treatment-list-search");
        robot.write("massage");
        type(KeyCode.DOWN);
        assertThat(focused().getId()).isEqualTo("treatment-list-kinds");
        type(KeyCode.ENTER);
        await(() -> shown("dose-form"));
        assertThat(focused().getId()).isEqualTo("dose-minutes");
        robot.write("25");
        type(KeyCode.ENTER);
        await(() -> diary().treatments().size() == 1);
        assertThat(diary().treatments().getFirst().duration()).contains(Duration.ofMinutes(25));
    }

    @Test
    void aWrapOfTheListStartsATimerUnlessOneRuns() {
        click("tile-more");
        await(() -> shown("treatment-list"));
        robot.write("heat wrap");
        type(KeyCode.ENTER);
        await(() -> shown("timer-card"));
        assertThat(diary().treatments().getFirst().kind()).isEqualTo(TreatmentKind.HEAT_WRAP);
        click("tile-more");
        await(() -> shown("treatment-list"));
        robot.write("cold");
        type(KeyCode.ENTER);
        await(() -> shown("dose-form"));
        assertThat(diary().treatments()).hasSize(1);
    }

    @Test
    void eachQuickKeyLogsItsOwnTreatmentAndNoneWithCtrl() {
        press(KeyCode.CONTROL, KeyCode.W);
        press(KeyCode.ALT, KeyCode.S);
        assertThat(diary().treatments()).isEmpty();
        type(KeyCode.W);
        await(() -> diary().treatments().size() == 1);
        type(KeyCode.S);
        await(() -> diary().treatments().size() == 2);
        click("tile-massage");
        await(() -> diary().treatments().size() == 3);
        click("tile-rest-relative");
        await(() -> diary().treatments().size() == 4);
        assertThat(diary().treatments())
                .extracting(Treatment::kind)
                .containsExactlyInAnyOrder(
                        TreatmentKind.WALK, TreatmentKind.STRETCH, TreatmentKind.MASSAGE, TreatmentKind.REST_RELATIVE);
        assertThat(node("tile-walk").getAccessibleText()).isEqualTo("Walk, last 11:40");
    }
}
