package org.spasmdiary.ui.history;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.When;
import org.spasmdiary.journal.Binned;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.words.Words;

/** What lies in the bin, each with a way back. */
final class BinList {
    private final ListView<Binned> list = new ListView<>();

    BinList(Words words, ZoneId zone, Consumer<Binned> putBack) {
        list.setId("history-bin-list");
        list.getStyleClass().add("entry-list");
        list.setCellFactory(_ -> new Cell(words, zone, putBack));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Binned chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() != KeyCode.ENTER || chosen == null) return;
            event.consume();
            putBack.accept(chosen);
        });
    }

    ListView<Binned> node() {
        return list;
    }

    void show(List<Binned> bin, String name) {
        list.setAccessibleText(name);
        if (!list.getItems().equals(bin)) list.getItems().setAll(bin);
    }

    void focus() {
        list.requestFocus();
        if (list.getSelectionModel().getSelectedIndex() < 0)
            list.getSelectionModel().selectFirst();
    }

    private static final class Cell extends ListCell<Binned> {
        private final Words words;
        private final ZoneId zone;
        private final Label title = new Label();
        private final Label second = new Label();
        private final Button back;
        private final HBox row;

        Cell(Words words, ZoneId zone, Consumer<Binned> putBack) {
            this.words = words;
            this.zone = zone;
            second.getStyleClass().addAll("small", "muted");
            title.setWrapText(true);
            second.setWrapText(true);
            back = new Button(words.text("ui.history.putBack"), Icons.of(Feather.ROTATE_CCW));
            back.setFocusTraversable(false); // Enter does it from the line
            back.setOnAction(_ -> {
                if (getItem() != null) putBack.accept(getItem());
            });
            back.setMinWidth(Button.USE_PREF_SIZE);
            var text = new VBox(title, second);
            text.getStyleClass().add("line-text");
            text.setMinWidth(0);
            HBox.setHgrow(text, Priority.ALWAYS);
            row = new HBox(text, back);
            row.getStyleClass().add("entry-line");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Binned binned, boolean empty) {
            super.updateItem(binned, empty);
            setText(null);
            if (empty || binned == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            String what = EntryRow.what(binned.entry(), words);
            title.setText(what);
            second.setText(words.text(
                    "ui.history.binnedSince",
                    "since",
                    words.format().dayTime(When.of(binned.removed(), zone).local())));
            back.setAccessibleText(words.text("ui.history.putBackThis", "what", what));
            setGraphic(row);
            setAccessibleText(what + ". " + second.getText());
        }
    }
}
