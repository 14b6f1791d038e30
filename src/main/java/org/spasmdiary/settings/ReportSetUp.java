package org.spasmdiary.settings;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a report is set up, kept under a name such as "GP". It has no room for a name, a question or private notes:
 * those are for one print.
 *
 * @param name in the person's own words, 1 to {@value #LONGEST} characters
 * @param period code of the period; {@code sections} and {@code paper} likewise codes
 * @param mono black ink only
 */
public record ReportSetUp(String name, String period, Set<String> sections, String paper, boolean mono) {
    /** As long as a button may be. */
    public static final int LONGEST = 40;

    private static final Pattern CODE = Pattern.compile("[a-zA-Z0-9]+");
    private static final String MONO = "mono";

    public ReportSetUp {
        if (!isName(name)) throw new IllegalArgumentException("name of a set-up");
        sections = java.util.Collections.unmodifiableSet(new TreeSet<>(sections));
        if (!CODE.matcher(period).matches() || !CODE.matcher(paper).matches()) throw new IllegalArgumentException();
        if (!sections.stream().allMatch(CODE.asMatchPredicate())) throw new IllegalArgumentException();
    }

    /** Whether a set-up can be called so: without blanks at its ends, in one line. */
    public static boolean isName(String name) {
        return !name.isEmpty()
                && name.equals(name.strip())
                && name.codePointCount(0, name.length()) <= LONGEST
                && name.codePoints().noneMatch(Character::isISOControl);
    }

    /** What is chosen, without what it is called. */
    public boolean isLike(ReportSetUp other) {
        return line().equals(other.line());
    }

    /** Its line in the settings file. */
    String line() {
        return String.join(";", period, String.join(",", sections), paper, mono ? MONO : "colour");
    }

    /** Empty for a line that this version cannot read. */
    static Optional<ReportSetUp> of(String name, String line) {
        String[] parts = line.split(";", -1);
        if (parts.length != 4 || !isName(name)) return Optional.empty();
        Set<String> sections = Arrays.stream(parts[1].split(","))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        try {
            return Optional.of(new ReportSetUp(name, parts[0], sections, parts[2], parts[3].equals(MONO)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
