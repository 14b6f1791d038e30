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
import org.spasmdiary.charts.TreatmentsPicture;
import org.spasmdiary.charts.TreatmentsPicture.RowMark;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Segments;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.TwoEnds;
import org.spasmdiary.ui.picture.NumbersTable;
import org.spasmdiary.ui.picture.PicturePane;
import org.spasmdiary.words.Words;

/** The card at the left: one of its pictures, and how to read it. */
final class HelpedCard {
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
    private Optional<HelpedModel> shown = Optional.empty();

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
        picture.box().widthProperty().subscribe(_ -> fit());
        behind = new Button(words.text("ui.treatments.behind"), Icons.of(Feather.LIST));
        behind.setId("helped-behind");
        behind.getStyleClass().add("flat");
        behind.setWrapText(true);
        numbers = new NumbersTable("helped-numbers", words.text("ui.treatments.tableName"));
        numbers.wide(desk::em);
        table = new ToggleButton(words.text("ui.treatments.table"), Icons.of(Feather.LIST));
        table.setId("helped-table-toggle");
        table.setAccessibleHelp(words.text("ui.treatments.tableHelp"));
        table.setOnAction(_ -> swap());
        rows = new RowPicker(picture, this::picked, opens);
        behind.setOnAction(_ -> rows.open());
        empty.setId("helped-empty");
        care = care();
        var stack = new StackPane(picture.node(), numbers.node());
        var head = new TwoEnds(8, List.of(parts.node(), heading), List.of(table));
        card = new VBox(head, stack, behind, empty, care);
        card.setId("helped-card");
        card.getStyleClass().addAll("card", "helped-card");
        VBox.setVgrow(stack, Priority.NEVER);
        picked(Optional.empty());
        swap();
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
        (table.isSelected() ? numbers.node() : picture.node()).requestFocus();
    }

    /** The numbers in place of the picture, or the picture again. */
    void turn() {
        table.setSelected(!table.isSelected());
        swap();
        focus();
    }

    private void swap() {
        picture.node().setVisible(!table.isSelected()); // it keeps its room, and so goes on being drawn
        visible(numbers.node(), table.isSelected());
        shown.ifPresent(this::behind);
    }

    /** Whether the numbers were there to be copied. */
    boolean copy() {
        if (!table.isSelected()) return false;
        numbers.copy();
        return true;
    }

    void show(HelpedModel model) {
        shown = Optional.of(model);
        parts.choose(model.choice().part());
        heading.setText(words.text("ui.treatments.part." + model.choice().part().key()));
        empty.setText(model.empty());
        boolean helped = model.choice().part() == TreatmentsPart.WHAT_HELPED;
        visible(empty, helped && !model.empty().isEmpty());
        behind(model);
        visible(care, helped);
        fit();
        picture.show(model.choice().part().maker(model, words));
    }

    private void behind(HelpedModel model) {
        boolean helped = model.choice().part() == TreatmentsPart.WHAT_HELPED;
        visible(behind, helped && model.empty().isEmpty() && !table.isSelected());
    }

    /** As high as its rows need at this width. */
    private void fit() {
        double width = picture.box().getWidth();
        if (shown.isEmpty() || width < 1) return;
        double text = desk.settings().textSize() / 100.0;
        Picture sized = shown.get().choice().part().maker(shown.get(), words).picture(Look.LIGHT, text);
        double height = switch (sized) {
            case TreatmentsPicture helped ->
                helped.comfortableHeight(picture.box().pictureWidth());
            case FunctionPicture function -> function.comfortableHeight();
            default -> Math.max(320, 0.6 * width) * text;
        };
        if (Math.abs(picture.node().getPrefHeight() - height) < 1) return;
        picture.node().setMinHeight(height);
        picture.node().setPrefHeight(height);
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
