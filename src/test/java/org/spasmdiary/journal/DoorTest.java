package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** G19: starting it twice shows the window already open. */
class DoorTest {
    @TempDir
    Path dir;

    private final AtomicInteger shown = new AtomicInteger();

    private Journal open() {
        return Desk.ready(Journal.create(dir.resolve("d.db"), new JournalHome(dir), Desk.CLOCK, false));
    }

    private boolean show() {
        return Door.show(dir.resolve("d.db"), new JournalHome(dir));
    }

    @Test
    void theWindowIsAskedToTheFrontAsOftenAsSomebodyKnocks() {
        try (Journal journal = open();
                Watch door = journal.listen(shown::incrementAndGet)) {
            assertThat(show()).isTrue();
            assertThat(show()).isTrue();
        }
        assertThat(shown).hasValue(2);
    }

    @Test
    void nobodyAnswersForAWindowThatIsNotThere() {
        assertThat(show()).isFalse();
        try (Journal journal = open()) {
            journal.listen(shown::incrementAndGet).close();
            assertThat(show()).isFalse();
        }
        assertThat(shown).hasValue(0);
    }

    @Test
    void aSocketLeftByACrashIsReplaced() throws Exception {
        try (Journal journal = open()) {
            Files.writeString(new JournalHome(dir).socket(dir.resolve("d.db")), "left over");
            assertThat(show()).isFalse();
            try (Watch door = journal.listen(shown::incrementAndGet)) {
                assertThat(show()).isTrue();
            }
            assertThat(new JournalHome(dir).socket(dir.resolve("d.db"))).doesNotExist();
        }
    }

    @Test
    void otherWordsAtTheDoorShowNothingAndTheNextKnockIsAnswered() throws Exception {
        try (Journal journal = open();
                Watch door = journal.listen(shown::incrementAndGet)) {
            var address = UnixDomainSocketAddress.of(new JournalHome(dir).socket(dir.resolve("d.db")));
            for (String word : new String[] {"HIDE", "", "show", "\0"})
                try (var caller = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                    caller.connect(address);
                    caller.write(ByteBuffer.wrap(word.getBytes()));
                    caller.shutdownOutput();
                    assertThat(caller.read(ByteBuffer.allocate(8))).as(word).isEqualTo(-1);
                }
            assertThat(shown).hasValue(0);
            assertThat(show()).isTrue();
        }
    }

    @Test
    void aWindowThatFailsToComeForwardDoesNotCloseTheDoor() {
        try (Journal journal = open();
                Watch door = journal.listen(() -> {
                    if (shown.incrementAndGet() == 1) throw new IllegalStateException("on purpose");
                })) {
            assertThat(show()).isFalse();
            assertThat(show()).isTrue();
        }
    }

    @Test
    void aFolderTooDeepForASocketOnlyMeansThatThereIsNoDoor() {
        Path deep = dir.resolve("d".repeat(90)).resolve("e".repeat(90));
        var home = new JournalHome(deep);
        try (Journal journal = Desk.ready(Journal.create(deep.resolve("d.db"), home, Desk.CLOCK, false));
                Watch door = journal.listen(shown::incrementAndGet)) {
            assertThat(Door.show(deep.resolve("d.db"), home)).isFalse();
            assertThat(journal.diary().isEmpty()).isTrue();
        }
    }
}
