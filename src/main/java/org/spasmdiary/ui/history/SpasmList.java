package org.spasmdiary.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/** All spasms, newest first, and under them what can be done with the chosen one. */
final class SpasmList {
    /** What can be done with a spasm. */
    interface Actions {
        void chart(SpasmRow row);

        void edit(SpasmRow row);

        void split(SpasmRow row);

        void join(SpasmRow row);

        void reopen(SpasmRow row);

        void over(SpasmRow row);

        void mistake(SpasmRow row);

        void bin(SpasmRow row);
    }

    private final Words words;
    private final Actions actions;
    private final ListView<SpasmRow> list = new ListView<>();
    private final Label chosen = Texts.heading("");
    private final FlowPane buttons = new FlowPane(8, 8);
    private final Button join;
    private final Button reopen;
    private final Button over;
    private final ScrollPane root;

    SpasmList(Words words, Sketches sketches, Actions actions) {
        this.words = words;
        this.actions = actions;
        list.setId("history-spasm-list");
        list.getStyleClass().add("entry-list");
        list.setCellFactory(_ -> new SpasmCell(sketches));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        join = button("join", Feather.LINK, Actions::join);
        reopen = button("reopen", Feather.ROTATE_CCW, Actions::reopen);
        over = button("over", Feather.FLAG, Actions::over);
        buttons.getChildren()
                .addAll(
                        button("chart", Feather.ACTIVITY, Actions::chart),
                        button("edit", Feather.EDIT_2, Actions::edit),
                        button("split", Feather.SCISSORS, Actions::split),
                        join,
                        reopen,
                        over,
                        button("mistake", Feather.SLASH, Actions::mistake),
                        button("bin", Feather.TRASH_2, Actions::bin));
        buttons.setId("history-spasm-steps");
        chosen.setId("history-spasm-chosen");
        VBox.setVgrow(list, Priority.ALWAYS);
        Label legend = Texts.small(words.text("ui.history.spasms.legend"));
        legend.setMinHeight(Label.USE_PREF_SIZE);
        var page = new VBox(legend, list, chosen, buttons);

        page.getStyleClass().add("spasm-list");
        root = new ScrollPane(page); // in a low window the list keeps some lines and the page scrolls
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setFocusTraversable(false);
        list.getSelectionModel().selectedItemProperty().subscribe(this::showSteps);
    }

    /** One of the presses, on the chosen spasm. */
    private interface Step {
        void take(Actions actions, SpasmRow row);
    }

    private Button button(String name, Feather icon, Step step) {
        var button = new Button(words.text("ui.history.spasms.step." + name), Icons.of(icon));
        button.setId("history-spasm-" + name);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> selected().ifPresent(row -> step.take(actions, row)));
        return button;
    }

    private void key(KeyEvent event) {
        Optional<SpasmRow> row = selected();
        if (row.isEmpty() || event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case ENTER -> actions.chart(row.get());
            case E -> actions.edit(row.get());
            case DELETE, BACK_SPACE -> actions.bin(row.get());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Optional<SpasmRow> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** Only what makes sense for the chosen one. */
    private void showSteps() {
        Optional<SpasmRow> row = selected();
        chosen.setText(row.map(it -> words.text("ui.history.spasms.nth", "n", it.number()))
                .orElse(""));
        visible(chosen, row.isPresent());
        visible(buttons, row.isPresent());
        row.filter(it -> !it.first()).ifPresent(it -> join.setText(joinText(it)));
        visible(join, row.filter(it -> !it.first()).isPresent());
        visible(reopen, row.filter(it -> !it.isOpen()).isPresent());
        visible(over, row.filter(SpasmRow::isOpen).isPresent());
        row.ifPresent(it -> buttons.getChildren().forEach(button -> name((Button) button)));
    }

    private String joinText(SpasmRow row) {
        return words.text(
                "ui.history.spasms.step.join",
                "n",
                words.format().number(row.spasm().number() - 1L));
    }

    private void name(Button button) {
        button.setAccessibleText(chosen.getText() + ": " + button.getText());
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    Node node() {
        return root;
    }

    /** New lines; the chosen spasm stays chosen, or the line that took its place is. */
    void show(List<SpasmRow> rows, String name) {
        list.setAccessibleText(name);
        if (rows.equals(list.getItems())) {
            list.refresh(); // the look or the size of the text may be another
            return;
        }
        Optional<EntryId> before = selected().map(SpasmRow::id);
        int place = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.setItems(FXCollections.observableArrayList(rows));
        int index = before.map(id -> index(rows, id)).filter(i -> i >= 0).orElse(Math.min(place, rows.size() - 1));
        if (index >= 0) list.getSelectionModel().select(index);
        showSteps();
    }

    private static int index(List<SpasmRow> rows, EntryId entry) {
        for (int i = 0; i < rows.size(); i++) if (rows.get(i).has(entry)) return i;
        return -1;
    }

    void choose(EntryId entry) {
        int index = index(list.getItems(), entry);
        if (index < 0) return;
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - 1));
    }

    void focus() {
        list.requestFocus();
        if (list.getSelectionModel().getSelectedIndex() < 0)
            list.getSelectionModel().selectFirst();
    }
}
