package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.EntryId;
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
}
