package org.spasmdiary.ui.help;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.spasmdiary.words.Words;

/** Cards under each other, the most pressing first; a card that goes on stays the same node, with its focus. */
final class AlertCards {
    private final Words words;
    private final String prefix;
    private final AlertActions actions;
    private final VBox box = new VBox();
    private final Map<String, AlertCard> cards = new HashMap<>();

    /**
     * Makes an empty column.
     *
     * @param prefix begins the node id of each card; its rule ends it
     */
    AlertCards(Words words, String prefix, AlertActions actions) {
        this.words = words;
        this.prefix = prefix;
        this.actions = actions;
        box.getStyleClass().add("alerts");
    }

    Node node() {
        return box;
    }

    /** Shows these, the open one unfolded. */
    void show(List<AlertLine> lines, Optional<String> open) {
        cards.keySet().retainAll(lines.stream().map(AlertLine::key).toList());
        List<Node> nodes = lines.stream().map(line -> card(line, open)).toList();
        if (!box.getChildren().equals(nodes)) box.getChildren().setAll(nodes);
        box.setVisible(!lines.isEmpty());
        box.setManaged(!lines.isEmpty());
    }

    private Node card(AlertLine line, Optional<String> open) {
        AlertCard card = cards.computeIfAbsent(line.key(), _ -> new AlertCard(words, prefix, line, actions));
        card.show(line, open.filter(line.key()::equals).isPresent());
        return card.node();
    }
}
