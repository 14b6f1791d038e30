package org.spasmdiary.ui.treatments;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.TwoEnds;
import org.spasmdiary.words.Words;

/** "Medicine in the last 24 hours", each against its limit. */
final class MedicineCard {
    private final Label at = Texts.small("");
    private final Label none;
    private final VBox rows = new VBox();
    private final List<MedicineNode> nodes = new ArrayList<>();
    private final Button change;
    private final Label hint;
    private final VBox card;

    /** @param changes what "Change my limits" does */
    MedicineCard(Words words, Runnable changes) {
        none = Texts.small(words.text("ui.treatments.noMedicine"));
        none.setId("medicine-none");
        change = new Button(words.text("ui.treatments.change"), Icons.of(Feather.EDIT_2));
        change.setId("change-limits");
        change.getStyleClass().add("compact");
        change.setOnAction(_ -> changes.run());
        hint = Texts.small(words.text("ui.treatments.changeHint"));
        change.setAccessibleHelp(hint.getText());
        card = new VBox(
                new TwoEnds(8, List.of(Texts.heading(words.text("ui.treatments.medicine"))), List.of(at)),
                none,
                rows,
                new VBox(4, change, hint));
        card.setId("medicine-card");
        card.getStyleClass().addAll("card", "side-card");
    }

    Node node() {
        return card;
    }

    void show(MedicineModel model) {
        at.setText(model.at());
        while (nodes.size() < model.rows().size()) {
            var node = new MedicineNode(nodes.size());
            nodes.add(node);
            rows.getChildren().add(node.node());
        }
        for (int i = 0; i < nodes.size(); i++) {
            boolean used = i < model.rows().size();
            nodes.get(i).node().setVisible(used);
            nodes.get(i).node().setManaged(used);
            if (used) nodes.get(i).show(model.rows().get(i));
        }
        boolean any = !model.rows().isEmpty();
        none.setVisible(!any);
        none.setManaged(!any);
        change.setDisable(!any);
    }
}
