package org.spasmdiary.diary;

/**
 * What the person wrote. The private note never prints and leaves in no export unless ticked, but for the
 * complete JSON export.
 */
public record Notes(String note, String privateNote) {
    public static final Notes NONE = new Notes("", "");

    public Notes {
        TextLimit.NOTE.require(note);
        TextLimit.NOTE.require(privateNote);
    }

    public boolean isEmpty() {
        return note.isEmpty() && privateNote.isEmpty();
    }
}
