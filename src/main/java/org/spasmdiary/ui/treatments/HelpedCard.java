package org.spasmdiary.ui.treatments;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.charts.FunctionPicture;
import org.spasmdiary.charts.Look;
import org.spasmdiary.charts.Picture;
import org.spasmdiary.charts.TimeOfDayPicture;
import org.spasmdiary.charts.TreatmentsPicture;
import org.spasmdiary.charts.TreatmentsPicture.RowMark;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Focus;
import org.spasmdiary.ui.FxThread;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Segments;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.TwoEnds;
import org.spasmdiary.ui.picture.NumbersTable;
import org.spasmdiary.ui.picture.PicturePane;
import org.spasmdiary.words.Words;

/** The card at the left: one of its pictures, and how to read it. */
final class HelpedCard {
    /** How many times its own height a picture may grow into room that is left over. */
    private static final double HIGHEST = 1.4;

    private final Desk desk;
    private final Words words;
    private final Segments<TreatmentsPart> parts;
    private final Label heading = Texts.heading("");
    private final PicturePane picture;
    private final RowPicker rows;
    private final NumbersTable numbers;
    private final ToggleButton table;
    private final Label empty = Texts.body("");
    private final Button behind;
    private final VBox care;
    private final VBox card;
    private final StackPane stack;
    private String todo = "";
    private Optional<HelpedModel> shown = Optional.empty();
    private Optional<Picture> sized = Optional.empty();

    /**
     * Empty at first.
     *
     * @param picks called with the picture that is wanted
     * @param opens called with the row whose entries are wanted
     */
    HelpedCard(Desk desk, Consumer<TreatmentsPart> picks, Consumer<RowMark> opens) {
        this.desk = desk;
        this.words = desk.words();
        parts = new Segments<>(
                "treatments-part",
                words.text("ui.treatments.part"),
                List.of(TreatmentsPart.values()),
                part -> words.text("ui.treatments.part." + part.key()),
                TreatmentsPart::key,
                picks);
        boolean several = TreatmentsPart.values().length > 1;
        visible(parts.node(), several); // one choice is none
        visible(heading, !several);
        picture = new PicturePane(desk, "helped-picture", this::seen);
        picture.node().setAccessibleHelp(words.text("ui.treatments.keys"));
        // The width comes inside a layout pass, in which a new height would be forgotten.
        picture.box().widthProperty().subscribe(_ -> FxThread.nextPulse(this::fit));
        behind = new Button(words.text("ui.treatments.behind"), Icons.of(Feather.LIST));
        behind.setId("helped-behind");
        behind.getStyleClass().add("flat");
        behind.setWrapText(true);
        numbers = new NumbersTable("helped-numbers", words.text("ui.treatments.tableName"), desk::em);
        table = new ToggleButton(words.text("ui.treatments.table"), Icons.of(Feather.LIST));
        table.setId("helped-table-toggle");
        table.setAccessibleHelp(words.text("ui.treatments.tableHelp"));
        table.setOnAction(_ -> arrange());
        rows = new RowPicker(picture, this::picked, opens);
        behind.setOnAction(_ -> rows.open());
        empty.setId("helped-empty");
        care = care();
        stack = new StackPane(picture.node(), numbers.node());
        var head = new TwoEnds(8, List.of(parts.node(), heading), List.of(table));
        card = new VBox(head, stack, behind, empty, care);
        card.setId("helped-card");
        card.getStyleClass().addAll("card", "helped-card");
        picked(Optional.empty());
        arrange();
    }

    private VBox care() {
        var lead = new Text(words.text("ui.treatments.careLead") + " ");
        lead.getStyleClass().addAll("said", "lead");
        var text = new Text(words.text("ui.treatments.care"));
        text.getStyleClass().add("said");
        Label how = Texts.body(words.text("ui.treatments.nothingIs") + " " + words.text("ui.treatments.of24"));
        var more = new ToggleButton(words.text("ui.treatments.more"), Icons.of(Feather.HELP_CIRCLE));
        more.setId("helped-more");
        more.getStyleClass().add("compact");
        how.visibleProperty().bind(more.selectedProperty());
        how.managedProperty().bind(more.selectedProperty());
        var box = new VBox(new TextFlow(lead, text), more, how);
        box.getStyleClass().add("care");
        return box;
    }

    Node node() {
        return card;
    }

    /** What the picture shows, to be drawn for a file. */
    Optional<HelpedModel> shown() {
        return shown;
    }

    void focus() {
        if (table.isSelected() && numbers.node().isVisible()) numbers.node().requestFocus();
        else if (picture.node().isVisible()) picture.node().requestFocus();
        else Focus.first(parts.node()).ifPresent(Node::requestFocus);
    }

    /** The numbers in place of the picture, or the picture again. */
    void turn() {
        if (table.isDisabled()) return;
        table.setSelected(!table.isSelected());
        arrange();
        focus();
    }

    /** Whether the numbers were there to be copied. */
    boolean copy() {
        if (!numbers.node().isVisible()) return false;
        numbers.copy();
        return true;
    }

    void show(HelpedModel model) {
        shown = Optional.of(model);
        parts.choose(model.choice().part());
        heading.setText(words.text("ui.treatments.part." + model.choice().part().key()));
        Picture drawn = model.choice().part().maker(model, words).picture(Look.LIGHT, textScale());
        sized = Optional.of(drawn);
        todo = todo(model, drawn);
        empty.setText(todo);
        boolean focused = picture.node().isFocused();
        arrange();
        if (focused) focus(); // what is hidden would lose it
        fit();
        picture.show(model.choice().part().maker(model, words));
    }

    /** What stands in the card: the picture, its numbers, or what to do while there is nothing to draw. */
    private void arrange() {
        boolean helped = shown.filter(it -> it.choice().part() == TreatmentsPart.WHAT_HELPED)
                .isPresent();
        boolean drawn = helped || todo.isEmpty();
        boolean numbered = drawn && table.isSelected();
        table.setDisable(!drawn);
        visible(stack, drawn);
        visible(picture.node(), drawn);
        picture.node().setVisible(drawn && !numbered); // it keeps its room, and so goes on being drawn
        visible(numbers.node(), numbered);
        visible(empty, !todo.isEmpty());
        visible(behind, helped && todo.isEmpty() && !numbered);
        visible(care, helped);
        // The rows of what helped have one height; the other pictures may fill what the cards beside them leave.
        VBox.setVgrow(stack, helped ? Priority.NEVER : Priority.ALWAYS);
    }

    /** What to do while there is nothing to draw, in place of an empty picture; empty text otherwise. */
    private String todo(HelpedModel model, Picture drawn) {
        return switch (drawn) {
            case FunctionPicture it when it.isEmpty() -> it.spoken() + "\n" + words.text("ui.treatments.noFunction");
            case TimeOfDayPicture it when it.isEmpty() -> it.heading() + "\n" + words.text("ui.treatments.noScores");
            case TreatmentsPicture _ -> model.empty();
            default -> "";
        };
    }

    /** As high as its rows need at this width. */
    private void fit() {
        double width = picture.box().getWidth();
        if (sized.isEmpty() || width < 1) return;
        double height = switch (sized.get()) {
            case TreatmentsPicture helped ->
                helped.comfortableHeight(picture.box().pictureWidth());
            case FunctionPicture function -> function.comfortableHeight();
            default -> Math.max(320, 0.6 * width) * textScale();
        };
        if (Math.abs(picture.node().getPrefHeight() - height) < 1) return;
        picture.node().setMinHeight(height);
        picture.node().setPrefHeight(height);
        picture.node().setMaxHeight(HIGHEST * height); // the whole of it should stay in sight
    }

    private double textScale() {
        return desk.settings().textSize() / 100.0;
    }

    private void seen(Picture drawn) {
        numbers.show(drawn.table());
        if (drawn instanceof TreatmentsPicture helped) rows.show(helped);
    }

    private void picked(Optional<RowMark> row) {
        behind.setDisable(row.isEmpty());
        behind.setText(row.map(it -> words.text("ui.treatments.behindRow", "name", name(it)))
                .orElse(words.text("ui.treatments.behind")));
    }

    /** Of the row's treatment. */
    String name(RowMark row) {
        return row.kind().map(words::name).orElse(words.text("charts.helped.nothing"));
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
