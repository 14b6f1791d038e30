package org.spasmdiary.ui.history;

import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.words.Words;

/** A line of the list on the screen: the head of a day, an entry, or days without one. Made once, filled often. */
final class LineCell extends ListCell<HistoryLine> {
    /** Says what stands in the head of a day. */
    @FunctionalInterface
    interface Heads {
        String title(LocalDate day);
    }

    private final Words words;
    private final Heads heads;
    private final EntryList.Actions actions;
    private final Label head = new Label();
    private final Label time = new Label();
    private final Label badge = new Label();
    private final StackPane mark = new StackPane();
    private final Label title = new Label();
    private final Label second = new Label();
    private final Label secret;
    private final Label edited;
    private final HBox notes = new HBox();
    private final Button edit = tool(Feather.EDIT_2);
    private final Button bin = tool(Feather.TRASH_2);
    private final HBox row;

    LineCell(Words words, Heads heads, EntryList.Actions actions) {
        this.words = words;
        this.heads = heads;
        this.actions = actions;
        head.getStyleClass().addAll("heading", "day-head");
        time.getStyleClass().addAll("strong", "line-time");
        badge.getStyleClass().add("pain-badge");
        mark.getStyleClass().add("line-mark");
        second.getStyleClass().addAll("small", "muted");
        secret = new Label(words.text("ui.history.privateNote"), Icons.small(Feather.LOCK));
        secret.getStyleClass().addAll("small", "muted");
        edited = new Label(words.text("ui.history.edited"));
        edited.getStyleClass().addAll("small", "muted", "edited");
        title.setWrapText(true);
        second.setWrapText(true);
        secret.setMinWidth(Label.USE_PREF_SIZE);
        edited.setMinWidth(Label.USE_PREF_SIZE);
        notes.getStyleClass().add("line-notes");
        edit.setTooltip(new Tooltip(words.text("ui.history.edit")));
        bin.setTooltip(new Tooltip(words.text("ui.history.delete")));
        var text = new VBox(title, notes);
        text.getStyleClass().add("line-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        row = new HBox(time, mark, text, edit, bin);
        row.getStyleClass().add("entry-line");
        setPrefWidth(0); // as wide as the list, never wider
    }

    private static Button tool(Feather icon) {
        var button = new Button("", Icons.of(icon));
        button.getStyleClass().add("quiet");
        button.setFocusTraversable(false); // E and Delete do it from the line
        return button;
    }

    @Override
    protected void updateItem(@Nullable HistoryLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (line) {
            case HistoryLine.Head(LocalDate day) -> words(heads.title(day), head);
            case HistoryLine.Quiet quiet -> quiet(quiet);
            case HistoryLine.Item item -> item(item);
        }
    }

    private void words(String text, Region node) {
        head.setText(text);
        setGraphic(node);
        setAccessibleText(text);
    }

    private void quiet(HistoryLine.Quiet quiet) {
        var format = words.format();
        String days = quiet.first().equals(quiet.last())
                ? format.dayYear(quiet.first())
                : words.text(
                        "ui.history.quietDays",
                        "first",
                        format.day(quiet.first()),
                        "last",
                        format.dayYear(quiet.last()));
        String text = days + "  ·  " + words.text("ui.history.noEntries");
        second.setText(text);
        setAccessibleText(text);
        var hatch = new Region();
        hatch.getStyleClass().add("hatch-mark");
        var quietRow = new HBox(hatch, second);
        quietRow.getStyleClass().add("quiet-line");
        second.setVisible(true);
        second.setManaged(true);
        setGraphic(quietRow);
    }

    private void item(HistoryLine.Item item) {
        EntryRow entry = EntryRow.of(item, actions.isEdited(item.entry().id()), words);
        time.setText(entry.time());
        if (entry.pain().isPresent() && !item.end()) {
            badge.setText(words.format().number(entry.pain().get()));
            badge.getStyleClass().removeIf(name -> name.startsWith("pain-step"));
            badge.getStyleClass().add(PainRamp.styleClass(entry.pain().get()));
            mark.getChildren().setAll(badge);
        } else {
            mark.getChildren().setAll(Icons.large(entry.icon()));
        }
        title.setText(entry.title());
        second.setText(entry.mistake() ? words.text("ui.history.mistake") : entry.second());
        notes.getChildren().setAll(second, secret, edited);
        part(second, !second.getText().isEmpty());
        part(secret, entry.hasPrivate());
        part(edited, entry.edited());
        part(notes, !second.getText().isEmpty() || entry.hasPrivate() || entry.edited());
        row.setOpacity(1);
        row.getStyleClass().remove("mistake");
        if (entry.mistake()) row.getStyleClass().add("mistake");
        edit.setVisible(entry.editable());
        edit.setAccessibleText(words.text("ui.history.editThis", "what", entry.title()));
        edit.setOnAction(_ -> actions.edit(item));
        bin.setVisible(entry.removable());
        bin.setAccessibleText(words.text("ui.history.deleteThis", "what", entry.title()));
        bin.setOnAction(_ -> actions.bin(item));
        setGraphic(row);
        setAccessibleText(entry.spoken());
    }

    /** As high as its words need where they wrap; a list cell by itself asks its row only for one line. */
    @Override
    protected double computePrefHeight(double width) {
        double usual = super.computePrefHeight(width);
        if (width <= 0 || !(getGraphic() instanceof Region region)) return usual;
        double sides = snappedLeftInset() + snappedRightInset();
        double ends = snappedTopInset() + snappedBottomInset();
        return Math.max(usual, region.prefHeight(width - sides) + ends);
    }

    private static void part(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
