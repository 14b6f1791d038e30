package org.spasmdiary.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.spasmdiary.charts.PixelImage;
import org.spasmdiary.report.Paper;
import org.spasmdiary.ui.Pixels;
import org.spasmdiary.words.Words;

/** The pages in small, to go to one by a press. Not there when there is only one page. */
final class Thumbnails {
    private static final double WIDTH = 76;

    private final Words words;
    private final IntConsumer go;
    private final List<ImageView> sheets = new ArrayList<>();
    private final VBox box = new VBox();
    private final ScrollPane scroll = new ScrollPane(box);

    Thumbnails(Words words, IntConsumer go) {
        this.words = words;
        this.go = go;
        box.getStyleClass().add("thumbnails");
        scroll.setId("report-thumbnails");
        scroll.setFocusTraversable(false);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("thumbnails-scroll");
        expect(0, Paper.A4);
    }

    ScrollPane node() {
        return scroll;
    }

    /** Makes room for so many sheets of this paper, so that nothing moves when they are drawn. */
    void expect(int pages, Paper paper) {
        int count = pages > 1 ? Math.min(pages, Printed.MOST_THUMBNAILS) : 0;
        scroll.setVisible(count > 0);
        scroll.setManaged(count > 0);
        while (sheets.size() > count) {
            sheets.removeLast();
            box.getChildren().removeLast();
        }
        while (sheets.size() < count) box.getChildren().add(button(sheets.size()));
        double height = WIDTH * paper.height() / paper.width();
        sheets.forEach(image -> ((Pane) image.getParent()).setPrefHeight(height));
    }

    void show(List<PixelImage> pages) {
        for (int i = 0; i < pages.size(); i++) sheets.get(i).setImage(Pixels.image(pages.get(i)));
    }

    private Button button(int index) {
        var image = new ImageView();
        image.setFitWidth(WIDTH);
        image.setPreserveRatio(true);
        sheets.add(image);
        var sheet = new StackPane(image);
        sheet.setPrefWidth(WIDTH);
        sheet.getStyleClass().add("thumbnail-sheet");
        var button = new Button(words.format().number(index + 1L), sheet);
        button.setId("report-thumbnail-" + (index + 1));
        button.setContentDisplay(ContentDisplay.TOP);
        button.setAccessibleText(words.text("ui.report.goToPage", "n", index + 1));
        button.getStyleClass().add("thumbnail");
        button.setOnAction(_ -> go.accept(index));
        return button;
    }

    void select(int page) {
        for (int i = 0; i < box.getChildren().size(); i++) {
            var classes = box.getChildren().get(i).getStyleClass();
            classes.remove("on");
            if (i == page) classes.add("on");
        }
    }
}
