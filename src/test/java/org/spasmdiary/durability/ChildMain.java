package org.spasmdiary.durability;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.When;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.journal.Outcome;

/**
 * A program that saves as fast as it can and says so, one line at a time: READY, T id seq (about to save), A id seq
 * (saved), N id seq (not saved). Its parent kills it somewhere in between. Every third save changes an entry made
 * before.
 */
final class ChildMain {
    private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");

    private ChildMain() {}

    /** When it says that a save is saved: once it is, before, or as soon as it waits its turn. */
    enum Way {
        HONEST,
        ACK_FIRST,
        WRITE_BEHIND
    }

    static List<String> line(Path diary, Path home, int run, Way way) {
        return ChildProcess.java(
                ChildMain.class, home, diary.toString(), home.toString(), Integer.toString(run), way.name());
    }

    /** Arguments: diary file, private folder, number of this run, and a {@link Way}. */
    public static void main(String[] args) throws Exception {
        var out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        Opening opening = Journal.open(Path.of(args[0]), new JournalHome(Path.of(args[1])), InstantSource.fixed(NOW));
        if (!(opening instanceof Opening.Ready ready)) {
            out.println("CANNOT OPEN " + opening.getClass().getSimpleName());
            return;
        }
        int run = Integer.parseInt(args[2]);
        Way way = Way.valueOf(args[3]);
        List<Reading> waiting = new ArrayList<>();
        out.println("READY");
        for (int seq = 1; ; seq++) {
            int entry = seq % 3 == 0 ? seq - 2 : seq;
            Reading reading = reading(run, entry, seq);
            out.println("T " + reading.id() + " " + seq);
            if (way != Way.HONEST) out.println("A " + reading.id() + " " + seq); // the lie that must be caught
            waiting.add(reading);
            if (way == Way.WRITE_BEHIND && waiting.size() < 10) continue;
            for (Reading one : waiting) {
                Outcome outcome = ready.journal().save(new Change.Put(one)).get();
                if (way == Way.HONEST)
                    out.println((outcome instanceof Outcome.Saved ? "A " : "N ") + reading.id() + " " + seq);
            }
            waiting.clear();
        }
    }

    /** The entry says in its note which save it comes from, and its pain must fit, so that a half one shows. */
    private static Reading reading(int run, int entry, int seq) {
        var id = new EntryId(new UUID(run, entry));
        return Reading.empty(id, When.of(NOW.minusSeconds(entry), ZoneOffset.UTC), NOW)
                .withPain(Pain.now(seq % 11))
                .withNotes(new Notes(Integer.toString(seq), ""));
    }
}
