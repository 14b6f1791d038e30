package org.spasmdiary.ui.today;

import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.ui.Card;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Dialog;
import org.spasmdiary.ui.SidePanel;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.advice.NowCard;
import org.spasmdiary.ui.help.HelpPanel;
import org.spasmdiary.ui.safety.SafetyCheck;
import org.spasmdiary.ui.spasm.FirstRunCard;
import org.spasmdiary.ui.spasm.SpasmDialogs;
import org.spasmdiary.ui.treat.AfterCard;
import org.spasmdiary.ui.treat.FunctionCard;
import org.spasmdiary.ui.treat.InTurn;
import org.spasmdiary.ui.treat.MoreCard;
import org.spasmdiary.ui.treat.SittingCard;
import org.spasmdiary.ui.treat.TilesCard;
import org.spasmdiary.ui.treat.TimerCard;

/** Which card stands where on Today. */
final class TodayCards {
    private final Desk desk;
    private final SafetyCheck safety;
    private final SpasmDialogs dialogs;
    private final TimeChip time;
    final EntryInHand entry;
    final Card firstRun;
    final Card clock;
    final Card rail;
    final PainCard pain;
    final Card more;
    final Card timer;
    final Card after;
    final Card sitting;
    final Card tiles;
    final Card function;
    final NoteCard note;
    final Card saved;
    final SidePanel help;
    final Card advice;

    TodayCards(Desk desk) {
        this.desk = desk;
        entry = new EntryInHand(desk);
        safety = new SafetyCheck(desk);
        dialogs = new SpasmDialogs(desk, safety);
        time = new TimeChip(desk);
        firstRun = new FirstRunCard(desk, dialogs::start);
        clock = new ClockCard(desk, dialogs);
        rail = new RailCard(desk);
        pain = new PainCard(desk, time, this::save);
        more = new MoreCard(desk, entry);
        var turns = new InTurn(desk);
        timer = new TimerCard(desk, turns);
        after = new AfterCard(desk);
        sitting = new SittingCard(desk);
        tiles = new TilesCard(desk, turns);
        function = new FunctionCard(desk, entry);
        note = new NoteCard(desk, new NoteField.Acts(this::save, entry::typed, entry::keepDraft));
        saved = new SavedTodayCard(desk);
        entry.add(pain);
        entry.add(note);
        help = new HelpPanel(desk, safety, dialogs::over);
        advice = new NowCard(desk);
    }

    /** Saves the entry in hand; what it leaves open is asked afterwards, so that nothing is lost. */
    private void save() {
        entry.save(time.set(), reading -> {
            pain.focusScale();
            desk.saved(entry.savedText(reading));
            Optional<Reading> twin = Twice.of(desk.diary(), reading);
            if (twin.isPresent()) askTwice(reading, twin.get());
            else dialogs.afterEntry(reading);
        });
    }

    private void askTwice(Reading second, Reading first) {
        var words = desk.words();
        String text = words.text(
                "ui.today.twiceText",
                "n",
                words.format().number(first.pain().now().orElseThrow().value()),
                "time",
                words.format().clock(first.at().local()));
        var dialog = Dialog.of(
                "saved-twice",
                words.text("ui.today.twice"),
                Choice.primary("twice-keep", words.text("ui.today.keepBoth"), () -> dialogs.afterEntry(second)),
                Choice.plain("twice-remove", words.text("ui.today.removeOne"), () -> remove(second)));
        desk.ask().show(dialog.withBody(Texts.body(text)));
    }

    private void remove(Reading reading) {
        desk.save(new Change.Remove(reading.id()), outcome -> {
            if (outcome instanceof Outcome.Failed failed) desk.failed(failed, () -> remove(reading));
            if (outcome instanceof Outcome.Saved) desk.saved(desk.words().text("ui.today.removedOne"));
        });
    }

    /** In the order of Tab. */
    List<Card> all() {
        return List.of(
                firstRun, clock, rail, pain, timer, tiles, after, function, note, more, sitting, saved, help, advice);
    }
}
