package org.spasmdiary.ui.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

/** A treatment in two short lines: what and how much, then the pain around it and the note. */
final class TreatmentText {
    private final Words words;

    TreatmentText(Words words) {
        this.words = words;
    }

    String title(Treatment treatment) {
        String kind = words.name(treatment.kind());
        String what = treatment.product().isEmpty() || !treatment.kind().namesIngredient() ? kind : treatment.product();
        if (treatment.kind().takesDose()) return (what + " " + dose(treatment.dose())).strip();
        return treatment
                .duration()
                .map(length -> words.text(
                        "ui.history.forLength",
                        "what",
                        what,
                        "length",
                        words.format().length(length)))
                .orElse(what);
    }

    /** 2 × 200 mg; 400 mg where it is one unit or a part is not known. */
    private String dose(Dose dose) {
        var one = BigDecimal.ONE;
        var format = words.format();
        if (dose.units().isEmpty())
            return dose.strengthMg()
                    .map(mg -> words.text("ui.history.mg", "n", format.number(mg)))
                    .orElse("");
        BigDecimal units = dose.units().get();
        if (dose.strengthMg().isEmpty()) return words.text("ui.history.units", "n", format.number(units));
        String mg = format.number(dose.strengthMg().get());
        return units.compareTo(one) == 0
                ? words.text("ui.history.mg", "n", mg)
                : words.text("ui.history.unitsMg", "n", format.number(units), "mg", mg);
    }

    String second(Treatment treatment) {
        List<String> parts = new ArrayList<>();
        if (!treatment.kind().namesIngredient()) parts.add(treatment.product());
        treatment
                .effect()
                .painBefore()
                .ifPresent(score -> parts.add(words.text("ui.history.painBefore", "n", score.value())));
        treatment
                .effect()
                .painAfter()
                .ifPresent(score -> parts.add(words.text("ui.history.painAfter", "n", score.value())));
        parts.add(EntryText.cut(treatment.note()));
        return EntryText.joined(parts);
    }

    static Feather icon(TreatmentKind kind) {
        return switch (kind) {
            case HEAT_MOIST, HEAT_DRY, HEAT_WRAP, CONTRAST -> Feather.SUN;
            case COLD_PACK -> Feather.CLOUD_SNOW;
            case WALK, MOVE_BREAK -> Feather.NAVIGATION;
            case STRETCH, MOTOR_CONTROL, STRENGTHEN, HEAT_THEN_EXERCISE -> Feather.MAXIMIZE_2;
            case REST_RELATIVE, SLEEP, BREATHING -> Feather.MOON;
            case MASSAGE, TRIGGER_POINT, TENS, TRACTION -> Feather.TARGET;
            case PHYSIO, TEAM_REHAB -> Feather.USERS;
            case BACK_SUPPORT -> Feather.SHIELD;
            case FLUIDS -> Feather.DROPLET;
            case IBUPROFEN,
                    NAPROXEN_SODIUM,
                    NSAID_OTHER,
                    ACETAMINOPHEN,
                    CYCLOBENZAPRINE,
                    RELAXANT_OTHER,
                    TOPICAL_MENTHOL_CAMPHOR,
                    INJECTION,
                    OTHER_PRODUCT -> Feather.PACKAGE;
        };
    }
}
