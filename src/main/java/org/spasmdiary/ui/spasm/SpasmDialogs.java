package org.spasmdiary.ui.spasm;

import java.util.Optional;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.FormDialog;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.safety.SafetyCheck;

/** All questions about the spasm itself. Each answer is one change and one step of undo. */
public final class SpasmDialogs {
    private final Desk desk;
    private final SafetyCheck safety;

    public SpasmDialogs(Desk desk, SafetyCheck safety) {
        this.desk = desk;
        this.safety = safety;
    }

    /** A spasm has started; the safety questions follow. */
    public void start() {
        new StartDialog(desk).open(this::started);
    }

    private void started(Episode episode) {
        desk.saved(desk.words()
                .text(
                        "ui.spasm.start.saved",
                        "when",
                        desk.words().format().dayTime(episode.at().local())));
        safety.openAtStart();
    }

    /** Moves the start of the spasm on the clock. */
    public void changeStart() {
        desk.diary().bouts().latestOpen().ifPresent(bout -> new ChangeStartDialog(desk, bout).open());
    }

    /** Ends the spasm on the clock. */
    public void over() {
        desk.diary().bouts().latestOpen().ifPresent(bout -> new OverDialog(desk, bout, Optional.empty()).open());
    }

    /** Ends an open spasm, whether the clock shows it or not. */
    public static void over(Desk desk, Bout bout) {
        Optional<Bout> newer = desk.diary().bouts().all().stream()
                .filter(other -> other.onset().isAfter(bout.onset()))
                .findFirst();
        new OverDialog(desk, bout, newer).open();
    }

    /** Asks what an entry just saved leaves open, if anything; then, once a day, the safety questions. */
    public void afterEntry(Reading saved) {
        Diary diary = desk.diary();
        Optional<Bout> later = MoveStart.shortlyAfter(diary, saved);
        Optional<SameOrNew> asked = SameOrNew.of(diary, saved);
        if (later.isPresent()) moveStart(saved, later.get());
        else if (asked.isPresent()) new SameOrNewDialog(desk, asked.get(), safety::openIfDue).open();
        else safety.openIfDue();
    }

    /** Whether "Same spasm or a new one?" was put off: Today then shows a chip. */
    public boolean undecided() {
        return SameOrNew.undecided(desk.diary()).isPresent();
    }

    /** What the chip opens. */
    public void decide() {
        SameOrNew.undecided(desk.diary())
                .ifPresent(asked -> new SameOrNewDialog(desk, asked, safety::openIfDue).open());
    }

    /** Says which two spasms are open at once; empty when there are not two. */
    public Optional<String> twoOpen() {
        var format = desk.words().format();
        return TwoOpen.of(desk.diary())
                .map(two -> desk.words()
                        .text(
                                "ui.spasm.two.line",
                                "first",
                                format.dayTime(two.other().onset().local()),
                                "second",
                                format.dayTime(two.shown().onset().local())));
    }

    /** Makes one spasm of the two that are open. */
    public void join() {
        TwoOpen.of(desk.diary())
                .ifPresent(two -> say("join-two", "ui.spasm.two.join", "ui.spasm.two.saved", two.join()));
    }

    /** Ends the one of the two that the clock does not show. */
    public void endOther() {
        TwoOpen.of(desk.diary()).ifPresent(two -> new OverDialog(desk, two.other(), Optional.of(two.shown())).open());
    }

    private void say(String id, String title, String saved, Change change) {
        var dialog = new FormDialog(desk, id, desk.words().text(title));
        dialog.saving(
                        id + "-save",
                        desk.words().text(title),
                        () -> new Typed.Ok<>(change),
                        _ -> desk.saved(desk.words().text(saved)))
                .with(Choice.plain(id + "-cancel", desk.words().text("ui.spasm.cancel"), () -> {}));
        boolean sent = dialog.submit(
                new Typed.Ok<>(change), _ -> desk.saved(desk.words().text(saved)));
        if (!sent) dialog.show(); // it says why
    }

    private void moveStart(Reading entry, Bout bout) {
        var words = desk.words();
        var format = words.format();
        String entryAt = format.dayTime(entry.at().local());
        String text = words.text(
                "ui.spasm.move.text",
                "entry",
                entryAt,
                "onset",
                format.dayTime(bout.onset().local()));
        var dialog = new FormDialog(desk, "move-start", words.text("ui.spasm.move.title"), Texts.body(text));
        dialog.saving(
                        "move-start-move",
                        words.text("ui.spasm.move.move"),
                        () -> MoveStart.to(bout, new Typed.Ok<>(entry.at()), bout.certainty()),
                        _ -> desk.saved(words.text("ui.spasm.move.savedMove", "when", entryAt)))
                .with(new Choice(
                        "move-start-keep",
                        words.text("ui.spasm.move.keep"),
                        false,
                        () -> dialog.submit(
                                new Typed.Ok<Change>(new Change.Put(entry.withEpisode(
                                        Optional.of(bout.parts().getFirst().id())))),
                                _ -> desk.saved(words.text("ui.spasm.move.savedKeep")))))
                .show();
    }
}
