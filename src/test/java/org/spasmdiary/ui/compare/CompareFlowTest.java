package org.spasmdiary.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.NineSpasms;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Span;
import org.spasmdiary.ui.file.FileKind;

/** Compare by keyboard alone: from line to line, to the numbers, to the chart of a spasm; and its choices. */
class CompareFlowTest extends CompareUi {
    @Override
    List<Entry> entries() {
        List<Entry> all = NineSpasms.entries();
        var span = new Span(LocalDate.of(2025, 6, 20), LocalDate.of(2025, 6, 30));
        all.add(new Period(EntryId.ofContent("p"), NineSpasms.NOW, false, span, "Travel"));
        return all;
    }

    private String heard() {
        return focused().getAccessibleText();
    }

    private boolean isLit(int number) {
        return node("compare-row-" + number).isFocusTraversable();
    }

    private void choose(String item) {
        robot.interact(() -> ((MenuButton) node("compare-which"))
                .getItems().stream()
                        .filter(each -> item.equals(each.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        settle();
    }

    @Test
    void theLinesAreWalkedByKeyAndEnterOpensTheChart() {
        goToCompare();
        assertThat(focused().getId()).isEqualTo("compare-picture");
        assertThat(heard()).contains("8 spasms from their start", "This one is spasm 9", "1 of 9 left out");
        assertThat(isLit(9)).isTrue();
        type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(isLit(7)).isTrue();
        assertThat(isLit(9)).as("one at a time").isFalse();
        drawn();
        type(KeyCode.RIGHT);
        await(() -> heard().startsWith("Spasm 7: Tuesday 14 October 16:30, pain 9"));
        type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(heard()).contains("pain 8, 4 hours in");
        type(KeyCode.UP);
        drawn();
        await(() -> heard().contains("8 spasms from their start"));
        assertThat(isLit(8)).isTrue();
        type(KeyCode.ENTER);
        await(() -> shown("chart-picker"));
        assertThat(((javafx.scene.control.ComboBox<?>) node("chart-picker"))
                        .getValue()
                        .toString())
                .startsWith("Spasm 8 of 9");
    }

    @Test
    void theRowsAreWalkedByKeyToo() {
        goToCompare();
        robot.interact(() -> node("compare-row-9").requestFocus());
        type(KeyCode.DOWN);
        assertThat(focused().getId()).isEqualTo("compare-row-8");
        assertThat(heard()).startsWith("Spasm 8, began Sun 18 Jan 2026, 08:10, lasted 6 d 2 h");
        type(KeyCode.END);
        assertThat(focused().getId()).isEqualTo("compare-row-1");
        type(KeyCode.HOME);
        assertThat(heard()).startsWith("This spasm, 9");
        type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        await(() -> shown("chart-picker"));
    }

    @Test
    void lettersChangeThePictureAndTheNumbersAreCopied() {
        goToCompare();
        type(KeyCode.B);
        assertThat(((ToggleButton) node("compare-how-side")).isSelected()).isTrue();
        drawn();
        type(KeyCode.O);
        assertThat(((ToggleButton) node("compare-how-overlay")).isSelected()).isTrue();
        type(KeyCode.V);
        await(() -> shown("compare-numbers"));
        var numbers = (TableView<?>) node("compare-numbers");
        await(() -> numbers.getItems().size() > 100);
        assertThat(focused()).isEqualTo(numbers);
        press(KeyCode.CONTROL, KeyCode.C);
        await(() -> text("notice-text").contains("copied"));
        type(KeyCode.V);
        assertThat(shown("compare-numbers")).isFalse();
        assertThat(focused().getId()).isEqualTo("compare-picture");
    }

    @Test
    void aColumnHeadSortsAndSaysHow() {
        goToCompare();
        robot.interact(() -> node("compare-sort-lasted").requestFocus());
        type(KeyCode.ENTER);
        assertThat(heard()).isEqualTo("Sorted by Lasted, largest first");
        assertThat(rowAt(0)).isEqualTo("compare-row-7");
        type(KeyCode.ENTER);
        assertThat(heard()).isEqualTo("Sorted by Lasted, smallest first");
        assertThat(rowAt(0)).isEqualTo("compare-row-4");
    }

    private String rowAt(int index) {
        return ((javafx.scene.layout.VBox) node("compare-list"))
                .getChildren()
                .get(index)
                .getId();
    }

    @Test
    void notTypicalDaysAreLeftOutAndSaidSoUntilTheyAreWanted() {
        goToCompare();
        assertThat(text("compare-leave-out")).isEqualTo("Leave out not typical days (1)");
        assertThat(((ToggleButton) node("compare-leave-out")).isSelected()).isTrue();
        assertThat(node("compare-row-5").getAccessibleText()).contains("Not typical days");
        click("compare-leave-out");
        await(() -> heard(node("compare-picture")).contains("9 spasms from their start"));
        assertThat(heard(node("compare-picture"))).contains("left out of the curve: 5");
        assertThat(((ToggleButton) node("compare-leave-out")).isSelected()).isFalse();
    }

    private static String heard(javafx.scene.Node node) {
        return node.getAccessibleText() == null ? "" : node.getAccessibleText();
    }

    @Test
    void theMenuKeepsPlacesAndDaysAndWrongDaysAreSaid() {
        goToCompare();
        choose("compare-region-UPPER_BACK");
        assertThat(text("compare-which")).isEqualTo("3 of 9 spasms");
        await(() -> heard(node("compare-picture")).contains("6 of 9 left out: another place"));
        choose("compare-region-any");
        choose("compare-period-choose");
        await(() -> shown("compare-days"));
        field("compare-first", "1 Oct 2025");
        field("compare-last", "1 Sep 2025");
        click("compare-days-show");
        assertThat(text("compare-days-problem")).contains("the earlier one first");
        field("compare-last", "31 Jan 2026");
        click("compare-days-show");
        await(() -> !shown("compare-days"));
        assertThat(text("compare-which")).isEqualTo("3 of 9 spasms");
        choose("compare-period-all");
        assertThat(text("compare-which")).isEqualTo("All 9 spasms");
    }

    private void field(String id, String text) {
        robot.interact(() -> ((javafx.scene.control.TextField) node(id)).setText(text));
    }

    @Test
    void everyKindOfFileIsSaved() throws Exception {
        for (FileKind kind : FileKind.OF_CHARTS) {
            Path place = folder.resolve("all." + kind.ending());
            var screen = new CompareScreen(desk(), (_, _, _) -> Optional.of(place));
            robot.interact(() -> screen.show(diary(), START));
            await(() -> isKnown(screen));
            robot.interact(() -> screen.save(kind));
            await(() -> Files.exists(place));
            assertThat(Files.size(place)).isGreaterThan(1_000);
        }
        assertThat(Files.readString(folder.resolve("all.csv"))).startsWith("Spasm,Time,UTC offset,Hours since onset");
    }

    private static boolean isKnown(CompareScreen screen) {
        return ((ScrollPane) screen.root())
                .getContent()
                .lookup("#compare-table")
                .isVisible();
    }
}
