package org.spasmdiary.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.ui.FxThread;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.words.Words;

/** The spasms as a table. One row at a time is in the order of Tab; up and down arrows go on from it. */
final class SpasmTable {
    /** What the person does in it. */
    interface Actions {
        void sort(SortBy column);

        /** Points at this spasm. */
        void light(EntryId spasm);

        /** Points at a neighbour of the one that is pointed at. */
        void step(int rows);

        /** Its chart. */
        void open(EntryId spasm);
    }

    /** Narrower than this the cells have no columns, em. */
    private static final double COLUMNS_FROM = 56;

    private final Words words;
    private final Actions actions;
    private final DoubleSupplier em;
    private final List<Button> heads = new ArrayList<>();
    private final RowCells header;
    private final VBox list = new VBox();
    private final List<SpasmRow> rows = new ArrayList<>();
    private final VBox box;
    private Optional<CompareModel> model = Optional.empty();
    private boolean narrow;

    SpasmTable(Words words, DoubleSupplier em, Actions actions) {
        this.words = words;
        this.em = em;
        this.actions = actions;
        for (SortBy column : SortBy.values()) {
            var head = new Button(name(column));
            head.setId("compare-sort-" + column.key());
            head.getStyleClass().addAll("table-head", "cell-" + column.key());
            head.setContentDisplay(ContentDisplay.RIGHT);
            head.setMinWidth(Button.USE_PREF_SIZE);
            head.setOnAction(_ -> actions.sort(column));
            heads.add(head);
        }
        header = new RowCells(heads);
        header.getStyleClass().add("table-heads");
        list.setId("compare-list");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(words.text("ui.compare.list"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (key(event)) event.consume();
        });
        box = new VBox(header, list);
        box.setId("compare-table");
        box.getStyleClass().addAll("card", "spasm-table");
        box.widthProperty().subscribe(() -> {
            if (isNarrow() != narrow) FxThread.nextPulse(() -> model.ifPresent(this::show)); // not while it is laid out
        });
    }

    VBox node() {
        return box;
    }

    private String name(SortBy column) {
        return words.text("ui.compare.column." + column.key());
    }

    private boolean isNarrow() {
        return box.getWidth() > 0 && box.getWidth() < COLUMNS_FROM * em.getAsDouble();
    }

    void show(CompareModel newModel) {
        model = Optional.of(newModel);
        narrow = isNarrow();
        heads(newModel.choice());
        boolean focused = rows.stream().anyMatch(SpasmRow::isFocused);
        List<CompareRow> shown = newModel.rows();
        while (rows.size() < shown.size()) rows.add(row(shown.get(rows.size())));
        while (rows.size() > shown.size()) rows.removeLast();
        if (list.getChildren().size() != rows.size()) list.getChildren().setAll(rows);
        for (int i = 0; i < rows.size(); i++) {
            CompareRow row = shown.get(i);
            boolean lit = newModel.lit().equals(Optional.of(row.id()));
            rows.get(i).show(row, lit, narrow);
            if (lit && focused) rows.get(i).requestFocus();
        }
    }

    private SpasmRow row(CompareRow first) {
        var row = new SpasmRow(words, first);
        row.setOnMouseClicked(event -> {
            row.requestFocus();
            if (event.getClickCount() == 2) actions.open(row.row().id());
            else actions.light(row.row().id());
        });
        return row;
    }

    private void heads(CompareChoice choice) {
        header.narrow(narrow);
        for (SortBy column : SortBy.values()) {
            Button head = heads.get(column.ordinal());
            boolean sorted = choice.sort() == column;
            String key =
                    !sorted ? "ui.compare.sort" : choice.descending() ? "ui.compare.sort.down" : "ui.compare.sort.up";
            head.setAccessibleText(words.text(key, "column", name(column)));
            head.setGraphic(
                    sorted ? Icons.small(choice.descending() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP) : null);
        }
    }

    /** The row that is pointed at. */
    Optional<SpasmRow> lit() {
        return model.flatMap(CompareModel::lit)
                .flatMap(id ->
                        rows.stream().filter(row -> row.row().id().equals(id)).findFirst());
    }

    private boolean key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return false;
        switch (event.getCode()) {
            case UP -> actions.step(-1);
            case DOWN -> actions.step(1);
            case HOME -> actions.step(-rows.size());
            case END -> actions.step(rows.size());
            case ENTER -> lit().ifPresent(row -> actions.open(row.row().id()));
            default -> {
                return false;
            }
        }
        return true;
    }
}
