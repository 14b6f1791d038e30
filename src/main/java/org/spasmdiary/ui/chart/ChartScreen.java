package org.spasmdiary.ui.chart;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Place;
import org.spasmdiary.ui.Screen;
import org.spasmdiary.ui.file.FileKind;
import org.spasmdiary.ui.file.FileSaving;
import org.spasmdiary.ui.file.WhereTo;
import org.spasmdiary.ui.picture.PictureBox;

/** How did this one go? The picture of one spasm, its numbers, and the same in words. */
public final class ChartScreen implements Screen, ChartView.Actions {
    private final Desk desk;
    private final FileSaving files;
    private final ChartView view;
    private ChartChoice choice = ChartChoice.START;
    private Diary diary = Diary.EMPTY;
    private Instant now;
    private ChartModel model;

    /** @param whereTo asks where a saved file goes */
    public ChartScreen(Desk desk, WhereTo whereTo) {
        this.desk = desk;
        this.files = new FileSaving(desk, whereTo);
        this.now = desk.now();
        this.model = ChartModel.of(diary, now, choice, desk.words());
        this.view = new ChartView(desk.words(), model, this);
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

    private void refresh(boolean changed) {
        Optional<EntryId> before = model.bout().map(bout -> bout.id());
        model = ChartModel.of(diary, now, choice, desk.words());
        if (!model.bout().map(bout -> bout.id()).equals(before)) view.points().forget();
        view.show(model);
        view.course().show(diary, model.bout(), now);
        if (changed) view.points().box().grey();
        drawingWanted();
    }

    @Override
    public void drawingWanted() {
        PictureBox box = view.points().box();
        if (!box.hasRoom() && !choice.table()) return;
        var drawing = new ChartDrawing(diary, now, model, desk.words());
        boolean dark = desk.dark();
        double text = desk.settings().textSize() / 100.0;
        int width = box.pictureWidth();
        int height = box.pictureHeight();
        double scale = box.scale();
        desk.worker()
                .latest(
                        "chart",
                        () -> drawing.drawn(dark, text, width, height, scale),
                        this::drawn,
                        _ -> desk.notice(desk.words().text("ui.chart.broken")));
    }

    private void drawn(Drawn picture) {
        view.points().show(picture);
        view.say(picture.spoken(), picture.table());
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
    }

    @Override
    public void zoom(ChartZoom zoom) {
        choose(choice.withZoom(zoom));
    }

    @Override
    public void table(boolean shown) {
        choose(choice.withTable(shown));
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

    private boolean copy() {
        if (!choice.table() || model.bout().isEmpty()) return false;
        view.copyNumbers();
        desk.notice(desk.words().text("ui.chart.copied"));
        return true;
    }

    @Override
    public boolean key(KeyEvent event) {
        if (event.isShortcutDown()) {
            switch (event.getCode()) {
                case S -> view.openSaveAs();
                case P -> print();
                case C -> {
                    return copy();
                }
                default -> {
                    return false;
                }
            }
            return true;
        }
        switch (event.getCode()) {
            case PAGE_UP -> model.earlier().ifPresent(this::pick);
            case PAGE_DOWN -> model.later().ifPresent(this::pick);
            case PLUS, ADD, EQUALS -> zoom(choice.zoom().nearer());
            case MINUS, SUBTRACT -> zoom(choice.zoom().further(model.isLong()));
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
}
