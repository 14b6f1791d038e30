package org.spasmdiary.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.store.DiaryFile;
import org.spasmdiary.store.StoreException;
import org.spasmdiary.store.Trouble;

/**
 * The check of the whole file before anything is written into it (reliability G13). One odd read error is not
 * called damage (G14): only what is found twice, over two connections, counts.
 */
final class FirstCheck {
    private final DiaryFile file;
    private @Nullable List<Flaw> found;

    FirstCheck(DiaryFile file) {
        this.file = file;
    }

    /**
     * Runs it, the first time it is asked.
     *
     * @return empty when all holds
     * @throws StoreException when it could not be run; asking again runs it again
     */
    List<Flaw> run() throws StoreException {
        List<Flaw> known = found;
        if (known == null) found = known = twice();
        return known;
    }

    private List<Flaw> twice() throws StoreException {
        if (once().isEmpty()) return List.of();
        file.reconnect();
        return once();
    }

    private List<Flaw> once() throws StoreException {
        try {
            if (!file.connected()) file.reconnect();
            return Failures.flaws(file.check());
        } catch (StoreException e) {
            if (e.trouble() == Trouble.DAMAGED || e.trouble() == Trouble.OTHER) return List.of(Failures.unreadable(e));
            throw e;
        }
    }
}
