package org.spasmdiary.diary;

import java.util.Set;

/** What may have set a spasm off, as the person suspects; never "the cause". */
public record Cause(Set<Trigger> triggers, String detail) {
    public static final Cause NOT_SAID = new Cause(Set.of(), "");

    public Cause {
        triggers = Sets.of(Trigger.class, triggers);
        TextLimit.TRIGGER_DETAIL.require(detail);
    }
}
