package org.spasmdiary.ui.treat;

import java.util.List;
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

    /**
     * The usual dose now: as the newest one of this kind. The form asks where there is none yet, and where the newest
     * one had something else in it: nothing is added unseen.
     */
    void usual(TreatmentKind kind, Optional<Treatment> newest) {
        var product = ProductDraft.like(kind, newest, desk.diary());
        if (newest.flatMap(Treatment::amountMg).isEmpty() || !product.more().isEmpty()) form(product);
        else
            product.treatments(EntryId.random(), desk.moment(), desk.now()).ok().ifPresent(this::check);
    }

    /** The form of this kind, filled as its newest one. */
    void ask(TreatmentKind kind) {
        Optional<Treatment> newest = desk.diary().treatments().reversed().stream()
                .filter(treatment -> treatment.kind() == kind && !treatment.mistake())
                .findFirst();
        form(ProductDraft.like(kind, newest, desk.diary()));
    }

    private void form(ProductDraft product) {
        new DoseForm(desk, product).ask(this::check);
    }

    private void check(List<Treatment> product) {
        Optional<String> limit = DoseWarnings.of(desk.diary(), desk.board(), product, desk.now(), desk.words());
        if (limit.isEmpty()) treating.save(product);
        else
            desk.ask()
                    .yesNo(
                            desk.words().text("ui.treat.limitTitle"),
                            limit.get(),
                            desk.words().text("ui.treat.alreadyTaken"),
                            desk.words().text("ui.treat.notTaken"),
                            taken -> {
                                if (taken) treating.save(product);
                            });
    }
}
