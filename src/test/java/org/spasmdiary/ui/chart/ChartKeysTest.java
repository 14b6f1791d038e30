package org.spasmdiary.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.ui.UiTest;

/** The Chart of two spasms: between them, in numbers, zoomed, and saved as a file. */
class ChartKeysTest extends UiTest {
    private final Episode old = Episode.begun(EntryId.random(), ago(Duration.ofDays(40)), START)
            .withEnd(Optional.of(new End(ago(Duration.ofDays(20)), EndReason.EASED)));
    private final Episode open = Episode.begun(EntryId.random(), ago(Duration.ofHours(52)), START);

    @Override
    protected Change seed() {
        List<Change> all = new ArrayList<>();
        for (Entry entry : List.of(
                old,
                open,
                pain(Duration.ofDays(39), 9, Notes.NONE),
                pain(Duration.ofHours(50), 8, new Notes("=1+1", "a secret")),
                pain(Duration.ofHours(2), 5, Notes.NONE))) all.add(new Change.Put(entry));
        return new Change.Batch(all);
    }

    private Reading pain(Duration before, int score, Notes notes) {
        return Reading.empty(EntryId.random(), ago(before), START)
                .withPain(Pain.now(score))
                .withNotes(notes);
    }

    private void goToChart() {
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        drawn();
    }

    private void drawn() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> ((ImageView) node("chart-image")).getImage() != null
                        && node("chart-image").getOpacity() == 1);
        settle();
    }

    private String said() {
        return ((Text) node("chart-words")).getText();
    }

    private TableView<?> table() {
        return (TableView<?>) node("chart-table");
    }

    private List<String> zooms() {
        return ((MenuButton) node("chart-zoom"))
                .getItems().stream().map(item -> item.getText()).toList();
    }

    private void choose(String menu, String item) {
        robot.interact(() -> ((MenuButton) node(menu))
                .getItems().stream()
                        .filter(each -> item.equals(each.getId()))
                        .forEach(javafx.scene.control.MenuItem::fire));
        settle();
    }

    @Test
    void pageUpAndDownGoFromSpasmToSpasmAndStopAtTheEnds() {
        goToChart();
        assertThat(node("chart-later").isDisabled()).isTrue();
        String newest = said();
        type(KeyCode.PAGE_UP);
        await(() -> !said().equals(newest));
        assertThat(((ComboBox<?>) node("chart-picker")).getValue()).hasToString("Spasm 1 of 2: 31 Jan – 20 Feb 2026");
        assertThat(node("chart-earlier").isDisabled()).isTrue();
        type(KeyCode.PAGE_UP);
        assertThat(node("chart-earlier").isDisabled()).isTrue();
        type(KeyCode.PAGE_DOWN);
        await(() -> said().equals(newest));
    }

    @Test
    void thePickerHoldsAllSpasmsTheNewestFirst() {
        goToChart();
        assertThat(((ComboBox<?>) node("chart-picker")).getItems())
                .extracting(Object::toString)
                .containsExactly("Spasm 2 of 2: 10 Mar 2026, still going", "Spasm 1 of 2: 31 Jan – 20 Feb 2026");
        click("chart-earlier");
        await(() -> said().contains("9"));
        click("chart-later");
        await(() -> said().contains("8"));
    }

    @Test
    void theWholeIsOfferedForALongSpasmOnly() {
        goToChart();
        assertThat(zooms()).containsExactly("1 day", "3 days", "7 days", "14 days");
        type(KeyCode.PAGE_UP);
        await(() -> zooms().size() == 5);
        assertThat(zooms()).endsWith("the whole spasm");
        choose("chart-zoom", "chart-zoom-0");
        assertThat(text("chart-zoom")).isEqualTo("Zoom: the whole spasm");
        type(KeyCode.PAGE_DOWN);
        await(() -> zooms().size() == 4);
        assertThat(text("chart-zoom"))
                .as("another spasm is seen from its start")
                .isEqualTo("Zoom: 0–14 days");
    }

    @Test
    void theCardOfAPointGoesWhenAnotherSpasmComes() {
        goToChart();
        type(KeyCode.HOME);
        assertThat(shown("chart-card")).isTrue();
        type(KeyCode.PAGE_UP);
        await(() -> !shown("chart-card"));
        drawn();
        assertThat(node("chart-picture").getAccessibleText()).isEqualTo(said());
    }

    @Test
    void leftFirstGoesToTheLastEntryAndNeitherEndIsPassed() {
        goToChart();
        type(KeyCode.LEFT);
        assertThat(focused().getAccessibleText()).contains("pain 5");
        type(KeyCode.RIGHT);
        assertThat(focused().getAccessibleText()).contains("pain 5");
        type(KeyCode.HOME, KeyCode.LEFT);
        assertThat(focused().getAccessibleText()).contains("pain 8");
    }

    @Test
    void anOpenedPrivateNoteIsHiddenAgainWhenItsPointIsLeft() {
        goToChart();
        type(KeyCode.HOME);
        assertThat(shown("chart-private")).isTrue();
        assertThat(text("chart-private")).isEqualTo("Show the private note");
        click("chart-private");
        assertThat(focused().getAccessibleText()).contains("a secret");
        assertThat(shown("chart-private")).isFalse();
        type(KeyCode.RIGHT, KeyCode.LEFT);
        assertThat(focused().getAccessibleText()).doesNotContain("secret").contains("Private note");
    }

    @Test
    void eachPartIsTurnedOffByItsButtonAndOnAgain() {
        goToChart();
        for (ChartPart part : ChartPart.values()) {
            var toggle = (ToggleButton) node("chart-show-" + part.key());
            assertThat(toggle.isSelected()).as(part.key()).isTrue();
            for (boolean on : List.of(false, true)) {
                var before = ((ImageView) node("chart-image")).getImage();
                click(toggle.getId());
                assertThat(toggle.isSelected()).as(part.key()).isEqualTo(on);
                await(() -> ((ImageView) node("chart-image")).getImage() != before);
            }
        }
    }

    @Test
    void theTableHasTheFocusWhenItComesAndThePictureWhenItGoes() {
        goToChart();
        type(KeyCode.V);
        await(() -> shown("chart-table") && !table().getItems().isEmpty());
        assertThat(focused().getId()).isEqualTo("chart-table");
        assertThat(table().getAccessibleText()).isEqualTo("The numbers of this chart");
        assertThat(shown("chart-picture")).isFalse();
        assertThat(((ToggleButton) node("chart-table-toggle")).isSelected()).isTrue();
        type(KeyCode.V);
        assertThat(focused().getId()).isEqualTo("chart-picture");
    }

    @Test
    void noColumnOfTheTableIsCut() {
        goToChart();
        type(KeyCode.V);
        await(() -> shown("chart-table") && !table().getItems().isEmpty());
        settle();
        picture("chart-table-wide");
        List<String> cut = table().lookupAll(".table-cell, .column-header .label").stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(cell -> cell.lookup(".text") instanceof Text said
                        && !said.getText().equals(cell.getText()))
                .map(Labeled::getText)
                .toList();
        assertThat(cut).isEmpty();
    }

    @Test
    void theTableIsCopiedWithItsHeadForASpreadsheetWithoutPrivateNotes() {
        goToChart();
        type(KeyCode.V);
        await(() -> shown("chart-table") && !table().getItems().isEmpty());
        press(KeyCode.CONTROL, KeyCode.C);
        await(() -> text("notice-text").equals("The numbers are copied. They can be pasted into a spreadsheet."));
        var copied = new ArrayList<String>();
        robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        List<String> lines = copied.getFirst().lines().toList();
        assertThat(lines).hasSize(table().getItems().size() + 1);
        assertThat(lines.getFirst().split("\t")).hasSize(table().getColumns().size());
        assertThat(lines.getFirst()).startsWith(table().getColumns().getFirst().getText() + "\t");
        assertThat(copied.getFirst()).doesNotContain("secret").doesNotContain("\t=");
    }

    @Test
    void theNumbersAreCopiedFromThePictureTooAndByAButtonBesideTheTable() {
        goToChart();
        assertThat(shown("chart-copy")).isFalse();
        press(KeyCode.CONTROL, KeyCode.C);
        await(() -> shown("notice"));
        type(KeyCode.V);
        await(() -> shown("chart-copy"));
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        click("chart-copy");
        var copied = new ArrayList<String>();
        robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.getFirst()).startsWith("Time\tUTC offset\t").doesNotContain("secret");
    }

    @Test
    void ctrlSOpensTheKindsToSaveAs() {
        goToChart();
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(((MenuButton) node("chart-save")).isShowing()).isTrue();
        assertThat(((MenuButton) node("chart-save")).getItems())
                .extracting(item -> item.getText())
                .containsExactly("Picture (PNG)", "Picture in lines (SVG)", "Page (PDF)", "Numbers (CSV)");
    }

    @Test
    void aChangeOfTheDiaryIsDrawnAndTheOldPictureIsGreyMeanwhile() {
        goToChart();
        var go = new CountDownLatch(1);
        robot.interact(() -> desk().worker()
                .latest(
                        "hold",
                        () -> {
                            go.await();
                            return true;
                        },
                        _ -> {}));
        try {
            robot.interact(() -> desk().save(new Change.Put(pain(Duration.ofHours(1), 10, Notes.NONE)), _ -> {}));
            await(() -> node("chart-image").getOpacity() < 1);
            assertThat(said()).doesNotContain("10 at");
        } finally {
            go.countDown();
        }
        drawn();
        type(KeyCode.END);
        assertThat(focused().getAccessibleText()).contains("pain 10");
    }
}
