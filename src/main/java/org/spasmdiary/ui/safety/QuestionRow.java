package org.spasmdiary.ui.safety;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.ui.Chips;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/**
 * One question with its answers beside it. Y, N and ? answer it, left and right move between the answers.
 *
 * @param <A> the kind of answer
 */
final class QuestionRow<A> {
    private final HBox row = new HBox();
    private final List<A> answers;
    private final Chips<A> chips;
    private boolean quiet;

    /**
     * Makes the row; nothing is pressed.
     *
     * @param follows whether it only shows after another answer, and stands further in
     * @param answered gets the answer, or null when it was let go
     */
    QuestionRow(
            Words words,
            String id,
            String question,
            boolean follows,
            List<A> answers,
            Function<A, String> code,
            Consumer<@Nullable A> answered) {
        this.answers = answers;
        this.chips = Chips.one(id, question, answers, a -> words.text("ui.safety.choice." + code.apply(a)), code);
        chips.onChange(() -> {
            if (!quiet) answered.accept(chips.one().orElse(null));
        });
        Label text = Texts.body(question);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        chips.node().getStyleClass().add("answers");
        row.setId(id + "-row");
        row.getStyleClass().add("question");
        if (follows) row.getStyleClass().add("follows");
        row.getChildren().addAll(text, chips.node());
        row.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        row.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            boolean canBeUnsure = answers.size() > 2; // the last of two is no, or the same as before
            if (event.getCharacter().equals("?") && canBeUnsure) press(event, answers.getLast());
        });
    }

    Node node() {
        return row;
    }

    boolean isShown() {
        return row.isVisible();
    }

    /** Shows the answer without telling anyone. */
    void show(boolean shown, Optional<A> answer) {
        row.setVisible(shown);
        row.setManaged(shown);
        quiet = true;
        for (A each : answers)
            chips.button(each)
                    .ifPresent(button ->
                            button.setSelected(answer.filter(each::equals).isPresent()));
        quiet = false;
    }

    /** Puts the focus on the pressed answer, or on the first, and brings the row into sight. */
    void focus() {
        chips.button(chips.one().orElse(answers.getFirst())).ifPresent(Node::requestFocus);
        for (Node at = row; at != null; at = at.getParent())
            if (at instanceof ScrollPane scroll) bringIntoSight(scroll);
    }

    /** Only Tab scrolls by itself; the arrows and Enter do not. */
    private void bringIntoSight(ScrollPane scroll) {
        double height = scroll.getContent().getLayoutBounds().getHeight();
        double view = scroll.getViewportBounds().getHeight();
        if (height <= view) return;
        var bounds = scroll.getContent().sceneToLocal(row.localToScene(row.getLayoutBounds()));
        double top = scroll.getVvalue() * (height - view);
        if (bounds.getMinY() < top) scroll.setVvalue(bounds.getMinY() / (height - view));
        else if (bounds.getMaxY() > top + view) scroll.setVvalue((bounds.getMaxY() - view) / (height - view));
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case Y, N -> {
                if (answers.contains(Choice.SUDDEN)) return; // no key for "no" may turn an emergency into an ache
                press(event, event.getCode() == KeyCode.Y ? answers.getFirst() : answers.get(1));
            }
            case LEFT, RIGHT -> {
                event.consume();
                move(event.getCode() == KeyCode.RIGHT ? 1 : -1);
            }
            default -> {}
        }
    }

    private void press(KeyEvent event, A answer) {
        event.consume();
        chips.button(answer).ifPresent(button -> {
            button.setSelected(true);
            button.requestFocus();
        });
    }

    private void move(int step) {
        List<ToggleButton> buttons =
                answers.stream().flatMap(a -> chips.button(a).stream()).toList();
        for (int i = 0; i < buttons.size(); i++)
            if (buttons.get(i).isFocused()) {
                int to = Math.clamp(i + step, 0, buttons.size() - 1);
                buttons.get(to).requestFocus();
                return;
            }
    }
}
