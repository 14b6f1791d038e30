package org.spasmdiary.ui;

import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.When;
import org.spasmdiary.journal.Archive;
import org.spasmdiary.journal.Backup;
import org.spasmdiary.journal.Checked;
import org.spasmdiary.journal.Flaw;
import org.spasmdiary.words.Words;

/**
 * The newest backup that was read to its end just now and is sound.
 *
 * @param entries how many it holds
 */
record GoodCopy(Backup backup, int entries) {
    /** Looks through them, the newest first. Never on the FX thread. */
    static Optional<GoodCopy> newest(Surroundings around) {
        for (Backup backup : new Archive(around.diary(), around.home()).list())
            if (!backup.encrypted()
                    && Archive.check(backup.file(), around.home())
                            instanceof Checked.Done(int entries, List<Flaw> flaws)
                    && flaws.isEmpty()) return Optional.of(new GoodCopy(backup, entries));
        return Optional.empty();
    }

    /** "Your last good copy is from …". */
    String text(Surroundings around) {
        Words words = around.words();
        When made = When.of(backup.at(), around.zone());
        return words.count(
                "ui.shell.start.goodCopy", entries, "time", words.format().any(made));
    }
}
