package org.spasmdiary.ui.history.form;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.spasmdiary.diary.Measure;
import org.spasmdiary.words.Words;

/** A pain score: a field to type it into, and a key for each number for the hand at the mouse. */
final class ScoreNode implements InputNode {
    private final TextField text = new TextField();
    private final FlowPane row = new FlowPane();

    ScoreNode(Input.Score score, String name, Words words, Runnable changed) {
        text.setId("form-" + score.field().code());
        text.setAccessibleText(words.text("ui.history.scoreOf", "field", name));
        text.setPromptText(words.text("ui.history.notSaidShort"));
        text.getStyleClass().add("score-field");
        row.getStyleClass().add("score-row");
        row.getChildren().add(text);
        for (int i = Measure.PAIN.min().intValue(); i <= Measure.PAIN.max().intValue(); i++) {
            String number = String.valueOf(i);
            var key = new Button(number);
            key.setAccessibleText(name + ": " + number);
            key.setFocusTraversable(false); // by key the number is typed
            key.getStyleClass().add("score-key");
            key.setOnAction(_ -> text.setText(text.getText().equals(number) ? "" : number));
            row.getChildren().add(key);
        }
        text.textProperty().subscribe(typed -> {
            for (Node node : row.getChildren())
                if (node instanceof Button key) {
                    key.getStyleClass().remove("on");
                    if (key.getText().equals(typed.strip())) key.getStyleClass().add("on");
                }
            changed.run();
        });
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public Node first() {
        return text;
    }

    @Override
    public String get() {
        return text.getText();
    }

    @Override
    public void set(String typed) {
        text.setText(typed);
    }
}
