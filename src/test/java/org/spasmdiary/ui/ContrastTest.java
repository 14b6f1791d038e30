package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text at least 4.5 to 1, what is drawn and can be used at least 3 to 1, in both themes (WCAG 2.2). */
class ContrastTest {
    private static final List<String> TEXT = List.of(
            "-color-fg-default",
            "-color-fg-muted",
            "-color-accent-fg",
            "-diary-pain",
            "-diary-72h",
            "-diary-7d",
            "-diary-14d",
            "-diary-emergency",
            "-diary-urgent",
            "-diary-doctor",
            "-diary-physio",
            "-diary-info");
    private static final List<String> SURFACES = List.of("-color-bg-default", "-color-bg-subtle");
    private static final List<String> LINES =
            List.of("-diary-control-border", "-diary-past", "-color-accent-fg", "-diary-pain");
    private static final Pattern LINE = Pattern.compile("(-(?:color|diary)-[a-z0-9-]+): (#[0-9a-f]{6});");

    private static Map<String, String> colours(String sheet) throws IOException {
        try (var in = Appearance.class.getResourceAsStream(sheet)) {
            var found = new HashMap<String, String>();
            var lines = LINE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (lines.find()) found.put(lines.group(1), lines.group(2));
            return found;
        }
    }

    private static double light(String colour) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double value = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            parts[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    static double contrast(String a, String b) {
        double one = light(a);
        double two = light(b);
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private static void check(Map<String, String> colours) {
        for (String surface : SURFACES) {
            for (String text : TEXT) pair(colours, text, surface, 4.5);
            for (String line : LINES) pair(colours, line, surface, 3);
        }
        for (String tier : List.of("emergency", "urgent", "doctor", "physio", "info"))
            for (String text : List.of("-diary-" + tier, "-color-fg-default", "-color-fg-muted"))
                pair(colours, text, "-diary-" + tier + "-subtle", 4.5);
        pair(colours, "-color-accent-fg", "-color-accent-subtle", 4.5);
        pair(colours, "-diary-pain-text", "-diary-pain", 4.5);
        assertThat(contrast("#ffffff", colours.get("-color-accent-emphasis"))).isGreaterThanOrEqualTo(4.5);
    }

    private static void pair(Map<String, String> colours, String front, String back, double least) {
        assertThat(contrast(colours.get(front), colours.get(back)))
                .as(front + " on " + back)
                .isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void everyPairIsReadable(String sheet) throws IOException {
        check(colours(sheet));
    }

    @Test
    void bothThemesNameTheSameColours() throws IOException {
        assertThat(colours("light.css").keySet()).isEqualTo(colours("dark.css").keySet());
    }

    @Test
    void aPaleTextIsCaught() throws IOException {
        Map<String, String> pale = colours("light.css");
        pale.put("-color-fg-muted", "#8b949e");
        assertThatThrownBy(() -> check(pale)).isInstanceOf(AssertionError.class);
    }
}
