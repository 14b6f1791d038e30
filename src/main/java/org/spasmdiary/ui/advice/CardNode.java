package org.spasmdiary.ui.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.help.TierLook;
import org.spasmdiary.words.Words;

/** One card: its title, and its lines while it is unfolded. */
final class CardNode {
    private final Words words;
    private final VBox card = new VBox();
    private final Button head = new Button();
    private final FontIcon chevron = Icons.of(Feather.CHEVRON_DOWN);
    private final Label title = Texts.heading("");
    private final Label here;
    private final Label waits;
    private final VBox body = new VBox();
    private final List<LineNode> lines = new ArrayList<>();
    private Optional<CardText> shown = Optional.empty();
    private boolean open;

    CardNode(String key, Words words) {
        this.words = words;
        String id = "advice-" + key;
        card.setId(id);
        card.getStyleClass().addAll("card", "advice-card");
        card.setAccessibleRole(AccessibleRole.TITLED_PANE);
        here = tag(id + "-here", "here", "ui.advice.here");
        waits = tag(id + "-waits", "waits", "ui.advice.checkFirst");
        title.setId(id + "-title");
        var texts = new FlowPane(title, here, waits);
        texts.getStyleClass().add("advice-title");
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        head.setId(id + "-head");
        head.getStyleClass().addAll("quiet", "icon-only");
        head.setGraphic(chevron);
        head.setMinWidth(Button.USE_PREF_SIZE);
        head.setOnAction(_ -> open(!open));
        var row = new HBox(texts, head);
        row.getStyleClass().add("advice-head");
        row.setOnMouseClicked(_ -> open(!open));
        body.getStyleClass().add("advice-body");
        card.getChildren().addAll(row, body);
    }

    private Label tag(String id, String styleClass, String key) {
        Label tag = Texts.small(words.text(key));
        tag.setId(id);
        tag.getStyleClass().addAll("tag", styleClass);
        return tag;
    }

    Node node() {
        return card;
    }

    /** Brings it up to date; what the person opened or folded stays until the card means something else. */
    void show(CardText now) {
        Optional<CardText> before = shown;
        shown = Optional.of(now);
        boolean sameState = before.filter(it -> it.open() == now.open() && it.waits() == now.waits())
                .isPresent();
        title.setText(now.title());
        visible(here, now.here());
        visible(waits, now.waits());
        card.getStyleClass().remove("current");
        if (now.here()) card.getStyleClass().add("current");
        boolean sameWords = before.filter(
                        it -> it.groups().equals(now.groups()) && it.differ().equals(now.differ()))
                .isPresent();
        if (!sameWords) fill(now);
        open(sameState ? open : now.open());
    }

    private void fill(CardText now) {
        lines.clear();
        body.getChildren().clear();
        for (CardText.Group group : now.groups()) {
            if (!group.heading().isEmpty()) body.getChildren().add(heading(group));
            for (CardText.Line line : group.lines()) body.getChildren().add(add(line));
        }
        if (!now.differ().isEmpty()) {
            var box = new VBox(strong(words.text("ui.advice.differ")));
            box.setId(card.getId() + "-differ");
            box.getStyleClass().add("differ");
            for (CardText.Line line : now.differ()) box.getChildren().add(add(line));
            body.getChildren().add(box);
        }
        if (!now.footer().isEmpty()) body.getChildren().add(Texts.small(now.footer()));
    }

    private Node add(CardText.Line line) {
        var node = new LineNode(line);
        lines.add(node);
        return node.node();
    }

    private static Label strong(String text) {
        Label label = Texts.body(text);
        label.getStyleClass().add("strong");
        return label;
    }

    private static Node heading(CardText.Group group) {
        Label label = strong(group.heading());
        var row = new HBox(label);
        row.getStyleClass().add("advice-group");
        group.tier().ifPresent(tier -> {
            FontIcon icon = Icons.large(TierLook.icon(tier));
            icon.getStyleClass().add("tier");
            label.getStyleClass().add("tier");
            row.getChildren().addFirst(icon);
            row.getStyleClass().add(TierLook.style(tier));
        });
        return row;
    }

    /** Unfolds it or folds it. */
    void open(boolean nowOpen) {
        open = nowOpen;
        visible(body, open);
        chevron.setIconCode(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
        shown.ifPresent(text -> {
            String state = words.text(open ? "ui.advice.open" : "ui.advice.folded");
            if (text.waits()) state = words.text("ui.advice.checkFirst") + " " + state;
            String spoken = words.text(
                    text.here() ? "ui.advice.spokenHere" : "ui.advice.spoken", "title", text.name(), "state", state);
            head.setAccessibleText(spoken);
            card.setAccessibleText(spoken);
        });
    }

    void focus() {
        head.requestFocus();
    }

    /** Marks this line as the one that was looked for, or none. */
    Optional<Node> mark(Optional<Integer> line) {
        for (int i = 0; i < lines.size(); i++)
            lines.get(i).mark(line.filter(Integer.valueOf(i)::equals).isPresent());
        return line.filter(i -> i < lines.size()).map(i -> lines.get(i).node());
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
