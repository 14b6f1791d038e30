package org.spasmdiary.settings;

/**
 * The choices about the program.
 *
 * @param textSize percent of the normal size, 100 to 200 in steps of 10
 * @param singleKeys whether single letters and digits work as keys where no text is typed
 * @param sound whether the timer of heat and cold rings softly
 */
public record Settings(Theme theme, int textSize, boolean singleKeys, boolean sound) {
    public static final int SMALLEST = 100;
    public static final int LARGEST = 200;
    private static final int STEP = 10;
    public static final Settings DEFAULT = new Settings(Theme.AS_COMPUTER, SMALLEST, true, true);

    public Settings {
        if (textSize < SMALLEST || textSize > LARGEST) throw new IllegalArgumentException("text size " + textSize);
    }

    public Settings withTheme(Theme newTheme) {
        return new Settings(newTheme, textSize, singleKeys, sound);
    }

    public Settings withTextSize(int percent) {
        return new Settings(theme, Math.clamp(percent, SMALLEST, LARGEST), singleKeys, sound);
    }

    public Settings withSingleKeys(boolean on) {
        return new Settings(theme, textSize, on, sound);
    }

    public Settings withSound(boolean on) {
        return new Settings(theme, textSize, singleKeys, on);
    }

    public Settings larger() {
        return withTextSize(textSize + STEP);
    }

    public Settings smaller() {
        return withTextSize(textSize - STEP);
    }
}
