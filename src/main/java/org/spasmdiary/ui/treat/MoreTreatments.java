package org.spasmdiary.ui.treat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Insets;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.analysis.Sessions;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Dialog;

/** The whole catalogue: type a few letters, arrow down, Enter. */
final class MoreTreatments {
    /** Height of the list, in em. */
    private static final double LINES = 20;
    /** Px: with large letters the evidence under the list is nearer so. */
    private static final double MOST = 360;

    private final Desk desk;
    private final Treating treating;
    private final Dosing dosing;
    private final InTurn turns;

    MoreTreatments(Desk desk, Treating treating, Dosing dosing, InTurn turns) {
        this.desk = desk;
        this.treating = treating;
        this.dosing = dosing;
        this.turns = turns;
    }

    /** The medicines alone. */
    void askMedicine() {
        ask("medicine-list", desk.words().text("ui.treat.whichMedicine"), kinds(true));
    }

    void ask() {
        ask("treatment-list", desk.words().text("ui.treat.whichTreatment"), kinds(false));
    }

    private static List<TreatmentKind> kinds(boolean medicinesOnly) {
        return Arrays.stream(TreatmentKind.values())
                .filter(kind -> !medicinesOnly || kind.takesDose())
                .toList();
    }

    private void ask(String id, String title, List<TreatmentKind> kinds) {
        var found = new FilteredList<>(FXCollections.observableArrayList(kinds));
        var list = new ListView<>(found);
        list.setId(id + "-kinds");
        list.setAccessibleText(title);
        list.setCellFactory(_ -> new KindCell(desk));
        list.setPrefHeight(Math.min(LINES * desk.em(), MOST));
        var evidence = new EvidenceBox(desk.words());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(kind -> Optional.ofNullable(kind).ifPresent(evidence::show));
        list.getSelectionModel().selectFirst();
        var search = new TextField();
        search.setId(id + "-search");
        search.setPromptText(desk.words().text("ui.treat.search"));
        search.setAccessibleText(desk.words().text("ui.treat.search"));
        search.textProperty().subscribe(text -> {
            found.setPredicate(kind -> matches(kind, text));
            list.getSelectionModel().selectFirst();
        });
        search.setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.DOWN) return;
            list.requestFocus();
            event.consume();
        });
        var body = new VBox(8, search, list, evidence.node());
        body.setPadding(new Insets(4)); // room for the ring of what has the focus
        desk.ask()
                .show(Dialog.of(
                                id,
                                title,
                                Choice.form(id + "-go", desk.words().text("ui.treat.next2"), () -> {
                                    Optional<TreatmentKind> kind = Optional.ofNullable(
                                            list.getSelectionModel().getSelectedItem());
                                    kind.ifPresent(this::open);
                                    return kind.isPresent();
                                }),
                                Choice.plain(id + "-cancel", desk.words().text("ui.treat.cancel"), () -> {}))
                        .withBody(body)
                        .withFocus(search));
    }

    private boolean matches(TreatmentKind kind, String text) {
        Locale locale = desk.words().locale();
        return desk.words().name(kind).toLowerCase(locale).contains(text.strip().toLowerCase(locale))
                || kind.code().contains(text.strip().toLowerCase(locale));
    }

    private void open(TreatmentKind kind) {
        if (kind == TreatmentKind.CONTRAST) turns.ask();
        else if (kind == TreatmentKind.HEAT_THEN_EXERCISE) turns.askExercise();
        else if (kind.takesDose()) dosing.ask(kind);
        else if (Sessions.isTimed(kind)
                && Sessions.running(desk.diary(), desk.now()).isEmpty()) treating.start(kind);
        else dosing.ask(kind);
    }

    private static final class KindCell extends ListCell<TreatmentKind> {
        private final Desk desk;

        KindCell(Desk desk) {
            this.desk = desk;
            setContentDisplay(ContentDisplay.RIGHT);
            setGraphicTextGap(12);
        }

        @Override
        protected void updateItem(TreatmentKind kind, boolean empty) {
            super.updateItem(kind, empty);
            boolean none = empty || kind == null;
            setText(none ? null : desk.words().name(kind));
            setGraphic(none ? null : grade(kind));
        }

        /** How sure the sources are, at the end of the line. */
        private @Nullable Label grade(TreatmentKind kind) {
            Optional<String> grade = Evidence.of(kind).grade();
            if (grade.isEmpty()) return null;
            var label = new Label(desk.words().text("ui.treat.grade." + grade.get()));
            label.getStyleClass().add("grade");
            return label;
        }
    }
}
