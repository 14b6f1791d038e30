package org.spasmdiary.words;

/**
 * Makes written text safe to print and to draw: what could turn the line round, hide letters or break the file is shown as
 * a box or left out, everything else stays as it was written.
 */
public final class PlainText {
    private static final int SHOWN = 0xFFFD;

    private PlainText() {}

    /** One line or several; line ends become {@code \n}, tabs a space. */
    public static String of(String text) {
        var out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (c == '\n') out.append('\n');
            else if (c == '\t') out.append(' ');
            else if (Character.isISOControl(c) || c == 0xFEFF || Character.getType(c) == Character.SURROGATE)
                out.appendCodePoint(SHOWN);
            else if (!turns(c) && isCharacter(c)) out.appendCodePoint(c);
        });
        return out.toString();
    }

    /** The same on one line. */
    public static String line(String text) {
        return of(text).replace('\n', ' ').strip();
    }

    /** Marks, embeddings, overrides and isolates of writing direction. */
    private static boolean turns(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** XML has no place for these. */
    private static boolean isCharacter(int c) {
        return (c & 0xFFFE) != 0xFFFE && Character.getType(c) != Character.UNASSIGNED;
    }
}
