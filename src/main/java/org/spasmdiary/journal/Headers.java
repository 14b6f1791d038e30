package org.spasmdiary.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.store.Header;
import org.spasmdiary.store.Leftovers;

/** What the first bytes of a file allow. */
final class Headers {
    private Headers() {}

    /** Why it cannot be opened; empty when it can be tried. */
    static Optional<Opening> bar(Path file, JournalHome home) {
        return switch (Header.read(file)) {
            case Header.Missing(boolean folderMissing) ->
                Optional.of(new Opening.Missing(file, folderMissing, home.hasBackups(file)));
            case Header.NotOurs(Header.Reason reason) -> Optional.of(new Opening.NotADiary(file, Failures.why(reason)));
            case Header.Newer(int version) -> Optional.of(new Opening.NewerFormat(file, version, Header.NEWEST));
            case Header.Ours(int version, var _) ->
                version >= 1
                        ? Optional.empty()
                        : Optional.of(new Opening.Damaged(
                                file, List.of(new Flaw(Flaw.Kind.VALUE, "header", "version " + version))));
        };
    }

    /** Whether something must be put right that only a writer can: files beside it, an older version. */
    static boolean needsWriter(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + "-journal"))
                || !Leftovers.of(file).isEmpty()
                || Header.read(file) instanceof Header.Ours(int version, boolean wal)
                        && (wal || version < Header.NEWEST);
    }
}
