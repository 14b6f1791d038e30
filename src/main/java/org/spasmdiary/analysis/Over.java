package org.spasmdiary.analysis;

/** Whether a length is over a limit, strictly. UNKNOWN is never "all clear" (rules.md, 4). */
public enum Over {
    TRUE,
    FALSE,
    UNKNOWN
}
