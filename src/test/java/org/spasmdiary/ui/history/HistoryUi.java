package org.spasmdiary.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.ui.UiTest;

/** The History screen with a few entries; it is Thu 12 Mar 2026, 11:40. */
abstract class HistoryUi extends UiTest {
    /** What the diary holds. */
    abstract List<Entry> entries();

    @BeforeEach
    void goToHistory() {
        given(entries());
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(shown("history")).isTrue();
    }

    /** Came with an import, so that it is no step of undo here. */
    void given(List<Entry> entries) {
        var change = new Change.Import("before", entries, Optional.empty(), List.of());
        assertThat(book.note(change).join()).isInstanceOf(Outcome.Saved.class);
        tick();
    }

    Reading pain(Duration before, int score) {
        return Reading.empty(EntryId.random(), ago(before), START).withPain(Pain.now(score));
    }

    void opened(String id) {
        await(() -> shown(id));
    }

    void closed(String id) {
        await(() -> !shown(id));
    }

    void focusOn(String id) {
        await(() -> focused() != null && id.equals(focused().getId()));
    }

    void focus(String id) {
        robot.interact(() -> node(id).requestFocus());
    }

    String typed(String id) {
        return ((TextInputControl) node(id)).getText();
    }

    void write(String id, String text) {
        robot.interact(() -> ((TextInputControl) node(id)).setText(text));
        settle();
    }

    /** Types over what stands in the field with the focus. */
    void overwrite(String text) {
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
        settle();
    }

    int size(String list) {
        return ((ListView<?>) node(list)).getItems().size();
    }

    /** What a screen reader hears of the lines that are drawn, from the top. */
    List<String> heard(String list) {
        settle();
        return robot.from(node(list)).lookup(".list-cell").queryAllAs(ListCell.class).stream()
                .filter(cell -> !cell.isEmpty())
                .sorted((a, b) -> Integer.compare(a.getIndex(), b.getIndex()))
                .map(ListCell::getAccessibleText)
                .toList();
    }

    List<String> labels(String id) {
        return robot.from(node(id)).lookup(".label").queryAllAs(Labeled.class).stream()
                .filter(UiTest::isShown)
                .map(Labeled::getText)
                .toList();
    }

    void said(String notice) {
        await(() -> shown("notice") && text("notice-text").equals(notice));
    }
}
