package org.spasmdiary.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.journal.Backup;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.journal.Peek;
import org.spasmdiary.journal.Remarks;
import org.spasmdiary.settings.SettingsFile;

/** The one window: opens the diary, shows it or says why not, and goes to the sample and back. */
public final class DiaryWindow implements LiveDesk.Window {
    private final Stage stage;
    private final Surroundings around;
    private final LiveSettings settings;
    private final Worker worker = new Worker();
    private final StackPane host = new StackPane();
    private final Sample sample;
    private final Trouble trouble = new Trouble(this::sayTrouble);
    private CompletableFuture<Opening> opening = new CompletableFuture<>();
    private boolean closed;
    private boolean makingSample;
    private Optional<Session> own = Optional.empty();
    private Optional<Session> shown = Optional.empty();

    DiaryWindow(Stage stage, Surroundings around) {
        this.stage = stage;
        this.around = around;
        this.settings = new LiveSettings(new SettingsFile(around.settingsFile()));
        this.sample = new Sample(around);
    }

    /**
     * Starts the toolkit and the window; the diary is read meanwhile. Returns at once.
     *
     * @throws UnsupportedOperationException when there is no display
     */
    public static void launch(Surroundings around) {
        var opening = CompletableFuture.supplyAsync(() -> Openings.open(around));
        Platform.startup(() -> {
            Appearance.loadFonts();
            var window = new DiaryWindow(new Stage(), around);
            window.watchTrouble();
            window.show(opening);
        });
    }

    /** Shows the frame at once, and the diary as soon as it is open. */
    void show(CompletableFuture<Opening> opening) {
        host.getStyleClass().add("page");
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        var scene = new Scene(host, Math.min(1280, room.getWidth()), Math.min(800, room.getHeight()));
        Appearance.apply(settings.now(), scene);
        settings.onChange(() -> {
            Appearance.apply(settings.now(), scene);
            fit();
            shown.ifPresent(Session::refresh);
        });
        scene.addEventFilter(KeyEvent.ANY, event -> shown.ifPresent(session -> session.filter(event)));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> shown.ifPresent(session -> session.handle(event)));
        host.widthProperty().subscribe(_ -> fit());
        stage.setTitle(around.words().text("ui.shell.title"));
        stage.setScene(scene);
        stage.setMinWidth(480);
        stage.setMinHeight(400);
        stage.setOnHidden(_ -> close());
        stage.show();
        opened(opening);
    }

    private void opened(CompletableFuture<Opening> opening) {
        this.opening = opening;
        var notNeeded = opening.thenApplyAsync(result -> Openings.shownElsewhere(result, around));
        behind(notNeeded.thenCombine(opening, Opened::new), this::opened);
    }

    /** An opening, and whether another window has that diary and came to the front. */
    private record Opened(boolean elsewhere, Opening opening) {}

    /** A second start ends when the first window shows itself (G19). */
    private void opened(Opened opened) {
        if (opened.elsewhere()) stage.close();
        else opened(opened.opening());
    }

    /** Shows on the FX thread what was worked out behind it; what is thrown there is said like any other trouble. */
    private <T> void behind(CompletableFuture<T> work, Consumer<T> show) {
        work.thenAccept(result -> FxThread.run(() -> {
                    if (!closed) show.accept(result);
                }))
                .whenComplete((_, thrown) -> {
                    if (thrown != null) trouble.uncaughtException(Thread.currentThread(), thrown);
                });
    }

    /** From now on, what nothing else catches on any thread is said here. */
    void watchTrouble() {
        Thread.setDefaultUncaughtExceptionHandler(trouble);
    }

    private void sayTrouble() {
        shown.ifPresentOrElse(
                session -> session.desk().notice(around.words().text("ui.shell.trouble")),
                () -> instead(StartModel.broken(around.diary(), around.words()), Optional.empty()));
    }

    /** Shows the diary, or why there is none. */
    void opened(Opening opening) {
        if (opening instanceof Opening.Ready(Path _, Journal journal)) {
            journal.listen(() -> FxThread.run(this::toFront));
            journal.backUpOnClose();
            begin(new WrittenBook(journal));
            say(journal.remarks());
        } else if (StartModel.isHelpedByBackup(opening)) {
            behind(
                    CompletableFuture.supplyAsync(() -> GoodCopy.newest(around)),
                    copy -> instead(StartModel.of(opening, around.words()), copy));
        } else {
            instead(StartModel.of(opening, around.words()), Optional.empty());
        }
        if (Boolean.getBoolean("startup.exit")) Frames.after(3, Platform::exit);
    }

    private void say(Remarks remarks) {
        List<String> lines = new ArrayList<>();
        remarks.movedAside()
                .ifPresent(folder -> lines.add(around.words().text("ui.shell.movedAside", "folder", folder)));
        if (remarks.littleRoom()) lines.add(around.words().text("ui.shell.littleRoom"));
        if (!lines.isEmpty()) shown.ifPresent(session -> session.desk().notice(String.join(" ", lines)));
    }

    private void instead(StartModel model, Optional<GoodCopy> copy) {
        StartModel whole = copy.map(good -> model.withCopy(good.text(around))).orElse(model);
        Runnable restore = () -> copy.ifPresent(good -> restore(good.backup()));
        var screen = new StartScreen(whole, around.words(), act(model.file(), restore));
        host.setDisable(false);
        host.getChildren().setAll(screen.root());
        screen.focus();
    }

    private StartScreen.Actions act(Path file, Runnable restore) {
        return new StartScreen.Actions(
                restore,
                () -> again(() -> Openings.open(around)),
                () -> again(() -> Journal.takeOver(file, around.home(), around.clock())),
                () -> again(() -> Journal.create(file, around.home(), around.clock(), false)),
                this::lookOnly,
                () -> Folder.show(file),
                stage::close);
    }

    /** One opening at a time: a second would find the diary in use, by this window, and close it. */
    private void again(Supplier<Opening> open) {
        host.setDisable(true);
        opened(CompletableFuture.supplyAsync(open));
    }

    private void lookOnly() {
        host.setDisable(true);
        behind(CompletableFuture.supplyAsync(() -> Journal.peek(around.diary(), around.home())), peek -> {
            switch (peek) {
                case Peek.Facts(var diary, var revisions) -> begin(new LookedAtBook(around.diary(), diary, revisions));
                case Peek.Unreadable(var why) -> opened(why);
            }
        });
    }

    void begin(Book book) {
        var session = session(book);
        own = Optional.of(session);
        bring(session);
    }

    private Session session(Book book) {
        return new Session(book, new LiveDesk(book, around, settings, worker, this));
    }

    private void bring(Session session) {
        shown.ifPresent(Session::pause);
        shown = Optional.of(session);
        host.setDisable(false);
        host.getChildren().setAll(session.root());
        String title = session.desk().diary().sample() ? "ui.shell.titleSample" : "ui.shell.title";
        stage.setTitle(around.words().text(title));
        fit();
        session.start(Place.TODAY);
    }

    /** The diary is closed, exchanged and opened again; the page waits greyed meanwhile. */
    @Override
    public void restore(Backup backup) {
        host.setDisable(true);
        Optional<Book> open = own.map(Session::letGo);
        own = Optional.empty();
        shown = Optional.empty();
        var restoring = CompletableFuture.supplyAsync(() -> Restoring.of(open, backup, around));
        opening = restoring.thenApply(Restoring::opening);
        behind(restoring, this::restored);
    }

    private void restored(Restoring restoring) {
        opened(restoring.opening());
        String text = restoring.text(around.words());
        shown.map(Session::desk).ifPresent(desk -> {
            if (restoring.isDone()) desk.notice(text);
            else
                desk.ask()
                        .tell(
                                around.words().text("ui.shell.notRestored"),
                                text,
                                around.words().text("ui.shell.close"));
        });
    }

    @Override
    public void showSample() {
        if (makingSample) return;
        makingSample = true;
        var making = CompletableFuture.supplyAsync(sample::make);
        making.whenComplete((_, _) -> FxThread.run(() -> makingSample = false));
        behind(making, made -> {
            if (made.isEmpty()) {
                shown.ifPresent(session -> session.desk().notice(around.words().text("ui.shell.noSample")));
                return;
            }
            var session = session(new WrittenBook(made.get()));
            session.addSampleBar(() -> leaveSample(session));
            bring(session);
        });
    }

    private void leaveSample(Session session) {
        own.ifPresent(this::bring);
        session.close();
        sample.throwAway();
    }

    private void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private void fit() {
        double width = host.getWidth() / Appearance.em(settings.now()) * Appearance.BASE;
        shown.ifPresent(session -> session.fit(width));
    }

    private void close() {
        closed = true;
        shown.filter(session -> own.filter(mine -> mine == session).isEmpty()).ifPresent(Session::close);
        own.ifPresent(Session::close);
        opening.thenAccept(DiaryWindow::letGo);
        worker.close();
        sample.throwAway();
    }

    /** A diary that opens only once the window has gone is shown by nobody, and would be held for ever. */
    private static void letGo(Opening late) {
        if (late instanceof Opening.Ready(Path _, Journal journal)) journal.close();
    }

    /** What is in front, for tests. */
    Optional<Session> session() {
        return shown;
    }

    /** As a click in the rail, for tests. */
    void go(Place place, Optional<EntryId> about) {
        shown.ifPresent(session -> session.desk().go(place, about));
    }
}
