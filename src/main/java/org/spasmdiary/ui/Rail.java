package org.spasmdiary.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.spasmdiary.words.Words;

/** The list of screens at the left: wide with labels beside the icons, narrow with labels under them. */
final class Rail {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final VBox box = new VBox();
    /** With large letters in a low window the list is higher than the window: then it moves, and not the page. */
    private final ScrollPane scroll = new ScrollPane(box);

    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);
    private final Label foot = new Label();
    private final Words words;

    Rail(Words words, Consumer<Place> go) {
        this.words = words;
        box.setId("rail");
        box.getStyleClass().add("rail");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER); // there is no room for one
        scroll.setFocusTraversable(false);
        for (Place place : Place.values()) {
            var button = new ToggleButton(words.text("ui.shell." + place.word()), Icons.large(place.icon()));
            button.setId("rail-" + place.word());
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setAccessibleText(words.text("ui.shell." + place.word()));
            button.setAccessibleHelp(words.text("ui.shell.goKey", "n", place.number()));
            button.setOnAction(_ -> {
                go.accept(place);
            });
            buttons.put(place, button);
            box.getChildren().add(button);
        }
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        foot.getStyleClass().add("foot");
        foot.setWrapText(true);
        foot.setMinHeight(Region.USE_PREF_SIZE);
        box.getChildren().addAll(space, foot);
        scroll.setMinWidth(Region.USE_PREF_SIZE);
        scroll.setMinHeight(0);
    }

    Region node() {
        return scroll;
    }

    void select(Place place) {
        buttons.forEach((each, button) -> {
            button.setSelected(each == place);
            button.pseudoClassStateChanged(SELECTED, each == place);
        });
        scroll.setVvalue(place.ordinal() / (Place.values().length - 1.0)); // the chosen one is in sight
    }

    void narrow(boolean narrow) {
        if (narrow == box.getStyleClass().contains("narrow")) return;
        if (narrow) box.getStyleClass().add("narrow");
        else box.getStyleClass().remove("narrow");
        buttons.forEach((place, button) -> button.setText(label(place, narrow)));
        foot.setVisible(!narrow);
        foot.setManaged(!narrow);
    }

    /** A long word has a short one where the rail is narrow; its name for a screen reader stays whole. */
    private String label(Place place, boolean narrow) {
        String shorter = "ui.shell.narrow." + place.word();
        return words.text(narrow && words.has(shorter) ? shorter : "ui.shell." + place.word());
    }

    void foot(String text) {
        foot.setText(text);
    }
}
