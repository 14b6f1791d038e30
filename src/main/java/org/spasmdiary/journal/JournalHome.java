package org.spasmdiary.journal;

import java.nio.file.Path;

/**
 * The private folder of the program: locks, backups and this installation's own id live there, also for a diary
 * that lies elsewhere. It is made on first use, readable by its owner alone.
 */
public record JournalHome(Path folder) {
    Path locks() {
        return folder.resolve("locks");
    }

    Path backups() {
        return folder.resolve("backups");
    }
}
