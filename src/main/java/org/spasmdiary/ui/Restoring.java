package org.spasmdiary.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spasmdiary.journal.Archive;
import org.spasmdiary.journal.Backup;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.journal.Flaw;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.journal.Restored;
import org.spasmdiary.words.Words;

/** A backup put in the place of the diary, and the diary opened again. */
record Restoring(Restored restored, Opening opening) {
    private static final Duration WAIT = Duration.ofSeconds(2);

    /** Closes the open diary, if there is one, and does it. Never on the FX thread. */
    static Restoring of(Optional<Book> open, Backup backup, Surroundings around) {
        open.ifPresent(Book::close);
        Restored restored = new Archive(around.diary(), around.home()).restore(backup.file(), around.clock(), WAIT);
        return new Restoring(restored, Openings.open(around));
    }

    /** What came of it. */
    String text(Words words) {
        return switch (restored) {
            case Restored.Done(Path _, Optional<Path> before) ->
                before.map(kept -> words.text("ui.shell.restored", "file", kept))
                        .orElseGet(() -> words.text("ui.shell.restoredFresh"));
            case Restored.NotABackup _ -> words.text("ui.shell.notRestored.notABackup");
            case Restored.DoesNotCheck(Path _, List<Flaw> _) -> words.text("ui.shell.notRestored.doesNotCheck");
            case Restored.Held _ -> words.text("ui.shell.notRestored.held");
            case Restored.CannotWrite(Path place, Failure why) ->
                words.text(
                        "ui.shell.notRestored.cannotWrite",
                        "why",
                        words.text("ui.shell.failure." + why.name().toLowerCase(Locale.ROOT)),
                        "place",
                        place);
        };
    }

    boolean isDone() {
        return restored instanceof Restored.Done;
    }
}
