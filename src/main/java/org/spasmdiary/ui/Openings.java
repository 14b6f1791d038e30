package org.spasmdiary.ui;

import java.nio.file.Path;
import org.spasmdiary.journal.Door;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.Opening;

/** Opens the diary for the window, and makes one where there never was one. */
final class Openings {
    private Openings() {}

    static Opening open(Surroundings around) {
        Opening opening = Journal.open(around.diary(), around.home(), around.clock());
        if (opening instanceof Opening.Missing missing && isFirst(missing, around))
            return Journal.create(around.diary(), around.home(), around.clock(), false);
        return opening;
    }

    /** A diary that was there before is asked about: it may lie on a stick that is not plugged in. */
    static boolean isFirst(Opening.Missing missing, Surroundings around) {
        Path folder = around.diary().toAbsolutePath().getParent();
        boolean ours = around.privateFolder().toAbsolutePath().equals(folder);
        return !missing.backups() && (ours || !missing.folderMissing());
    }

    /** Whether another window has this diary and came to the front, so that this one is not needed. */
    static boolean shownElsewhere(Opening opening, Surroundings around) {
        return opening instanceof Opening.InUse && Door.show(around.diary(), around.home());
    }
}
