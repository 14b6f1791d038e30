package org.spasmdiary.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.ui.UiTest;

/** When the questions come up by themselves: after the first entry of a day with a spasm, unless put off. */
class AskedOnceADayTest extends UiTest {
    @Override
    protected Change seed() {
        var began = Duration.ofHours(20);
        return new Change.Put(Episode.begun(EntryId.random(), ago(began), START.minus(began)));
    }

    private void entry(KeyCode pain) {
        int before = diary().readings().size();
        type(pain, KeyCode.ENTER);
        await(() -> diary().readings().size() == before + 1);
    }

    @Test
    void theyComeAfterTheFirstEntryAndNotAgainOnceAnswered() {
        assertThat(shown("safety")).isFalse();
        entry(KeyCode.DIGIT6);
        await(() -> shown("safety"));
        click("safety-none");
        click("safety-save");
        await(() -> diary().readings().size() == 2);
        clock.forward(Duration.ofHours(2));
        tick();
        entry(KeyCode.DIGIT5);
        assertThat(shown("safety")).isFalse();
        assertThat(text("something-changed")).isEqualTo("Something has changed");
    }

    @Test
    void askMeLaterHoldsForTheDayAndTheKeyStillOpensThem() {
        entry(KeyCode.DIGIT6);
        await(() -> shown("safety"));
        click("safety-later");
        clock.forward(Duration.ofHours(2));
        tick();
        entry(KeyCode.DIGIT5);
        assertThat(shown("safety")).isFalse();
        assertThat(text("something-changed")).isEqualTo("Answer the safety questions");
        type(KeyCode.R);
        await(() -> shown("safety"));
        type(KeyCode.ESCAPE);

        clock.set(START.plus(Duration.ofHours(13)));
        tick();
        entry(KeyCode.DIGIT4);
        await(() -> shown("safety"));
    }

    @Test
    void aSecondPressOfTheKeyBehindTheQuestionsOpensNoSecondOne() {
        type(KeyCode.R);
        await(() -> shown("safety"));
        type(KeyCode.R, KeyCode.ESCAPE);
        assertThat(desk().ask().isOpen()).isFalse();
    }

    @Test
    void withSingleKeysOffTheButtonIsTheWay() {
        robot.interact(() -> desk().settings(settings -> settings.withSingleKeys(false)));
        type(KeyCode.R);
        assertThat(shown("safety")).isFalse();
        click("something-changed");
        await(() -> shown("safety"));
    }
}
