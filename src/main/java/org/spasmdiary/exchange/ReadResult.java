package org.spasmdiary.exchange;

import org.spasmdiary.diary.Problem;

/** What became of reading a file. */
public sealed interface ReadResult {
    /** It is ours; single records may have been left out, see the problems. */
    record Ok(Imported imported) implements ReadResult {}

    /** It is not ours, of another version, or unreadable: nothing of it was taken. */
    record Refused(Problem problem) implements ReadResult {}
}
