package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.journal.Outcome;

/** The bar that says that something was not saved: its words, its buttons, and when it goes. */
class NotSavedTest extends UiTest {
    private static final Map<Failure, String> WHY = Map.of(
            Failure.DISK_FULL, "There is no space left on the disk. Free some space, then try again.",
            Failure.READ_ONLY, "The diary file can’t be written. Check that the folder may be changed, then try again.",
            Failure.LOCKED, "Another program is using the diary file. Close it, then try again.",
            Failure.DAMAGED, "Part of the diary file can’t be read. Nothing more is written to it.",
            Failure.VANISHED,
                    "The diary file is no longer there. Plug the stick in again or put the folder back, then try"
                            + " again.",
            Failure.UNKNOWN, "The disk did not answer. Try again.");

    private void fail(Failure why, boolean maybe, String typed, Runnable again) {
        robot.interact(() -> desk().failed(new Outcome.Failed(why, maybe, Path.of("my.db")), typed, again));
        settle();
    }

    private Iterable<PainScore> pains() {
        return diary().readings().stream()
                .flatMap(reading -> reading.pain().now().stream())
                .toList();
    }

    /** Pain 6, which could not be saved. */
    private void sixIsNotSaved() {
        book.fail(Failure.DISK_FULL, false);
        type(KeyCode.DIGIT6, KeyCode.ENTER);
        await(() -> shown("failure"));
    }

    @Test
    void everyReasonIsSaidInFullWithTheFileAndWhatWillHappen() {
        WHY.forEach((why, sentence) -> {
            fail(why, false, "", () -> {});
            assertThat(text("failure-text"))
                    .isEqualTo("Not saved. " + sentence + " What you wrote is still here. The diary file: my.db");
            fail(why, true, "", () -> {});
            assertThat(text("failure-text"))
                    .isEqualTo(
                            "This may not be saved: " + sentence + " What you wrote is still here; trying again never"
                                    + " makes a second one. The diary file: my.db");
        });
        assertThat(WHY).containsOnlyKeys(Failure.values());
    }

    @Test
    void whatWasTypedCanBeCopiedAndOnlyWhereSomethingWasTyped() {
        fail(Failure.DISK_FULL, false, "", () -> {});
        assertThat(shown("failure-copy")).isFalse();
        fail(Failure.DISK_FULL, false, "hurts when I bend\n6", () -> {});
        click("failure-copy");
        var copied = new AtomicReference<String>();
        robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        assertThat(copied).hasValue("hurts when I bend\n6");
        assertThat(shown("failure")).as("copying is no saving").isTrue();
    }

    @Test
    void itStaysOnEveryScreenUntilItIsTriedAgainOrClosed() {
        var tries = new AtomicInteger();
        fail(Failure.LOCKED, false, "", tries::incrementAndGet);
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        press(KeyCode.ESCAPE);
        assertThat(shown("failure")).isTrue();
        click("failure-again");
        assertThat(tries).hasValue(1);
        assertThat(shown("failure")).isFalse();
        fail(Failure.LOCKED, false, "", tries::incrementAndGet);
        click("failure-close");
        assertThat(shown("failure")).isFalse();
        assertThat(tries).hasValue(1);
    }

    @Test
    void tryingAgainFailsAgainUntilTheDiskIsMendedAndThenSavesOnce() {
        sixIsNotSaved();
        click("failure-again");
        await(() -> shown("failure"));
        assertThat(diary().readings()).isEmpty();
        book.mend();
        click("failure-again");
        await(() -> diary().readings().size() == 1);
        assertThat(shown("failure")).isFalse();
        assertThat(pains()).containsExactly(new PainScore(6));
    }

    @Test
    void savingTheSameEntryFromTheFormTakesTheBarAwaySoThatItCannotPutTheOldOneBack() {
        sixIsNotSaved();
        book.mend();
        type(KeyCode.DIGIT7, KeyCode.ENTER);
        await(() -> diary().readings().size() == 1);
        await(() -> !shown("failure"));
        assertThat(pains()).containsExactly(new PainScore(7));
    }

    @Test
    void savingSomethingElseLeavesTheBar() {
        sixIsNotSaved();
        book.mend();
        robot.interact(
                () -> desk().save(new Change.SetProfile(Diary.EMPTY.profile().withCountry("GB")), _ -> {}));
        await(() -> diary().profile().country().equals("GB"));
        assertThat(shown("failure")).isTrue();
        click("failure-again");
        await(() -> diary().readings().size() == 1);
    }

    @Test
    void aCountryThatCouldNotBeKeptTakesTheBarAwayOnceItIs() {
        book.fail(Failure.UNKNOWN, true);
        click("first-right");
        await(() -> shown("failure"));
        assertThat(text("failure-text")).startsWith("This may not be saved: The disk did not answer.");
        book.mend();
        click("first-right");
        await(() -> diary().profile().country().equals("GB"));
        await(() -> !shown("failure"));
    }
}
