package org.spasmdiary.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Rectangle;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.ui.UiTest;
import org.spasmdiary.ui.history.Names;

/** A spasm of 50 days, by keys alone and by mouse: moved, zoomed, from entry to entry, a note added, left and reopened. */
class LongSpasmTest extends UiTest {
    private final Episode spasm = Episode.begun(EntryId.random(), ago(Duration.ofDays(50)), START);

    @Override
    protected Change seed() {
        List<Change> all = new ArrayList<>();
        all.add(new Change.Put(spasm));
        for (int day = 50; day >= 1; day--) {
            Reading reading = Reading.empty(EntryId.random(), ago(Duration.ofDays(day)), START)
                    .withPain(Pain.now(day % 10));
            all.add(new Change.Put(day == 20 ? reading.withNotes(new Notes("", "a secret")) : reading));
        }
        all.add(new Change.Put(Treatment.of(EntryId.random(), TreatmentKind.WALK, ago(Duration.ofDays(49)), START)));
        return new Change.Batch(all);
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

    private void zoomSays(String text) {
        await(() -> text("chart-zoom").equals("Zoom: " + text));
    }

    private Rectangle frame() {
        return (Rectangle) node("chart-overview-frame");
    }

    @Test
    void byKeysAloneFromEntryToEntryANoteIsAddedAndTheNumbersAreCopied() throws Exception {
        goToChart();
        assertThat(focused().getId()).isEqualTo("chart-picture");
        zoomSays("0–14 days");
        press(KeyCode.SHIFT, KeyCode.RIGHT);
        zoomSays("4–18 days");
        press(KeyCode.CONTROL, KeyCode.RIGHT);
        zoomSays("8–22 days");
        press(KeyCode.SHIFT, KeyCode.LEFT);
        zoomSays("4–18 days");
        type(KeyCode.PLUS);
        zoomSays("4–11 days");
        type(KeyCode.HOME); // the first entry is out of view: it comes into it
        zoomSays("0–7 days");
        await(() -> shown("chart-card"));
        assertThat(focused().getAccessibleText()).contains("pain 0");
        type(KeyCode.RIGHT);
        assertThat(focused().getAccessibleText()).contains("pain 9").contains("Walk at that time");
        type(KeyCode.DOWN); // the rows below the line, in the order of time
        assertThat(focused().getAccessibleText()).contains("Alert shown: ").contains("0 min in");
        for (int i = 0; i < 10 && !focused().getAccessibleText().contains("Walk"); i++) type(KeyCode.DOWN);
        assertThat(focused().getAccessibleText()).contains("Walk. 1 d in");
        type(KeyCode.UP);
        assertThat(focused().getAccessibleText()).doesNotContain("Walk");
        type(KeyCode.END);
        zoomSays("46–53 days");
        await(() -> shown("chart-card"));
        assertThat(focused().getAccessibleText()).contains("pain 1,");

        press(KeyCode.CONTROL, KeyCode.M);
        await(() -> shown("chart-note-dialog"));
        assertThat(focused().getId()).isEqualTo("chart-note-text");
        click("chart-note-save");
        assertThat(text("chart-note-dialog-problem")).isEqualTo("Write the note first.");
        robot.interact(() -> ((TextArea) node("chart-note-text")).setText("stood at the sink"));
        type(KeyCode.TAB, KeyCode.ENTER);
        await(() -> diary().readings().size() == 51);
        Reading note = diary().readings().stream()
                .filter(reading -> !reading.notes().isEmpty())
                .reduce((_, later) -> later)
                .orElseThrow();
        assertThat(note.notes()).isEqualTo(new Notes("stood at the sink", ""));
        assertThat(note.at().instant()).isEqualTo(ago(Duration.ofDays(1)).instant());
        assertThat(note.pain().now()).as("a note says nothing of the pain").isEmpty();

        robot.interact(() -> node("chart-picture").requestFocus());
        drawn();
        press(KeyCode.CONTROL, KeyCode.C);
        var copied = new ArrayList<String>();
        robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.getFirst()).contains("stood at the sink").doesNotContain("secret");
        assertThat(copied.getFirst().lines().filter(line -> line.contains("\tEntry\t")))
                .as("all of them, whatever is in view")
                .hasSize(51);
    }

    @Test
    void whatWasTurnedOffIsOffWhenTheDiaryIsOpenedAgain() throws Exception {
        goToChart();
        click("chart-show-notes");
        click("chart-show-phases");
        click("chart-show-phases");
        type(KeyCode.V);
        await(() -> shown("chart-table"));
        reopen();
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> shown("chart-table"));
        for (ChartPart part : ChartPart.values())
            assertThat(((ToggleButton) node("chart-show-" + part.key())).isSelected())
                    .as(part.key())
                    .isEqualTo(part != ChartPart.NOTES);
        type(KeyCode.V);
        await(() -> shown("chart-picture"));
    }

    @Test
    void theStripFramesWhatIsInViewAndMovesIt() {
        goToChart();
        assertThat(shown("chart-overview")).isTrue();
        double strip = node("chart-overview").getLayoutBounds().getWidth();
        assertThat(frame().getX()).isEqualTo(1);
        assertThat(frame().getWidth() + 2).isCloseTo(strip * 14 / 56, org.assertj.core.data.Offset.offset(1.0));
        robot.interact(() -> node("chart-overview").requestFocus());
        assertThat(node("chart-overview").getAccessibleText())
                .isEqualTo("The whole spasm, 56 days. In view: day 0 to 14.");
        type(KeyCode.RIGHT);
        zoomSays("4–18 days");
        type(KeyCode.END);
        zoomSays("42–56 days");
        assertThat(frame().getX() + frame().getWidth()).isCloseTo(strip, org.assertj.core.data.Offset.offset(1.5));
        type(KeyCode.LEFT, KeyCode.HOME);
        zoomSays("0–14 days");
        assertThat(Names.missing(stage.getScene().getRoot())).isEmpty();
        choose("chart-zoom-0");
        zoomSays("the whole spasm");
        assertThat(frame().getWidth()).isCloseTo(strip, org.assertj.core.data.Offset.offset(2.5));
        press(KeyCode.SHIFT, KeyCode.RIGHT);
        zoomSays("the whole spasm");
    }

    private void choose(String item) {
        robot.interact(() -> ((javafx.scene.control.MenuButton) node("chart-zoom"))
                .getItems().stream()
                        .filter(each -> item.equals(each.getId()))
                        .forEach(javafx.scene.control.MenuItem::fire));
        settle();
    }

    private void mouse(javafx.event.EventType<MouseEvent> type, double x, double y) {
        boolean moved = type == MouseEvent.MOUSE_MOVED;
        robot.interact(() -> node("chart-picture")
                .fireEvent(new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        moved ? MouseButton.NONE : MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        !moved,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null)));
        settle();
    }

    private void wheel(double x, double sideways, double up, boolean ctrl) {
        robot.interact(() -> node("chart-picture")
                .fireEvent(new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        50,
                        x,
                        50,
                        false,
                        ctrl,
                        false,
                        false,
                        false,
                        false,
                        sideways,
                        up,
                        sideways,
                        up,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null)));
        settle();
    }

    @Test
    void dragAndWheelMoveIt() {
        goToChart();
        mouse(MouseEvent.MOUSE_PRESSED, 600, 100);
        mouse(MouseEvent.MOUSE_DRAGGED, 597, 100);
        zoomSays("0–14 days"); // an unsteady hand
        mouse(MouseEvent.MOUSE_DRAGGED, 400, 100);
        await(() -> !text("chart-zoom").equals("Zoom: 0–14 days"));
        assertThat(frame().getX()).isGreaterThan(10);
        wheel(400, 100_000, 0, false);
        zoomSays("0–14 days");
        wheel(400, 0, -40, false); // up and down is for the page
        zoomSays("0–14 days");
        wheel(400, 0, 40, true);
        await(() -> text("chart-zoom").matches("Zoom: \\d+–\\d+ days")
                && !text("chart-zoom").contains("14"));
        wheel(400, 0, -40, true);
        await(() -> text("chart-zoom").endsWith("14 days"));
    }

    @Test
    void aRightClickOffersANoteAtThatPlaceAndItsKeys() {
        goToChart();
        fire("note");
        await(() -> shown("chart-note-dialog"));
        assertThat(((TextField) node("chart-note-time")).getText()).matches("[0-9]{2}:[0-9]{2}");
        String day = ((DatePicker) node("chart-note-day")).getEditor().getText();
        assertThat(day).isNotEqualTo("12 Mar 2026").matches("2[0-9] Jan 2026|[0-9]+ Feb 2026|3[01] Jan 2026");
        press(KeyCode.ESCAPE);
        assertThat(diary().readings()).hasSize(50);
        fire("keys");
        await(() -> shown("chart-keys"));
        press(KeyCode.ESCAPE);
        type(KeyCode.HOME);
        fire("table");
        await(() -> shown("chart-table"));
    }

    private Optional<ContextMenu> menu() {
        return javafx.stage.Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(menu -> "chart-menu".equals(menu.getId()))
                .findFirst();
    }

    private void fire(String item) {
        robot.interact(() -> {
            node("chart-picture")
                    .fireEvent(new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED, 500, 100, 500, 100, false, null));
            ContextMenu menu = menu().orElseThrow();
            menu.getItems().stream()
                    .filter(each -> ("chart-menu-" + item).equals(each.getId()))
                    .forEach(javafx.scene.control.MenuItem::fire);
            menu.hide();
        });
        settle();
    }
}
