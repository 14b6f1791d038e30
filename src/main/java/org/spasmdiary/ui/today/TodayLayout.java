package org.spasmdiary.ui.today;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Focus;
import org.spasmdiary.ui.Icons;

/** Puts the cards in a column with the help panel beside it, or behind a bar where the window is narrow. */
final class TodayLayout {
    /** Width of the window, in px at 100 % text, from which the panel stands beside the column (ux.md 4). */
    private static final double BESIDE = 1100;
    /** Height of the page, likewise, from which the advice for now may take room from the alerts in the panel. */
    private static final double UNDER = 860;
    /** With a page narrower than this, timer and tiles stack. */
    private static final double STACK = 620;

    private final TodayCards cards;
    private final Desk desk;
    private final BorderPane root = new BorderPane();
    private final VBox column = new VBox();
    private final VBox treatments = new VBox();
    private final HBox treatmentRow = new HBox();
    private final Button handle;
    private final VBox side = new VBox();
    private boolean narrow;

    TodayLayout(TodayCards cards, Desk desk) {
        this.cards = cards;
        this.desk = desk;
        root.setId("today");
        column.getStyleClass().add("today-column");
        side.getStyleClass().add("today-side");
        treatments.getStyleClass().add("today-treatments");
        treatmentRow.getStyleClass().add("today-treatments");
        HBox.setHgrow(cards.tiles.node(), Priority.ALWAYS);
        VBox.setVgrow(cards.help.node(), Priority.ALWAYS);
        handle = new Button("", Icons.of(Feather.HELP_CIRCLE));
        handle.setId("help-handle");
        handle.setMaxWidth(Double.MAX_VALUE);
        handle.setOnAction(_ -> openDrawer());
        var scroll = new ScrollPane(column);
        scroll.setId("today-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        root.setCenter(scroll);
        arrange(false, false, false);
        root.widthProperty().subscribe(_ -> fit());
        root.heightProperty().subscribe(_ -> fit());
    }

    Parent root() {
        return root;
    }

    void refresh() {
        handle.setText(cards.help.handle());
        handle.setVisible(!cards.help.handle().isEmpty());
        handle.setManaged(handle.isVisible());
        handle.setAccessibleText(cards.help.handle());
        fit();
    }

    boolean key(KeyEvent event) {
        if (event.getCode() != KeyCode.G || event.isAltDown() || event.isShortcutDown()) return false;
        if (narrow) openDrawer();
        else Focus.first(cards.help.node()).ifPresent(node -> node.requestFocus());
        return true;
    }

    private void fit() {
        if (root.getScene() == null || root.getWidth() == 0) return;
        double unit = desk.em() / 15;
        arrange(
                root.getScene().getWidth() < BESIDE * unit,
                root.getWidth() < STACK * unit,
                root.getHeight() < UNDER * unit);
    }

    private boolean arranged;
    private boolean stacked;
    private boolean low;

    private void arrange(boolean nowNarrow, boolean nowStacked, boolean nowLow) {
        if (arranged && nowNarrow == narrow && nowStacked == stacked && nowLow == low) return;
        arranged = true;
        low = nowLow;
        narrow = nowNarrow;
        stacked = nowStacked;
        desk.drawer().hide();
        treatments.getChildren().clear();
        treatmentRow.getChildren().clear();
        (stacked ? treatments : treatmentRow).getChildren().addAll(cards.timer.node(), cards.tiles.node());
        column.getChildren().clear();
        if (narrow) column.getChildren().addAll(handle, cards.help.pinned());
        column.getChildren().addAll(cards.firstRun.node(), cards.clock.node(), cards.rail.node(), cards.pain.node());
        column.getChildren().addAll(stacked ? treatments : treatmentRow, cards.after.node());
        column.getChildren().addAll(cards.function.node(), cards.note.node(), cards.more.node());
        column.getChildren().addAll(cards.sitting.node(), cards.saved.node());
        side.getChildren().clear();
        if (narrow || low) column.getChildren().add(cards.advice.node());
        if (narrow) root.setRight(null);
        else takeBack();
    }

    private void takeBack() {
        if (narrow) return;
        side.getChildren().setAll(cards.help.node());
        if (!low) side.getChildren().add(cards.advice.node());
        root.setRight(side);
    }

    private void openDrawer() {
        desk.drawer().show(cards.help.node(), this::takeBack);
    }
}
