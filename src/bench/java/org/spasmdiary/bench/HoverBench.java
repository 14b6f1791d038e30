package org.spasmdiary.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.When;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.sample.Density;
import org.spasmdiary.sample.SampleDiary;
import org.spasmdiary.ui.DiaryWindow;
import org.spasmdiary.ui.Surroundings;
import org.spasmdiary.words.Words;

/**
 * The real window on ten full years and a last spasm of 5,000 entries: how long it takes from the key to the picture of
 * another spasm, and how long one move of the pointer keeps the window busy. Needs a display; without one it says so.
 */
public final class HoverBench {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Instant END = Instant.parse("2026-03-12T10:00:00Z");
    private static final Instant NOW = END.plus(Duration.ofDays(30));
    private static final int POINTS = 5_000;
    private static final int MOVES = 400;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private HoverBench() {}

    public static void main(String[] args) throws Exception {
        if (System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null) {
            System.out.println("hover: no display, not measured");
            return;
        }
        Path home = Files.createTempDirectory("hover-bench");
        Path file = home.resolve("diary.db");
        write(file);
        DiaryWindow.launch(new Surroundings(file, home, () -> NOW, ZONE, Words.of(Locale.UK)));
        try {
            until(() -> lookup("rail-chart").isPresent());
            key(KeyCode.DIGIT2, true);
            until(HoverBench::isDrawn);
            switches();
            key(KeyCode.END, false);
            moves();
            System.gc();
            Runtime memory = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT, "window: %d MB in use%n", (memory.totalMemory() - memory.freeMemory()) >> 20);
        } finally {
            Platform.exit();
        }
    }

    private static void switches() throws Exception {
        double[] times = new double[20];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            key(i % 2 == 0 ? KeyCode.PAGE_UP : KeyCode.PAGE_DOWN, false);
            until(HoverBench::isDrawn);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        report("switch to another spasm, key to picture", times);
    }

    private static void moves() throws Exception {
        Random random = new Random(1);
        double[] times = new double[MOVES];
        for (int i = 0; i < MOVES; i++) {
            double x = 150 + random.nextDouble() * 800;
            double y = 30 + random.nextDouble() * 250;
            times[i] = onFx(() -> {
                Node picture = lookup("chart-picture").orElseThrow();
                long start = THREAD.getCurrentThreadCpuTime(); // a busy machine does not count
                Event.fireEvent(picture, moved(x, y));
                picture.getScene().getRoot().applyCss();
                picture.getScene().getRoot().layout();
                return (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
            });
        }
        report("one move of the pointer over " + POINTS + " entries", times);
    }

    private static void report(String what, double[] times) {
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, 95 of 100 under %.1f ms, longest %.1f ms%n",
                what,
                times[times.length / 2],
                times[times.length * 95 / 100],
                times[times.length - 1]);
    }

    private static MouseEvent moved(double x, double y) {
        return new MouseEvent(
                MouseEvent.MOUSE_MOVED, x, y, x, y, MouseButton.NONE, 0, false, false, false, false, false, false,
                false, false, false, true, null);
    }

    private static void key(KeyCode code, boolean ctrl) throws Exception {
        onFx(() -> {
            Scene scene = scene().orElseThrow();
            Node at = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
            Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, false, false));
            return true;
        });
    }

    private static boolean isDrawn() {
        return lookup("chart-image")
                .filter(javafx.scene.image.ImageView.class::isInstance)
                .map(javafx.scene.image.ImageView.class::cast)
                .filter(view -> view.getImage() != null && view.getOpacity() == 1)
                .isPresent();
    }

    private static Optional<Scene> scene() {
        return Window.getWindows().stream().map(Window::getScene).filter(java.util.Objects::nonNull).findFirst();
    }

    private static Optional<Node> lookup(String id) {
        return scene().map(scene -> scene.lookup("#" + id));
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end) {
            try {
                if (onFx(condition)) return;
            } catch (IllegalStateException _) {
                // the toolkit has not started yet
            }
            Thread.sleep(1);
        }
        throw new IllegalStateException("the window did not get there");
    }

    private static <T> T onFx(Callable<T> work) throws InterruptedException, ExecutionException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private static void write(Path file) {
        Diary sample = SampleDiary.make(10, 1, END, ZONE, Density.FULL);
        List<Entry> all = new ArrayList<>(sample.entries().toList());
        Instant onset = END.plus(Duration.ofDays(2));
        Instant over = onset.plus(Duration.ofDays(14));
        all.add(Episode.begun(EntryId.random(), When.of(onset, ZONE), onset)
                .withEnd(Optional.of(new End(When.of(over, ZONE), EndReason.EASED))));
        Random random = new Random(2);
        for (int i = 0; i < POINTS; i++) {
            When at = When.of(onset.plusSeconds(i * 14L * 86_400 / POINTS), ZONE);
            all.add(Reading.empty(EntryId.random(), at, at.instant()).withPain(Pain.now(random.nextInt(11))));
        }
        if (!(Journal.create(file, new JournalHome(file.getParent()), () -> NOW, false) instanceof Opening.Ready ready))
            throw new IllegalStateException("the diary of the measurement cannot be made");
        try (Journal journal = ready.journal()) {
            journal.note(new Change.Import("bench", all, Optional.empty(), List.of())).join();
        }
    }
}
