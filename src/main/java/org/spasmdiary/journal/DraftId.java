package org.spasmdiary.journal;

/**
 * Names one form whose unsaved text is kept, such as {@code today.reading}; the same name finds it again after a
 * restart.
 */
public record DraftId(String form) {
    public DraftId {
        if (form.isBlank()) throw new IllegalArgumentException("a draft needs the name of its form");
    }
}
