package org.spasmdiary.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.journal.Opening;

/** Another process: opens the diary as a window would, says so, and holds it until its input ends. */
final class LockedElsewhereMain {
    private LockedElsewhereMain() {}

    public static void main(String[] args) throws IOException {
        var home = new JournalHome(Path.of(args[1]));
        var opening = Journal.open(Path.of(args[0]), home, InstantSource.system());
        if (!(opening instanceof Opening.Ready(Path _, Journal journal))) throw new IOException(opening.toString());
        try (journal) {
            System.out.println("OPEN");
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }
}
