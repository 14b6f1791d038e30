package org.spasmdiary.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.sample.SampleDiary;

/** The throw-away sample diary: a file of its own, made when looked at and removed when left. */
final class Sample {
    private static final System.Logger LOG = System.getLogger(Sample.class.getName());

    private static final int YEARS = 3;
    private static final long SEED = 1;

    private final Surroundings around;
    private volatile boolean made;

    Sample(Surroundings around) {
        this.around = around;
    }

    /** A fresh one; empty when it cannot be written. Takes a moment: not for the FX thread. */
    Optional<Journal> make() {
        clear();
        Opening opening = Journal.create(around.sampleFile(), around.home(), around.clock(), true);
        if (!(opening instanceof Opening.Ready(Path _, Journal journal))) return Optional.empty();
        made = true;
        Diary facts = SampleDiary.make(YEARS, SEED, around.clock().instant(), around.zone());
        var all = new Change.Import(
                around.words().text("ui.shell.sampleName"),
                facts.entries().toList(),
                Optional.of(facts.profile()),
                List.of());
        if (journal.save(all).join() instanceof Outcome.Saved) return Optional.of(journal);
        journal.close();
        return Optional.empty();
    }

    /** Removes what was made here. A window that made none leaves it: it may be another window's, still open. */
    void throwAway() {
        if (!made) return;
        made = false;
        clear();
    }

    /** Removes the file and what lies beside it. */
    private void clear() {
        Path folder = around.sampleFile().getParent();
        if (folder == null || !Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "sample not removed: " + Trace.of(e));
        }
    }
}
