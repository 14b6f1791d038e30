package org.spasmdiary.diary;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names one entry for ever: made once, unique across all kinds, never reused. Ordered as text. */
public record EntryId(UUID value) implements Comparable<EntryId> {

    public static EntryId random() {
        return new EntryId(UUID.randomUUID());
    }

    /**
     * Reads the usual 36-character text.
     *
     * @throws IllegalArgumentException when it is not a UUID
     */
    public static EntryId parse(String text) {
        UUID uuid = UUID.fromString(text);
        if (text.length() != 36) throw new IllegalArgumentException("not a UUID: " + text);
        return new EntryId(uuid);
    }

    /** The same content always gives the same id, so that importing a record without one twice adds nothing. */
    public static EntryId ofContent(String content) {
        return new EntryId(UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** As text, because that is the order other programs see. */
    @Override
    public int compareTo(EntryId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
