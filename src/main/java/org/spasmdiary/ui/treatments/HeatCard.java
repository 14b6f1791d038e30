package org.spasmdiary.ui.treatments;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/** "Heat and cold": how often today, how long each time, and from when the advice fits the next. */
final class HeatCard {
    private static final int COLUMNS = 4;

    private final Words words;
    private final List<Label> cells = new ArrayList<>();
    private final VBox card;

    HeatCard(Words words) {
        this.words = words;
        var grid = new GridPane();
        grid.setId("heat-grid");
        grid.getStyleClass().add("heat-grid");
        for (int column = 0; column < COLUMNS; column++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(column == 0 ? 19 : 27);
            grid.getColumnConstraints().add(width);
        }
        List<String> heads = List.of(
                "",
                words.text("ui.treatments.col.today"),
                words.text("ui.treatments.col.each"),
                words.text("ui.treatments.col.next"));
        for (int column = 0; column < COLUMNS; column++) {
            Label head = Texts.small(heads.get(column));
            grid.add(head, column, 0);
        }
        for (int row = 1; row <= 2; row++)
            for (int column = 0; column < COLUMNS; column++) {
                var cell = Texts.body("");
                if (column == 0) cell.getStyleClass().add("strong");
                cell.setId("heat-" + row + "-" + column);
                cells.add(cell);
                grid.add(cell, column, row);
            }
        card = new VBox(
                Texts.heading(words.text("ui.treatments.heatAndCold")),
                grid,
                Texts.small(words.text("ui.treatments.differ")));
        card.setId("heat-card");
        card.getStyleClass().addAll("card", "side-card");
    }

    Node node() {
        return card;
    }

    void show(HeatModel model) {
        String each = words.text("ui.treatments.each");
        List<String> all = new ArrayList<>(model.heat().cells(each));
        all.addAll(model.cold().cells(each));
        for (int i = 0; i < all.size(); i++) cells.get(i).setText(all.get(i));
    }
}
