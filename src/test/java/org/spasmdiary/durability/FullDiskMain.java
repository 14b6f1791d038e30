package org.spasmdiary.durability;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.When;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.journal.Peek;

/** Saves on a disk of 20 MiB until it is full, frees it, saves on, and says what is not as it was told. */
final class FullDiskMain {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-12T10:00:00Z"));
    private static final int SAVES = 80;

    private final PrintStream out =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Map<Reading, Boolean> told = new HashMap<>();
    private final Path disk;
    private final boolean swallow;

    private FullDiskMain(Path disk, boolean swallow) {
        this.disk = disk;
        this.swallow = swallow;
    }

    /** Arguments: the folder on the small disk, and "honest" or "swallow", which calls every save saved. */
    public static void main(String[] args) throws Exception {
        new FullDiskMain(Path.of(args[0]), args[1].equals("swallow")).run();
        Runtime.getRuntime().halt(0);
    }

    private Path diary() {
        return disk.resolve("diary.db");
    }

    private Journal open() {
        var home = new JournalHome(disk);
        Opening opening = Files.exists(diary())
                ? Journal.open(diary(), home, CLOCK)
                : Journal.create(diary(), home, CLOCK, false);
        return ((Opening.Ready) opening).journal();
    }

    private void run() throws Exception {
        try (Journal journal = open()) {
            if (journal.remarks().littleRoom()) out.println("PROBLEM room is called little at 20 MiB");
            save(journal);
        }
        Path filler = disk.resolve("filler");
        fill(filler, 4 << 20);
        try (Journal journal = open()) {
            if (!journal.remarks().littleRoom()) out.println("PROBLEM little room is not said");
            fill(filler, 64 << 20);
            for (int i = 0; i < SAVES; i++) save(journal);
            Files.delete(filler);
            if (!(save(journal) instanceof Outcome.Saved)) out.println("PROBLEM not saved with room");
        }
        compare();
    }

    /** Writes until so many bytes are there or no more go in; leaves no hole of a page. */
    private static void fill(Path file, long bytes) throws IOException {
        byte[] block = new byte[4096];
        try (var to = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (long at = 0; at < bytes; at += block.length) to.write(block);
        } catch (IOException full) {
            if (bytes < 64 << 20) throw full;
        }
    }

    private Outcome save(Journal journal) throws Exception {
        Instant now = CLOCK.instant();
        Reading reading = Reading.empty(EntryId.random(), When.of(now, ZoneOffset.UTC), now)
                .withNotes(new Notes("n".repeat(9_000), ""));
        Outcome outcome = journal.save(new Change.Put(reading)).get();
        if (outcome instanceof Outcome.Failed failed) {
            if (failed.why() != Failure.DISK_FULL) out.println("PROBLEM called " + failed.why());
            if (!failed.maybeSaved() || swallow) told.put(reading, swallow);
        } else {
            told.put(reading, true);
        }
        return outcome;
    }

    private void compare() {
        Set<Reading> there = new HashSet<>();
        if (Journal.peek(diary(), new JournalHome(disk)) instanceof Peek.Facts facts)
            there.addAll(facts.diary().readings());
        told.forEach((reading, saved) -> {
            if (there.contains(reading) != saved) out.println("PROBLEM told " + saved + " and it is not so");
        });
        out.println("SAVED " + told.values().stream().filter(saved -> saved).count());
        out.println("NOT " + told.values().stream().filter(saved -> !saved).count());
    }
}
