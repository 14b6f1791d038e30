package org.spasmdiary.ui.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.spasmdiary.charts.ChartTable;

/** The numbers behind the picture, as a table that keeps its place while it is brought up to date. */
public final class NumbersTable {
    private final TableView<List<String>> table = new TableView<>();
    /** Letters of a column that is wide enough for anything. */
    private static final int LONGEST = 40;

    private Optional<DoubleSupplier> letter = Optional.empty();

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

    /** For many columns: each as wide as the longest of its texts, and what has no room is scrolled to. */
    public void wide(DoubleSupplier em) {
        letter = Optional.of(em);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    public TableView<List<String>> node() {
        return table;
    }

    /** Brings it up to date; the picked row and the scroll position stay where nothing changed. */
    public void show(ChartTable numbers) {
        if (!header().equals(numbers.header())) columns(numbers);
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

    private void columns(ChartTable numbers) {
        List<String> header = numbers.header();
        table.getColumns().clear();
        for (int i = 0; i < header.size(); i++) {
            int index = i;
            var column = new TableColumn<List<String>, String>(header.get(i));
            column.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(row.getValue().get(index)));
            column.setSortable(false);
            letter.ifPresent(em -> column.setPrefWidth(em.getAsDouble() * (2 + 0.6 * longest(numbers, index))));
            table.getColumns().add(column);
        }
    }

    private static int longest(ChartTable numbers, int column) {
        int longest = numbers.header().get(column).length();
        for (List<String> row : numbers.rows())
            longest = Math.max(longest, row.get(column).length());
        return Math.min(longest, LONGEST);
    }
}
