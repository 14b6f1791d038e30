package org.spasmdiary.ui.spasm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.When;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.ui.UiTest;

/** The window on Today, with spasms and entries counted back from its moment, and the dialogs about them. */
abstract class SpasmUi extends UiTest {
    When hoursAgo(long hours) {
        return ago(Duration.ofHours(hours));
    }

    /** Came with an import, which takes what no form would: it is no step of undo here. */
    void given(Entry... entries) {
        var change = new Change.Import("before", List.of(entries), Optional.empty(), List.of());
        assertThat(book.note(change).join()).isInstanceOf(Outcome.Saved.class);
        tick();
    }

    /** The entry that raises the question: pain 4, now. */
    void writePain() {
        int before = diary().readings().size();
        type(KeyCode.DIGIT4, KeyCode.ENTER);
        await(() -> diary().readings().size() == before + 1);
    }

    /** Waits for a dialog and for what has the focus in it. */
    void opened(String dialog, String focus) {
        await(() -> shown(dialog) && focused() != null && focus.equals(focused().getId()));
    }

    void opened(String dialog) {
        await(() -> shown(dialog));
    }

    void closed(String dialog) {
        await(() -> !shown(dialog));
    }

    void toggle(String id) {
        robot.interact(() -> ((ToggleButton) node(id)).setSelected(true));
        settle();
    }

    boolean pressed(String id) {
        return ((ToggleButton) node(id)).isSelected();
    }

    void write(String id, String text) {
        robot.interact(() -> {
            if (node(id) instanceof DatePicker day) day.getEditor().setText(text);
            else ((TextField) node(id)).setText(text);
        });
        settle();
    }

    String written(String id) {
        return node(id) instanceof DatePicker day ? day.getEditor().getText() : ((TextField) node(id)).getText();
    }

    /** Every line of words that stands in the dialog. */
    List<String> lines(String dialog) {
        return robot.from(node(dialog)).lookup(".label").queryAllAs(Labeled.class).stream()
                .filter(UiTest::isShown)
                .map(Labeled::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    String spoken(String id) {
        Node node = node(id);
        return node.getAccessibleText() != null ? node.getAccessibleText() : ((Labeled) node).getText();
    }

    Optional<Bout> going() {
        return diary().bouts().latestOpen();
    }

    /** Tab, as often as it takes. */
    void tabTo(String id) {
        for (int i = 0; i < 40 && !id.equals(focused().getId()); i++) type(KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo(id);
    }

    void undo() {
        press(KeyCode.CONTROL, KeyCode.Z);
    }
}
