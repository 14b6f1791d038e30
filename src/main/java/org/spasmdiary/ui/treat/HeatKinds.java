package org.spasmdiary.ui.treat;

import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Dialog;

/** Which heat it is: asked the first time, then the last one is taken again. Nothing is assumed. */
final class HeatKinds {
    private static final List<TreatmentKind> KINDS = List.of(TreatmentKind.HEAT_MOIST, TreatmentKind.HEAT_DRY);

    private final Desk desk;
    private final Treating treating;

    HeatKinds(Desk desk, Treating treating) {
        this.desk = desk;
        this.treating = treating;
    }

    void start(Optional<TreatmentKind> last) {
        if (last.isPresent()) {
            treating.start(last.get());
            return;
        }
        desk.ask()
                .show(Dialog.of(
                        "heat-kind",
                        desk.words().text("ui.treat.whichHeat"),
                        choice(KINDS.getFirst(), true),
                        choice(KINDS.getLast(), false),
                        Choice.plain("heat-cancel", desk.words().text("ui.treat.cancel"), () -> {})));
    }

    private Choice choice(TreatmentKind kind, boolean primary) {
        String id = "heat-" + kind.code();
        String text = desk.words().name(kind);
        return primary
                ? Choice.primary(id, text, () -> treating.start(kind))
                : Choice.plain(id, text, () -> treating.start(kind));
    }
}
