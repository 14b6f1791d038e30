package org.spasmdiary.ui.advice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.TwoEnds;
import org.spasmdiary.words.Words;

/** The page of Help and sources: cards in two columns where there is room, else in one. */
final class AdviceView {
    /** What the person does here. */
    interface Actions {
        void look(String text);
    }

    /** With a page narrower than this, px at 100 % text size, there is one column. */
    private static final double TWO_COLUMNS = 860;

    private static final double GAP = 12;
    /** How much of a window a page key moves on. */
    private static final double KEPT = 0.9;

    private final Words words;
    private final CustomTextField search = new CustomTextField();
    private final Label found = Texts.small("");
    private final Label safety;
    private final JumpRow jump;
    private final VBox main = new VBox();
    private final VBox beside = new VBox();
    private final VBox content;
    private final HBox columns = new HBox(main, beside);
    private final ScrollPane scroll;
    private final BorderPane root = new BorderPane();
    private final Map<String, CardNode> cards = new HashMap<>();
    private List<CardText> shown = List.of();
    private boolean narrow;

    AdviceView(Words words, Actions actions) {
        this.words = words;
        jump = new JumpRow(words, this::go);
        search.setId("advice-search");
        search.setPromptText(words.text("ui.advice.find"));
        search.setAccessibleText(words.text("ui.advice.findKey"));
        var glass = new StackPane(Icons.of(Feather.SEARCH));
        glass.getStyleClass().add("search-icon");
        search.setLeft(glass);
        search.textProperty().subscribe(() -> actions.look(search.getText()));
        found.setId("advice-found");
        visible(found, false);
        safety = Texts.body(words.text("ui.advice.safety"));
        safety.setId("advice-safety");
        safety.getStyleClass().add("strong");
        Label lead = Texts.small(words.text("ui.advice.lead"));
        for (VBox column : List.of(main, beside)) column.getStyleClass().add("advice-column");
        HBox.setHgrow(main, Priority.ALWAYS);
        main.setMinWidth(0);
        beside.getStyleClass().add("beside");
        columns.getStyleClass().add("advice-columns");
        content = new VBox(lead, safety, columns);
        content.getStyleClass().add("advice-content");
        scroll = new ScrollPane(content);
        scroll.setId("advice-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        var head = new TwoEnds(GAP, List.of(Texts.title(words.text("ui.advice.title"))), List.of(found, search));
        var top = new VBox(head);
        top.getStyleClass().add("advice-top");
        root.setId("advice");
        root.getStyleClass().add("advice-page");
        root.setTop(top);
        root.setCenter(scroll);
        root.setMinSize(0, 0);
        root.getStylesheets()
                .add(Objects.requireNonNull(AdviceView.class.getResource("advice.css"))
                        .toExternalForm());
    }

    Parent root() {
        return root;
    }

    /** @param em one em now, px: the columns fold by the room that the letters leave */
    void show(AdviceModel model, double em) {
        boolean nowNarrow = root.getWidth() < TWO_COLUMNS * em / 15;
        boolean moved = nowNarrow != narrow || !order(shown).equals(order(model.cards())) || shown.isEmpty();
        narrow = nowNarrow;
        shown = model.cards();
        for (CardText text : shown)
            cards.computeIfAbsent(text.key(), key -> new CardNode(key, words)).show(text);
        visible(safety, model.checkFirst());
        jump.show(model);
        if (moved) arrange();
    }

    private static List<String> order(List<CardText> texts) {
        return texts.stream().map(text -> text.key() + text.beside()).toList();
    }

    private void arrange() {
        main.getChildren().clear();
        beside.getChildren().clear();
        for (CardText text : shown)
            (text.beside() && !narrow ? beside : main)
                    .getChildren()
                    .add(Objects.requireNonNull(cards.get(text.key())).node());
        visible(beside, !narrow);
        content.getChildren().remove(jump.node());
        if (narrow) main.getChildren().add(1, jump.node()); // the advice itself comes first where room is short
        else content.getChildren().add(1, jump.node());
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** To a card: unfolded, at the top of the page, with the focus on it. */
    void go(String key) {
        Optional.ofNullable(cards.get(key)).ifPresent(card -> {
            card.open(true);
            bring(card.node());
            card.focus();
        });
    }

    /** Marks a line and brings it into sight, and says which of how many it is. */
    void mark(List<AdviceModel.Found> all, int at, String text) {
        Optional<AdviceModel.Found> line = all.isEmpty() ? Optional.empty() : Optional.of(all.get(at));
        cards.forEach((key, card) -> {
            Optional<Integer> mine = line.filter(it -> it.card().equals(key)).map(AdviceModel.Found::line);
            if (mine.isPresent()) card.open(true);
            card.mark(mine).ifPresent(this::bring);
        });
        visible(found, !text.isBlank());
        if (text.isBlank()) found.setText("");
        else if (all.isEmpty()) found.setText(words.text("ui.advice.notFound", "text", text.strip()));
        else found.setText(words.text("ui.advice.found", "at", at + 1, "n", all.size()));
    }

    private void bring(Node node) {
        root.applyCss();
        root.layout();
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double hidden = content.getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (hidden > 0) scroll.setVvalue(Math.clamp((bounds.getMinY() - GAP) / hidden, 0, 1));
    }

    /** So many windows of text down, or up where it is below 0; a little of what was read stays in sight. */
    void turn(double windows) {
        double window = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - window;
        if (hidden > 0) scroll.setVvalue(Math.clamp(scroll.getVvalue() + windows * KEPT * window / hidden, 0, 1));
    }

    boolean isSearching() {
        return search.isFocused();
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    void clearSearch() {
        search.clear();
    }

    /** Where reading begins. */
    void focus() {
        scroll.setVvalue(0);
        shown.stream().findFirst().map(text -> cards.get(text.key())).ifPresent(CardNode::focus);
    }

    void onResize(Runnable act) {
        root.widthProperty().subscribe(_ -> act.run());
    }
}
