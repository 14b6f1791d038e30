package org.spasmdiary.ui.settings;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.settings.Settings;
import org.spasmdiary.settings.Theme;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Segments;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/** Suits me: light or dark, the size of letters, single keys, sound. Each holds at once and is kept. */
final class LookPane {
    private final Words words;
    private final Segments<Theme> theme;
    private final Label size = Texts.heading("");
    private final Button smaller;
    private final Button larger;
    private final CheckBox keys;
    private final CheckBox sound;
    private final ScrollPane root;

    /** @param numbers goes to the country and its numbers */
    LookPane(Words words, java.util.function.Consumer<UnaryOperator<Settings>> change, Runnable numbers) {
        this.words = words;
        theme = new Segments<>(
                "settings-theme",
                words.text("ui.settings.theme"),
                List.of(Theme.values()),
                each -> words.text("ui.settings.theme." + each.code()),
                Theme::code,
                each -> change.accept(now -> now.withTheme(each)));
        smaller = step("settings-smaller", Feather.MINUS, () -> change.accept(Settings::smaller));
        larger = step("settings-larger", Feather.PLUS, () -> change.accept(Settings::larger));
        size.setId("settings-size");
        keys = new CheckBox(words.text("ui.settings.keys"));
        keys.setId("settings-keys");
        keys.setWrapText(true);
        keys.setOnAction(_ -> change.accept(now -> now.withSingleKeys(keys.isSelected())));
        sound = new CheckBox(words.text("ui.settings.sound"));
        sound.setId("settings-sound");
        sound.setWrapText(true);
        sound.setOnAction(_ -> change.accept(now -> now.withSound(sound.isSelected())));
        var toNumbers = new Button(words.text("ui.settings.toNumbers"), Icons.of(Feather.PHONE));
        toNumbers.setId("settings-to-numbers");
        toNumbers.setOnAction(_ -> numbers.run());
        var sizes = new HBox(8, smaller, size, larger);
        sizes.getStyleClass().add("settings-sizes");
        var content = new VBox(
                card("ui.settings.theme", "ui.settings.themeWhy", theme.node()),
                card("ui.settings.size", "ui.settings.sizeWhy", sizes),
                card("ui.settings.keysTitle", "ui.settings.keysWhy", keys),
                card("ui.settings.soundTitle", "ui.settings.soundWhy", sound),
                card("ui.settings.part.PLACE", "ui.settings.toNumbersWhy", toNumbers));
        content.getStyleClass().add("settings-content");
        root = new ScrollPane(content);
        root.setId("settings-suits-pane");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
    }

    private static Button step(String id, Feather icon, Runnable act) {
        var button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("icon-only");
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Node card(String title, String why, Node node) {
        var card = new VBox(Texts.heading(words.text(title)), Texts.small(words.text(why)), node);
        card.getStyleClass().addAll("card", "settings-card");
        return card;
    }

    Node node() {
        return root;
    }

    void show(LookModel model) {
        theme.choose(model.theme());
        size.setText(model.textSize());
        smaller.setDisable(!model.smaller());
        larger.setDisable(!model.larger());
        smaller.setAccessibleText(words.text("ui.settings.smaller", "size", model.textSize()));
        larger.setAccessibleText(words.text("ui.settings.larger", "size", model.textSize()));
        keys.setSelected(model.singleKeys());
        sound.setSelected(model.sound());
    }
}
