package org.spasmdiary.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The choices about the program.
 *
 * @param textSize percent of the normal size, 100 to 200 in steps of 10
 * @param singleKeys whether single letters and digits work as keys where no text is typed
 * @param sound whether the timer of heat and cold rings softly
 * @param toggles what was turned on or off on a screen, by its name, such as {@code chart.notes}; one that is not in
 *     it stands as the screen starts with it
 * @param setUps of the report, each name once, in the order of their names
 */
public record Settings(
        Theme theme,
        int textSize,
        boolean singleKeys,
        boolean sound,
        Map<String, Boolean> toggles,
        List<ReportSetUp> setUps) {
    public static final int SMALLEST = 100;
    public static final int LARGEST = 200;
    private static final int STEP = 10;
    private static final Pattern NAME = Pattern.compile("[a-z]+([.][a-zA-Z0-9]+)+");
    public static final Settings DEFAULT = new Settings(Theme.AS_COMPUTER, SMALLEST, true, true);

    public Settings {
        if (textSize < SMALLEST || textSize > LARGEST) throw new IllegalArgumentException("text size " + textSize);
        toggles.keySet().stream().filter(name -> !isToggle(name)).findAny().ifPresent(name -> {
            throw new IllegalArgumentException("toggle " + name);
        });
        toggles = java.util.Collections.unmodifiableMap(new TreeMap<>(toggles));
        setUps = setUps.stream().sorted(Comparator.comparing(ReportSetUp::name)).toList();
        if (setUps.stream().map(ReportSetUp::name).distinct().count() < setUps.size())
            throw new IllegalArgumentException("two set-ups of one name");
    }

    /** With no set-up of a report. */
    public Settings(Theme theme, int textSize, boolean singleKeys, boolean sound, Map<String, Boolean> toggles) {
        this(theme, textSize, singleKeys, sound, toggles, List.of());
    }

    /** With no toggle touched. */
    public Settings(Theme theme, int textSize, boolean singleKeys, boolean sound) {
        this(theme, textSize, singleKeys, sound, Map.of());
    }

    /** Whether this can be the name of a toggle: the screen, a dot, and what is turned on or off there. */
    static boolean isToggle(String name) {
        return NAME.matcher(name).matches();
    }

    /** Whether this is on. */
    public boolean isOn(String toggle, boolean start) {
        return toggles.getOrDefault(toggle, start);
    }

    public Settings withToggle(String toggle, boolean on) {
        var all = new TreeMap<>(toggles);
        all.put(toggle, on);
        return new Settings(theme, textSize, singleKeys, sound, all, setUps);
    }

    public Settings withTheme(Theme newTheme) {
        return new Settings(newTheme, textSize, singleKeys, sound, toggles, setUps);
    }

    public Settings withTextSize(int percent) {
        return new Settings(theme, Math.clamp(percent, SMALLEST, LARGEST), singleKeys, sound, toggles, setUps);
    }

    public Settings withSingleKeys(boolean on) {
        return new Settings(theme, textSize, on, sound, toggles, setUps);
    }

    public Settings withSound(boolean on) {
        return new Settings(theme, textSize, singleKeys, on, toggles, setUps);
    }

    /** Keeps a set-up; one of the same name goes. */
    public Settings withSetUp(ReportSetUp setUp) {
        return withSetUps(Stream.concat(without(setUp.name()), Stream.of(setUp)).toList());
    }

    public Settings withoutSetUp(String name) {
        return withSetUps(without(name).toList());
    }

    private Stream<ReportSetUp> without(String name) {
        return setUps.stream().filter(each -> !each.name().equals(name));
    }

    private Settings withSetUps(List<ReportSetUp> all) {
        return new Settings(theme, textSize, singleKeys, sound, toggles, all);
    }

    public Settings larger() {
        return withTextSize(textSize + STEP);
    }

    public Settings smaller() {
        return withTextSize(textSize - STEP);
    }
}
