package org.spasmdiary.journal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.store.Leftovers;
import org.spasmdiary.store.StoreException;

/** Moves what lies beside a diary and does not belong to it into {@code damaged/} (reliability G18). Under the lock. */
final class Aside {
    private static final System.Logger LOG = System.getLogger(Aside.class.getName());

    private Aside() {}

    /** @return the folder they are in now, named after the time the first was written; empty where there were none */
    static Optional<Path> move(Path diary, JournalHome home) throws IOException, StoreException {
        List<Path> left = Leftovers.of(diary);
        if (left.isEmpty()) return Optional.empty();
        Path folder = home.damaged(Files.getLastModifiedTime(left.getFirst()).toInstant());
        Leftovers.move(left, folder);
        LOG.log(Level.WARNING, "moved aside: " + left.size());
        return Optional.of(folder);
    }
}
