package org.spasmdiary.ui.report;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.spasmdiary.charts.PixelImage;
import org.spasmdiary.ui.Pixels;
import org.spasmdiary.words.Words;

/** The pages in small, to go to one by a press. Not there when there is only one page. */
final class Thumbnails {
    private static final double WIDTH = 76;

    private final Words words;
    private final IntConsumer go;
    private final VBox box = new VBox();
    private final ScrollPane scroll = new ScrollPane(box);

    Thumbnails(Words words, IntConsumer go) {
        this.words = words;
        this.go = go;
        box.getStyleClass().add("thumbnails");
        scroll.setId("report-thumbnails");
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("thumbnails-scroll");
        show(List.of());
    }

    ScrollPane node() {
        return scroll;
    }

    void show(List<PixelImage> pages) {
        boolean more = pages.size() > 1;
        scroll.setVisible(more);
        scroll.setManaged(more);
        while (box.getChildren().size() > pages.size()) box.getChildren().removeLast();
        while (box.getChildren().size() < pages.size())
            box.getChildren().add(button(box.getChildren().size()));
        for (int i = 0; i < pages.size(); i++)
            ((ImageView) ((Button) box.getChildren().get(i)).getGraphic()).setImage(Pixels.image(pages.get(i)));
    }

    private Button button(int index) {
        var image = new ImageView();
        image.setFitWidth(WIDTH);
        image.setPreserveRatio(true);
        var button = new Button(words.format().number(index + 1L), image);
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
