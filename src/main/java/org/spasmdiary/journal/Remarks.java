package org.spasmdiary.journal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a person should hear once about a diary that has just been opened.
 *
 * @param movedAside where files are now that lay beside the diary and did not belong to it (reliability G18)
 * @param littleRoom fewer bytes are free on its disk than three times its size and 16 MiB (reliability G10)
 */
public record Remarks(Optional<Path> movedAside, boolean littleRoom) {
    /** Nothing to say. */
    public static final Remarks NONE = new Remarks(Optional.empty(), false);
}
