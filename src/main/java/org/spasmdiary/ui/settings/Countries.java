package org.spasmdiary.ui.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries by their names in the language of the window, and by their two letters. */
final class Countries {
    /** What people write that is neither. */
    private static final Map<String, String> ALSO = Map.of("UK", "GB", "USA", "US", "U.S.", "US", "U.K.", "GB");

    private Countries() {}

    /** The name, or the letters where there is none. */
    static String name(String code, Locale locale) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(locale);
    }

    /** The two letters of what was typed, whatever its case. */
    static Optional<String> code(String text, Locale locale) {
        String wanted = text.strip();
        String letters = wanted.toUpperCase(Locale.ROOT);
        if (ALSO.containsKey(letters)) return Optional.ofNullable(ALSO.get(letters));
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> code.equals(letters)
                        || name(code, locale).toLowerCase(locale).equals(wanted.toLowerCase(locale)))
                .findFirst();
    }
}
