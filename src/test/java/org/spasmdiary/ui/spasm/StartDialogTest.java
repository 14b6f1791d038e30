package org.spasmdiary.ui.spasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.spasm.SpasmSamples.begun;
import static org.spasmdiary.ui.spasm.SpasmSamples.ended;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Place;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Side;
import org.spasmdiary.diary.Trigger;
import org.spasmdiary.ui.Reachable;

/** "A spasm has started": when, where, what set it off. */
class StartDialogTest extends SpasmUi {
    private void startAsked() {
        click("start-spasm");
        opened("spasm-start-dialog");
    }

    private Episode started() {
        click("spasm-start-save");
        await(() -> going().isPresent());
        return diary().episodes().getLast();
    }

    private void refusedWith(String words) {
        click("spasm-start-save");
        assertThat(text("spasm-start-dialog-problem")).isEqualTo(words);
        assertThat(going()).isEmpty();
    }

    @Test
    void nothingIsPressedInAdvanceNowIsExactAndWhatIsNotSaidStaysNotSaid() {
        startAsked();
        assertThat(lines("spasm-start-dialog"))
                .containsExactly(
                        "When did it start?",
                        "Where? (optional)",
                        "Which side? (optional)",
                        "What set it off? (optional)",
                        "Any swelling or a bruise there? (optional)");
        for (String when : new String[] {"now", "halfHourAgo", "thisMorning", "choose"})
            assertThat(pressed("spasm-when-" + when)).isFalse();
        assertThat(spoken("spasm-when-halfHourAgo")).isEqualTo("When did it start?: 30 min ago");
        assertThat(spoken("spasm-trigger-words")).isEqualTo("In your own words");
        assertThat(Reachable.nameless(node("spasm-start-dialog"))).isEmpty();
        refusedWith("The start is needed: press Now, or another time.");
        toggle("spasm-when-now");
        Episode episode = started();
        assertThat(episode.at()).isEqualTo(now());
        assertThat(episode.certainty()).isEqualTo(OnsetCertainty.EXACT);
        assertThat(episode.place()).isEqualTo(Place.NOT_SAID);
        assertThat(episode.cause().triggers()).isEmpty();
        await(() -> text("notice-text").equals("Spasm started: Thu 12 Mar 2026, 11:40"));
    }

    @Test
    void thisMorningSaysWhichTimeItMeansAndIsKeptAsAbout() {
        startAsked();
        assertThat(shown("spasm-onset-time")).isFalse();
        toggle("spasm-when-thisMorning");
        assertThat(lines("spasm-start-dialog"))
                .contains("\"This morning\" is kept as about 07:00. You can change the start later.");
        toggle("spasm-where-LOWER_BACK");
        toggle("spasm-where-ALONG_SPINE");
        toggle("spasm-side-RIGHT");
        toggle("spasm-trigger-posture");
        toggle("spasm-trigger-stress");
        Episode episode = started();
        assertThat(episode.at()).isEqualTo(ago(Duration.ofMinutes(280)));
        assertThat(episode.certainty()).isEqualTo(OnsetCertainty.ABOUT);
        assertThat(episode.place().regions()).containsExactlyInAnyOrder(Region.LOWER_BACK, Region.ALONG_SPINE);
        assertThat(episode.place().side()).isEqualTo(Side.RIGHT);
        assertThat(episode.cause().triggers()).containsExactlyInAnyOrder(Trigger.POSTURE, Trigger.STRESS);
    }

    @Test
    void aChosenTimeIsTakenWithHowSureItIsAndTheFutureIsRefusedFromFiveMinutesOn() {
        startAsked();
        toggle("spasm-when-choose");
        assertThat(shown("spasm-onset-time")).isTrue();
        write("spasm-onset-time", "11:46");
        refusedWith("The start: Thu 12 Mar 2026, 11:46 is in the future. Check the date; the latest allowed is 5"
                + " minutes from now.");
        assertThat(written("spasm-onset-time")).isEqualTo("11:46");
        write("spasm-onset-day", "the tenth");
        refusedWith("The start: \"the tenth\" is not a day. Write it like 10 Mar 2026 or 2026-03-10.");
        write("spasm-onset-day", "2026-03-10");
        write("spasm-onset-time", "8:05");
        toggle("spasm-sure-UNKNOWN");
        Episode episode = started();
        assertThat(episode.at().local().toLocalDateTime()).hasToString("2026-03-10T08:05");
        assertThat(episode.certainty()).isEqualTo(OnsetCertainty.UNKNOWN);
    }

    @Test
    void aStartInsideAnEarlierSpasmIsRefusedUpToItsEnd() {
        given(ended(hoursAgo(50), hoursAgo(2)));
        startAsked();
        toggle("spasm-when-choose");
        write("spasm-onset-time", "09:39");
        refusedWith("The start: that start is inside the spasm of Tue 10 Mar 2026, 09:40 to Thu 12 Mar 2026, 09:40."
                + " Change the start or join them.");
        write("spasm-onset-time", "09:40");
        assertThat(started().at()).isEqualTo(hoursAgo(2));
    }

    @Test
    void aTimeThatTheClocksSkippedIsRefusedAndTheNextOneIsTaken() {
        clock.set(Instant.parse("2026-03-29T10:00:00Z")); // Sunday; at 01:00 it became 02:00
        tick();
        startAsked();
        toggle("spasm-when-choose");
        write("spasm-onset-time", "01:30");
        click("spasm-start-save");
        assertThat(text("spasm-start-dialog-problem"))
                .startsWith("The start: 29 Mar 2026 01:30 does not exist, because the clocks go forward.");
        assertThat(going()).isEmpty();
        write("spasm-onset-time", "02:30");
        assertThat(started().at().instant()).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void beforeSevenThereIsNoThisMorningAndASecondSpasmIsNotOfferedWhileOneIsOpen() {
        clock.set(Instant.parse("2026-03-12T06:59:59Z"));
        tick();
        startAsked();
        assertThat(robot.lookup("#spasm-when-thisMorning").tryQuery()).isEmpty();
        assertThat(shown("spasm-when-halfHourAgo")).isTrue();
        type(KeyCode.ESCAPE);
        closed("spasm-start-dialog");
        given(begun(hoursAgo(20)));
        assertThat(shown("start-spasm")).isFalse();
        assertThat(shown("change-start")).isTrue();
        assertThat(shown("spasm-over")).isTrue();
    }
}
