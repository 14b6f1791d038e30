package org.spasmdiary.ui.help;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.spasmdiary.alerts.Tier;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/** One alert: a line with tier, icon and title, and under it, when unfolded, why, what to do and the answers. */
final class AlertCard {
    private final Words words;
    private final VBox card = new VBox();
    private final Button head = new Button();
    private final FontIcon chevron = Icons.of(Feather.CHEVRON_DOWN);
    private final Label tier = Texts.heading("");
    private final Label title = Texts.body("");
    private final Label status = Texts.small("");
    private final AlertBody body;
    private AlertLine line;
    private boolean unfolded;
    private boolean chosen;

    AlertCard(Words words, String prefix, AlertLine first, AlertActions actions) {
        this.words = words;
        this.line = first;
        Tier level = first.level();
        String id = prefix + first.alert().rule();
        card.setId(id);
        card.getStyleClass().addAll("alert", TierLook.style(level));
        card.setAccessibleRole(AccessibleRole.TITLED_PANE);
        tier.getStyleClass().add("tier");
        title.getStyleClass().add("strong");
        FontIcon icon = Icons.large(TierLook.icon(level));
        icon.getStyleClass().add("tier");
        var top = new HBox(icon, tier);
        top.getStyleClass().add("alert-tier");
        var texts = new VBox(top, title, status);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        head.setId(id + "-head");
        head.getStyleClass().add("quiet");
        head.setGraphic(chevron);
        head.setMinWidth(Button.USE_PREF_SIZE);
        var row = new HBox(texts, head);
        row.getStyleClass().addAll("alert-line", "alert-head");
        row.setOnMouseClicked(_ -> turn());
        head.setOnAction(_ -> turn());
        body = new AlertBody(words, id, first, actions);
        card.getChildren().addAll(row, body.node());
    }

    Node node() {
        return card;
    }

    /** Brings it up to date; the person's own folding stays. */
    void show(AlertLine now, boolean open) {
        boolean answered = !line.isFolded() && now.isFolded();
        line = now;
        if (answered) chosen = false; // an answer folds the card
        if (!chosen) unfolded = open;
        tier.setText(now.tier());
        status.setText(String.join("\n", now.status()));
        visible(status, !now.status().isEmpty());
        body.show(now);
        fold();
    }

    private void turn() {
        chosen = true;
        unfolded = !unfolded;
        fold();
    }

    private void fold() {
        title.setText(unfolded ? line.title() : line.oneLine());
        chevron.setIconCode(unfolded ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
        String spoken =
                words.text(unfolded ? "ui.help.fold" : "ui.help.unfold", "tier", line.tier(), "title", line.oneLine());
        head.setAccessibleText(spoken);
        card.setAccessibleText(line.tier() + ". " + line.oneLine());
        visible(body.node(), unfolded);
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
