package org.spasmdiary.ui.today;

import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.words.Words;

/** A pain number that may stay unsaid: a dash between minus and plus. Below 0 it is unsaid again. */
final class Stepper {
    private final Words words;
    private final String name;
    private final HBox box = new HBox();
    private final Label value = new Label();
    private final Button less;
    private final Button more;
    private final Supplier<OptionalInt> start;
    private final Runnable changed;
    private OptionalInt score = OptionalInt.empty();

    /**
     * Makes it, unsaid.
     *
     * @param start where the first press begins: the pain that is chosen now, else 0
     */
    Stepper(String id, String name, Words words, Supplier<OptionalInt> start, Runnable changed) {
        this.words = words;
        this.name = name;
        this.start = start;
        this.changed = changed;
        box.setId(id);
        box.getStyleClass().add("stepper");
        less = button(id + "-less", Feather.MINUS, -1);
        more = button(id + "-more", Feather.PLUS, 1);
        value.setId(id + "-value");
        value.getStyleClass().add("stepper-value");
        var label = new Label(name);
        label.getStyleClass().add("stepper-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        box.getChildren().addAll(label, less, value, more);
        box.setMinWidth(Region.USE_PREF_SIZE);
        show();
    }

    private Button button(String id, Feather icon, int step) {
        var button = new Button("", Icons.of(icon));
        button.setId(id);
        button.setOnAction(_ -> {
            step(step);
            changed.run();
        });
        return button;
    }

    Node node() {
        return box;
    }

    OptionalInt value() {
        return score;
    }

    void clear() {
        score = OptionalInt.empty();
        show();
    }

    private void step(int by) {
        if (score.isEmpty()) score = OptionalInt.of(start.get().orElse(0));
        else if (score.getAsInt() + by < 0) score = OptionalInt.empty();
        else score = OptionalInt.of(Math.min(10, score.getAsInt() + by));
        show();
    }

    private void show() {
        value.setText(score.isPresent() ? words.format().number(score.getAsInt()) : words.text("ui.today.notSaid"));
        String said = score.isPresent() ? value.getText() : words.text("ui.today.spokenNotSaid");
        less.setAccessibleText(words.text("ui.today.lower", "name", name, "value", said));
        more.setAccessibleText(words.text("ui.today.higher", "name", name, "value", said));
    }
}
