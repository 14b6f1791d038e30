package org.spasmdiary.ui.compare;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.spasmdiary.diary.Span;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Dialog;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/** Which days a spasm must have begun on. */
final class DaysDialog {
    private final Words words;
    private final TextField first = new TextField();
    private final TextField last = new TextField();
    private final Label problem = Texts.body("");

    private DaysDialog(Words words, Span days) {
        this.words = words;
        field(first, "compare-first", "ui.compare.days.first", days.first());
        field(last, "compare-last", "ui.compare.days.last", days.last());
        problem.setId("compare-days-problem");
        problem.getStyleClass().add("problem");
        say("");
    }

    /** Asks, beginning with these days. */
    static void ask(Desk desk, Span days, Consumer<Span> chosen) {
        Words words = desk.words();
        var form = new DaysDialog(words, days);
        var fields = new HBox(
                8,
                form.labelled("ui.compare.days.first", form.first),
                form.labelled("ui.compare.days.last", form.last));
        desk.ask()
                .show(Dialog.of(
                                "compare-days",
                                words.text("ui.compare.days.title"),
                                Choice.form(
                                        "compare-days-show",
                                        words.text("ui.compare.days.show"),
                                        () -> form.read(chosen)),
                                Choice.plain("compare-days-cancel", words.text("ui.compare.cancel"), () -> {}))
                        .withBody(new VBox(8, fields, form.problem)));
    }

    private VBox labelled(String key, TextField field) {
        Label label = Texts.small(words.text(key));
        label.setLabelFor(field);
        return new VBox(label, field);
    }

    private void field(TextField field, String id, String key, LocalDate day) {
        field.setId(id);
        field.setAccessibleText(words.text(key));
        field.setText(words.format().shortDay(day));
    }

    private boolean read(Consumer<Span> chosen) {
        Optional<LocalDate> from = words.format().readDay(first.getText());
        Optional<LocalDate> to = words.format().readDay(last.getText());
        boolean right = from.isPresent() && to.isPresent() && !to.get().isBefore(from.get());
        say(right ? "" : words.text("ui.compare.days.wrong"));
        if (right) chosen.accept(new Span(from.get(), to.get()));
        return right;
    }

    private void say(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        problem.setManaged(!text.isEmpty());
        if (!text.isEmpty()) problem.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
