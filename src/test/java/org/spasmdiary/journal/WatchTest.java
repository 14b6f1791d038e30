package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Reading;

/** The order of a save: write, swap, tell, answer; and readers who never wait for any of it. */
@Timeout(30)
class WatchTest {
    @TempDir
    Path dir;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(dir);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    private Diary onTheDisk() {
        return ((Peek.Facts) Journal.peek(desk.file, desk.home)).diary();
    }

    @Test
    void whoIsToldFindsItInTheJournalAndOnTheDiskAndTheAnswerComesAfter() {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        desk.journal.watch(diary -> {
            order.add(Thread.currentThread().getName());
            order.add(desk.journal.diary().equals(diary) ? "swapped" : "not swapped");
            order.add(onTheDisk().equals(diary) ? "on the disk" : "not on the disk");
        });
        desk.put(Desk.pain(7));
        order.add("answered");
        assertThat(order).containsExactly("diary-writer", "swapped", "on the disk", "answered");
    }

    @Test
    void savesAreDoneInTheOrderOfTheCallsEachOnTopOfTheLast() {
        List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());
        desk.journal.watch(diary -> sizes.add(diary.size()));
        List<CompletableFuture<Outcome>> all = IntStream.range(0, 12)
                .mapToObj(pain -> desk.journal.save(new Change.Put(Desk.pain(pain % 11))))
                .toList();
        all.forEach(CompletableFuture::join);
        assertThat(sizes).isEqualTo(IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void whoReadsWhileASaveIsHeldUpSeesTheLastCommittedDiaryAtOnce() throws InterruptedException {
        var reached = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        Reading one = Desk.pain(1);
        desk.journal.watch(_ -> {
            reached.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        CompletableFuture<Outcome> first = desk.journal.save(new Change.Put(one));
        CompletableFuture<Outcome> second = desk.journal.save(new Change.Put(Desk.pain(2)));
        reached.await();
        assertThat(desk.journal.diary().readings()).containsExactly(one);
        assertThat(desk.journal.bin()).isEmpty();
        assertThat(first).isNotDone();
        assertThat(second).isNotDone();
        goOn.countDown();
        second.join();
        assertThat(desk.journal.diary().size()).isEqualTo(2);
    }

    @Test
    void aWatcherThatSavesIsServedAfterwards() {
        Reading follow = Desk.pain(0);
        List<CompletableFuture<Outcome>> more = Collections.synchronizedList(new ArrayList<>());
        desk.journal.watch(diary -> {
            if (diary.size() == 1) more.add(desk.journal.note(new Change.Put(follow)));
        });
        desk.put(Desk.pain(7));
        more.getFirst().join();
        assertThat(desk.journal.diary().find(follow.id())).isPresent();
    }

    @Test
    void everyWatcherHearsOfEachCommitUntilItIsClosedAndClosingTwiceIsFine() {
        List<Diary> one = new ArrayList<>();
        List<Diary> two = new ArrayList<>();
        Watch first = desk.journal.watch(one::add);
        desk.journal.watch(two::add);
        desk.put(Desk.pain(1));
        first.close();
        first.close();
        desk.put(Desk.pain(2));
        assertThat(one).hasSize(1);
        assertThat(two).hasSize(2);
    }

    @Test
    void closingFinishesWhatWasAskedBefore() {
        List<CompletableFuture<Outcome>> all = IntStream.range(0, 6)
                .mapToObj(pain -> desk.journal.save(new Change.Put(Desk.pain(pain))))
                .toList();
        desk.journal.close();
        assertThat(all).allSatisfy(one -> assertThat(one.join()).isInstanceOf(Outcome.Saved.class));
        assertThat(onTheDisk().size()).isEqualTo(6);
    }

    @Test
    void whatIsAskedOfAClosedJournalIsAnsweredAndTheDiaryCanStillBeRead() {
        desk.put(Desk.pain(1));
        desk.journal.close();
        desk.journal.close();
        Outcome no = new Outcome.Failed(Failure.UNKNOWN, false, desk.file);
        assertThat(desk.put(Desk.pain(2))).isEqualTo(no);
        assertThat(desk.journal.undo().join()).isEqualTo(no);
        assertThat(desk.journal.backup(dir.resolve("copy.db")).join()).isEqualTo(no);
        desk.journal.keepDraft(new DraftId("x"), java.util.Map.of("a", "b"));
        assertThat(desk.journal.diary().size()).isEqualTo(1);
        assertThat(onTheDisk().size()).isEqualTo(1);
    }

    @Test
    void onTheDiskAClosedDiaryIsOneFile() throws java.io.IOException {
        desk.put(Desk.pain(1));
        desk.journal.close();
        try (var all = java.nio.file.Files.list(dir)) {
            assertThat(all.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("diary.db", "locks");
        }
    }
}
