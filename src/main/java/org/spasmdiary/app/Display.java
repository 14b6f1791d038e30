package org.spasmdiary.app;

import java.util.Locale;
import java.util.Map;

/** Whether a window could be shown, found out before the toolkit starts: it ends in a stack trace where not. */
final class Display {
    private Display() {}

    static boolean isThere(String os, Map<String, String> environment) {
        String name = os.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows") || name.startsWith("mac")) return true;
        return isSet(environment, "DISPLAY") || isSet(environment, "WAYLAND_DISPLAY");
    }

    private static boolean isSet(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }
}
