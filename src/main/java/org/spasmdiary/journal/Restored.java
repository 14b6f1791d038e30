package org.spasmdiary.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What became of putting a backup in the place of the diary. But for {@link Done} nothing has changed. */
public sealed interface Restored {
    /**
     * The diary is the backup's now.
     *
     * @param before where the diary as it was can be found: a backup of it, or a copy of its bytes where it could not
     *     be read; empty when there was none
     */
    record Done(Path diary, Optional<Path> before) implements Restored {}

    /** The file to restore from is no backup that can be read. */
    record NotABackup(Opening why) implements Restored {}

    /** The backup was read to the end and does not check. */
    record DoesNotCheck(Path backup, List<Flaw> flaws) implements Restored {
        public DoesNotCheck {
            flaws = List.copyOf(flaws);
        }
    }

    /** The diary is open in another program, or was not closed on another computer. */
    record Held(Opening why) implements Restored {}

    /** A file could not be written, so the diary is still as it was. */
    record CannotWrite(Path place, Failure why) implements Restored {}
}
