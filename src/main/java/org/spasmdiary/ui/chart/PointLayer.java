package org.spasmdiary.ui.chart;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.spasmdiary.charts.PointMark;

/** The ring round the chosen entry, its card, and the line between the two. */
final class PointLayer extends Pane {
    private static final double RING = 8;

    private final Circle ring = new Circle(RING);
    private final Line leader = new Line();
    private final Label when = label("strong");
    private final Label pain = label("body");
    private final Label treatment = label("muted");
    private final Label note = label("muted");
    private final Button open;
    private final VBox card = new VBox(when, pain, treatment, note);

    /**
     * An empty layer.
     *
     * @param openText words of the button that shows a private note
     * @param opens what it does
     */
    PointLayer(String openText, Runnable opens) {
        setPickOnBounds(false);
        open = new Button(openText);
        open.setId("chart-private");
        open.getStyleClass().add("flat");
        open.setFocusTraversable(false); // Space does it, from the picture
        open.setOnAction(_ -> opens.run());
        card.getChildren().add(open);
        card.setId("chart-card");
        card.getStyleClass().add("point-card");
        ring.getStyleClass().add("point-ring");
        leader.getStyleClass().add("point-leader");
        ring.setMouseTransparent(true);
        leader.setMouseTransparent(true);
        getChildren().addAll(leader, ring, card);
        hide();
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    void hide() {
        getChildren().forEach(node -> node.setVisible(false));
    }

    void show(double x, double y, List<PointMark> all, PointCard words) {
        text(when, words.when());
        text(pain, words.pain());
        text(treatment, words.treatment());
        text(note, words.note());
        open.setVisible(words.hidden());
        open.setManaged(words.hidden());
        card.autosize();
        double width = Math.min(card.prefWidth(-1), card.getMaxWidth() > 0 ? card.getMaxWidth() : 320);
        double height = card.prefHeight(width);
        CardPlace.Spot spot = CardPlace.of(x, y, all, width, height, getWidth(), getHeight());
        card.resizeRelocate(spot.x(), spot.y(), width, height);
        ring.setCenterX(x);
        ring.setCenterY(y);
        leader.setStartX(x);
        leader.setStartY(y);
        leader.setEndX(Math.clamp(x, spot.x() + 8, spot.x() + width - 8));
        leader.setEndY(Math.clamp(y, spot.y() + 1, spot.y() + height - 1));
        getChildren().forEach(node -> node.setVisible(true));
        open.setVisible(words.hidden());
    }

    private static void text(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    @Override
    protected void layoutChildren() {
        // the card is placed by show(), beside its point
    }
}
