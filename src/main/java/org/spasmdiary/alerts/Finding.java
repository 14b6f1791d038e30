package org.spasmdiary.alerts;

import java.util.Optional;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.RuleId;

/** What a rule found: an alert, a length it cannot be sure of, an input it lacked, or a check that keeps it quiet. */
public sealed interface Finding permits Alert, Unknown, NotChecked, Cleared {
    RuleId rule();

    /** The spasm it belongs to; empty for a rule of the person. */
    Optional<EntryId> episode();
}
