package org.spasmdiary.ui.compare;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Segments;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.TwoEnds;
import org.spasmdiary.ui.file.FileKind;
import org.spasmdiary.ui.picture.NumbersTable;
import org.spasmdiary.ui.picture.PictureMaker;
import org.spasmdiary.ui.recovery.RecoveryCard;
import org.spasmdiary.words.Words;

/** The Compare screen's nodes: what is chosen above, picture and curve, the table of spasms below. */
final class CompareView {
    /** What the person does here. */
    interface Actions extends SpasmTable.Actions, SpasmMenu.Actions {
        void sideBySide(boolean aside);

        void leaveOut(boolean untypical);

        void table(boolean shown);

        void save(FileKind kind);
    }

    private static final double GAP = 8;

    private final Words words;
    private final Segments<Boolean> segments;
    private final SpasmMenu menu;
    private final ToggleButton leaveOut;
    private final ToggleButton table;
    private final MenuButton saveAs;
    private final LinePane picture;
    private final NumbersTable numbers;
    private final RecoveryCard recovery;
    private final SpasmTable spasms;
    private final VBox notes = new VBox();
    private final VBox nothing;
    private final TwoCards cards;
    private final ScrollPane root;

    CompareView(Desk desk, Actions actions) {
        words = desk.words();
        segments = new Segments<>(
                "compare-how",
                words.text("ui.compare.how"),
                List.of(false, true),
                aside -> words.text(aside ? "ui.compare.sideBySide" : "ui.compare.overlay"),
                aside -> aside ? "side" : "overlay",
                actions::sideBySide);
        menu = new SpasmMenu(words, actions);
        leaveOut = toggle("compare-leave-out", "", "ui.compare.leaveOutHelp");
        leaveOut.setOnAction(_ -> actions.leaveOut(leaveOut.isSelected()));
        table = toggle("compare-table-toggle", words.text("ui.compare.table"), "ui.compare.tableHelp");
        table.setGraphic(Icons.of(Feather.LIST));
        table.setOnAction(_ -> actions.table(table.isSelected()));
        saveAs = new MenuButton(words.text("ui.compare.saveAs"), Icons.of(Feather.DOWNLOAD));
        saveAs.setId("compare-save");
        for (FileKind kind : FileKind.OF_CHARTS) {
            var item = new MenuItem(words.text("ui.compare.saveAs." + kind.ending()));
            item.setId("compare-save-" + kind.ending());
            item.setOnAction(_ -> actions.save(kind));
            saveAs.getItems().add(item);
        }
        numbers = new NumbersTable("compare-numbers", words.text("ui.compare.tableName"), desk::em);
        picture = new LinePane(desk, actions, numbers::show);
        spasms = new SpasmTable(words, desk::em, actions);
        notes.setId("compare-notes");
        notes.getStyleClass().add("compare-notes");
        nothing = nothing();
        recovery = new RecoveryCard(desk);
        cards = new TwoCards(pictureCard(), recovery.node(), desk::em);
        root = page();
        for (Node node : List.of(leaveOut, numbers.node(), nothing, spasms.node(), notes)) visible(node, false);
    }

    private ToggleButton toggle(String id, String text, String help) {
        var toggle = new ToggleButton(text);
        toggle.setId(id);
        toggle.setAccessibleHelp(words.text(help));
        return toggle;
    }

    private VBox nothing() {
        Label heading = Texts.heading(words.text("ui.compare.empty"));
        heading.setId("compare-empty");
        var box = new VBox(heading, Texts.body(words.text("ui.compare.emptyHelp")));
        box.getStyleClass().addAll("card", "compare-nothing");
        return box;
    }

    private VBox pictureCard() {
        var stack = new StackPane(picture.node(), numbers.node());
        VBox.setVgrow(stack, Priority.ALWAYS);
        var card = new VBox(Texts.heading(words.text("ui.compare.card")), stack);
        card.setId("compare-card");
        card.getStyleClass().addAll("card", "compare-card");
        return card;
    }

    private ScrollPane page() {
        Label title = Texts.title(words.text("ui.compare.title"));
        title.setMinWidth(Label.USE_PREF_SIZE);
        var head = new TwoEnds(GAP, List.of(title), List.of(segments.node(), menu.node(), leaveOut, table, saveAs));
        var box = new VBox(head, cards, nothing, spasms.node(), notes);
        box.getStyleClass().add("compare-page");
        VBox.setVgrow(cards, Priority.ALWAYS);
        var scroll = new ScrollPane(box);
        scroll.setId("compare");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStylesheets()
                .add(Objects.requireNonNull(CompareView.class.getResource("compare.css"))
                        .toExternalForm());
        return scroll;
    }

    Parent root() {
        return root;
    }

    /** Where the share of spasms still going stands. */
    RecoveryCard recovery() {
        return recovery;
    }

    void show(CompareModel model, PictureMaker maker) {
        CompareChoice choice = model.choice();
        boolean any = !model.rows().isEmpty();
        segments.choose(choice.sideBySide());
        menu.show(model);
        leaveOut.setText(words.text("ui.compare.leaveOut", "n", words.format().number(model.untypical())));
        leaveOut.setSelected(!choice.untypical());
        leaveOut.setGraphic(choice.untypical() ? null : Icons.of(Feather.CHECK));
        visible(leaveOut, model.untypical() > 0);
        table.setSelected(choice.table());
        table.setDisable(!any);
        saveAs.setDisable(!any);
        picture.node().setVisible(!choice.table()); // it keeps its room, and so goes on being drawn
        visible(numbers.node(), choice.table());
        picture.show(maker, model.lit());
        visible(nothing, !any);
        visible(recovery.node(), any);
        visible(spasms.node(), any);
        spasms.show(model);
        notes(model.notes());
    }

    private void notes(List<String> lines) {
        visible(notes, !lines.isEmpty());
        notes.getChildren().setAll(lines.stream().map(Texts::small).toList());
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    void openSaveAs() {
        saveAs.requestFocus();
        saveAs.show();
    }

    void copyNumbers() {
        numbers.copy();
    }

    void focusContent(boolean onTable) {
        (onTable ? numbers.node() : picture.node()).requestFocus();
    }

    /** Brings the row that is pointed at into sight, where the keyboard is in the table. */
    void reveal() {
        spasms.lit().filter(Node::isFocused).ifPresent(row -> {
            double hidden = root.getContent().getLayoutBounds().getHeight()
                    - root.getViewportBounds().getHeight();
            if (hidden <= 0) return;
            var bounds = root.getContent().sceneToLocal(row.localToScene(row.getBoundsInLocal()));
            double top = root.getVvalue() * hidden;
            double view = root.getViewportBounds().getHeight();
            if (bounds.getMinY() < top) root.setVvalue((bounds.getMinY() - GAP) / hidden);
            else if (bounds.getMaxY() > top + view) root.setVvalue((bounds.getMaxY() + GAP - view) / hidden);
        });
    }
}
