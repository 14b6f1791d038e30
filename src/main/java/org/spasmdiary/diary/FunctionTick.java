package org.spasmdiary.diary;

/** An everyday ability. Ten ticks of our own, not a validated score (F034 to F046). */
public enum FunctionTick implements Coded {
    BEND("bend"),
    TWIST("twist"),
    LIFT("lift"),
    SIT("sit"),
    STAND("stand"),
    WALK("walk"),
    UPRIGHT("upright"),
    DRESS("dress"),
    SLEEP("sleep"),
    WORK("work");

    private final String code;

    FunctionTick(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
