package org.spasmdiary.ui.compare;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * The card at the right for the share of spasms still going. It takes no room while nothing is in it: the picture of
 * the lines then has the whole width.
 */
final class RecoveryCard {
    private final VBox card = new VBox();

    RecoveryCard() {
        card.setId("compare-recovery");
        card.getStyleClass().addAll("card", "compare-card");
        card.setVisible(false);
        card.setManaged(false);
    }

    Node node() {
        return card;
    }

    /** From now on these are in it. */
    void fill(Node... content) {
        card.getChildren().setAll(content);
        card.setVisible(content.length > 0);
        card.setManaged(content.length > 0);
    }
}
