package org.spasmdiary.alerts;

import org.spasmdiary.diary.Coded;

/** How fast to act, the most pressing first (rules.md, Tiers). */
public enum Tier implements Coded {
    EMERGENCY("EMERGENCY"),
    URGENT("URGENT"),
    SEE_DOCTOR("SEE_DOCTOR"),
    SEE_PHYSIO("SEE_PHYSIO"),
    INFO("INFO");

    private final String code;

    Tier(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
