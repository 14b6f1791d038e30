package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.spasmdiary.journal.Door;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.journal.Opening;

/** Starting it twice on one diary: the first window comes to the front, the second goes (G19). */
class SecondStartTest extends UiTest {
    private final AtomicInteger brought = new AtomicInteger();

    private Surroundings around() {
        return new Surroundings(folder.resolve("second.db"), folder, clock, ZONE, words);
    }

    /** Another window's diary. */
    private Journal first() {
        return ((Opening.Ready) Openings.open(around())).journal();
    }

    /** The window starts again, on that diary. */
    private void start() {
        robot.interact(() -> {
            stage.hide();
            window = new DiaryWindow(stage, around());
            window.show(CompletableFuture.supplyAsync(() -> Openings.open(around())));
        });
    }

    @Test
    void theSecondWindowGoesWhenTheFirstShowsItself() {
        try (Journal journal = first();
                var _ = journal.listen(brought::incrementAndGet)) {
            start();
            await(() -> !stage.isShowing());
            assertThat(brought).hasValue(1);
            assertThat(shown("start")).isFalse();
        }
    }

    @Test
    void whereNobodyAnswersItSaysThatItIsOpenAndWhere() {
        try (Journal journal = first()) {
            start();
            await(() -> shown("start"));
            assertThat(stage.isShowing()).isTrue();
            assertThat(text("start-file")).isEqualTo(journal.file().toString());
        }
    }

    @Test
    void tryingAgainAsksTheFirstWindowAgain() {
        try (Journal journal = first()) {
            start();
            await(() -> shown("start"));
            try (var _ = journal.listen(brought::incrementAndGet)) {
                click("start-again");
                await(() -> !stage.isShowing());
                assertThat(brought).hasValue(1);
            }
        }
    }

    @Test
    void theFirstWindowComesBackFromBeingSmall() throws IOException {
        Surroundings around = around();
        robot.interact(() -> {
            window = new DiaryWindow(stage, around);
            window.show(CompletableFuture.completedFuture(Openings.open(around)));
        });
        await(() -> window.session().isPresent());
        robot.interact(() -> stage.setIconified(true));
        assertThat(Door.show(around.diary(), new JournalHome(folder))).isTrue();
        await(() -> !stage.isIconified());
    }

    @Test
    void theSecondWindowLeavesTheSampleOfTheFirst() throws IOException {
        Path sample = Files.createDirectories(folder.resolve("sample"));
        Files.writeString(sample.resolve("sample.db"), "open in the first window");
        try (Journal journal = first();
                var _ = journal.listen(brought::incrementAndGet)) {
            start();
            await(() -> !stage.isShowing());
            assertThat(sample.resolve("sample.db")).exists();
        }
    }
}
