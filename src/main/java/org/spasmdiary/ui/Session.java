package org.spasmdiary.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.alerts.AlertBoard;
import org.spasmdiary.alerts.AlertHistory;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.Change;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.ui.help.AlertBar;
import org.spasmdiary.words.Words;

/** One open diary in the window. The only watcher of the journal and the only owner of the ticker. */
final class Session implements AutoCloseable {
    private final Book book;
    private final LiveDesk desk;
    private final Shell shell;
    private final ShellKeys keys;
    private final AlertBar alerts;
    private boolean remembering;
    private final Ticker ticker = new Ticker(this::refresh);

    Session(Book book, LiveDesk desk) {
        this.book = book;
        this.desk = desk;
        this.shell = desk.shell();
        this.keys = new ShellKeys(shell, desk);
        this.alerts = new AlertBar(desk);
        Words words = desk.words();
        shell.foot(words.text(book.diary().sample() ? "ui.shell.footSample" : "ui.shell.foot"));
        if (book.readOnly() && !book.diary().sample()) shell.addBar(bar("look-only", words.text("ui.shell.lookOnly")));
        shell.addBar(alerts.node());
        shell.onGo(this::refresh);
        book.watch(_ -> FxThread.run(this::refresh));
    }

    /** Shows the sample bar over everything. */
    void addSampleBar(Runnable back) {
        HBox bar = bar("sample-bar", desk.words().text("ui.shell.sampleBar"));
        var button = new Button(desk.words().text("ui.shell.backToMine"), Icons.of(Feather.CORNER_UP_LEFT));
        button.setId("back-to-mine");
        button.setAccessibleText(button.getText());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> back.run());
        bar.getChildren().add(button);
        shell.addBar(bar);
    }

    private static HBox bar(String id, String text) {
        Label label = Texts.body(text);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var bar = new HBox(label);
        bar.setId(id);
        bar.getStyleClass().add("sample-bar");
        return bar;
    }

    Parent root() {
        return shell.root();
    }

    LiveDesk desk() {
        return desk;
    }

    /** To the front with it, on the given screen. */
    void start(Place place) {
        shell.go(place, Optional.empty());
        ticker.start();
    }

    /** In the background, still open. */
    void pause() {
        ticker.stop();
    }

    void refresh() {
        AlertBoard board = desk.check();
        shell.show(desk.diary(), desk.now());
        if (shell.place() == Place.TODAY) alerts.hide();
        else alerts.show(desk.diary(), desk.now());
        remember(board);
    }

    /** What is shown is a fact too. One record at a time, so that none is written twice. */
    private void remember(AlertBoard board) {
        if (remembering || book.readOnly()) return;
        List<AlertRecord> news = AlertHistory.news(board, desk.diary(), desk.now(), desk.zone());
        if (news.isEmpty()) return;
        remembering = true;
        var change = new Change.Batch(news.stream().<Change>map(Change.Put::new).toList());
        book.note(change)
                .thenAccept(outcome -> FxThread.run(() -> {
                    remembering = false;
                    if (outcome instanceof Outcome.Saved) refresh();
                }));
    }

    void fit(double width) {
        shell.fit(width);
    }

    void filter(KeyEvent event) {
        keys.filter(event);
    }

    void handle(KeyEvent event) {
        keys.handle(event);
    }

    /** The screens keep what is typed; the diary itself is for the caller to close, which can take a moment. */
    Book letGo() {
        ticker.stop();
        shell.leave();
        return book;
    }

    @Override
    public void close() {
        letGo().close();
    }
}
