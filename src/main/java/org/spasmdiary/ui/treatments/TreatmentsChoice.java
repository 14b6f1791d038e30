package org.spasmdiary.ui.treatments;

import java.util.Optional;

/**
 * What the person has chosen on this screen.
 *
 * @param medicine name of the one whose days are shown; empty: the one taken last
 */
record TreatmentsChoice(TreatmentsPart part, HelpedSpan span, Optional<String> medicine) {
    static final TreatmentsChoice START =
            new TreatmentsChoice(TreatmentsPart.WHAT_HELPED, HelpedSpan.ALL, Optional.empty());

    TreatmentsChoice withPart(TreatmentsPart other) {
        return new TreatmentsChoice(other, span, medicine);
    }

    TreatmentsChoice withSpan(HelpedSpan other) {
        return new TreatmentsChoice(part, other, medicine);
    }

    TreatmentsChoice withMedicine(String name) {
        return new TreatmentsChoice(part, span, Optional.of(name));
    }
}
