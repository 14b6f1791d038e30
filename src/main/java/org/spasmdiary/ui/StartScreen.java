package org.spasmdiary.ui;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.words.Words;

/** In place of a diary that could not be opened: what is the matter, where, and what to do. */
final class StartScreen {
    /** What the buttons do. */
    record Actions(
            Runnable restore,
            Runnable again,
            Runnable takeOver,
            Runnable makeNew,
            Runnable lookOnly,
            Runnable showFolder,
            Runnable close) {
        Runnable of(StartModel.Way way) {
            return switch (way) {
                case RESTORE -> restore;
                case AGAIN -> again;
                case TAKE_OVER -> takeOver;
                case MAKE_NEW -> makeNew;
                case LOOK_ONLY -> lookOnly;
                case SHOW_FOLDER -> showFolder;
                case CLOSE -> close;
            };
        }
    }

    private final StackPane root = new StackPane();
    private final FlowPane buttons = new FlowPane();

    StartScreen(StartModel model, Words words, Actions actions) {
        var box = new VBox(Icons.large(Feather.BOOK), Texts.title(model.title()), Texts.body(model.text()));
        Label file = Texts.small(model.file().toString());
        file.setId("start-file");
        box.getChildren().addAll(file, buttons);
        box.setId("start");
        box.getStyleClass().addAll("dialog-box", "card", "start");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        buttons.getStyleClass().add("dialog-buttons");
        for (StartModel.Way way : model.ways()) {
            String name = way.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var button = new Button(words.text("ui.shell.start." + name));
            button.setId("start-" + name);
            button.setAccessibleText(button.getText());
            button.setOnAction(_ -> actions.of(way).run());
            if (buttons.getChildren().isEmpty()) {
                button.getStyleClass().add("primary");
                button.setDefaultButton(true);
            }
            buttons.getChildren().add(button);
        }
        root.getChildren().add(box);
    }

    Parent root() {
        return root;
    }

    void focus() {
        Focus.first(buttons).ifPresent(Node::requestFocus);
    }
}
