package org.spasmdiary.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.history.form.Draft;
import org.spasmdiary.ui.history.form.FormView;
import org.spasmdiary.ui.history.form.Sheet;
import org.spasmdiary.words.Words;

/** The form of one entry on the page, with its earlier values and the ways out. */
final class EditCard {
    /** What the person does in the form. */
    interface Actions {
        void saveForm();

        void leaveForm();

        void markMistake(boolean mistake);

        void binFromForm();

        void moveFromForm();

        void formChanged();
    }

    private final FormView form;
    private final Editing editing;
    private final Button save;
    private final VBox root;

    EditCard(Editing editing, Draft draft, List<String> earlier, String title, Words words, Actions actions) {
        this.editing = editing;
        form = new FormView(words, Sheet.inputsOf(editing.entry(), words), draft, actions::formChanged);
        save = button("history-form-save", words.text("ui.history.save"), Optional.empty(), actions::saveForm);
        save.getStyleClass().add("primary");
        var buttons = new FlowPane(
                8,
                8,
                save,
                button("history-form-cancel", words.text("ui.history.cancel"), Optional.empty(), actions::leaveForm));
        if (!editing.isNew()) {
            boolean mistake = editing.entry().mistake();
            if (editing.entry() instanceof Reading && !mistake)
                buttons.getChildren()
                        .add(button(
                                "history-form-move",
                                words.text("ui.history.move"),
                                Optional.of(Feather.CORNER_UP_RIGHT),
                                actions::moveFromForm));
            buttons.getChildren()
                    .addAll(
                            button(
                                    "history-form-mistake",
                                    words.text(mistake ? "ui.history.takeBackMistake" : "ui.history.isMistake"),
                                    Optional.of(Feather.SLASH),
                                    () -> actions.markMistake(!mistake)),
                            button(
                                    "history-form-bin",
                                    words.text("ui.history.delete"),
                                    Optional.of(Feather.TRASH_2),
                                    actions::binFromForm));
        }
        buttons.getStyleClass().add("form-buttons");
        var body = new VBox(form.node());
        if (editing.entry() instanceof Period) body.getChildren().add(hint(words.text("ui.history.periodMeans")));
        if (!editing.isNew()) body.getChildren().add(hint(words.text("ui.history.isMistakeHint")));
        if (!earlier.isEmpty()) body.getChildren().add(earlier(earlier, words));
        body.getStyleClass().add("form-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label heading = Texts.heading(title);
        heading.setId("history-form-title");
        heading.setWrapText(true);
        heading.setMinHeight(Label.USE_PREF_SIZE);
        root = new VBox(heading, scroll, buttons);
        root.setId("history-form");
        root.getStyleClass().addAll("card", "edit-card");
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) actions.leaveForm();
            else if (saves(event)) actions.saveForm();
            else return;
            event.consume();
        });
    }

    /** Enter in a one-line field, Ctrl+Enter anywhere, Ctrl+S. */
    private static boolean saves(KeyEvent event) {
        if (event.getCode() == KeyCode.S && event.isShortcutDown()) return true;
        return event.getCode() == KeyCode.ENTER
                && (event.isShortcutDown() || event.getTarget() instanceof javafx.scene.control.TextField);
    }

    private static Node hint(String text) {
        Label hint = Texts.small(text);
        hint.getStyleClass().add("hint");
        return hint;
    }

    private static Node earlier(List<String> values, Words words) {
        var box = new VBox(Texts.heading(words.text("ui.history.earlierValues")));
        box.setId("history-form-earlier");
        values.forEach(value -> box.getChildren().add(Texts.body(value)));
        box.getStyleClass().add("group");
        return box;
    }

    private static Button button(String id, String text, Optional<Feather> icon, Runnable act) {
        var button = new Button(text);
        icon.ifPresent(feather -> button.setGraphic(Icons.of(feather)));
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }

    Node node() {
        return root;
    }

    Editing editing() {
        return editing;
    }

    Draft draft() {
        return form.draft();
    }

    boolean isTouched() {
        return !form.draft().equals(editing.start());
    }

    void say(List<Problem> problems) {
        form.say(problems);
    }

    /** While a save is under way it cannot be pressed again. */
    void busy(boolean on) {
        save.setDisable(on);
    }

    void focus() {
        form.focus();
    }
}
