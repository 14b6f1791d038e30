package org.spasmdiary.ui.chart;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.spasmdiary.charts.PointMark;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.ui.picture.PictureBox;
import org.spasmdiary.words.Words;

/** The picture with one of its entries picked, by pointer or by key. */
final class PointPicker {
    /** What the picture needs from the screen. */
    interface Actions {
        /** A picture for the room there is now. */
        void drawingWanted();

        /** The words beside an entry. */
        Optional<PointCard> card(EntryId entry, boolean revealed);

        /** The entry is to be changed. */
        void edit(EntryId entry);
    }

    /** How near the pointer has to be, px. */
    private static final double REACH = 22;

    private final Actions actions;
    private final Words words;
    private final PictureBox box;
    private final PointLayer layer;
    private final StackPane node;
    private Optional<Drawn> drawn = Optional.empty();
    private Optional<EntryId> picked = Optional.empty();
    private boolean revealed;

    PointPicker(Words words, Actions actions) {
        this.words = words;
        this.actions = actions;
        box = new PictureBox("chart-image", actions::drawingWanted);
        layer = new PointLayer(words.text("ui.chart.openPrivate"), this::reveal);
        node = new StackPane(box, layer);
        node.setId("chart-picture");
        node.getStyleClass().addAll("chart-picture", "focus-ring");
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        node.setAccessibleText(words.text("ui.chart.working"));
        node.setAccessibleHelp(words.text("ui.chart.keys"));
        node.setOnMouseMoved(event -> hover(event.getX() - box.getLayoutX(), event.getY() - box.getLayoutY()));
        node.setOnMouseClicked(event -> {
            node.requestFocus();
            if (event.getClickCount() == 2) picked.ifPresent(actions::edit);
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (key(event)) event.consume();
        });
    }

    StackPane node() {
        return node;
    }

    PictureBox box() {
        return box;
    }

    Optional<EntryId> picked() {
        return picked;
    }

    /** Entries of another spasm are no longer meant. */
    void forget() {
        pick(Optional.empty());
    }

    void show(Drawn picture) {
        drawn = Optional.of(picture);
        box.show(picture.pixels(), picture.width(), picture.height());
        pick(picked.filter(id -> index(id) >= 0));
    }

    private List<PointMark> points() {
        return drawn.map(Drawn::points).orElse(List.of());
    }

    private int index(EntryId id) {
        List<PointMark> all = points();
        for (int i = 0; i < all.size(); i++) if (all.get(i).entry().equals(id)) return i;
        return -1;
    }

    private void hover(double x, double y) {
        int nearest = drawn.map(picture -> picture.nearest(x, y, REACH)).orElse(-1);
        if (nearest >= 0) at(nearest);
    }

    private void at(int index) {
        EntryId id = points().get(index).entry();
        if (!picked.equals(Optional.of(id))) pick(Optional.of(id));
    }

    private void pick(Optional<EntryId> id) {
        if (!picked.equals(id)) revealed = false;
        picked = id;
        Optional<PointCard> card = id.flatMap(entry -> actions.card(entry, revealed));
        if (card.isEmpty()) {
            layer.hide();
            node.setAccessibleText(drawn.map(Drawn::spoken).orElse(words.text("ui.chart.working")));
        } else {
            PointMark point = points().get(index(id.orElseThrow()));
            layer.show(point, points(), card.get());
            node.setAccessibleText(point.spoken() + ". " + card.get().treatment() + " "
                    + card.get().note());
        }
        node.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void reveal() {
        revealed = true;
        pick(picked);
    }

    private boolean key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return false;
        int last = points().size() - 1;
        if (last < 0) // else the focus would wander off
        return event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        int at = picked.map(this::index).orElse(-1);
        switch (event.getCode()) {
            case RIGHT -> at(Math.min(last, at + 1));
            case LEFT -> at(at < 0 ? last : Math.max(0, at - 1));
            case HOME -> at(0);
            case END -> at(last);
            case SPACE -> reveal();
            case ENTER -> picked.ifPresent(actions::edit);
            default -> {
                return false;
            }
        }
        return true;
    }
}
