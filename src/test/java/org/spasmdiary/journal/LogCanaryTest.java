package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.store.Faults;

/** G41: whatever goes wrong, no word of a diary stands in a log. */
class LogCanaryTest {
    private static final String CANARY = "kanarienvogel";

    @TempDir
    Path dir;

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final Level was = root.getLevel();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            var text = new StringWriter();
            text.append(line.getMessage()).append(Arrays.toString(line.getParameters()));
            if (line.getThrown() != null) line.getThrown().printStackTrace(new PrintWriter(text));
            logged.add(text.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        ear.setLevel(Level.ALL);
        root.addHandler(ear);
        root.setLevel(Level.ALL);
    }

    @AfterEach
    void asItWas() {
        root.removeHandler(ear);
        root.setLevel(was);
    }

    private static Reading reading(int pain) {
        return Desk.pain(pain).withNotes(new Notes(CANARY + " note", CANARY + " private"));
    }

    private static void everything(Desk desk, int pain) {
        desk.put(reading(pain));
        desk.journal.keepDraft(new DraftId("today.reading"), Map.of("note", CANARY));
        desk.journal
                .save(new Change.Import(CANARY + ".json", List.of(reading(1)), Optional.empty(), List.of()))
                .join();
        desk.journal.undo().join();
        desk.journal.backup(desk.file.resolveSibling(CANARY + "/copy.db")).join();
        desk.journal.watch(_ -> {
            throw new IllegalStateException(CANARY);
        });
    }

    @Test
    void whenEachStepFailsNoWordIsLogged() {
        try (Desk desk = new Desk(dir)) {
            int pain = 0;
            for (Faults.Point point : Faults.Point.values())
                for (int in = 0; in < 3; in++) {
                    boolean[] fails = new boolean[in + 3];
                    Arrays.fill(fails, in, fails.length, true);
                    desk.faults.at(point, fails);
                    everything(desk, pain++ % 11);
                    desk.faults.clear();
                }
            desk.faults.onConnect("PRAGMA max_page_count=1");
            everything(desk, 3);
            desk.faults.clear();
            assertThat(desk.faults.hit()).isGreaterThan(10);
        }
        assertThat(logged).as("something was logged").hasSizeGreaterThan(10);
        assertThat(logged).noneMatch(line -> line.contains(CANARY));
    }

    @Test
    void whenADiaryIsDamagedForeignOrRestoredNoWordIsLogged() throws IOException {
        Path file = dir.resolve("home/diary.db");
        JournalHome home = new JournalHome(dir.resolve("home"));
        try (Journal journal = Desk.ready(Journal.create(file, home, Desk.CLOCK, false))) {
            for (int i = 0; i < 30; i++)
                journal.save(new Change.Put(reading(i % 11))).join();
            journal.backup().join();
        }
        byte[] whole = Files.readAllBytes(file);
        for (int at = 5000; at < whole.length; at += 4001) {
            byte[] bad = whole.clone();
            for (int n = at; n < Math.min(bad.length, at + 40); n++) bad[n] ^= 0x11;
            Files.write(file, bad);
            Journal.check(file, home);
            if (Journal.open(file, home, Desk.CLOCK) instanceof Opening.Ready(var _, var journal)) {
                journal.save(new Change.Put(reading(1))).join();
                journal.close();
            }
        }
        try (var cut = new RandomAccessFile(file.toFile(), "rw")) {
            cut.setLength(9000);
        }
        var archive = new Archive(file, home);
        archive.restore(dir.resolve(CANARY), Desk.CLOCK, Duration.ZERO);
        archive.restore(archive.list().getFirst().file(), Desk.CLOCK, Duration.ZERO);
        assertThat(logged).as("something was logged").isNotEmpty();
        assertThat(logged).noneMatch(line -> line.contains(CANARY));
    }

    @Test
    void controlOneLineWithANoteIsHeard() {
        System.getLogger("org.spasmdiary.control")
                .log(System.Logger.Level.DEBUG, reading(3).notes().note());
        assertThat(logged).anyMatch(line -> line.contains(CANARY));
    }
}
