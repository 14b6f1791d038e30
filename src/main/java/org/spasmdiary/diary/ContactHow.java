package org.spasmdiary.diary;

/** How someone was contacted. */
public enum ContactHow implements Coded {
    VISIT("visit"),
    PHONE("phone"),
    ONLINE("online");

    private final String code;

    ContactHow(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
