package org.spasmdiary.ui.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.spasmdiary.charts.CompareOptions;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Dialog;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/** Which of many lines are drawn. */
final class LinesDialog {
    private LinesDialog() {}

    /** Asks, with those ticked that are drawn now; an empty answer is the newest ones. */
    static void ask(Desk desk, CompareModel model, Consumer<Optional<Set<EntryId>>> chosen) {
        Words words = desk.words();
        Map<EntryId, CheckBox> boxes = new LinkedHashMap<>();
        List<CompareRow> newest =
                model.rows().stream().sorted(SortBy.NUMBER.order(true)).toList();
        for (CompareRow row : newest) boxes.put(row.id(), box(row, model, words));
        var list = new VBox(boxes.values().toArray(CheckBox[]::new));
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("lines-list");
        String number = words.format().number(CompareOptions.NEWEST);
        desk.ask()
                .show(Dialog.of(
                                "compare-lines",
                                words.text("ui.compare.lines.title"),
                                Choice.primary(
                                        "compare-lines-show",
                                        words.text("ui.compare.lines.show"),
                                        () -> chosen.accept(Optional.of(ticked(boxes)))),
                                Choice.plain(
                                        "compare-lines-newest",
                                        words.text("ui.compare.lines.newest", "n", number),
                                        () -> chosen.accept(Optional.empty())),
                                Choice.plain("compare-lines-cancel", words.text("ui.compare.cancel"), () -> {}))
                        .withBody(new VBox(
                                8,
                                Texts.small(words.text(
                                        "ui.compare.lines.text",
                                        "n",
                                        words.format().number(CompareOptions.ALL_UP_TO))),
                                scroll)));
    }

    private static CheckBox box(CompareRow row, CompareModel model, Words words) {
        var box = new CheckBox(words.text(
                "ui.compare.lines.line",
                "n",
                words.format().number(row.number()),
                "began",
                row.began(),
                "lasted",
                row.lasted()));
        box.setId("compare-line-" + row.number());
        box.setWrapText(true);
        box.setSelected(row.current() || model.drawn().contains(row.id()));
        box.setDisable(row.current());
        return box;
    }

    private static Set<EntryId> ticked(Map<EntryId, CheckBox> boxes) {
        var ticked = new LinkedHashSet<EntryId>();
        boxes.forEach((id, box) -> {
            if (box.isSelected()) ticked.add(id);
        });
        return ticked;
    }
}
