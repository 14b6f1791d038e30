package org.spasmdiary.ui.chart;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.spasmdiary.charts.RowMark;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Dialog;
import org.spasmdiary.ui.Place;
import org.spasmdiary.ui.Screen;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.file.FileKind;
import org.spasmdiary.ui.file.FileSaving;
import org.spasmdiary.ui.file.WhereTo;
import org.spasmdiary.ui.picture.PictureBox;

/** How did this one go? The picture of one spasm, its numbers, and the same in words. */
public final class ChartScreen implements Screen, ChartView.Actions {
    private final Desk desk;
    private final FileSaving files;
    private final ChartView view;
    private final ChartMenu menu;
    private Optional<Said> said = Optional.empty();
    private ChartChoice choice;
    private Diary diary = Diary.EMPTY;
    private Instant now;
    private ChartModel model;

    /** @param whereTo asks where a saved file goes */
    public ChartScreen(Desk desk, WhereTo whereTo) {
        this.desk = desk;
        this.files = new FileSaving(desk, whereTo);
        this.now = desk.now();
        this.choice = ChartChoice.kept(desk.settings());
        this.model = ChartModel.of(diary, now, choice, desk.words());
        this.view = new ChartView(desk, model, this);
        this.menu = new ChartMenu(desk.words(), this);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public void show(Diary newDiary, Instant newNow) {
        boolean changed = !newDiary.equals(diary);
        diary = newDiary;
        now = newNow;
        refresh(changed);
    }

    @Override
    public void entered(Optional<EntryId> about) {
        about.flatMap(this::spasmOf).ifPresent(this::pick);
        view.focusContent();
    }

    /** The spasm itself, or the one an entry belongs to. */
    private Optional<EntryId> spasmOf(EntryId id) {
        return diary.bouts()
                .of(id)
                .or(() -> diary.find(id).flatMap(entry -> switch (entry) {
                    case Reading reading -> diary.boutOf(reading);
                    case Treatment treatment -> diary.boutOf(treatment);
                    default -> diary.bouts().at(entry.at().instant());
                }))
                .map(bout -> bout.id());
    }

    private void choose(ChartChoice other) {
        choice = other;
        refresh(true);
    }

    /** What is in view moves; the picture says itself which days it shows, so it does not turn grey. */
    private void look(ChartWindow window) {
        if (window.equals(choice.window())) return;
        choice = choice.withWindow(window);
        refresh(false);
    }

    private void refresh(boolean changed) {
        Optional<EntryId> before = model.bout().map(bout -> bout.id());
        model = ChartModel.of(diary, now, choice, desk.words());
        if (!model.bout().map(bout -> bout.id()).equals(before)) view.points().forget();
        view.show(model);
        view.course().show(diary, model.bout(), now);
        if (changed) {
            said = Optional.empty();
            view.points().box().grey();
        }
        drawingWanted();
    }

    @Override
    public void drawingWanted() {
        PictureBox box = view.points().box();
        if (!box.hasRoom() && !choice.table()) return;
        var drawing = new ChartDrawing(diary, now, model, desk.words());
        OverviewStrip strip = view.overview();
        var place = new ChartDrawing.Place(
                desk.dark(),
                desk.settings().textSize() / 100.0,
                box.pictureWidth(),
                box.pictureHeight(),
                box.scale(),
                (int) strip.getWidth(),
                strip.isVisible() && strip.getWidth() > 1 ? (int) strip.getHeight() : 0);
        Optional<Said> known = said;
        desk.worker()
                .latest(
                        "chart",
                        () -> drawing.drawn(place, known),
                        this::drawn,
                        _ -> desk.notice(desk.words().text("ui.chart.broken")));
    }

    private void drawn(Drawn picture) {
        said = Optional.of(picture.said());
        view.points().show(picture);
        view.overview().show(picture.overview());
        view.say(picture.said());
    }

    @Override
    public Optional<PointCard> card(EntryId entry, boolean revealed) {
        return model.bout().flatMap(bout -> PointCard.of(diary, bout, entry, revealed, desk.words()));
    }

    @Override
    public void edit(EntryId entry) {
        desk.go(Place.HISTORY, Optional.of(entry));
    }

    @Override
    public void pick(EntryId spasm) {
        choose(choice.withSpasm(spasm));
    }

    @Override
    public void show(ChartPart part, boolean shown) {
        choose(choice.withPart(part, shown));
        desk.settings(settings -> settings.withToggle(part.toggle(), shown));
    }

    @Override
    public Optional<PointCard> card(RowMark mark) {
        return model.bout().flatMap(bout -> PointCard.of(diary, bout, mark, desk.words()));
    }

    /** With the picked entry where it is; without one, from the same start. */
    @Override
    public void zoom(ChartZoom zoom) {
        double anchor = view.points()
                .hour()
                .filter(model.view()::contains)
                .orElse(model.view().from());
        look(choice.window().zoomed(zoom, anchor, model.hours()));
    }

    @Override
    public void zoomAt(int nearer, double hour) {
        ChartZoom zoom = choice.window().zoom();
        look(choice.window()
                .zoomed(nearer > 0 ? zoom.nearer(model.hours()) : zoom.further(model.hours()), hour, model.hours()));
    }

    void zoomBy(int nearer) {
        ChartZoom zoom = choice.window().zoom();
        zoom(nearer > 0 ? zoom.nearer(model.hours()) : zoom.further(model.hours()));
    }

    @Override
    public void pan(double hours) {
        look(choice.window().moved(hours, model.hours()));
    }

    @Override
    public void step(int direction) {
        look(choice.window().stepped(direction, model.hours()));
    }

    @Override
    public void reveal(double hour) {
        look(choice.window().showing(hour, model.hours()));
    }

    @Override
    public void table(boolean shown) {
        choose(choice.withTable(shown));
        desk.settings(settings -> settings.withToggle(ChartChoice.TABLE, shown));
    }

    @Override
    public void menu(double x, double y, Optional<Double> hour) {
        if (model.bout().isEmpty()) return;
        menu.show(view.points().node(), x, y, hour, view.points().entry());
    }

    /** At the hour that was pointed at; else at the picked entry, else now or when the spasm was over. */
    void addNote(Optional<Double> pointed) {
        double hour = pointed.or(view.points()::hour).orElse(model.hours());
        model.moment(hour, now).ifPresent(at -> new NoteDialog(desk, at).open());
    }

    @Override
    public void save(FileKind kind) {
        if (model.bout().isEmpty()) return;
        var drawing = new ChartDrawing(diary, now, model, desk.words());
        String name = desk.words()
                .text(
                        "ui.chart.fileName",
                        "n",
                        diary.bouts().all().indexOf(model.bout().get()) + 1,
                        "day",
                        model.bout().get().onset().day());
        files.save(view.root(), name, kind, () -> drawing.file(kind));
    }

    /** The report of this spasm shows exactly what will print, then prints it. */
    @Override
    public void print() {
        desk.go(Place.REPORT, model.bout().map(bout -> bout.id()));
    }

    @Override
    public void copy() {
        if (said.isEmpty() || model.bout().isEmpty()) return;
        var content = new ClipboardContent();
        content.putString(said.get().table().tsv());
        Clipboard.getSystemClipboard().setContent(content);
        desk.notice(desk.words().text("ui.chart.copied"));
    }

    @Override
    public boolean key(KeyEvent event) {
        if (event.isShortcutDown()) {
            switch (event.getCode()) {
                case S -> view.openSaveAs();
                case P -> print();
                case C -> copy();
                case M -> addNote(Optional.empty());
                case LEFT -> step(-1);
                case RIGHT -> step(1);
                default -> {
                    return false;
                }
            }
            return true;
        }
        switch (event.getCode()) {
            case PAGE_UP -> model.earlier().ifPresent(this::pick);
            case PAGE_DOWN -> model.later().ifPresent(this::pick);
            case PLUS, ADD, EQUALS -> zoomBy(1);
            case MINUS, SUBTRACT -> zoomBy(-1);
            case LEFT, RIGHT -> {
                if (!event.isShiftDown()) return false;
                step(event.getCode() == KeyCode.LEFT ? -1 : 1);
            }
            case V -> {
                table(!choice.table());
                view.focusContent();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Which keys there are. */
    void sayKeys() {
        var words = desk.words();
        desk.ask()
                .show(Dialog.of(
                                "chart-keys",
                                words.text("ui.chart.keysTitle"),
                                Choice.primary("chart-keys-close", words.text("ui.chart.keysClose"), () -> {}))
                        .withBody(Texts.body(words.text("ui.shell.keys.chart"))));
    }
}
