package org.spasmdiary.ui.settings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.journal.Backup;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/** The backups there are, and what can be done with them. */
final class BackupsCard {
    /** What the person does here. */
    interface Actions {
        void backUp();

        void copyElsewhere();

        void restore(Backup backup);
    }

    private static final double ROWS = 6.5;
    private static final double HEADER = 44;

    private final Words words;
    private final Label newest = Texts.body("");
    private final Label old = Texts.body("");
    private final Label place = Texts.small("");
    private final TableView<BackupsModel.Row> table = new TableView<>();
    private final VBox node;

    BackupsCard(Words words, Actions actions) {
        this.words = words;
        newest.setId("backup-newest");
        newest.getStyleClass().add("strong");
        old.setId("backup-old");
        place.setId("backup-place");
        table.setId("backup-list");
        table.setAccessibleText(words.text("ui.settings.backup.list"));
        table.setAccessibleHelp(words.text("ui.settings.backup.listHelp"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("when", BackupsModel.Row::when);
        column("reason", BackupsModel.Row::reason);
        column("entries", BackupsModel.Row::entries);
        column("size", BackupsModel.Row::size);
        column("checked", BackupsModel.Row::checked);
        table.setRowFactory(_ -> new SpokenRow());
        table.setFixedCellSize(34);
        table.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> 40
                                + table.getFixedCellSize()
                                        * Math.min(ROWS, table.getItems().size()),
                        table.getItems()));
        table.setMinHeight(TableView.USE_PREF_SIZE);
        var now = button("backup-now", "ui.settings.backup.do", Feather.SHIELD);
        now.setOnAction(_ -> actions.backUp());
        var elsewhere = button("backup-elsewhere", "ui.settings.backup.elsewhere", Feather.DOWNLOAD);
        elsewhere.setOnAction(_ -> actions.copyElsewhere());
        var restore = button("backup-restore", "ui.settings.backup.restore", Feather.ROTATE_CCW);
        restore.setOnAction(_ -> chosen(actions));
        restore.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen(actions);
                event.consume();
            }
        });
        var buttons = new FlowPane(8, 8, now, elsewhere, restore);
        node = new VBox(
                Texts.heading(words.text("ui.settings.backup")),
                Texts.small(words.text("ui.settings.backupWhy")),
                newest,
                old,
                table,
                place,
                buttons);
        node.getStyleClass().addAll("card", "settings-card");
    }

    private void chosen(Actions actions) {
        BackupsModel.Row row = table.getSelectionModel().getSelectedItem();
        if (row != null) actions.restore(row.backup());
    }

    /** Says all of a row at once. */
    private static final class SpokenRow extends TableRow<BackupsModel.Row> {
        @Override
        protected void updateItem(BackupsModel.Row row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(empty || row == null ? "" : row.spoken());
        }
    }

    private void column(String key, Function<BackupsModel.Row, String> text) {
        var column = new TableColumn<BackupsModel.Row, String>(words.text("ui.settings.backup.column." + key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        table.getColumns().add(column);
    }

    private Button button(String id, String key, Feather icon) {
        var button = new Button(words.text(key), Icons.of(icon));
        button.setId(id);
        return button;
    }

    Node node() {
        return node;
    }

    /** Brings it up to date; the chosen row stays chosen. */
    void show(BackupsModel model) {
        newest.setText(model.newest());
        show(old, model.old().orElse(""));
        show(place, model.place().orElse(""));
        show(table, !model.rows().isEmpty());
        List<BackupsModel.Row> rows = model.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (i >= table.getItems().size()) table.getItems().add(rows.get(i));
            else if (!table.getItems().get(i).equals(rows.get(i)))
                table.getItems().set(i, rows.get(i));
        }
        if (table.getItems().size() > rows.size())
            table.getItems().remove(rows.size(), table.getItems().size());
    }

    private static void show(Label label, String text) {
        label.setText(text);
        show(label, !text.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
