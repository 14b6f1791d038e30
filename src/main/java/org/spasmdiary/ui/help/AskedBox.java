package org.spasmdiary.ui.help;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/** The box at the head of the panel: what was asked today, and the way to the questions. */
final class AskedBox {
    private final Words words;
    private final VBox box = new VBox();
    private final FontIcon icon = Icons.of(Feather.CHECK_SQUARE);
    private final Label heading = Texts.body("");
    private final Label lines = Texts.small("");
    private final Button change = new Button();

    AskedBox(Words words, Runnable questions) {
        this.words = words;
        box.setId("asked");
        box.getStyleClass().add("asked");
        heading.setId("asked-heading");
        heading.getStyleClass().add("strong");
        lines.setId("asked-lines");
        change.setId("something-changed");
        change.setMaxWidth(Double.MAX_VALUE);
        change.setOnAction(_ -> questions.run());
        var head = new HBox(icon, heading);
        head.getStyleClass().add("alert-tier");
        box.getChildren().addAll(head, lines, change);
    }

    Node node() {
        return box;
    }

    void show(AskedToday asked) {
        icon.setIconCode(asked.asked() ? Feather.CHECK_SQUARE : Feather.SQUARE);
        heading.setText(asked.heading());
        lines.setText(String.join("\n", asked.lines()));
        change.setText(words.text(asked.asked() ? "ui.help.change" : "ui.help.answer"));
        change.setAccessibleText(change.getText());
    }
}
