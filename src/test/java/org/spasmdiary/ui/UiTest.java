package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.When;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole window, headless, on a real diary file in a folder of its own, at a moment that stands still: Thursday
 * 12 March 2026, 11:40 in London. Override {@link #seed} to write something before it opens.
 */
public abstract class UiTest {
    protected static final ZoneId ZONE = ZoneId.of("Europe/London");
    protected static final Instant START = Instant.parse("2026-03-12T11:40:00Z");

    @TempDir
    protected Path folder;

    protected final MovableClock clock = new MovableClock(START);
    protected final FxRobot robot = new FxRobot();
    protected final Words words = Words.of(Locale.UK);
    protected Stage stage;
    protected DiaryWindow window;
    protected FragileBook book;

    /** What the diary holds when the window opens. */
    protected Change seed() {
        return Change.Batch.of();
    }

    /** What a timer rings with. */
    protected Chime chime() {
        return Chime.SILENT;
    }

    /** How large the window is, px. */
    protected double width() {
        return 1280;
    }

    protected double height() {
        return 800;
    }

    @BeforeEach
    void openWindow() throws Exception {
        FxToolkit.registerPrimaryStage(); // starts the toolkit, once
        stage = FxToolkit.registerStage(Stage::new);
        open();
    }

    /** Opens the diary file, new or as it was left, in a new window. */
    protected void open() {
        Path file = folder.resolve("diary.db");
        var around = new Surroundings(file, folder, clock, ZONE, words, chime());
        Opening opening = Openings.open(around);
        assertThat(opening).isInstanceOf(Opening.Ready.class);
        Journal journal = ((Opening.Ready) opening).journal();
        if (journal.diary().isEmpty() && !seed().equals(Change.Batch.of()))
            assertThat(journal.note(seed()).join()).isInstanceOf(Outcome.Saved.class);
        book = new FragileBook(new WrittenBook(journal));
        robot.interact(() -> {
            Appearance.loadFonts();
            window = new DiaryWindow(stage, around);
            stage.setWidth(width());
            stage.setHeight(height());
            window.show(new CompletableFuture<>());
            window.begin(book);
            stage.requestFocus();
        });
        settle();
    }

    @AfterEach
    protected void closeWindow() throws Exception {
        robot.interact(stage::hide);
        FxToolkit.cleanupStages();
    }

    /** The window closed and opened again, on the same file. */
    protected void reopen() throws Exception {
        closeWindow();
        stage = FxToolkit.registerStage(Stage::new);
        open();
    }

    /** What is in the file. */
    protected Diary diary() {
        return book.diary();
    }

    /** Whether a diary is open in the window: not while it is being exchanged for a backup. */
    protected boolean isDiaryOpen() {
        return window.session().isPresent();
    }

    protected Desk desk() {
        return window.session().orElseThrow().desk();
    }

    /** This moment of the standing clock. */
    protected When now() {
        return When.of(clock.instant(), ZONE);
    }

    /** So long before the moment at which the window opens. */
    protected When ago(Duration before) {
        return When.of(START.minus(before), ZONE);
    }

    /** The minute turns. */
    protected void tick() {
        robot.interact(() -> window.session().orElseThrow().refresh());
        settle();
    }

    protected void type(KeyCode... keys) {
        for (KeyCode key : keys) press(key);
    }

    /** All keys down together, as Ctrl+Z. */
    protected void press(KeyCode... keys) {
        var keyboard = robot.robotContext().getKeyboardRobot();
        keyboard.pressNoWait(keys);
        keyboard.releaseNoWait(keys);
        settle();
    }

    /** Presses a control by its id, as a mouse does. */
    protected void click(String id) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> ((javafx.scene.control.ButtonBase) node(id)).fire());
        settle();
    }

    protected Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    protected boolean shown(String id) {
        return robot.lookup("#" + id).queryAll().stream().anyMatch(UiTest::isShown);
    }

    /** Visible with all that it is in. */
    protected static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return node.getScene() != null;
    }

    protected String text(String id) {
        return ((Labeled) node(id)).getText();
    }

    protected Node focused() {
        return stage.getScene().getFocusOwner();
    }

    /** Writes what the window shows to {@code target/ui/NAME.png}, for people to look at. */
    protected void picture(String name) {
        robot.interact(() -> {
            try {
                var file = Path.of("target", "ui", name + ".png");
                java.nio.file.Files.createDirectories(file.getParent());
                var image = stage.getScene().snapshot(null);
                javax.imageio.ImageIO.write(
                        javafx.embed.swing.SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    /** Waits until it is so, at most ten seconds; saves answer from another thread. */
    protected void await(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(condition);
        settle();
    }

    /** Lets the FX thread finish what is queued. */
    protected void settle() {
        WaitForAsyncUtils.waitForFxEvents(2);
    }
}
