package org.spasmdiary.ui.help;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.spasmdiary.alerts.About;
import org.spasmdiary.alerts.Alert;
import org.spasmdiary.alerts.Clears;
import org.spasmdiary.alerts.Rules;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.FormDialog;
import org.spasmdiary.ui.Place;
import org.spasmdiary.ui.Texts;

/** What the buttons of an alert do. */
final class AlertActions {
    private final Desk desk;
    private final Runnable questions;
    private final Runnable over;

    /**
     * Makes the actions.
     *
     * @param questions opens the safety questions
     * @param over opens "When did it end?"
     */
    AlertActions(Desk desk, Runnable questions, Runnable over) {
        this.desk = desk;
        this.questions = questions;
        this.over = over;
    }

    void contact(Alert alert) {
        new ContactDialog(desk, alert, open(Clears::contact), false).open();
    }

    void checked(Alert alert) {
        new ContactDialog(desk, alert, open(Clears::checked), true).open();
    }

    void mistake(Alert alert) {
        answer(alert, OutcomeKind.MISTAKE, "mistake");
    }

    void gone(Alert alert) {
        answer(alert, OutcomeKind.WENT_AWAY_NOT_CHECKED, "gone");
    }

    void askQuestions() {
        questions.run();
    }

    void itIsOver() {
        over.run();
    }

    /** Leads to the entry in History, to read it or put it right. */
    void show(EntryId entry) {
        desk.go(Place.HISTORY, Optional.of(entry));
    }

    /** Leads to what the rule says and rests on. */
    void read(Alert alert) {
        desk.read(alert.rule());
    }

    /** Stores the time and folds the card; nothing goes away by it. */
    void seen(Alert alert) {
        AlertAnswers.seen(alert, desk.diary(), desk.now())
                .ifPresent(change -> desk.note(change, outcome -> {
                    if (outcome instanceof Outcome.Failed failed) desk.failed(failed, () -> seen(alert));
                }));
    }

    private List<Alert> open(Predicate<Clears> allows) {
        return desk.board().panel().stream()
                .filter(alert -> Rules.about(alert.rule())
                        .map(About::clears)
                        .filter(allows)
                        .isPresent())
                .toList();
    }

    private void answer(Alert alert, OutcomeKind kind, String key) {
        var words = desk.words();
        EntryId id = EntryId.random();
        new FormDialog(
                        desk,
                        key,
                        words.text("ui.help." + key + ".title"),
                        Texts.body(words.text("ui.help." + key + ".text")))
                .saving(
                        key + "-yes",
                        words.text("ui.help." + key + ".yes"),
                        () -> new Typed.Ok<>(AlertAnswers.outcome(id, alert, kind, desk.moment(), desk.now())),
                        _ -> desk.saved(words.text("ui.help." + key + ".saved")))
                .with(Choice.plain(key + "-no", words.text("ui.help.keep"), () -> {}))
                .show();
    }
}
