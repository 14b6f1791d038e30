package org.spasmdiary.ui;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.words.Words;

/** The frame round the screens: rail, bars at the top, the screen in front, notice at the foot, questions over all. */
final class Shell {
    /** Narrower than this, in px at 100 % text size, the rail folds (ux.md 1). */
    static final double WIDE = 1100;

    private final StackPane root = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final VBox bars = new VBox();
    private final StackPane page = new StackPane();
    private final Rail rail;
    private final NoticeBar notice;
    private final FailureBar failure;
    private final Drawer drawer = new Drawer();
    private final Layer dialogs = new Layer("dialogs", Pos.CENTER);
    private final Ask ask = new Ask(dialogs);
    private final Function<Place, Screen> screens;
    private final Map<Place, Screen> built = new EnumMap<>(Place.class);
    private Place place = Place.TODAY;

    /**
     * Builds the frame.
     *
     * @param screens makes a screen when it is first gone to
     * @param undo what the Undo of the notice does
     */
    Shell(Words words, Function<Place, Screen> screens, Runnable undo) {
        this.screens = screens;
        rail = new Rail(words, to -> go(to, Optional.empty()));
        notice = new NoticeBar(words, undo);
        failure = new FailureBar(words);
        bars.setId("bars");
        bars.getChildren().add(failure.node());
        page.setId("page");
        page.getStyleClass().add("page");
        frame.setLeft(rail.node());
        frame.setCenter(new BorderPane(page, bars, null, null, null));
        StackPane.setAlignment(notice.node(), Pos.BOTTOM_CENTER);
        StackPane.setMargin(notice.node(), new Insets(0, 0, 16, 0));
        root.setId("shell");
        root.getChildren().addAll(frame, notice.node(), drawer.node(), dialogs.node());
        root.setMinSize(0, 0);
    }

    Parent root() {
        return root;
    }

    Ask ask() {
        return ask;
    }

    Drawer drawer() {
        return drawer;
    }

    Place place() {
        return place;
    }

    /** The screen in front. */
    Screen screen() {
        return built.computeIfAbsent(place, screens);
    }

    /** Puts a bar above the screens, over those already there. */
    void addBar(Node bar) {
        bars.getChildren().addFirst(bar);
    }

    /** Folds the rail by the room there is, measured in px at 100 % text size. */
    void fit(double width) {
        rail.narrow(width < WIDE);
    }

    void foot(String text) {
        rail.foot(text);
    }

    /** Where to next is decided by the window, which also brings the screen up to date. */
    private Runnable goes = () -> {};

    private Optional<EntryId> about = Optional.empty();

    void onGo(Runnable shows) {
        goes = shows;
    }

    void go(Place to, Optional<EntryId> subject) {
        leave();
        drawer.hide();
        place = to;
        about = subject;
        rail.select(to);
        page.getChildren().setAll(screen().root());
        goes.run();
        page.applyCss(); // a scroll pane takes its content in only now, and what is not in cannot have the focus
        page.layout();
        screen().entered(about);
    }

    /** The screen in front, if there is one yet, puts away what is half typed. */
    void leave() {
        Optional.ofNullable(built.get(place)).ifPresent(Screen::left);
    }

    void show(Diary diary, Instant now) {
        screen().show(diary, now);
    }

    void saved(String text) {
        notice.show(text, true);
    }

    void notice(String text) {
        notice.show(text, false);
    }

    void failed(Outcome.Failed failed, String typed, Runnable again) {
        failure.show(failed, typed, again);
    }

    /** What the bar says is no longer so. */
    void savedAfterAll() {
        failure.hide();
    }

    /** Puts away what Esc puts away, the front-most first. */
    boolean escape() {
        if (ask.isOpen()) ask.cancel();
        else if (drawer.isShown()) drawer.hide();
        else if (notice.isShown()) notice.hide();
        else return false;
        return true;
    }
}
