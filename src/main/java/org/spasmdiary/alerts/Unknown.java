package org.spasmdiary.alerts;

import java.util.Map;
import java.util.Optional;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.RuleId;

/** A length that may be past its mark: nobody has said so lately. Never "all clear" (rules.md, 4). */
public record Unknown(RuleId rule, Optional<EntryId> episode, Map<String, Object> args) implements Finding {
    public Unknown {
        args = Map.copyOf(args);
    }
}
