package org.spasmdiary.alerts;

import java.util.Map;
import java.util.Optional;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.RuleId;

/**
 * A rule that lacked its input, for the panel's last line.
 *
 * @param reason ends the key of its words, {@code alerts.notChecked.<rule>.<reason>}
 */
public record NotChecked(RuleId rule, Optional<EntryId> episode, String reason, Map<String, Object> args)
        implements Finding {
    public NotChecked {
        args = Map.copyOf(args);
    }
}
