package org.spasmdiary.ui.treatments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.journal.Failure;

/** By keyboard alone: what helped, the entries behind it, and a limit of one's own. */
class TreatmentsFlowTest extends TreatmentsUi {
    private static final String IBUPROFEN =
            "Ibuprofen, 1,200 of 1,200 milligrams in 24 hours, at the shop-label limit, day 2 of this course";

    private void tabTo(String id) {
        for (int i = 0; i < 80 && (focused() == null || !id.equals(focused().getId())); i++) type(KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo(id);
    }

    private Treatment newest() {
        return diary().treatments().reversed().stream()
                .filter(one -> one.kind() == TreatmentKind.IBUPROFEN)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Prescription> own() {
        return newest().dose().prescription();
    }

    private String typed(String id) {
        return ((TextField) node(id)).getText();
    }

    /** The form of the limits, with "prescribed" ticked and the cursor in the number. */
    private void limitForm() {
        here();
        tabTo("change-limits");
        type(KeyCode.SPACE);
        await(() -> shown("limit-form"));
        tabTo("dose-prescribed");
        type(KeyCode.SPACE);
        tabTo("dose-most");
    }

    @Test
    void arrowsGoFromRowToRowAndEnterLeadsToTheEntriesInHistory() {
        here();
        assertThat(focused().getId()).isEqualTo("helped-picture");
        assertThat(spoken("helped-picture")).startsWith("Change in pain 1 to 4 hours after each treatment.");
        type(KeyCode.DOWN);
        assertThat(spoken("helped-picture")).startsWith("Ibuprofen 400 mg, 30 of 35 times: typical change down 2;");
        assertThat(shown("helped-row")).isTrue();
        type(KeyCode.UP, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(spoken("helped-picture")).startsWith("Walk, 21 of 22 times");
        assertThat(text("helped-behind")).isEqualTo("Entries behind “Walk”");
        type(KeyCode.ENTER);
        await(() -> shown("pairs"));
        picture("treatments-pairs");
        List<?> lines = ((ListView<?>) node("pairs-list")).getItems();
        assertThat(lines).hasSize(63);
        assertThat(lines.get(1).toString()).endsWith(" · Walk");
        type(KeyCode.DOWN, KeyCode.ENTER);
        await(() -> !shown("pairs") && !shown("treatments"));
        assertThat(desk().ask().isOpen()).isFalse();
        assertThat(shown("history")).isTrue();
    }

    @Test
    void theTableHoldsTheNumbersOfEachPictureAndIsCopied() {
        here();
        assertThat(shown("helped-numbers")).isFalse();
        type(KeyCode.V);
        await(() -> shown("helped-numbers") && !node("helped-picture").isVisible());
        assertThat(focused().getId()).isEqualTo("helped-numbers");
        assertThat(shown("helped-behind")).isFalse();
        picture("treatments-table");
        press(KeyCode.CONTROL, KeyCode.C);
        List<String> lines = copied();
        assertThat(lines.getFirst()).startsWith("Treatment\tTimes used\tWith pain before and after\t");
        assertThat(lines.get(1)).startsWith("Ibuprofen 400 mg\t35\t30\t\t6\t4\t-2\t");
        assertThat(lines).anyMatch(line -> line.startsWith("Nothing logged\t\t"));
        click("treatments-part-timeOfDay");
        await(() -> ((TableView<?>) node("helped-numbers"))
                .getColumns().stream()
                        .limit(1)
                        .anyMatch(column -> column.getText().equals("Hours")));
        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(copied().getFirst()).startsWith("Hours\t");
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        type(KeyCode.V);
        await(() -> !shown("helped-numbers") && node("helped-picture").isVisible());
        assertThat(focused().getId()).isEqualTo("helped-picture");
        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(copied()).as("no table, no copy").isEmpty();
    }

    private List<String> copied() {
        List<String> all = new ArrayList<>();
        robot.interact(() -> {
            if (Clipboard.getSystemClipboard().hasString())
                Clipboard.getSystemClipboard().getString().lines().forEach(all::add);
        });
        return all;
    }

    @Test
    void eachMedicineIsOneSentenceForAScreenReader() {
        here();
        tabTo("medicine-0");
        assertThat(spoken("medicine-0")).isEqualTo(IBUPROFEN + ", room again from 14:10 (400 mg)");
        assertThat(spoken("medicine-1"))
                .isEqualTo(
                        "Paracetamol (acetaminophen), 0 of 4,000 milligrams in 24 hours, under the shop-label limit");
        assertThat(text("heat-1-1")).isEqualTo("1, on now");
        assertThat(text("heat-1-3")).isEqualTo("13:28");
        assertThat(text("heat-2-3")).isEqualTo("any time");
        await(() -> spoken("doses-picture").startsWith("Ibuprofen"));
        assertThat(spoken("doses-picture"))
                .startsWith("Ibuprofen each day, the last 14 calendar days.")
                .contains("Wed 11 Mar: 800 mg.", "3 days in a row");
    }

    @Test
    void aLimitOfOnesOwnIsSavedWithTheNewestDoseAndTakenBackByUndo() {
        limitForm();
        type(KeyCode.DIGIT2, KeyCode.DIGIT4, KeyCode.DIGIT0, KeyCode.DIGIT0);
        tabTo("dose-days");
        type(KeyCode.DIGIT1, KeyCode.DIGIT4);
        picture("treatments-limit");
        type(KeyCode.ENTER);
        await(() -> own().isPresent());
        assertThat(own()).contains(new Prescription(Optional.of(new BigDecimal("2400")), Optional.of(14)));
        await(() ->
                spoken("medicine-0").startsWith("Ibuprofen, 1,200 of 2,400 milligrams in 24 hours, under your limit"));
        assertThat(text("notice-text")).isEqualTo("Saved: your limits for Ibuprofen");
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> own().isEmpty());
        await(() -> spoken("medicine-0").startsWith(IBUPROFEN));
    }

    @Test
    void aLimitThatIsTakenOffIsTheShopLabelsAgain() {
        limitForm();
        type(KeyCode.DIGIT9, KeyCode.DIGIT0, KeyCode.DIGIT0, KeyCode.ENTER);
        await(() -> own().isPresent());
        await(() -> spoken("medicine-0").contains("over your limit"));
        click("change-limits");
        await(() -> shown("limit-form"));
        robot.interact(() -> ((CheckBox) node("dose-prescribed")).setSelected(false));
        click("limit-save");
        await(() -> own().isEmpty());
        await(() -> spoken("medicine-0").startsWith(IBUPROFEN));
    }

    @Test
    void whatIsNoNumberIsSaidAndStays() {
        limitForm();
        robot.interact(() -> ((TextField) node("dose-most")).setText("12oo"));
        type(KeyCode.ENTER);
        await(() -> text("limit-form-problem").equals("Write the limit as a number, such as 1200."));
        assertThat(shown("limit-form")).isTrue();
        assertThat(typed("dose-most")).isEqualTo("12oo");
        assertThat(own()).isEmpty();
        robot.interact(() -> ((TextField) node("dose-most")).setText("0"));
        type(KeyCode.ENTER);
        await(() -> text("limit-form-problem").startsWith("Prescribed most in 24 h, mg"));
        assertThat(own()).isEmpty();
    }

    @Test
    void whenItCannotBeSavedTheFormComesBackWithWhatWasTyped() {
        limitForm();
        book.fail(Failure.DISK_FULL, false);
        type(KeyCode.DIGIT9, KeyCode.DIGIT0, KeyCode.DIGIT0, KeyCode.ENTER);
        await(() -> shown("failure"));
        await(() -> shown("limit-form"));
        assertThat(typed("dose-most")).isEqualTo("900");
        assertThat(own()).isEmpty();
        book.mend();
        click("limit-save");
        await(() -> own().isPresent());
        assertThat(own().orElseThrow().maxMg24h()).contains(new BigDecimal("900"));
    }

    @Test
    void theLetterAGoesToTheTreatmentsOnToday() {
        here();
        type(KeyCode.A);
        await(() -> shown("today"));
        await(() -> focused().getId().startsWith("tile-"));
    }

    @Test
    void onlyThisSpasmOrTwelveMonthsCanBeChosenAndTheAlertsStayAsTheyWere() {
        here();
        var before = desk().board();
        choose("treatments-span", "treatments-span-thisSpasm");
        await(() -> spoken("helped-picture").contains("The spasm that began 10 Mar 2026."));
        assertThat(spoken("helped-picture")).contains("Ibuprofen 400 mg, 0 of 4 times: too few to say.");
        assertThat(text("treatments-span")).isEqualTo("This spasm");
        choose("treatments-span", "treatments-span-months12");
        await(() -> spoken("helped-picture").contains("13 Mar 2025 to 12 Mar 2026."));
        assertThat(desk().board()).isEqualTo(before);
    }

    private void choose(String menu, String item) {
        robot.interact(() -> ((MenuButton) node(menu))
                .getItems().stream().filter(each -> item.equals(each.getId())).forEach(MenuItem::fire));
        settle();
    }
}
