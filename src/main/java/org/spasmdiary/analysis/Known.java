package org.spasmdiary.analysis;

/** Whether something was so. What cannot be told is neither yes nor no. */
public enum Known {
    YES,
    NO,
    CANNOT_TELL;

    /** One no settles it; else what cannot be told leaves it open. */
    public Known and(Known other) {
        if (this == NO || other == NO) return NO;
        return this == YES ? other : CANNOT_TELL;
    }

    /** One yes settles it; else what cannot be told leaves it open. */
    public Known or(Known other) {
        if (this == YES || other == YES) return YES;
        return this == NO ? other : CANNOT_TELL;
    }
}
