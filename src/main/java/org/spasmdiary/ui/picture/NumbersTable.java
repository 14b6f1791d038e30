package org.spasmdiary.ui.picture;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.spasmdiary.charts.ChartTable;

/** The numbers behind the picture, as a table that keeps its place while it is brought up to date. */
public final class NumbersTable {
    private final TableView<List<String>> table = new TableView<>();

    /**
     * Empty at first.
     *
     * @param id of its node
     * @param name for a screen reader
     */
    public NumbersTable(String id, String name) {
        table.setId(id);
        table.setAccessibleText(name);
        table.getStyleClass().add("numbers");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    public TableView<List<String>> node() {
        return table;
    }

    /** Brings it up to date; the picked row and the scroll position stay where nothing changed. */
    public void show(ChartTable numbers) {
        if (!header().equals(numbers.header())) columns(numbers.header());
        if (!table.getItems().equals(numbers.rows())) table.getItems().setAll(numbers.rows());
    }

    private List<String> header() {
        return table.getColumns().stream().map(TableColumn::getText).toList();
    }

    /** All of it goes to the clipboard. */
    public void copy() {
        var content = new ClipboardContent();
        content.putString(new ChartTable(header(), table.getItems()).tsv());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void columns(List<String> header) {
        table.getColumns().clear();
        for (int i = 0; i < header.size(); i++) {
            int index = i;
            var column = new TableColumn<List<String>, String>(header.get(i));
            column.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(row.getValue().get(index)));
            column.setSortable(false);
            table.getColumns().add(column);
        }
    }
}
