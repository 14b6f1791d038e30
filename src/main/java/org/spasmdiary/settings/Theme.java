package org.spasmdiary.settings;

import java.util.Arrays;
import java.util.Optional;

/** Light, dark, or as the computer is set. */
public enum Theme {
    LIGHT("light"),
    DARK("dark"),
    AS_COMPUTER("computer");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    /** The word in the settings file. */
    public String code() {
        return code;
    }

    /** Whether this is dark on a computer that is set dark, or not. */
    public boolean isDark(boolean computerIsDark) {
        return this == DARK || this == AS_COMPUTER && computerIsDark;
    }

    static Optional<Theme> of(String code) {
        return Arrays.stream(values()).filter(theme -> theme.code.equals(code)).findFirst();
    }
}
