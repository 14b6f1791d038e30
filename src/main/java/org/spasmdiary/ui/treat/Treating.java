package org.spasmdiary.ui.treat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    void stop(Treatment session, When end) {
        save(ended(session, end));
    }

    /** The session as it ends at that moment; one stopped in the second it began is half a minute long at least. */
    static Treatment ended(Treatment session, When end) {
        return session.until(end).ok().orElseGet(() -> session.withLength(Length.minutes("0.5")));
    }

    void save(Treatment typed) {
        save(List.of(typed));
    }

    /** Saved together, and taken back together. */
    void save(List<Treatment> typed) {
        List<Treatment> all = typed.stream().map(this::linked).toList();
        save(all, savedText(all));
    }

    /** @param said what the line at the foot says of it */
    void save(List<Treatment> all, String said) {
        desk.save(change(all), outcome -> {
            switch (outcome) {
                case Outcome.Saved _ -> desk.saved(said);
                case Outcome.Refused(var problems) ->
                    problems.stream().findFirst().map(desk.words()::problem).ifPresent(desk::notice);
                case Outcome.Failed failed -> desk.failed(failed, said, () -> save(all, said));
            }
        });
    }

    private static Change change(List<Treatment> all) {
        return all.size() == 1
                ? new Change.Put(all.getFirst())
                : new Change.Batch(all.stream().<Change>map(Change.Put::new).toList());
    }

    /** A new exercise names the heat that it followed; a record that is there already keeps its own link. */
    private Treatment linked(Treatment treatment) {
        boolean isNew = desk.diary().find(treatment.id()).isEmpty();
        return isNew && treatment.linkedTo().isEmpty()
                ? treatment.withLinkedTo(
                        HeatThenExercise.heatBefore(desk.diary(), treatment).map(Treatment::id))
                : treatment;
    }

    private String savedText(List<Treatment> all) {
        Treatment first = all.getFirst();
        boolean afterHeat = first.linkedTo().isPresent() && first.kind().group() == TreatmentKind.Group.MOVEMENT;
        return desk.words()
                .text(
                        afterHeat ? "ui.treat.savedAfterHeat" : "ui.treat.saved",
                        "time",
                        desk.words().format().clock(first.at().local()),
                        "what",
                        named(all, desk.words()));
    }

    /** "Ibuprofen 400 mg + Paracetamol 1,000 mg", with the name of the product before it where there is one. */
    static String named(List<Treatment> product, Words words) {
        Treatment first = product.getFirst();
        if (product.size() == 1) return named(first, words);
        String parts =
                product.stream().map(part -> named(part.withProduct(""), words)).collect(Collectors.joining(" + "));
        return first.product().isBlank()
                ? parts
                : words.text("ui.treat.warning", "title", first.product(), "text", parts);
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
    Optional<Problem> refusal(List<Treatment> all) {
        return change(all).problems(desk.diary(), desk.now()).stream()
                .filter(problem -> !problem.asks())
                .findFirst();
    }
}
