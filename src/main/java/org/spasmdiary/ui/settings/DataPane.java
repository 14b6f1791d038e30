package org.spasmdiary.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/** Data: where the diary is, what is in it, and the whole of it out and in. */
final class DataPane {
    /** What the person does here. */
    interface Actions {
        void showFolder();

        void export();

        void takeIn();
    }

    private final Words words;
    private final Label file = Texts.body("");
    private final Label counts = Texts.body("");
    private final ScrollPane root;

    /**
     * Makes the page.
     *
     * @param backups the card of backups
     */
    DataPane(Words words, Actions actions, Node backups) {
        this.words = words;
        file.setId("settings-file");
        file.getStyleClass().add("strong");
        counts.setId("settings-counts");
        var content = new VBox(
                card(
                        "ui.settings.where",
                        "ui.settings.whereWhy",
                        file,
                        counts,
                        button("settings-folder", "ui.settings.folder", Feather.FOLDER, actions::showFolder)),
                backups,
                card(
                        "ui.settings.export",
                        "ui.settings.exportWhy",
                        button("settings-export", "ui.settings.exportDo", Feather.DOWNLOAD, actions::export)),
                card(
                        "ui.settings.import",
                        "ui.settings.importWhy",
                        button("settings-import", "ui.settings.importDo", Feather.UPLOAD, actions::takeIn)));
        content.getStyleClass().add("settings-content");
        root = new ScrollPane(content);
        root.setId("settings-data-pane");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
    }

    private Button button(String id, String key, Feather icon, Runnable act) {
        var button = new Button(words.text(key), Icons.of(icon));
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Node card(String title, String why, Node... nodes) {
        var card = new VBox(Texts.heading(words.text(title)), Texts.small(words.text(why)));
        card.getChildren().addAll(nodes);
        card.getStyleClass().addAll("card", "settings-card");
        return card;
    }

    Node node() {
        return root;
    }

    void show(DataModel model) {
        file.setText(model.file());
        counts.setText(String.join("\n", model.counts()));
    }
}
