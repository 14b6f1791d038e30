package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.When;
import org.spasmdiary.store.DiaryFile;
import org.spasmdiary.store.Faults;

/** A diary in a folder of its own, with faults that can be told to strike. */
public final class Desk implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");
    public static final InstantSource CLOCK = InstantSource.fixed(NOW);

    public final Path file;
    public final JournalHome home;
    public final Faults faults = new Faults();
    public final Journal journal;

    public Desk(Path dir) {
        this(dir, faults -> Saver::new);
    }

    interface Savers {
        Saver of(DiaryFile file);
    }

    interface FaultySavers {
        Savers of(Faults faults);
    }

    /** With a way to save that a test chose. */
    Desk(Path dir, FaultySavers savers) {
        file = dir.resolve("diary.db");
        home = new JournalHome(dir);
        if (!Files.exists(file)) ready(Journal.create(file, home, CLOCK, false)).close();
        try {
            LockFile lock = LockFile.take(home.lock(file), Duration.ZERO).orElseThrow();
            DiaryFile open = faults.open(file);
            Writer writer = new Writer(
                    open,
                    Facts.of(open.load()),
                    home.owner(),
                    CLOCK,
                    savers.of(faults).of(open),
                    java.util.Optional.empty());
            journal = new Journal(file, home, lock, writer, false, Remarks.NONE);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        journal.firstCheck().join();
    }

    public static Journal ready(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Ready.class);
        return ((Opening.Ready) opening).journal();
    }

    public static Reading pain(int score) {
        return Reading.empty(EntryId.random(), When.of(NOW, ZoneId.of("Europe/Berlin")), NOW)
                .withPain(Pain.now(score));
    }

    public Outcome put(Reading reading) {
        return journal.save(new Change.Put(reading)).join();
    }

    /** What a fresh program finds: whether the file holds the entry exactly so. Ends this journal. */
    public boolean holdsAfterwards(Reading reading) {
        journal.close();
        Journal fresh = ready(Journal.open(file, home, CLOCK));
        try {
            assertThat(fresh.check().join()).isEmpty();
            return fresh.diary().find(reading.id()).filter(reading::equals).isPresent();
        } finally {
            fresh.close();
        }
    }

    @Override
    public void close() {
        journal.close();
    }
}
