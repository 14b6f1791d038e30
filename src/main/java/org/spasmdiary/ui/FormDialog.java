package org.spasmdiary.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.journal.Outcome;

/**
 * A form in front of the page that saves one change. What is wrong is said under it; when it is refused or could
 * not be written, it comes back with all that was typed. Make the ids with the form, so that trying again never
 * makes a second entry (G04).
 */
public final class FormDialog {
    private final Desk desk;
    private final Label problem = Texts.body("");
    private final VBox body;
    private final String id;
    private final String title;
    private final List<Choice> choices = new ArrayList<>();
    private Optional<Node> focus = Optional.empty();
    private Runnable cancelled = () -> {};
    private Map<KeyCode, String> keys = Map.of();

    public FormDialog(Desk desk, String id, String title, Node... fields) {
        this.desk = desk;
        this.id = id;
        this.title = title;
        problem.setId(id + "-problem");
        problem.getStyleClass().add("problem");
        body = new VBox(fields);
        body.getStyleClass().add("form");
        body.getChildren().add(problem);
        say("");
    }

    /** The filled button: reads the form and saves it. */
    public FormDialog saving(
            String button, String text, Supplier<? extends Typed<? extends Change>> change, Consumer<Diary> saved) {
        choices.add(Choice.form(button, text, () -> submit(change.get(), saved)));
        return this;
    }

    /** Another button. */
    public FormDialog with(Choice choice) {
        choices.add(choice);
        return this;
    }

    public FormDialog focused(Node node) {
        focus = Optional.of(node);
        return this;
    }

    public FormDialog onCancel(Runnable act) {
        cancelled = act;
        return this;
    }

    /** Letters that press a button, by its id. */
    public FormDialog keys(Map<KeyCode, String> letters) {
        keys = letters;
        return this;
    }

    public void show() {
        var dialog = Dialog.of(id, title, choices.toArray(Choice[]::new))
                .withBody(body)
                .withCancelled(cancelled)
                .withKeys(keys);
        desk.ask().show(focus.map(dialog::withFocus).orElse(dialog));
    }

    /** Says something under the form; empty text takes it away. */
    public void say(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        problem.setManaged(!text.isEmpty());
        if (!text.isEmpty()) problem.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Saves what was read; whether the dialog may close: not while something has to be put right. */
    public boolean submit(Typed<? extends Change> typed, Consumer<Diary> saved) {
        say("");
        return switch (typed) {
            case Typed.Bad<? extends Change>(Problem wrong) -> {
                say(desk.words().problem(wrong));
                yield false;
            }
            case Typed.Ok<? extends Change>(Change change) -> {
                List<Problem> refused = change.problems(desk.diary(), desk.now()).stream()
                        .filter(one -> !one.asks())
                        .toList();
                if (!refused.isEmpty()) say(sentences(refused));
                else save(change, saved);
                yield refused.isEmpty();
            }
        };
    }

    private void save(Change change, Consumer<Diary> saved) {
        desk.save(change, outcome -> {
            switch (outcome) {
                case Outcome.Saved(Diary diary, Change _) -> saved.accept(diary);
                case Outcome.Refused(List<Problem> problems) -> comeBack(sentences(problems));
                case Outcome.Failed failed -> {
                    desk.failed(failed, () -> save(change, saved));
                    comeBack(desk.words()
                            .text(failed.maybeSaved() ? "ui.shell.formMaybeSaved" : "ui.shell.formNotSaved"));
                }
            }
        });
    }

    private void comeBack(String why) {
        say(why);
        show();
    }

    private String sentences(List<Problem> problems) {
        return String.join("\n", problems.stream().map(desk.words()::problem).toList());
    }
}
