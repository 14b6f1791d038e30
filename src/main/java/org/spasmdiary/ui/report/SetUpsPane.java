package org.spasmdiary.ui.report;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.settings.ReportSetUp;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.words.Words;

/** The set-ups that are kept, each to be chosen or deleted, and a button that keeps the one on the screen. */
final class SetUpsPane {
    private final Words words;
    private final Consumer<ReportSetUp> use;
    private final Consumer<ReportSetUp> drop;
    private final VBox list = new VBox();
    private final Button keep;
    private final VBox box;
    private List<ReportSetUp> shown = List.of();

    SetUpsPane(Words words, Consumer<ReportSetUp> use, Consumer<ReportSetUp> drop, Runnable keeps) {
        this.words = words;
        this.use = use;
        this.drop = drop;
        list.setId("report-setups");
        list.getStyleClass().add("setups");
        keep = new Button(words.text("ui.report.setUp.keep"), Icons.of(Feather.BOOKMARK));
        keep.setId("report-setup-keep");
        keep.setAccessibleHelp(words.text("ui.report.setUp.keepHelp"));
        keep.setOnAction(_ -> keeps.run());
        box = new VBox(list, keep);
        box.getStyleClass().add("group");
    }

    VBox node() {
        return box;
    }

    /** @param now what is on the screen, under any name; the kept one that is like it stands out */
    void show(List<ReportSetUp> kept, ReportSetUp now) {
        if (!kept.equals(shown)) {
            boolean focused = list.getChildren().stream().anyMatch(row -> row.isFocusWithin());
            list.getChildren().setAll(kept.stream().map(this::row).toList());
            if (focused) keep.requestFocus(); // the row that had it is gone
            shown = kept;
        }
        list.setVisible(!kept.isEmpty());
        list.setManaged(!kept.isEmpty());
        for (int i = 0; i < kept.size(); i++)
            chooser((HBox) list.getChildren().get(i)).setSelected(kept.get(i).isLike(now));
    }

    private static ToggleButton chooser(HBox row) {
        return (ToggleButton) row.getChildren().getFirst();
    }

    private HBox row(ReportSetUp setUp) {
        var choose = new ToggleButton(setUp.name());
        choose.setId("report-setup-" + setUp.name());
        choose.setAccessibleText(words.text("ui.report.setUp.use", "name", setUp.name()));
        choose.setMaxWidth(Double.MAX_VALUE);
        choose.setMinWidth(0);
        HBox.setHgrow(choose, Priority.ALWAYS);
        choose.setOnAction(_ -> {
            choose.setSelected(true); // pressing the chosen one again does not let it go
            use.accept(setUp);
        });
        var delete = new Button("", Icons.of(Feather.TRASH_2));
        delete.setId("report-setup-delete-" + setUp.name());
        delete.getStyleClass().add("flat");
        delete.setAccessibleText(words.text("ui.report.setUp.delete", "name", setUp.name()));
        delete.setTooltip(new javafx.scene.control.Tooltip(delete.getAccessibleText()));
        delete.setOnAction(_ -> drop.accept(setUp));
        return new HBox(8, choose, delete);
    }
}
