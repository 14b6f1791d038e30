package org.spasmdiary.ui.picture;

import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.spasmdiary.charts.ChartTable;

/** The numbers behind the picture, as a table that keeps its place while it is brought up to date. */
public final class NumbersTable {
    /** Rows whose text is measured; the others are much alike. */
    private static final int MEASURED = 300;
    /** The room at both sides of a cell's text, and the widest column, em. */
    private static final double SIDES = 2.2;

    private static final double WIDEST = 40;

    private final TableView<List<String>> table = new TableView<>();
    private final DoubleSupplier em;
    private double measuredAt;

    /**
     * Empty at first.
     *
     * @param id of its node
     * @param name for a screen reader
     * @param em px of one em of text
     */
    public NumbersTable(String id, String name, DoubleSupplier em) {
        this.em = em;
        table.setId(id);
        table.setAccessibleText(name);
        table.getStyleClass().add("numbers");
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.widthProperty().subscribe(_ -> fill());
    }

    public TableView<List<String>> node() {
        return table;
    }

    /** Brings it up to date; the picked row and the scroll position stay where nothing changed. */
    public void show(ChartTable numbers) {
        boolean same = header().equals(numbers.header())
                && table.getItems().equals(numbers.rows())
                && measuredAt == em.getAsDouble();
        if (!header().equals(numbers.header())) columns(numbers.header());
        if (!table.getItems().equals(numbers.rows())) table.getItems().setAll(numbers.rows());
        if (!same) measure();
    }

    /** Every column as wide as its text, so that none is cut; what is then too wide is scrolled to. */
    private void measure() {
        measuredAt = em.getAsDouble();
        var text = new Text();
        text.setFont(Font.font("Inter SemiBold", measuredAt)); // the heads are the heavier ones
        for (int i = 0; i < table.getColumns().size(); i++) {
            double widest = width(text, table.getColumns().get(i).getText());
            for (List<String> row : table.getItems()
                    .subList(0, Math.min(MEASURED, table.getItems().size())))
                widest = Math.max(widest, width(text, row.get(i)));
            double wanted = Math.min(widest / measuredAt + SIDES, WIDEST) * measuredAt;
            table.getColumns().get(i).setMinWidth(Math.ceil(wanted));
            table.getColumns().get(i).setPrefWidth(Math.ceil(wanted));
        }
        fill();
    }

    private static double width(Text text, String said) {
        text.setText(said);
        return text.getLayoutBounds().getWidth();
    }

    /** Room that is left over goes to all columns alike. */
    private void fill() {
        if (table.getColumns().isEmpty() || measuredAt == 0) return;
        double least = table.getColumns().stream()
                .mapToDouble(TableColumn::getMinWidth)
                .sum();
        double left = table.getWidth() - 2 * measuredAt - least; // less the scroll bar
        double each = Math.floor(Math.max(0, left) / table.getColumns().size());
        table.getColumns().forEach(column -> column.setPrefWidth(column.getMinWidth() + each));
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
