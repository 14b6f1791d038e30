package org.spasmdiary.journal;

import java.nio.file.Path;

/** What became of making a backup that somebody asked for. */
public sealed interface BackedUp {
    /** It is there, read back and checked. */
    record Made(Backup backup) implements BackedUp {}

    /** It is a file of the person's own choice, read back and checked. */
    record Copied(Path file) implements BackedUp {}

    /**
     * There is none.
     *
     * @param why {@link Failure#DAMAGED} is about the diary, all others about {@code place}
     */
    record NotMade(Failure why, Path place) implements BackedUp {}

    /** The diary cannot be read, so there is nothing to copy. */
    record Unreadable(Opening why) implements BackedUp {}
}
