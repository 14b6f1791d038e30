package org.spasmdiary.diary;

/** How long each kind of text may be, in characters as a person counts them (code points). */
public enum TextLimit {
    TITLE(80),
    NAME(80),
    NOTE(20_000),
    TRIGGER_DETAIL(500),
    PRODUCT(120),
    WHY(200),
    PHONE(60);

    private final int max;

    TextLimit(int max) {
        this.max = max;
    }

    public int max() {
        return max;
    }

    public boolean allows(String text) {
        return text.length() <= max || text.codePointCount(0, text.length()) <= max;
    }

    /** For record constructors: longer text is our bug, since forms and imports check first. */
    public String require(String text) {
        if (!allows(text)) throw new IllegalArgumentException(this + " is longer than " + max);
        return text;
    }

    /** Reads what was typed; too long comes back as a problem naming both lengths. */
    public Typed<String> parse(Field field, String text) {
        return allows(text)
                ? new Typed.Ok<>(text)
                : new Typed.Bad<>(Problem.of(field, "tooLong", text.codePointCount(0, text.length()), max));
    }
}
