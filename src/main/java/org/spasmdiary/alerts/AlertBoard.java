package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything the rules say about a diary at a moment.
 *
 * @param at the moment it was asked for
 * @param alerts those that show, by tier, rule and spasm
 * @param lastSafetyCheck of the open spasm; empty when a question was never answered since its onset
 */
public record AlertBoard(
        Instant at,
        List<Alert> alerts,
        List<Unknown> unknown,
        List<NotChecked> notChecked,
        List<Replaced> replaced,
        List<BrokenRule> broken,
        Optional<Instant> lastSafetyCheck) {
    public AlertBoard {
        alerts = alerts.stream().sorted(Alert.BOARD).toList();
        unknown = List.copyOf(unknown);
        notChecked = List.copyOf(notChecked);
        replaced = List.copyOf(replaced);
        broken = List.copyOf(broken);
    }

    /** In the order of the panel: by tier, the newest first, then by rule. */
    public List<Alert> panel() {
        return alerts.stream().sorted(Alert.PANEL).toList();
    }

    /** Whether "No alerts from what you have logged" may be said. It is never "safe". */
    public boolean isQuiet() {
        return alerts.isEmpty() && unknown.isEmpty() && broken.isEmpty();
    }
}
