package org.spasmdiary.diary;

/** What may have set a spasm off: suspected, never "the cause" (seeds 000, 001, 004). */
public enum Trigger implements Coded {
    STRAIN("strain"),
    POSTURE("posture"),
    WEAK_CORE("weak-core"),
    HYDRATION("hydration"),
    STRESS("stress"),
    SPINE_CONDITION("spine-condition"),
    INJURY("injury"),
    TOO_LITTLE_ACTIVITY("too-little-activity"),
    OVER_TENSING("over-tensing"),
    NO_KNOWN_REASON("no-known-reason"),
    OTHER("other");

    private final String code;

    Trigger(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
