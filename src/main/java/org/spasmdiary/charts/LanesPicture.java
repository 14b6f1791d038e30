package org.spasmdiary.charts;

import java.awt.Graphics2D;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.words.Words;

/** All spasms as bars from their onset, each as long as it lasted, with what was taken and done on it. */
public final class LanesPicture implements Picture {
    /** More would be too thin to read; the table has all. */
    static final int MOST = 40;

    private final List<SpasmLane> lanes;
    private final DayAxis axis;
    private final Look look;
    private final LanesOptions options;
    private final Words words;
    private final boolean sample;

    private LanesPicture(List<SpasmLane> lanes, boolean sample, Look look, LanesOptions options, Words words) {
        this.lanes = lanes.stream().sorted(order(options.order())).toList();
        this.axis = DayAxis.upTo(
                drawn().stream().map(SpasmLane::reach).max(Duration::compareTo).orElse(Duration.ZERO));
        this.look = look;
        this.options = options;
        this.words = words;
        this.sample = sample;
    }

    /** Of all spasms that have begun by {@code now}. */
    public static LanesPicture of(Diary diary, Instant now, Look look, LanesOptions options, Words words) {
        return of(diary, now, _ -> true, look, options, words);
    }

    /** Of those of them that are {@code shown}. */
    public static LanesPicture of(
            Diary diary, Instant now, Predicate<Bout> shown, Look look, LanesOptions options, Words words) {
        List<SpasmLane> lanes = SpasmLane.all(diary, now).stream()
                .filter(lane -> shown.test(lane.spasm().bout()))
                .toList();
        return new LanesPicture(lanes, diary.sample(), look, options, words);
    }

    private static Comparator<SpasmLane> order(LanesOptions.Order order) {
        Comparator<SpasmLane> newest =
                Comparator.comparing((SpasmLane lane) -> lane.spasm().number()).reversed();
        return switch (order) {
            case NEWEST -> newest;
            case LONGEST ->
                Comparator.comparing((SpasmLane lane) -> lane.spasm().known())
                        .reversed()
                        .thenComparing(newest);
        };
    }

    @Override
    public void draw(Graphics2D g, double width, double height) {
        Canvas.draw(
                g,
                width,
                height,
                look,
                options.textScale(),
                brush -> new LanesDrawing(this, brush, width, height).draw());
    }

    @Override
    public String spoken() {
        return new LanesWords(this).text();
    }

    @Override
    public ChartTable table() {
        return LanesTable.of(lanes, words);
    }

    /** From top to bottom. */
    List<SpasmLane> lanes() {
        return lanes;
    }

    /** At most {@value #MOST}. */
    List<SpasmLane> drawn() {
        return lanes.subList(0, Math.min(MOST, lanes.size()));
    }

    LanesOptions.Order order() {
        return options.order();
    }

    DayAxis axis() {
        return axis;
    }

    Words words() {
        return words;
    }

    boolean sample() {
        return sample;
    }
}
