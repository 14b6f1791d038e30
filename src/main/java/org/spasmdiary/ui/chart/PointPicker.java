package org.spasmdiary.ui.chart;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.spasmdiary.charts.PointMark;
import org.spasmdiary.charts.RowMark;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.ui.picture.PictureBox;
import org.spasmdiary.words.Words;

/** The picture with one of its entries or marks picked, by pointer or by key. */
final class PointPicker {
    /** What the picture needs from the screen. */
    interface Actions extends PictureMouse.Actions {
        /** A picture for the room there is now. */
        void drawingWanted();

        /** The words beside an entry. */
        Optional<PointCard> card(EntryId entry, boolean revealed);

        /** The words beside a mark of the rows. */
        Optional<PointCard> card(RowMark mark);

        /** The entry is to be changed. */
        void edit(EntryId entry);

        /** This hour is to be in view. */
        void reveal(double hour);
    }

    /** How near the pointer has to be, px. */
    private static final double REACH = 22;

    private static final double MARK_REACH = 11;

    private final Actions actions;
    private final Words words;
    private final PictureBox box;
    private final PointLayer layer;
    private final StackPane node;
    private Optional<Drawn> drawn = Optional.empty();
    private Optional<EntryId> picked = Optional.empty();
    private Optional<RowMark> mark = Optional.empty();
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
            if (event.getClickCount() == 2) entry().ifPresent(actions::edit);
        });
        new PictureMouse(node, box, () -> drawn, actions);
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

    /** The entry that is picked, or the first one of the mark that is. */
    Optional<EntryId> entry() {
        return picked.or(() -> mark.map(m -> m.all().getFirst().entry()));
    }

    /** Hours since onset of the entry that is picked. */
    Optional<Double> hour() {
        return picked.map(this::index)
                .filter(at -> at >= 0)
                .map(at -> points().get(at).hour());
    }

    /** Entries of another spasm are no longer meant. */
    void forget() {
        pick(Optional.empty());
    }

    void show(Drawn picture) {
        drawn = Optional.of(picture);
        box.show(picture.pixels(), picture.width(), picture.height());
        mark = mark.flatMap(old -> picture.marks().stream()
                .filter(other -> other.all().equals(old.all()))
                .findFirst());
        if (mark.isPresent()) pick(mark.get());
        else pick(picked.filter(id -> index(id) >= 0));
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
        if (drawn.isEmpty()) return;
        int nearest = drawn.get().nearest(x, y, REACH);
        if (nearest >= 0) at(nearest);
        else
            drawn.get()
                    .mark(x, y, MARK_REACH)
                    .filter(other -> !mark.equals(Optional.of(other)))
                    .ifPresent(this::pick);
    }

    private void at(int index) {
        PointMark point = points().get(index);
        if (!picked.equals(Optional.of(point.entry()))) pick(Optional.of(point.entry()));
        if (!drawn.orElseThrow().isInView(point)) actions.reveal(point.hour());
    }

    private void pick(Optional<EntryId> id) {
        if (!picked.equals(id)) revealed = false;
        picked = id;
        mark = Optional.empty();
        Optional<PointCard> card = id.flatMap(entry -> actions.card(entry, revealed));
        int at = card.isEmpty() ? -1 : index(id.orElseThrow());
        if (at < 0) {
            layer.hide();
            say(drawn.map(picture -> picture.said().spoken()).orElse(words.text("ui.chart.working")));
            return;
        }
        PointMark point = points().get(at);
        Drawn picture = drawn.orElseThrow();
        if (picture.isInView(point)) layer.show(point.x(), point.y(), picture.seen(), card.get());
        else layer.hide(); // until the picture that shows it is here
        say(point.spoken() + ". " + card.get().treatment() + " " + card.get().note());
    }

    private void pick(RowMark other) {
        revealed = false;
        picked = Optional.empty();
        mark = Optional.of(other);
        Optional<PointCard> card = actions.card(other);
        if (card.isEmpty()) forget();
        else {
            layer.show(other.x(), other.y(), drawn.orElseThrow().seen(), card.get());
            say(card.get().spoken());
        }
    }

    private void say(String text) {
        node.setAccessibleText(text);
        node.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void reveal() {
        revealed = true;
        pick(picked);
    }

    private boolean key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) return false;
        int last = points().size() - 1;
        int at = picked.map(this::index).orElse(-1);
        switch (event.getCode()) {
            case RIGHT -> go(Math.min(last, at + 1));
            case LEFT -> go(at < 0 ? last : Math.max(0, at - 1));
            case HOME -> go(0);
            case END -> go(last);
            case DOWN -> mark(1);
            case UP -> mark(-1);
            case SPACE -> reveal();
            case ENTER -> entry().ifPresent(actions::edit);
            case ESCAPE -> {
                boolean any = entry().isPresent();
                forget();
                return any;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(int index) {
        if (index >= 0 && index < points().size()) at(index);
    }

    /** From mark to mark of the rows in the view, in the order of time. */
    private void mark(int by) {
        List<RowMark> all = drawn.map(Drawn::marks).orElse(List.of()).stream()
                .sorted(java.util.Comparator.comparingDouble(RowMark::x))
                .toList();
        if (all.isEmpty()) return;
        int at = mark.map(all::indexOf).orElse(by > 0 ? -1 : all.size());
        pick(all.get(Math.clamp(at + by, 0, all.size() - 1)));
    }
}
