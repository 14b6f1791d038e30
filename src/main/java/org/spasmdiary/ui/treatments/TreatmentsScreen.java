package org.spasmdiary.ui.treatments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.spasmdiary.charts.TreatmentsPicture.RowMark;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Focus;
import org.spasmdiary.ui.FxThread;
import org.spasmdiary.ui.Place;
import org.spasmdiary.ui.Screen;
import org.spasmdiary.ui.file.FileKind;
import org.spasmdiary.ui.file.FileSaving;
import org.spasmdiary.ui.file.WhereTo;
import org.spasmdiary.ui.picture.PictureFiles;
import org.spasmdiary.ui.picture.PictureMaker;

/** What helped, and am I within my limits? */
public final class TreatmentsScreen implements Screen, TreatmentsView.Actions {
    private final Desk desk;
    private final FileSaving files;
    private final TreatmentsView view;
    private TreatmentsChoice choice = TreatmentsChoice.START;
    private Diary diary = Diary.EMPTY;
    private Instant now;
    private MedicineModel medicines;
    private Optional<LocalDate> worked = Optional.empty();

    /** @param whereTo asks where a saved file goes */
    public TreatmentsScreen(Desk desk, WhereTo whereTo) {
        this.desk = desk;
        this.files = new FileSaving(desk, whereTo);
        this.now = desk.now();
        this.medicines = MedicineModel.of(diary, now, desk.zone(), desk.words());
        this.view = new TreatmentsView(desk, this);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    /** The limits change with each minute; what helped only with the diary and the day. */
    @Override
    public void show(Diary newDiary, Instant newNow) {
        Optional<LocalDate> today = Optional.of(newNow.atZone(desk.zone()).toLocalDate());
        boolean same = worked.equals(today) && newDiary.equals(diary);
        diary = newDiary;
        now = newNow;
        limits();
        if (same) view.helped().shown().ifPresent(view::show); // the colours or the size of letters may be new
        else work();
        worked = today;
    }

    private void limits() {
        medicines = MedicineModel.of(diary, now, desk.zone(), desk.words());
        view.show(
                medicines,
                HeatModel.of(diary, now, desk.zone(), desk.words()),
                DaysModel.of(medicines, choice.medicine(), now, desk.zone(), desk.words()));
    }

    private void work() {
        Diary from = diary;
        Instant at = now;
        TreatmentsChoice wanted = choice;
        desk.worker()
                .latest(
                        "what helped",
                        () -> HelpedModel.of(from, at, desk.zone(), wanted, desk.words()),
                        view::show,
                        _ -> desk.notice(desk.words().text("ui.chart.broken")));
    }

    @Override
    public void entered(Optional<EntryId> about) {
        view.helped().focus();
        view.toTop(); // the picture may be higher than the window; its title comes first
    }

    @Override
    public void span(HelpedSpan span) {
        choice = choice.withSpan(span);
        work();
    }

    @Override
    public void part(TreatmentsPart part) {
        choice = choice.withPart(part);
        work();
    }

    @Override
    public void medicine(String name) {
        choice = choice.withMedicine(name);
        limits();
    }

    @Override
    public void behind(RowMark row) {
        view.helped()
                .shown()
                .ifPresent(model -> PairsDialog.show(
                        desk, view.helped().name(row), PairLines.of(model.helped(), row.kind(), desk.words())));
    }

    @Override
    public void changeLimits() {
        if (medicines.medicines().isEmpty()) return;
        new LimitForm(
                        desk,
                        medicines.medicines(),
                        medicines.rows().stream().map(MedicineRow::name).toList())
                .show();
    }

    @Override
    public void save(FileKind kind) {
        view.helped().shown().ifPresent(model -> {
            PictureMaker maker = model.choice().part().maker(model, desk.words());
            String name = desk.words()
                    .text(
                            "ui.treatments.fileName",
                            "day",
                            now.atZone(desk.zone()).toLocalDate());
            files.save(view.root(), name, kind, () -> PictureFiles.bytes(maker, kind));
        });
    }

    /** Treatments are added on Today: there with the first tile ready to press. */
    @Override
    public void add() {
        Scene scene = view.root().getScene();
        desk.go(Place.TODAY, Optional.empty());
        FxThread.nextPulse(
                () -> { // Today has put the focus on the pain by then
                    Node tiles = scene.lookup("#tiles-card");
                    if (tiles != null) Focus.first(tiles).ifPresent(Node::requestFocus);
                });
    }

    private boolean copy() {
        if (!view.helped().copy()) return false;
        desk.notice(desk.words().text("ui.treatments.copied"));
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
                default -> false;
            };
        if (event.isAltDown()) return false;
        switch (event.getCode()) {
            case A -> add();
            case V -> view.helped().turn();
            default -> {
                return false;
            }
        }
        return true;
    }
}
