package org.spasmdiary.ui.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.spasmdiary.ui.Focus;
import org.spasmdiary.ui.Segments;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.TwoEnds;
import org.spasmdiary.words.Words;

/** The page of settings: its question, three parts, and the one in front. */
final class SettingsView {
    private static final double GAP = 12;

    private final Segments<SettingsPart> parts;
    private final Map<SettingsPart, Node> panes = new EnumMap<>(SettingsPart.class);
    private final StackPane middle = new StackPane();
    private final BorderPane root = new BorderPane();

    SettingsView(Words words, Map<SettingsPart, Node> panes, Consumer<SettingsPart> go) {
        this.panes.putAll(panes);
        parts = new Segments<>(
                "settings-part",
                words.text("ui.settings.parts"),
                List.of(SettingsPart.values()),
                part -> words.text("ui.settings." + part.key()),
                SettingsPart::key,
                go);
        var head = new TwoEnds(GAP, List.of(Texts.title(words.text("ui.settings.title"))), List.of(parts.node()));
        var top = new VBox(head);
        top.getStyleClass().add("settings-top");
        middle.setMinSize(0, 0);
        root.setId("settings");
        root.setTop(top);
        root.setCenter(middle);
        root.setMinSize(0, 0);
        root.getStylesheets()
                .add(Objects.requireNonNull(SettingsView.class.getResource("settings.css"))
                        .toExternalForm());
    }

    Parent root() {
        return root;
    }

    void show(SettingsPart part) {
        parts.choose(part);
        Node pane = Objects.requireNonNull(panes.get(part));
        if (!middle.getChildren().equals(List.of(pane))) middle.getChildren().setAll(pane);
        root.applyCss(); // what a scroll pane has not taken in yet cannot have the focus
        root.layout();
    }

    double width() {
        return root.getWidth();
    }

    void onResize(Runnable act) {
        root.widthProperty().subscribe(_ -> act.run());
    }

    /** On the part in front, where reading begins. */
    void focus(SettingsPart part) {
        int at = List.of(SettingsPart.values()).indexOf(part);
        Focus.all(parts.node()).get(at).requestFocus();
    }
}
