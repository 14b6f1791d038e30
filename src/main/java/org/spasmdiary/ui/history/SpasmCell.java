package org.spasmdiary.ui.history;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A spasm as a line: its number, its days, its figures and the small picture of its course. */
final class SpasmCell extends ListCell<SpasmRow> {
    private static final double STACKED_UNDER = 36; // em: narrower, the picture stands under the words

    private final Sketches sketches;
    private final Label number = new Label();
    private final Label days = new Label();
    private final Label figures = new Label();
    private final Label around = new Label();
    private final Label where = new Label();
    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane(picture);
    private final GridPane row = new GridPane();

    SpasmCell(Sketches sketches) {
        this.sketches = sketches;
        number.getStyleClass().add("spasm-number");
        number.setMinWidth(Label.USE_PREF_SIZE);
        days.getStyleClass().add("strong");
        around.getStyleClass().addAll("small", "muted");
        where.getStyleClass().addAll("small", "muted");
        for (Label label : new Label[] {days, figures, around, where}) label.setWrapText(true);
        var text = new VBox(days, figures, around, where);
        text.setMinWidth(0);
        frame.getStyleClass().add("spasm-course");
        frame.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("spasm-line");
        row.add(number, 0, 0);
        row.add(text, 1, 0);
        var grows = new ColumnConstraints();
        grows.setHgrow(Priority.ALWAYS);
        grows.setMinWidth(0);
        row.getColumnConstraints().addAll(new ColumnConstraints(), grows);
        setPrefWidth(0); // as wide as the list, never wider
        widthProperty().subscribe(this::arrange);
        arrange();
    }

    private void arrange() {
        boolean stacked = getWidth() > 0 && getWidth() < STACKED_UNDER * 15 * sketches.text();
        Integer at = row.getChildren().contains(frame) ? GridPane.getRowIndex(frame) : null;
        if (at != null && stacked == (at == 1)) return;
        row.getChildren().remove(frame);
        row.add(frame, stacked ? 1 : 2, stacked ? 1 : 0);
    }

    @Override
    protected void updateItem(@Nullable SpasmRow spasm, boolean empty) {
        super.updateItem(spasm, empty);
        setText(null);
        if (empty || spasm == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        number.setText(spasm.number());
        days.setText(spasm.days());
        figures.setText(spasm.figures());
        around.setText(spasm.around());
        where.setText(spasm.where());
        where.setVisible(!spasm.where().isEmpty());
        where.setManaged(!spasm.where().isEmpty());
        picture(spasm);
        setGraphic(row);
        setAccessibleText(spasm.spoken());
    }

    private void picture(SpasmRow spasm) {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : Math.clamp(getScene().getWindow().getOutputScaleX(), 1, 4);
        picture.setImage(sketches.want(spasm, scale, image -> {
                    if (spasm.equals(getItem())) picture.setImage(image);
                })
                .orElse(null));
        double text = sketches.text();
        picture.setFitWidth(Sketches.WIDTH * text);
        picture.setFitHeight(Sketches.HEIGHT * text);
        frame.setMinSize(Sketches.WIDTH * text, Sketches.HEIGHT * text); // its room is there before it is drawn
    }

    /** As high as its words need where they wrap. */
    @Override
    protected double computePrefHeight(double width) {
        double usual = super.computePrefHeight(width);
        if (width <= 0 || getGraphic() == null) return usual;
        double sides = snappedLeftInset() + snappedRightInset();
        return Math.max(usual, row.prefHeight(width - sides) + snappedTopInset() + snappedBottomInset());
    }
}
