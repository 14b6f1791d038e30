package org.spasmdiary.ui.treatments;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.spasmdiary.charts.TreatmentsPicture;
import org.spasmdiary.charts.TreatmentsPicture.RowMark;
import org.spasmdiary.ui.picture.PicturePane;

/** Picks a row of the picture of what helped, by pointer or by key. */
final class RowPicker {
    private final PicturePane pane;
    private final Consumer<RowMark> opens;
    private final Consumer<Optional<RowMark>> picks;
    private final Region frame = new Region();
    private List<RowMark> rows = List.of();
    private String whole = "";
    private int picked = -1;

    /**
     * Nothing is picked at first.
     *
     * @param picks hears which row is picked
     * @param opens hears which row's entries are wanted
     */
    RowPicker(PicturePane pane, Consumer<Optional<RowMark>> picks, Consumer<RowMark> opens) {
        this.pane = pane;
        this.picks = picks;
        this.opens = opens;
        frame.setId("helped-row");
        frame.getStyleClass().add("helped-row");
        frame.setVisible(false);
        frame.setManaged(false); // it lies where its row does
        var layer = new Pane(frame);
        layer.setMouseTransparent(true);
        Node node = pane.node();
        pane.node().getChildren().add(layer);
        node.setOnMouseClicked(event -> {
            node.requestFocus();
            at(event.getY() - pane.box().getLayoutY());
            if (event.getClickCount() == 2) open();
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (key(event)) event.consume();
        });
    }

    /** The picture on the screen is this one. */
    void show(TreatmentsPicture picture) {
        Optional<RowMark> before = picked();
        rows = picture.rowMarks(pane.box().pictureWidth(), pane.box().pictureHeight());
        whole = picture.spoken();
        pick(before.map(row -> index(row)).orElse(-1));
    }

    private int index(RowMark before) {
        for (int i = 0; i < rows.size(); i++) if (rows.get(i).kind().equals(before.kind())) return i;
        return -1;
    }

    private Optional<RowMark> picked() {
        return picked < 0 || picked >= rows.size() ? Optional.empty() : Optional.of(rows.get(picked));
    }

    private void at(double y) {
        for (int i = 0; i < rows.size(); i++)
            if (y >= rows.get(i).top() && y < rows.get(i).top() + rows.get(i).height()) pick(i);
    }

    private void pick(int index) {
        picked = index;
        Optional<RowMark> row = picked();
        frame.setVisible(row.isPresent());
        row.ifPresent(it -> frame.resizeRelocate(2, it.top() + 1, pane.box().pictureWidth() - 4.0, it.height() - 2));
        pane.node().setAccessibleText(row.map(RowMark::spoken).orElse(whole));
        pane.node().notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        picks.accept(row);
    }

    /** Shows the entries behind the picked row. */
    void open() {
        picked().ifPresent(opens);
    }

    private boolean key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || rows.isEmpty()) return false;
        switch (event.getCode()) {
            case DOWN -> pick(Math.min(rows.size() - 1, picked + 1));
            case UP -> pick(picked < 0 ? rows.size() - 1 : Math.max(0, picked - 1));
            case HOME -> pick(0);
            case END -> pick(rows.size() - 1);
            case ENTER -> open();
            default -> {
                return false;
            }
        }
        return true;
    }
}
