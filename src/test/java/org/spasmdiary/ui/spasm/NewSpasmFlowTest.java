package org.spasmdiary.ui.spasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.spasm.SpasmSamples.begun;
import static org.spasmdiary.ui.spasm.SpasmSamples.pain;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Side;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.ui.Reachable;

/** "A new one began": its start, and the end of the one that was still open. */
class NewSpasmFlowTest extends SpasmUi {
    private void askedForANewOne() {
        given(begun(hoursAgo(60)), pain(hoursAgo(47), 4), pain(hoursAgo(40), 0));
        writePain();
        opened("same-or-new");
        type(KeyCode.N);
        opened("new-spasm");
    }

    @Test
    void theEntryIsItsStartUnlessAnotherTimeIsChosenAndTheOldOneNeedsAnEnd() {
        askedForANewOne();
        assertThat(written("spasm-onset-day")).isEqualTo("12 Mar 2026");
        assertThat(written("spasm-onset-time")).isEqualTo("11:40");
        assertThat(pressed("spasm-sure-ABOUT")).isTrue();
        assertThat(text("spasm-end-last-entry")).isEqualTo("At the last entry, Tue 10 Mar 2026, 19:40");
        assertThat(pressed("spasm-end-last-entry")).isFalse();
        assertThat(Reachable.nameless(node("new-spasm"))).isEmpty();
        write("spasm-onset-time", "9:15");
        toggle("spasm-where-LOWER_BACK");
        toggle("spasm-side-LEFT");
        write("spasm-trigger-words", "  lifted a basket ");
        click("new-spasm-save");
        assertThat(text("new-spasm-problem")).isEqualTo("The end is needed: press Now, or another time.");
        assertThat(written("spasm-onset-time")).isEqualTo("9:15");

        toggle("spasm-end-last-entry");
        click("new-spasm-save");
        await(() -> diary().episodes().size() == 2);
        Episode old = diary().episodes().getFirst();
        Episode fresh = diary().episodes().getLast();
        assertThat(old.end()).contains(new End(hoursAgo(40), EndReason.EASED));
        assertThat(fresh.at()).isEqualTo(ago(Duration.ofMinutes(145)));
        assertThat(fresh.certainty()).isEqualTo(OnsetCertainty.ABOUT);
        assertThat(fresh.place().regions()).containsExactly(Region.LOWER_BACK);
        assertThat(fresh.place().side()).isEqualTo(Side.LEFT);
        assertThat(fresh.cause().detail()).isEqualTo("lifted a basket");
        await(() -> text("notice-text").equals("New spasm from Thu 12 Mar 2026, 09:15"));
    }

    @Test
    void undoTakesTheNewOneAwayAndOpensTheOldOneInOneStep() {
        askedForANewOne();
        toggle("spasm-end-stopped");
        click("new-spasm-save");
        await(() -> diary().episodes().size() == 2);
        assertThat(diary().episodes().getFirst().end()).contains(new End(hoursAgo(47), EndReason.STOPPED_LOGGING));
        await(() -> shown("safety"));
        type(KeyCode.ESCAPE);
        closed("safety");
        undo();
        await(() -> diary().episodes().size() == 1);
        assertThat(going().orElseThrow().onset()).isEqualTo(hoursAgo(60));
        press(KeyCode.CONTROL, KeyCode.Y);
        await(() -> diary().episodes().size() == 2);
    }

    @Test
    void aStartInsideTheOldOneNamesBothTimesAndIsPutRightInTheSameForm() {
        askedForANewOne();
        toggle("spasm-end-choose");
        assertThat(shown("spasm-end-at-time")).isTrue();
        write("spasm-end-at-day", "12 Mar 2026");
        write("spasm-end-at-time", "08:00");
        write("spasm-onset-time", "07:59");
        click("new-spasm-save");
        assertThat(text("new-spasm-problem"))
                .isEqualTo("The start: that start is inside the spasm of Mon 9 Mar 2026, 23:40 to Thu 12 Mar 2026,"
                        + " 08:00. Change the start or join them.");
        assertThat(diary().episodes()).hasSize(1);
        write("spasm-onset-time", "08:00");
        click("new-spasm-save");
        await(() -> diary().episodes().size() == 2);
        assertThat(diary().episodes().getFirst().end())
                .contains(new End(ago(Duration.ofMinutes(220)), EndReason.EASED));
    }

    @Test
    void whatIsNoTimeIsNamedAndAnEndBeforeItsStartIsToo() {
        askedForANewOne();
        toggle("spasm-end-choose");
        write("spasm-end-at-time", "noon");
        click("new-spasm-save");
        assertThat(text("new-spasm-problem")).isEqualTo("The end: \"noon\" is not a time of day. Write it like 07:40.");
        write("spasm-end-at-day", "9 Mar 2026");
        write("spasm-end-at-time", "23:39");
        click("new-spasm-save");
        assertThat(text("new-spasm-problem"))
                .isEqualTo("The end: the end, Mon 9 Mar 2026, 23:39, is before the start, Mon 9 Mar 2026, 23:40."
                        + " The end must come after the start.");
        assertThat(diary().episodes()).singleElement().matches(Episode::isOpen);
    }

    @Test
    void whenItCannotBeWrittenTheFormComesBackWithAllThatWasTypedAndMakesOnlyOne() {
        askedForANewOne();
        toggle("spasm-end-last-entry");
        write("spasm-trigger-words", "a long drive");
        book.fail(Failure.UNKNOWN, true);
        click("new-spasm-save");
        await(() -> shown("new-spasm-problem"));
        assertThat(text("new-spasm-problem"))
                .isEqualTo("This may not be saved: the disk did not answer. Pressing the button again never makes a"
                        + " second one.");
        assertThat(written("spasm-trigger-words")).isEqualTo("a long drive");
        assertThat(pressed("spasm-end-last-entry")).isTrue();
        book.mend();
        click("new-spasm-save");
        await(() -> diary().episodes().size() == 2);
        assertThat(diary().episodes().getLast().cause().detail()).isEqualTo("a long drive");
    }
}
