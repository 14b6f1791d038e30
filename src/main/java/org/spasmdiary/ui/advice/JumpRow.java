package org.spasmdiary.ui.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.spasmdiary.words.Words;

/** A button for each part of the page, so that none is further than one press away; 1 to 4 are keys as well. */
final class JumpRow {
    private static final List<String> ORDER =
            List.of("P1", "P2", "P3", "P4", "H", "G", "V", "B", "N", "rules-EMERGENCY", "sources");

    private final FlowPane row = new FlowPane();
    private final Map<String, Button> buttons = new LinkedHashMap<>();
    private final Words words;

    JumpRow(Words words, Consumer<String> go) {
        this.words = words;
        row.setId("advice-jump");
        row.getStyleClass().add("advice-jump");
        row.setAccessibleText(words.text("ui.advice.jump"));
        for (String key : ORDER) {
            var button = new Button();
            button.setId("advice-jump-" + key);
            button.setOnAction(_ -> go.accept(key));
            buttons.put(key, button);
            row.getChildren().add(button);
        }
    }

    Node node() {
        return row;
    }

    void show(AdviceModel model) {
        Map<String, CardText> cards = new LinkedHashMap<>();
        model.cards().forEach(card -> cards.put(card.key(), card));
        buttons.forEach((key, button) -> {
            boolean there = cards.containsKey(key);
            button.setVisible(there);
            button.setManaged(there);
            if (!there) return;
            String title = key.startsWith("rules")
                    ? words.text("ui.advice.rulesHead")
                    : cards.get(key).title();
            boolean keyed = key.startsWith("P");
            button.setText(keyed ? words.text("ui.advice.jumpKey", "key", key.substring(1), "title", title) : title);
            button.setAccessibleText(words.text("ui.advice.jumpTo", "title", title));
        });
    }
}
