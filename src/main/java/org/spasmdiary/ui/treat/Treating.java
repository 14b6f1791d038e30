package org.spasmdiary.ui.treat;

import java.util.Optional;
import org.spasmdiary.analysis.HeatThenExercise;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.words.Words;

/** Logs treatments and says how it went. */
final class Treating {
    private final Desk desk;

    Treating(Desk desk) {
        this.desk = desk;
    }

    /** Something done now. Its length is not said: nobody measured it. */
    void log(TreatmentKind kind) {
        save(Treatment.of(EntryId.random(), kind, desk.moment(), desk.now()));
    }

    /** A session of heat or cold that begins now; it is in the file from its start. */
    void start(TreatmentKind kind) {
        log(kind);
    }

    /** The session ends at that moment; one stopped in the second it began is half a minute long at least. */
    void stop(Treatment session, When end) {
        var ended = session.until(end);
        if (ended.ok().isPresent()) save(ended.ok().get());
        else save(session.withLength(Length.minutes("0.5")));
    }

    void save(Treatment typed) {
        Treatment treatment = linked(typed);
        desk.save(new Change.Put(treatment), outcome -> {
            switch (outcome) {
                case Outcome.Saved _ -> desk.saved(savedText(treatment));
                case Outcome.Refused(var problems) ->
                    problems.stream().findFirst().map(desk.words()::problem).ifPresent(desk::notice);
                case Outcome.Failed failed -> desk.failed(failed, savedText(treatment), () -> save(treatment));
            }
        });
    }

    /** A new exercise names the heat that it followed; a record that is there already keeps its own link. */
    private Treatment linked(Treatment treatment) {
        boolean isNew = desk.diary().find(treatment.id()).isEmpty();
        return isNew && treatment.linkedTo().isEmpty()
                ? treatment.withLinkedTo(
                        HeatThenExercise.heatBefore(desk.diary(), treatment).map(Treatment::id))
                : treatment;
    }

    private String savedText(Treatment treatment) {
        String time = desk.words().format().clock(treatment.at().local());
        String what = named(treatment, desk.words());
        return desk.words()
                .text(
                        treatment.linkedTo().isPresent() ? "ui.treat.savedAfterHeat" : "ui.treat.saved",
                        "time",
                        time,
                        "what",
                        what);
    }

    /** "Ibuprofen 400 mg", "Walk", with the person's own name of the product where there is one. */
    static String named(Treatment treatment, Words words) {
        String name = treatment.product().isBlank() ? words.name(treatment.kind()) : treatment.product();
        return treatment
                .amountMg()
                .map(mg -> words.text(
                        "ui.treat.withAmount",
                        "name",
                        name,
                        "mg",
                        words.format().number(mg)))
                .orElse(name);
    }

    /** The first refusal of what was about to be saved, if any; questions are asked by the desk. */
    Optional<Problem> refusal(Treatment treatment) {
        return new Change.Put(treatment)
                .problems(desk.diary(), desk.now()).stream()
                        .filter(problem -> !problem.asks())
                        .findFirst();
    }
}
