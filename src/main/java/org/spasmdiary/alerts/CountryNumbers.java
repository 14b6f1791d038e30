package org.spasmdiary.alerts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.spasmdiary.analysis.Table;

/** Starting numbers of a country, offered and never assumed; empty text where none is known. */
record CountryNumbers(String emergency, String urgent, String poison) {
    private static final CountryNumbers NONE = new CountryNumbers("", "", "");
    private static final Map<String, CountryNumbers> ALL = read();

    static CountryNumbers of(String country) {
        return ALL.getOrDefault(country.strip().toUpperCase(Locale.ROOT), NONE);
    }

    private static Map<String, CountryNumbers> read() {
        Map<String, CountryNumbers> all = new HashMap<>();
        for (Map<String, String> row : Table.read(CountryNumbers.class, "country-numbers.tsv"))
            all.put(
                    row.getOrDefault("country", ""),
                    new CountryNumbers(
                            row.getOrDefault("emergency", ""),
                            row.getOrDefault("urgent", ""),
                            row.getOrDefault("poison", "")));
        return Map.copyOf(all);
    }
}
