package org.spasmdiary.ui.advice;

import org.spasmdiary.alerts.About;
import org.spasmdiary.alerts.Alert;
import org.spasmdiary.alerts.AlertBoard;
import org.spasmdiary.alerts.Clears;
import org.spasmdiary.alerts.Rules;
import org.spasmdiary.alerts.Tier;

/** Whether a sign that needs a clinician soon was reported and is not cleared; limits of medicines are no such sign. */
final class RedFlag {
    private RedFlag() {}

    static boolean isLive(AlertBoard board) {
        return board.alerts().stream().anyMatch(RedFlag::isSign);
    }

    private static boolean isSign(Alert alert) {
        boolean pressing = alert.tier() == Tier.EMERGENCY || alert.tier() == Tier.URGENT;
        Clears clears = Rules.about(alert.rule()).map(About::clears).orElse(Clears.LATCHED);
        return pressing && (clears == Clears.LATCHED || clears == Clears.KEPT);
    }
}
