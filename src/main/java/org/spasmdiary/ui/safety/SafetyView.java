package org.spasmdiary.ui.safety;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.spasmdiary.diary.SinceChecked;
import org.spasmdiary.diary.When;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/** The questions under each other. Up and down move between them, Enter goes on to the next. */
final class SafetyView {
    private final SafetyForm form;
    private final VBox body = new VBox();
    private final Button none;
    private final Runnable last;
    private final Map<Item, QuestionRow<Choice>> rows = new EnumMap<>(Item.class);
    private final Map<Item, QuestionRow<SinceChecked>> sinceRows = new EnumMap<>(Item.class);
    private final List<QuestionRow<?>> order = new ArrayList<>();
    private SafetyDraft draft = SafetyDraft.NOTHING;
    private final Words words;

    /**
     * Makes the rows of all questions; those that do not apply are out of sight.
     *
     * @param last where Enter goes after the last question
     */
    SafetyView(Words words, SafetyForm form, Runnable last) {
        this.words = words;
        this.form = form;
        this.last = last;
        none = new Button();
        none.setId("safety-none");
        none.setAccessibleHelp(words.text("ui.safety.noneHelp"));
        none.setMaxWidth(Double.MAX_VALUE);
        none.setOnAction(_ -> noneOfThese());
        body.getStyleClass().add("questions");
        body.getChildren().add(Texts.small(words.text("ui.safety.lead")));
        for (Item item : Item.values()) add(item);
        body.getChildren().addAll(none, Texts.small(words.text("ui.safety.keys")));
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show();
    }

    private void add(Item item) {
        boolean follows = item == Item.BOTH_LEGS || item == Item.CHEST_PAIN_KIND || item == Item.SERIOUS_ACCIDENT;
        String question = words.text("question." + item.code());
        var row = new QuestionRow<>(
                words, "safety-" + item.code(), question, follows, item.choices(), Choice::code, choice -> {
                    draft = draft.with(item, choice);
                    show();
                });
        rows.put(item, row);
        order.add(row);
        body.getChildren().add(row.node());
        When checked = form.checked().get(item);
        if (checked != null) addSince(item, checked);
    }

    private void addSince(Item item, When checked) {
        var date = words.format().day(checked.day());
        var row = new QuestionRow<>(
                words,
                "safety-since-" + item.code(),
                words.text("question.sinceChecked", "date", date),
                true,
                List.of(SinceChecked.NEW_OR_WORSE, SinceChecked.SAME),
                answer -> answer == SinceChecked.SAME ? "same" : "newOrWorse",
                answer -> {
                    draft = draft.withSince(item, answer == null ? SinceChecked.NOT_ASKED : answer);
                    show();
                });
        sinceRows.put(item, row);
        order.add(row);
        body.getChildren().add(row.node());
    }

    Node node() {
        return body;
    }

    SafetyDraft draft() {
        return draft;
    }

    /** The button whose place in the order of Tab is after all the questions. */
    private void noneOfThese() {
        draft = draft.noneOfThese(form);
        show();
        last.run();
    }

    private void show() {
        rows.forEach((item, row) -> row.show(form.shows(item, draft), draft.choice(item)));
        sinceRows.forEach((item, row) -> row.show(
                form.asksSince(item, draft), Optional.ofNullable(draft.since().get(item))));
        boolean some = rows.keySet().stream().anyMatch(draft::countsAsYes);
        none.setText(words.text(some ? "ui.safety.noneOfTheOthers" : "ui.safety.noneOfThese"));
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.UP ? -1 : 1;
        boolean moves =
                event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER;
        if (!moves || event.getTarget() == none) return;
        event.consume();
        List<QuestionRow<?>> shown = order.stream().filter(QuestionRow::isShown).toList();
        int at = index(shown, event);
        int to = at + step;
        if (to >= shown.size()) {
            if (event.getCode() == KeyCode.ENTER) last.run();
            else none.requestFocus();
        } else shown.get(Math.max(0, to)).focus();
    }

    private static int index(List<QuestionRow<?>> shown, KeyEvent event) {
        for (int i = 0; i < shown.size(); i++)
            for (Node node = (Node) event.getTarget(); node != null; node = node.getParent())
                if (node == shown.get(i).node()) return i;
        return -1;
    }
}
