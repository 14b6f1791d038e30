package org.spasmdiary.ui.treat;

import java.util.Optional;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.ui.Desk;

/** Adds doses. A limit is asked about before it is saved; the truth is never refused. */
final class Dosing {
    private final Desk desk;
    private final Treating treating;

    Dosing(Desk desk, Treating treating) {
        this.desk = desk;
        this.treating = treating;
    }

    /** The usual dose now: as the newest one of this kind. With none yet, the form asks. */
    void usual(TreatmentKind kind, Optional<Treatment> newest) {
        if (newest.flatMap(Treatment::amountMg).isEmpty()) {
            ask(kind);
            return;
        }
        var draft = DoseDraft.like(kind, newest);
        draft.treatment(EntryId.random(), desk.moment(), desk.now()).ok().ifPresent(this::check);
    }

    /** The form of this kind, filled as its newest one. */
    void ask(TreatmentKind kind) {
        Optional<Treatment> newest = desk.diary().treatments().reversed().stream()
                .filter(treatment -> treatment.kind() == kind && !treatment.mistake())
                .findFirst();
        new DoseForm(desk, DoseDraft.like(kind, newest)).ask(this::check);
    }

    private void check(Treatment treatment) {
        Optional<String> limit = DoseWarnings.of(desk.diary(), treatment, desk.now(), desk.words());
        if (limit.isEmpty()) treating.save(treatment);
        else
            desk.ask()
                    .yesNo(
                            desk.words().text("ui.treat.limitTitle"),
                            limit.get(),
                            desk.words().text("ui.treat.alreadyTaken"),
                            desk.words().text("ui.treat.notTaken"),
                            taken -> {
                                if (taken) treating.save(treatment);
                            });
    }
}
