package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.store.DiaryFile;
import org.spasmdiary.store.StoreException;

/** G19, G20: one program a diary; the second is told, and who only reads is never in the way. */
class TwoProgramsTest {
    @TempDir
    Path dir;

    private Path file;
    private JournalHome home;
    private Journal first;

    @BeforeEach
    void open() {
        file = dir.resolve("diary.db");
        home = new JournalHome(dir.resolve("home"));
        first = Desk.ready(Journal.create(file, home, Desk.CLOCK, false));
    }

    @AfterEach
    void end() {
        first.close();
    }

    private Opening again() {
        return Journal.open(file, home, Desk.CLOCK);
    }

    private Reading put(Journal journal, int pain) {
        Reading reading = Desk.pain(pain);
        assertThat(journal.save(new Change.Put(reading)).join()).isInstanceOf(Outcome.Saved.class);
        return reading;
    }

    @Test
    void aSecondOneIsToldThatItIsInUseAndTheFirstGoesOn() {
        assertThat(again()).isEqualTo(new Opening.InUse(file));
        assertThat(Journal.takeOver(file, home, Desk.CLOCK)).isEqualTo(new Opening.InUse(file));
        put(first, 3);
        assertThat(first.diary().size()).isEqualTo(1);
    }

    @Test
    void onceTheFirstIsClosedTheSecondOpensWithAllThatWasSaved() {
        Reading three = put(first, 3);
        first.close();
        try (Journal second = Desk.ready(again())) {
            assertThat(second.diary().readings()).containsExactly(three);
        }
    }

    @Test
    void twoWaysToTheSameFileAreOneDiary() throws IOException {
        Files.createDirectories(dir.resolve("sub"));
        assertThat(Journal.open(dir.resolve("sub/../diary.db"), home, Desk.CLOCK))
                .isInstanceOf(Opening.InUse.class);
        Path link = Files.createSymbolicLink(dir.resolve("way"), dir);
        assertThat(Journal.open(link.resolve("diary.db"), home, Desk.CLOCK)).isInstanceOf(Opening.InUse.class);
    }

    @Test
    void twoDiariesOfOnePersonAreOpenSideBySide() {
        Path other = dir.resolve("other.db");
        try (Journal second = Desk.ready(Journal.create(other, home, Desk.CLOCK, false))) {
            put(first, 1);
            put(second, 2);
        }
        assertThat(first.diary()
                        .readings()
                        .getFirst()
                        .pain()
                        .now()
                        .orElseThrow()
                        .value())
                .isEqualTo(1);
    }

    @Test
    void aCommandThatWritesWaitsUntilTheWindowLetsGo() {
        var waiting = CompletableFuture.supplyAsync(() -> Journal.open(file, home, Desk.CLOCK, Duration.ofSeconds(20)));
        assertThat(waiting.isDone()).isFalse();
        first.close();
        Desk.ready(waiting.join()).close();
    }

    @Test
    void aCommandThatWritesGivesUpWhenItsTimeIsOver() {
        long begin = System.nanoTime();
        assertThat(Journal.open(file, home, Desk.CLOCK, Duration.ofMillis(120))).isEqualTo(new Opening.InUse(file));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(120));
    }

    @Test
    void peekingSeesEachCommitWhileItIsOpenAndChangesNothing() {
        for (int pain = 0; pain < 3; pain++) {
            put(first, pain);
            assertThat(Journal.peek(file, home)).isEqualTo(new Peek.Facts(first.diary(), first.revisions()));
        }
        assertThat(Journal.check(file, home)).isEqualTo(new Checked.Done(3, List.of()));
        put(first, 9);
        assertThat(first.check().join()).isEmpty();
    }

    /** How many of eight at once get it while the first is gone; each has its private folder. */
    private int openedOfEight(IntFunction<JournalHome> homes) {
        first.close();
        var opened = new ConcurrentLinkedQueue<Journal>();
        List<CompletableFuture<Void>> all = java.util.stream.IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.runAsync(() -> {
                    if (Journal.open(file, homes.apply(n), Desk.CLOCK) instanceof Opening.Ready(var _, Journal journal))
                        opened.add(journal);
                }))
                .toList();
        all.forEach(CompletableFuture::join);
        opened.forEach(Journal::close);
        return opened.size();
    }

    @Test
    void ofEightAtOnceExactlyOneOpensIt() {
        assertThat(openedOfEight(_ -> home)).isEqualTo(1);
    }

    @Test
    void controlWithoutALockInCommonMoreThanOneOpensIt() {
        assertThat(openedOfEight(n -> new JournalHome(dir.resolve("home" + n)))).isGreaterThan(1);
    }

    @Test
    void controlWithoutTheNameInTheFileThereWouldBeTwoWriters() throws StoreException {
        put(first, 3);
        try (var other = DiaryFile.connect(file)) {
            other.release();
        }
        Opening second = Journal.open(file, new JournalHome(dir.resolve("other-computer")), Desk.CLOCK);
        Desk.ready(second).close();
    }

    @Test
    void anotherDataFolderIsAskedUntilTheFirstOneHasClosedProperly() {
        put(first, 3);
        var other = new JournalHome(dir.resolve("other-computer"));
        assertThat(Journal.open(file, other, Desk.CLOCK)).isEqualTo(new Opening.Elsewhere(file));
        assertThat(Journal.peek(file, other)).as("looking is allowed").isInstanceOf(Peek.Facts.class);
        first.close();
        Desk.ready(Journal.open(file, other, Desk.CLOCK)).close();
    }

    @Test
    void aDiaryNobodyWroteIntoIsNotHeldForThem() {
        var other = new JournalHome(dir.resolve("other-computer"));
        Desk.ready(Journal.open(file, other, Desk.CLOCK)).close();
    }

    /** Copied while open, as after a crash: the name in it is the first one's. */
    @Test
    void whenThePersonSaysItIsClosedThereItOpensAndWritesUnderTheNewName() throws IOException {
        Reading three = put(first, 3);
        Path crashed = Files.copy(file, dir.resolve("crashed.db"));
        var other = new JournalHome(dir.resolve("other-computer"));
        assertThat(Journal.open(crashed, other, Desk.CLOCK)).isEqualTo(new Opening.Elsewhere(crashed));
        try (Journal taken = Desk.ready(Journal.takeOver(crashed, other, Desk.CLOCK))) {
            put(taken, 4);
            assertThat(taken.diary().readings()).hasSize(2).contains(three);
        }
        assertThat(Journal.open(crashed, home, Desk.CLOCK))
                .as("closed properly now")
                .isInstanceOf(Opening.Ready.class);
    }

    @Test
    void afterACrashTheOwnInstallationIsNotAsked() throws IOException {
        put(first, 3);
        Path crashed = Files.copy(file, dir.resolve("crashed.db"));
        Desk.ready(Journal.open(crashed, home, Desk.CLOCK)).close();
    }

    @Test
    void theLockStandsInThePrivateFolderAndNeverBesideTheDiary() throws IOException {
        put(first, 3);
        try (var beside = Files.list(dir)) {
            assertThat(beside).containsExactlyInAnyOrder(file, dir.resolve("home"));
        }
        try (var locks = Files.list(dir.resolve("home/locks"))) {
            assertThat(locks.map(path -> path.getFileName().toString()).sorted())
                    .hasSize(2)
                    .first()
                    .asString()
                    .matches("[0-9a-f]{16}\\.lock");
        }
    }

    @Test
    void aLockIsTakenOnceLetGoAndTakenAgain() throws IOException {
        Path path = home.lock(dir.resolve("x.db"));
        LockFile held = LockFile.take(path, Duration.ZERO).orElseThrow();
        assertThat(LockFile.take(path, Duration.ZERO)).isEqualTo(Optional.empty());
        assertThat(LockFile.take(path, Duration.ZERO))
                .as("asking does not let go of it")
                .isEmpty();
        held.close();
        held.closeQuietly();
        LockFile.take(path, Duration.ZERO).orElseThrow().close();
    }

    @Test
    void theIdOfThisInstallationIsMadeOnceAndNamesNoComputer() throws IOException {
        String id = home.owner();
        assertThat(id).matches("[0-9a-f-]{36}").isEqualTo(home.owner());
        assertThat(new JournalHome(dir.resolve("another")).owner()).isNotEqualTo(id);
    }
}
