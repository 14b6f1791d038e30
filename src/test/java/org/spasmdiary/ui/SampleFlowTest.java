package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.Opening;

/** Looking around in the sample, and the screens in place of a diary. */
class SampleFlowTest extends UiTest {
    @Test
    void theSampleIsMarkedAndNothingOfItComesBack() {
        robot.interact(() -> desk().showSample());
        await(() -> shown("sample-bar"));
        assertThat(desk().diary().sample()).isTrue();
        assertThat(stage.getTitle()).contains("sample");
        type(KeyCode.DIGIT9, KeyCode.ENTER);
        await(() -> desk().diary().readings().getLast().pain().now().isPresent());
        while (desk().ask().isOpen()) type(KeyCode.ESCAPE);
        click("back-to-mine");
        await(() -> !shown("sample-bar"));
        assertThat(stage.getTitle()).isEqualTo("Spasm Diary");
        assertThat(diary().readings()).isEmpty();
        assertThat(folder.resolve("sample")).isEmptyDirectory();
    }

    @Test
    void aDiaryThatIsOpenAlreadyIsSaidWithItsPlace() {
        robot.interact(() -> window.opened(new Opening.InUse(folder.resolve("diary.db"))));
        await(() -> shown("start"));
        assertThat(text("start-file")).endsWith("diary.db");
        assertThat(focused().getId()).isEqualTo("start-again");
    }

    @Test
    void aLookedAtDiarySavesNothingAndSaysSo() {
        robot.interact(() -> window.begin(new LookedAtBook(folder.resolve("diary.db"), diary(), java.util.List.of())));
        settle();
        assertThat(shown("look-only")).isTrue();
        type(KeyCode.DIGIT3, KeyCode.ENTER);
        await(() -> shown("failure"));
        assertThat(text("save-entry")).isEqualTo("Save pain 3");
        assertThat(desk().history(EntryId.random())).isEmpty();
    }

    @Test
    void pressingTwiceMakesOneSampleAndLeavingItLetsItGo() {
        robot.interact(() -> {
            desk().showSample();
            desk().showSample();
        });
        await(() -> shown("sample-bar"));
        click("back-to-mine");
        assertThat(ForkJoinPool.commonPool().awaitQuiescence(10, TimeUnit.SECONDS))
                .isTrue();
        settle();
        assertThat(shown("sample-bar")).as("no second one comes after it").isFalse();
        assertThat(shown("notice")).as("none that could not be made").isFalse();
        var around = new Surroundings(folder.resolve("diary.db"), folder, clock, ZONE, words);
        var again = new Sample(around);
        Journal journal = again.make().orElseThrow();
        journal.close();
        again.throwAway();
    }

    @Test
    void whereNoSampleCanBeMadeThatIsSaidAndTheDiaryStays() throws IOException {
        Files.writeString(folder.resolve("sample"), "a file in the way");
        robot.interact(() -> desk().showSample());
        await(() -> shown("notice"));
        assertThat(text("notice-text"))
                .isEqualTo("The sample could not be made: the private folder cannot be written.");
        assertThat(desk().diary().sample()).isFalse();
        assertThat(folder.resolve("sample")).hasContent("a file in the way");
    }

    @Test
    void aSampleLeftByACrashIsReplacedByAFreshOne() throws IOException {
        Path left = Files.createDirectories(folder.resolve("sample"));
        Files.writeString(left.resolve("sample.db"), "half a file");
        Files.writeString(left.resolve("sample.db-journal"), "half a journal");
        robot.interact(() -> desk().showSample());
        await(() -> shown("sample-bar"));
        assertThat(desk().diary().size()).isGreaterThan(100);
        assertThat(left.resolve("sample.db-journal")).doesNotExist();
    }

    @Test
    void closingTheWindowInTheSampleThrowsItAwayAndKeepsTheOwnDiary() throws Exception {
        type(KeyCode.DIGIT2, KeyCode.ENTER);
        await(() -> diary().readings().size() == 1);
        robot.interact(() -> desk().showSample());
        await(() -> shown("sample-bar"));
        assertThat(robot.lookup("#sample-bar .label").queryLabeled().getText())
                .isEqualTo("Sample: made-up data to look around in. It is thrown away when you leave.");
        reopen();
        assertThat(folder.resolve("sample")).isEmptyDirectory();
        assertThat(diary().readings()).hasSize(1);
        assertThat(diary().sample()).isFalse();
    }

    @Test
    void whatIsUndoneInTheSampleIsOfTheSample() {
        type(KeyCode.DIGIT2, KeyCode.ENTER);
        await(() -> diary().readings().size() == 1);
        robot.interact(() -> desk().showSample());
        await(() -> shown("sample-bar"));
        press(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(diary().readings()).as("the own diary").hasSize(1);
    }
}
