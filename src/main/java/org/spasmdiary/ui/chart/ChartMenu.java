package org.spasmdiary.ui.chart;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.words.Words;

/** What a right click on the chart, or the menu key, offers; each with the key that does the same. */
final class ChartMenu {
    private final Words words;
    private final ChartScreen screen;
    private final ContextMenu menu = new ContextMenu();
    private final MenuItem edit;
    private Optional<Double> hour = Optional.empty();
    private Optional<EntryId> entry = Optional.empty();

    ChartMenu(Words words, ChartScreen screen) {
        this.words = words;
        this.screen = screen;
        menu.setId("chart-menu");
        edit = item("edit", () -> entry.ifPresent(screen::edit));
        menu.getItems()
                .addAll(
                        item("note", () -> screen.addNote(hour)),
                        edit,
                        new SeparatorMenuItem(),
                        item("nearer", () -> screen.zoomBy(1)),
                        item("further", () -> screen.zoomBy(-1)),
                        item("table", () -> screen.table(true)),
                        item("copy", screen::copy),
                        new SeparatorMenuItem(),
                        item("keys", screen::sayKeys));
    }

    private MenuItem item(String what, Runnable act) {
        var item = new MenuItem(words.text("ui.chart.menu." + what));
        item.setId("chart-menu-" + what);
        item.setOnAction(_ -> act.run());
        return item;
    }

    /** At a place of the screen, about the hour that was pointed at and the entry that is picked. */
    void show(Node over, double x, double y, Optional<Double> pointed, Optional<EntryId> picked) {
        hour = pointed;
        entry = picked;
        edit.setDisable(picked.isEmpty());
        menu.show(over, x, y);
    }
}
