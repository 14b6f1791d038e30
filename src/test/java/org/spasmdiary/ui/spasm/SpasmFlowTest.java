package org.spasmdiary.ui.spasm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.ui.UiTest;

/** A spasm from its start to its end and after, on a real file. */
class SpasmFlowTest extends UiTest {
    private void toggle(String id) {
        robot.interact(() -> ((ToggleButton) node(id)).setSelected(true));
        settle();
    }

    private void start() {
        click("first-yes");
        await(() -> shown("spasm-start-dialog"));
        toggle("spasm-when-now");
        click("spasm-start-save");
        await(() -> !diary().episodes().isEmpty());
        await(() -> shown("safety"));
        type(KeyCode.ESCAPE);
        await(() -> !shown("safety"));
    }

    @Test
    void aStartNeedsOnlyItsMomentAndAsksTheSafetyQuestions() {
        click("first-yes");
        await(() -> shown("spasm-start-dialog"));
        click("spasm-start-save");
        assertThat(text("spasm-start-dialog-problem")).isNotBlank();
        assertThat(diary().episodes()).isEmpty();
        toggle("spasm-when-halfHourAgo");
        toggle("spasm-where-LOWER_BACK");
        click("spasm-start-save");
        await(() -> shown("safety"));
        assertThat(shown("safety-injury-row")).isTrue();
        assertThat(diary().episodes()).singleElement().satisfies(episode -> {
            assertThat(episode.at()).isEqualTo(ago(Duration.ofMinutes(30)));
            assertThat(episode.certainty()).isEqualTo(OnsetCertainty.ABOUT);
        });
        assertThat(shown("first-yes")).isFalse();
    }

    @Test
    void aFailedStartKeepsWhatWasTyped() {
        click("first-yes");
        await(() -> shown("spasm-start-dialog"));
        toggle("spasm-when-now");
        robot.interact(() -> ((TextField) node("spasm-trigger-words")).setText("lifted a basket"));
        book.fail(Failure.READ_ONLY, false);
        click("spasm-start-save");
        await(() -> shown("spasm-start-dialog-problem"));
        assertThat(((TextField) node("spasm-trigger-words")).getText()).isEqualTo("lifted a basket");
        book.mend();
        click("spasm-start-save");
        await(() -> diary().episodes().size() == 1);
        assertThat(diary().episodes().getFirst().cause().detail()).isEqualTo("lifted a basket");
    }

    @Test
    void itsOverEndsItNowAndTheNextPainAsksSameOrNewWithSameInFocus() {
        start();
        clock.forward(Duration.ofHours(2));
        tick();
        click("spasm-over");
        await(() -> shown("spasm-over-dialog"));
        click("spasm-over-save");
        await(() -> diary().bouts().latestOpen().isEmpty());
        assertThat(diary().episodes().getFirst().end().orElseThrow().reason()).isEqualTo(EndReason.EASED);

        clock.forward(Duration.ofHours(3));
        tick();
        type(KeyCode.DIGIT4, KeyCode.ENTER);
        await(() -> shown("same-or-new"));
        assertThat(diary().readings()).hasSize(1); // saved before it is asked
        await(() -> focused() != null && "same-same".equals(focused().getId()));
        type(KeyCode.S);
        await(() -> diary().bouts().latestOpen().isPresent());
        assertThat(diary().readings().getFirst().stillThere()).isEqualTo(Tri.YES);
    }

    @Test
    void decideLaterLeavesAChipThatAsksAgain() {
        click("first-no");
        type(KeyCode.DIGIT4, KeyCode.ENTER);
        await(() -> shown("same-or-new"));
        assertThat(shown("same-same")).isFalse();
        type(KeyCode.ESCAPE);
        await(() -> !shown("same-or-new"));
        assertThat(diary().readings()).hasSize(1);
        await(() -> shown("decide-spasm"));
        click("decide-spasm");
        await(() -> shown("same-or-new"));
        type(KeyCode.N);
        await(() -> shown("new-spasm"));
        click("new-spasm-save");
        await(() -> diary().bouts().latestOpen().isPresent());
        assertThat(diary().bouts().latestOpen().map(Bout::onset))
                .isEqualTo(Optional.of(diary().readings().getFirst().at()));
        await(() -> !shown("decide-spasm"));
    }

    @Test
    void theNumberOfTheRegionCountsOnlyOnceItIsSaidToBeRight() {
        assertThat(text("first-number")).contains("999");
        assertThat(text("signs-emergency")).contains("your local emergency number");
        click("first-right");
        await(() -> diary().profile().country().equals("GB"));
        await(() -> text("signs-emergency").contains("999"));
    }
}
