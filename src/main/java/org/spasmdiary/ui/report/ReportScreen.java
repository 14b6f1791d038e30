package org.spasmdiary.ui.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.When;
import org.spasmdiary.report.Paper;
import org.spasmdiary.report.ReportRequest;
import org.spasmdiary.settings.ReportSetUp;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Screen;
import org.spasmdiary.ui.file.FileKind;
import org.spasmdiary.ui.file.FileSaving;
import org.spasmdiary.ui.file.WhereTo;

/** What shall I take with me? What is saved and printed is the very file on the screen. */
public final class ReportScreen implements Screen, ReportView.Actions {
    /** A rest in typing that is worth working the report out. */
    private static final Duration REST = Duration.millis(350);
    /** The period as it was left, in the settings. */
    private static final String SINCE_VISIT = "period.sinceVisit";

    private final Desk desk;
    private final FileSaving files;
    private final ReportView view;
    private final PrintDialog printDialog;
    private final SetUps setUps;
    private final PauseTransition rest = new PauseTransition(REST);
    private Diary diary = Diary.EMPTY;
    private Instant now;
    private Paper usual = ReportModel.usualPaper(Diary.EMPTY);
    private ReportDraft draft = ReportDraft.start(usual);
    private Optional<ReportRequest> wanted = Optional.empty();
    private Optional<Printed> printed = Optional.empty();
    private boolean fresh;
    private boolean whole = true;
    private int page;

    /** @param whereTo asks where a saved file goes */
    public ReportScreen(Desk desk, WhereTo whereTo, Printers printers) {
        this.desk = desk;
        this.files = new FileSaving(desk, whereTo);
        this.printDialog = new PrintDialog(desk, printers, this::save);
        this.setUps = new SetUps(desk, this::refresh);
        this.now = desk.now();
        this.view = new ReportView(desk.words(), this);
        view.onTurn(() -> page(page - 1), () -> page(page + 1));
        rest.setOnFinished(_ -> refresh());
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
        if (changed) {
            printed = Optional.empty(); // it tells what was written before
            refresh();
        }
    }

    @Override
    public void entered(Optional<EntryId> about) {
        LocalDate today = When.of(desk.now(), desk.zone()).day();
        var format = desk.words().format();
        draft = draft.withPrivateNotes(false);
        if (!ReportModel.usualPaper(diary).equals(usual)) {
            usual = ReportModel.usualPaper(diary);
            draft = draft.withPaper(usual);
        }
        if (desk.settings().isOn(SINCE_VISIT, false)) draft = draft.withPeriod(ReportPeriod.SINCE_VISIT);
        if (draft.first().isEmpty())
            draft = draft.withDays(format.shortDay(today.minusMonths(3)), format.shortDay(today));
        if (about.isPresent()) draft = draft.withSpasm(about).withPeriod(ReportPeriod.THIS_SPASM);
        refresh();
        view.focus();
    }

    @Override
    public void change(UnaryOperator<ReportDraft> change) {
        draft = change.apply(draft);
        refresh();
    }

    @Override
    public void typed(UnaryOperator<ReportDraft> change) {
        ReportDraft typed = change.apply(draft);
        if (typed.equals(draft)) return;
        draft = typed;
        fresh = false;
        view.show(model(), false);
        rest.playFromStart();
    }

    @Override
    public void privateNotes(boolean on) {
        if (!on) {
            change(now -> now.withPrivateNotes(false));
            return;
        }
        var words = desk.words();
        desk.ask()
                .yesNo(
                        words.text("ui.report.private.title"),
                        words.text("ui.report.private.text"),
                        words.text("ui.report.private.yes"),
                        words.text("ui.report.private.no"),
                        yes -> change(now -> now.withPrivateNotes(yes)));
    }

    private ReportModel model() {
        return ReportModel.of(diary, now, desk.zone(), draft, desk.words());
    }

    /** Works the report out again where the set-up asks for another one. */
    private void refresh() {
        rest.stop();
        ReportModel model = model();
        wanted = model.request();
        if (wanted.isEmpty()) printed = Optional.empty();
        fresh = wanted.isPresent() && wanted.equals(printed.map(Printed::request));
        view.show(model, fresh);
        view.show(desk.settings().setUps(), draft);
        if (fresh) present(printed.orElseThrow());
        else wanted.ifPresent(this::workOut);
    }

    private void workOut(ReportRequest request) {
        Diary of = diary;
        Instant at = now;
        desk.worker()
                .latest(
                        "report",
                        () -> Printed.of(of, request, at, desk.zone(), desk.words()),
                        this::ready,
                        _ -> view.broken());
    }

    private void ready(Printed made) {
        boolean typing = rest.getStatus().equals(Animation.Status.RUNNING);
        if (typing || !wanted.equals(Optional.of(made.request()))) return; // another one is wanted meanwhile
        printed = Optional.of(made);
        fresh = true;
        page = Math.clamp(page, 0, made.pages() - 1);
        view.show(model(), true);
        present(made);
    }

    /** Pictures that come when something else is being typed have no place on the page any more. */
    private void present(Printed made) {
        view.show(made, page);
        pageWanted();
        desk.worker().latest("report-thumbnails", made::thumbnails, small -> {
            if (printed.filter(it -> it == made).isPresent() && fresh) view.show(small);
        });
    }

    @Override
    public void pageWanted() {
        if (printed.isEmpty() || !view.page().hasRoom()) return;
        Printed of = printed.get();
        double dpi = view.page().dpi(of.request().paper());
        int number = page;
        desk.worker().latest("report-page", () -> of.sheet(number, dpi), sheet -> {
            if (printed.filter(it -> it == of).isPresent() && fresh) view.show(of, sheet);
        });
    }

    @Override
    public void page(int number) {
        if (printed.isEmpty()) return;
        page = Math.clamp(number, 0, printed.get().pages() - 1);
        view.page().top();
        pageWanted();
    }

    @Override
    public void whole(boolean on) {
        whole = on;
        view.whole(on);
        pageWanted();
    }

    /** "Since last visit" is remembered until another period is pressed. */
    @Override
    public void period(ReportPeriod period) {
        remember(period);
        change(now -> now.withPeriod(period));
    }

    private void remember(ReportPeriod period) {
        boolean since = period == ReportPeriod.SINCE_VISIT;
        if (desk.settings().isOn(SINCE_VISIT, false) != since)
            desk.settings(settings -> settings.withToggle(SINCE_VISIT, since));
    }

    @Override
    public void use(ReportSetUp kept) {
        change(now -> now.with(kept));
        remember(draft.period());
    }

    @Override
    public void keep() {
        setUps.ask(name -> draft.setUp(name));
    }

    @Override
    public void drop(ReportSetUp kept) {
        setUps.delete(kept);
    }

    @Override
    public void print() {
        if (fresh) printed.ifPresent(it -> printDialog.show(it.pdf()));
    }

    /** Exactly the bytes of the preview. */
    @Override
    public void save() {
        if (!fresh) return;
        LocalDate today = When.of(desk.now(), desk.zone()).day();
        printed.ifPresent(it ->
                files.save(view.root(), desk.words().text("ui.report.fileName", "day", today), FileKind.PDF, it::pdf));
    }

    @Override
    public boolean key(KeyEvent event) {
        if (event.isShortcutDown()) {
            switch (event.getCode()) {
                case K -> keep();
                case L -> period(ReportPeriod.SINCE_VISIT);
                case P -> print();
                case S -> save();
                default -> {
                    return false;
                }
            }
            return true;
        }
        switch (event.getCode()) {
            case PAGE_UP -> page(page - 1);
            case PAGE_DOWN -> page(page + 1);
            case Z -> whole(!whole);
            default -> {
                return false;
            }
        }
        return true;
    }
}
