package org.spasmdiary.alerts;

import org.spasmdiary.diary.Coded;

/** What an alert belongs to: the person, with or without an open spasm, or one spasm. */
public enum Scope implements Coded {
    PERSON("person"),
    EPISODE("episode");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
