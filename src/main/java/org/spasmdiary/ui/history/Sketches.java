package org.spasmdiary.ui.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.spasmdiary.charts.Look;
import org.spasmdiary.charts.Pictures;
import org.spasmdiary.charts.Sparkline;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Pixels;

/** The small pictures of the spasms' courses, drawn in the background when a line wants one and kept for the next. */
final class Sketches {
    /** Size at usual text size, px. */
    static final int WIDTH = 220;

    static final int HEIGHT = 56;
    /** So many are kept; each is about 50 kB. */
    private static final int KEPT = 200;

    private record Key(Object content, Look look, double text, double scale) {}

    private final Desk desk;
    private final Map<Key, Image> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
            return size() > KEPT;
        }
    };

    Sketches(Desk desk) {
        this.desk = desk;
    }

    /** How much larger than usual text and pictures are, 1.0 to 2.0. */
    double text() {
        return desk.settings().textSize() / 100.0;
    }

    /**
     * The picture if it is there; else it is drawn and comes later.
     *
     * @param scale pixels a px, 1 to 4
     */
    Optional<Image> want(SpasmRow row, double scale, Consumer<Image> later) {
        Look look = desk.dark() ? Look.DARK : Look.LIGHT;
        double text = text();
        var key = new Key(row.content(), look, text, scale);
        Image image = kept.get(key);
        if (image != null) return Optional.of(image);
        var diary = desk.diary();
        var now = desk.now();
        var words = desk.words();
        var bout = row.spasm().bout();
        desk.worker()
                .latest(
                        "sketch." + bout.id(),
                        () -> Pictures.pixels(
                                Sparkline.of(diary, bout, now, look, text, words),
                                (int) (WIDTH * text),
                                (int) (HEIGHT * text),
                                scale),
                        pixels -> {
                            Image made = Pixels.image(pixels);
                            kept.put(key, made);
                            later.accept(made);
                        });
        return Optional.empty();
    }
}
