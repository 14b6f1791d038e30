package org.spasmdiary.ui.compare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import org.spasmdiary.charts.CompareOptions;
import org.spasmdiary.charts.ComparePicture;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Span;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Place;
import org.spasmdiary.ui.Screen;
import org.spasmdiary.ui.file.FileKind;
import org.spasmdiary.ui.file.FileSaving;
import org.spasmdiary.ui.file.WhereTo;
import org.spasmdiary.ui.picture.PictureFiles;
import org.spasmdiary.ui.picture.PictureMaker;
import org.spasmdiary.words.Words;

/** Is this spasm like my others? All of them from their onset, and a table of them. */
public final class CompareScreen implements Screen, CompareView.Actions {
    private final Desk desk;
    private final FileSaving files;
    private final CompareView view;
    private CompareChoice choice = CompareChoice.START;
    private CompareFacts facts = CompareFacts.NONE;
    private CompareModel model;

    /** @param whereTo asks where a saved file goes */
    public CompareScreen(Desk desk, WhereTo whereTo) {
        this.desk = desk;
        this.files = new FileSaving(desk, whereTo);
        this.model = CompareModel.of(facts, choice, today(), desk.words());
        this.view = new CompareView(desk, this);
    }

    private LocalDate today() {
        return desk.moment().day();
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public void show(Diary diary, Instant now) {
        desk.worker().latest("compare", () -> CompareFacts.of(diary, now), this::known, _ -> broken());
    }

    private void broken() {
        desk.notice(desk.words().text("ui.chart.broken"));
    }

    private void known(CompareFacts newest) {
        facts = newest;
        refresh();
    }

    private void choose(UnaryOperator<CompareChoice> change) {
        choice = change.apply(choice);
        refresh();
    }

    /** Nothing is shown before the diary is known, so nobody reads "no spasms" in between. */
    private void refresh() {
        if (facts == CompareFacts.NONE) return;
        model = CompareModel.of(facts, choice, today(), desk.words());
        view.show(model, maker(model.options()));
        Set<EntryId> counted = model.counted().stream().map(Bout::id).collect(Collectors.toSet());
        view.recovery().show(facts.diary(), facts.now(), bout -> counted.contains(bout.id()));
    }

    /** The picture of what is known now; safe to use on any thread. */
    private PictureMaker maker(CompareOptions options) {
        CompareFacts of = facts;
        Words words = desk.words();
        return (look, text) -> ComparePicture.of(of.diary(), of.now(), look, options.withTextScale(text), words);
    }

    @Override
    public void entered(Optional<EntryId> about) {
        about.ifPresent(this::light);
        view.focusContent(choice.table());
    }

    @Override
    public void sideBySide(boolean aside) {
        choose(now -> now.withSideBySide(aside));
    }

    @Override
    public void leaveOut(boolean untypical) {
        choose(now -> now.withUntypical(!untypical));
    }

    @Override
    public void table(boolean shown) {
        choose(now -> now.withTable(shown));
    }

    @Override
    public void period(ComparePeriod period) {
        choose(now -> now.withPeriod(period).withDrawn(Optional.empty()));
    }

    @Override
    public void region(Optional<Region> region) {
        choose(now -> now.withRegion(region).withDrawn(Optional.empty()));
    }

    @Override
    public void chooseDays() {
        refresh(); // until they are named, what was chosen stays
        Span days = choice.period().days(today()).orElse(new Span(today().minusMonths(12), today()));
        DaysDialog.ask(desk, days, chosen -> period(new ComparePeriod.Chosen(chosen)));
    }

    @Override
    public void chooseLines() {
        LinesDialog.ask(desk, model, lines -> choose(now -> now.withDrawn(lines)));
    }

    @Override
    public void sort(SortBy column) {
        choose(now -> now.sorted(column));
    }

    @Override
    public void light(EntryId spasm) {
        choose(now -> now.withLit(Optional.of(spasm)));
        view.reveal();
    }

    @Override
    public void step(int rows) {
        model.next(rows).ifPresent(this::light);
    }

    @Override
    public void open(EntryId spasm) {
        desk.go(Place.CHART, Optional.of(spasm));
    }

    @Override
    public void save(FileKind kind) {
        if (model.rows().isEmpty()) return;
        PictureMaker plain = maker(model.options().withLit(Optional.empty())); // a file has no pointer
        String name = desk.words().text("ui.compare.fileName", "day", today());
        files.save(view.root(), name, kind, () -> PictureFiles.bytes(plain, kind));
    }

    private boolean copy() {
        if (!choice.table() || model.rows().isEmpty()) return false;
        view.copyNumbers();
        desk.notice(desk.words().text("ui.compare.copied"));
        return true;
    }

    @Override
    public boolean key(KeyEvent event) {
        if (event.isShortcutDown())
            return switch (event.getCode()) {
                case S -> {
                    view.openSaveAs();
                    yield true;
                }
                case C -> copy();
                case P -> {
                    desk.go(Place.REPORT, Optional.empty());
                    yield true;
                }
                default -> false;
            };
        switch (event.getCode()) {
            case O -> sideBySide(false);
            case B -> sideBySide(true);
            case V -> {
                table(!choice.table());
                view.focusContent(choice.table());
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
