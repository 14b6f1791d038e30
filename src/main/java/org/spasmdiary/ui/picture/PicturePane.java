package org.spasmdiary.ui.picture;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import org.spasmdiary.charts.Look;
import org.spasmdiary.charts.Picture;
import org.spasmdiary.charts.Pictures;
import org.spasmdiary.charts.PixelImage;
import org.spasmdiary.ui.Desk;

/**
 * A picture that is drawn in the background whenever it or its room changes. A screen reader hears it in words.
 */
public final class PicturePane {
    private record Drawn(Picture picture, PixelImage pixels, int width, int height) {}

    private final Desk desk;
    private final String key;
    private final Consumer<Picture> seen;
    private final PictureBox box;
    private final StackPane node;
    private Optional<PictureMaker> maker = Optional.empty();

    /**
     * Empty at first.
     *
     * @param id of its node; it also tells its drawing from that of others
     * @param seen hears of each picture when it is on the screen, for its words and numbers
     */
    public PicturePane(Desk desk, String id, Consumer<Picture> seen) {
        this.desk = desk;
        this.key = "picture " + id;
        this.seen = seen;
        box = new PictureBox(id + "-image", this::draw);
        node = new StackPane(box);
        node.setId(id);
        node.getStyleClass().addAll("picture", "focus-ring");
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        node.setAccessibleText(desk.words().text("ui.chart.working")); // until it is drawn
    }

    public StackPane node() {
        return node;
    }

    /** Where the pixels lie, for what is laid over them. */
    public PictureBox box() {
        return box;
    }

    /** Shows another picture, or the same one after the diary, the text size or the colours have changed. */
    public void show(PictureMaker newMaker) {
        maker = Optional.of(newMaker);
        draw();
    }

    private void draw() {
        if (maker.isEmpty() || !box.hasRoom()) return;
        PictureMaker wanted = maker.get();
        Look look = desk.dark() ? Look.DARK : Look.LIGHT;
        double text = desk.settings().textSize() / 100.0;
        int width = box.pictureWidth();
        int height = box.pictureHeight();
        double scale = box.scale();
        desk.worker()
                .latest(
                        key,
                        () -> {
                            Picture picture = wanted.picture(look, text);
                            return new Drawn(picture, Pictures.pixels(picture, width, height, scale), width, height);
                        },
                        this::drawn,
                        _ -> desk.notice(desk.words().text("ui.chart.broken")));
    }

    private void drawn(Drawn newest) {
        box.show(newest.pixels(), newest.width(), newest.height());
        node.setAccessibleText(newest.picture().spoken());
        seen.accept(newest.picture());
    }
}
