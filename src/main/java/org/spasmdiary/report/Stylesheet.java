package org.spasmdiary.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The print style of the report. */
final class Stylesheet {
    static final String REPORT = read("report.css");

    private Stylesheet() {}

    private static String read(String name) {
        try (InputStream file = Stylesheet.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
