package org.spasmdiary.ui.treat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/** How sure the sources are, as a chip that says what it means when it is pressed, and what they say. */
final class EvidenceBox {
    private final Words words;
    private final Button chip = new Button();
    private final Label means = Texts.small("");
    private final Label lines = Texts.small("");
    private final VBox box = new VBox(4);

    EvidenceBox(Words words) {
        this.words = words;
        chip.setId("evidence-grade");
        chip.getStyleClass().add("grade");
        chip.setOnAction(_ -> visible(means, !means.isVisible()));
        means.setId("evidence-means");
        lines.setId("evidence-lines");
        box.setId("evidence");
        box.getChildren().addAll(chip, means, lines);
    }

    Node node() {
        return box;
    }

    void show(TreatmentKind kind) {
        Optional<String> grade = Evidence.of(kind).grade();
        visible(chip, grade.isPresent());
        visible(means, false);
        grade.ifPresent(it -> {
            String text = words.text("ui.treat.grade." + it);
            chip.setText(text);
            chip.setAccessibleText(words.text("ui.treat.gradeSpoken", "grade", text));
            means.setText(words.text("ui.treat.gradeMeans." + it));
        });
        lines.setText(Evidence.lines(kind, words));
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
