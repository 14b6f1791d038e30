package org.spasmdiary.ui.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.charts.Picture;
import org.spasmdiary.charts.RecoveryOptions;
import org.spasmdiary.charts.RecoveryPicture;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.ui.Card;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.TwoEnds;
import org.spasmdiary.ui.picture.NumbersTable;
import org.spasmdiary.ui.picture.PictureMaker;
import org.spasmdiary.ui.picture.PicturePane;
import org.spasmdiary.words.Words;

/** How long the person's own spasms went on: the curve, what it says in words, and by V its numbers. */
public final class RecoveryCard implements Card {
    private final Words words;
    private final Desk desk;
    private final Label counts = Texts.small("");
    private final Label said = Texts.small("");
    private final PicturePane picture;
    private final NumbersTable numbers;
    private final ToggleButton band;
    private final ToggleButton table;
    private final VBox card;
    private Diary diary = Diary.EMPTY;
    private Instant now = Instant.EPOCH;
    private Predicate<Bout> shown = _ -> true;

    /** Empty until it is shown something. */
    public RecoveryCard(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        picture = new PicturePane(desk, "recovery-picture", this::seen);
        picture.node().getStyleClass().add("recovery-picture");
        numbers = new NumbersTable("recovery-table", words.text("ui.recovery.tableName"), desk::em);
        band = toggle("recovery-band", "ui.recovery.band", Feather.SQUARE);
        band.selectedProperty().subscribe(on -> band.setGraphic(Icons.of(on ? Feather.CHECK_SQUARE : Feather.SQUARE)));
        band.setAccessibleHelp(words.text("ui.recovery.bandHelp"));
        band.setOnAction(_ -> draw());
        table = toggle("recovery-table-toggle", "ui.recovery.table", Feather.LIST);
        table.setAccessibleHelp(words.text("ui.recovery.tableHelp"));
        table.setOnAction(_ -> swap());
        counts.setId("recovery-counts");
        said.setId("recovery-words");
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        var frame = new StackPane(picture.node(), numbers.node());
        VBox.setVgrow(frame, Priority.ALWAYS);
        card = new VBox(
                new TwoEnds(8, List.of(Texts.heading(words.text("ui.recovery.title"))), List.of(counts)),
                frame,
                new TwoEnds(8, List.of(band, table), List.of()),
                said);
        card.setId("recovery");
        card.getStyleClass().addAll("card", "recovery-card");
        card.getStylesheets()
                .add(Objects.requireNonNull(RecoveryCard.class.getResource("recovery.css"))
                        .toExternalForm());
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (key(event)) event.consume();
        });
        swap();
    }

    private ToggleButton toggle(String id, String key, Feather icon) {
        var toggle = new ToggleButton(words.text(key), Icons.of(icon));
        toggle.setId(id);
        return toggle;
    }

    @Override
    public Node node() {
        return card;
    }

    /** Of all spasms. */
    @Override
    public void show(Diary newDiary, Instant newNow) {
        show(newDiary, newNow, _ -> true);
    }

    /** Of those that are {@code newShown}, such as those of one part of the back. */
    public void show(Diary newDiary, Instant newNow, Predicate<Bout> newShown) {
        diary = newDiary;
        now = newNow;
        shown = newShown;
        draw();
    }

    /** V with the focus in the card changes between picture and numbers, unless single keys are off. */
    @Override
    public boolean key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) return copy();
        boolean mine = event.getCode() == KeyCode.V
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown()
                && desk.settings().singleKeys();
        if (!mine) return false;
        table.setSelected(!table.isSelected());
        swap();
        (table.isSelected() ? numbers.node() : picture.node()).requestFocus();
        return true;
    }

    /** With the focus in the card, Ctrl+C takes its numbers and not those of another picture. */
    private boolean copy() {
        if (!table.isSelected()) return false;
        numbers.copy();
        desk.notice(words.text("ui.recovery.copied"));
        return true;
    }

    /** The picture as it would be drawn elsewhere, for what saves or prints it. */
    public PictureMaker maker() {
        boolean sure = band.isSelected();
        Diary of = diary;
        Instant at = now;
        Predicate<Bout> which = shown;
        return (look, textScale) ->
                RecoveryPicture.of(of, at, which, look, new RecoveryOptions(sure, textScale), words);
    }

    private void draw() {
        picture.show(maker());
    }

    private void swap() {
        visible(picture.node(), !table.isSelected());
        visible(numbers.node(), table.isSelected());
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void seen(Picture drawn) {
        if (!(drawn instanceof RecoveryPicture recovery)) return;
        counts.setText(words.text(
                "ui.recovery.counts",
                "spasms",
                words.count("ui.recovery.spasms", recovery.curve().n()),
                "ended",
                words.format().number(recovery.curve().events())));
        said.setText(recovery.beside());
        visible(said, !recovery.beside().isEmpty());
        band.setDisable(!recovery.curve().isEnough());
        numbers.show(recovery.table());
    }
}
