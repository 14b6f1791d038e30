package org.spasmdiary.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.words.Words;

/** A spasm in the table: its cells in columns, or following each other with their names where it is narrow. */
final class SpasmRow extends StackPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final Words words;
    private final List<Label> cells = new ArrayList<>();
    private final RowCells layout;
    private CompareRow row;

    SpasmRow(Words words, CompareRow first) {
        this.words = words;
        this.row = first;
        for (SortBy column : SortBy.values()) {
            var cell = new Label();
            cell.setWrapText(true);
            cell.getStyleClass().addAll("cell", "cell-" + column.key());
            cells.add(cell);
        }
        layout = new RowCells(cells);
        getChildren().add(layout);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("spasm-row", "focus-ring");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    CompareRow row() {
        return row;
    }

    /** @param lit whether it is the one that is pointed at */
    void show(CompareRow newRow, boolean lit, boolean narrow) {
        row = newRow;
        setId("compare-row-" + row.number());
        String mark = row.mark().isEmpty() ? "" : " · " + row.mark();
        String worst = row.worst()
                .map(score -> words.format().number(score))
                .orElseGet(() -> words.text("ui.compare.noWorst"));
        say(SortBy.NUMBER, words.format().number(row.number()), false);
        say(SortBy.BEGAN, row.began() + mark, false);
        say(SortBy.LASTED, row.lasted(), false);
        say(SortBy.WORST, worst, narrow);
        say(SortBy.TREATMENTS, row.treatments(), false);
        past(SortBy.PAST_72H, row.past72h(), narrow);
        past(SortBy.PAST_7D, row.past7d(), narrow);
        past(SortBy.DOCTOR, row.doctor(), narrow);
        layout.narrow(narrow);
        pseudoClassStateChanged(CURRENT, row.current());
        pseudoClassStateChanged(LIT, lit);
        setFocusTraversable(lit);
        setAccessibleText(row.spoken(words));
    }

    /** @param named with the name of its column, which stands nowhere else */
    private void say(SortBy column, String text, boolean named) {
        String name = words.text("ui.compare.column." + column.key());
        cell(column).setText(named ? name + " " + text : text);
    }

    private Label cell(SortBy column) {
        return cells.get(column.ordinal());
    }

    private void past(SortBy column, Past past, boolean narrow) {
        say(column, words.text("ui.compare.past." + past.key()), narrow);
        Label cell = cell(column);
        cell.getStyleClass().remove("muted");
        if (past != Past.YES) cell.getStyleClass().add("muted");
        cell.setGraphic(sign(past));
    }

    private static @Nullable Node sign(Past past) {
        return switch (past) {
            case YES -> Icons.small(Feather.CHECK);
            case NO -> Icons.small(Feather.MINUS);
            case NOT_YET, NOT_KNOWN -> null;
        };
    }
}
