package org.spasmdiary.charts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large a picture may be: 240 × 160 to 8,000 × 8,000. Below, its words do not fit; above, memory does not. */
public record ChartSize(int width, int height) {
    public static final int MIN_WIDTH = 240;
    public static final int MIN_HEIGHT = 160;
    public static final int MAX = 8_000;
    public static final ChartSize USUAL = new ChartSize(1_600, 900);

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,5})[xX×]([0-9]{1,5})");

    public ChartSize {
        if (!allowed(width, height)) throw new IllegalArgumentException("picture of " + width + "x" + height);
    }

    public static boolean allowed(int width, int height) {
        return width >= MIN_WIDTH && width <= MAX && height >= MIN_HEIGHT && height <= MAX;
    }

    /** Reads a text such as 1600x900; empty when it is none or out of range. */
    public static Optional<ChartSize> parse(String text) {
        Matcher size = TEXT.matcher(text.strip());
        if (!size.matches()) return Optional.empty();
        int width = Integer.parseInt(size.group(1));
        int height = Integer.parseInt(size.group(2));
        return allowed(width, height) ? Optional.of(new ChartSize(width, height)) : Optional.empty();
    }
}
