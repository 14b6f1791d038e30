package org.spasmdiary.journal;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.store.DiaryFile;
import org.spasmdiary.store.Loaded;
import org.spasmdiary.store.StoreException;
import org.spasmdiary.store.Trouble;

/** Reads a whole file, and a second time before it is called damaged (reliability G14). */
sealed interface Reader {
    record Read(DiaryFile open, Loaded loaded) implements Reader {}

    record Not(Opening why) implements Reader {}

    /** Connects. */
    interface Source {
        DiaryFile connect() throws StoreException;
    }

    static Reader twice(Path file, JournalHome home, Source source) {
        Reader first = once(file, home, source);
        boolean damaged = first instanceof Not(Opening why) && why instanceof Opening.Damaged;
        return damaged ? once(file, home, source) : first;
    }

    private static Reader once(Path file, JournalHome home, Source source) {
        @Nullable DiaryFile open = null;
        try {
            open = source.connect();
            Loaded loaded = open.load();
            if (loaded.findings().isEmpty()) return new Read(open, loaded);
            open.close();
            return new Not(new Opening.Damaged(file, Failures.flaws(loaded.findings())));
        } catch (StoreException e) {
            if (open != null) open.close();
            System.getLogger(Reader.class.getName()).log(Level.WARNING, "opening: " + e.getMessage());
            return new Not(why(file, home, e));
        }
    }

    static Opening why(Path file, JournalHome home, StoreException e) {
        Trouble trouble = e.trouble();
        return switch (trouble) {
            case LOCKED -> new Opening.InUse(file);
            case VANISHED -> new Opening.Missing(file, false, home.hasBackups(file));
            case FULL, READ_ONLY -> new Opening.CannotWrite(file, file, Failures.of(trouble));
            case DAMAGED, OTHER -> new Opening.Damaged(file, List.of(Failures.unreadable(e)));
        };
    }
}
