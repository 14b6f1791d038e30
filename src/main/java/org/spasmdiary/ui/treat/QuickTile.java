package org.spasmdiary.ui.treat;

import java.util.List;
import java.util.function.Predicate;
import org.spasmdiary.diary.TreatmentKind;

/** The quick tiles of Today, in the order of the page. */
enum QuickTile {
    /** Heat and cold take turns: the timer card holds one, the tile the other. */
    HEAT(TreatmentKind.HEAT_MOIST, TreatmentKind::isHeat),
    COLD(TreatmentKind.COLD_PACK, kind -> kind == TreatmentKind.COLD_PACK),
    IBUPROFEN(TreatmentKind.IBUPROFEN, kind -> kind == TreatmentKind.IBUPROFEN),
    PARACETAMOL(TreatmentKind.ACETAMINOPHEN, kind -> kind == TreatmentKind.ACETAMINOPHEN),
    WALK(TreatmentKind.WALK, kind -> kind == TreatmentKind.WALK),
    STRETCH(TreatmentKind.STRETCH, kind -> kind == TreatmentKind.STRETCH),
    MASSAGE(TreatmentKind.MASSAGE, kind -> kind == TreatmentKind.MASSAGE),
    REST(TreatmentKind.REST_RELATIVE, kind -> kind == TreatmentKind.REST_RELATIVE);

    /** What is logged when nothing of the sort was logged before. */
    final TreatmentKind kind;

    private final Predicate<TreatmentKind> covers;

    QuickTile(TreatmentKind kind, Predicate<TreatmentKind> covers) {
        this.kind = kind;
        this.covers = covers;
    }

    boolean covers(TreatmentKind other) {
        return covers.test(other);
    }

    boolean isTimed() {
        return this == HEAT || this == COLD;
    }

    boolean isMedicine() {
        return kind.takesDose();
    }

    static List<QuickTile> all() {
        return List.of(values());
    }
}
