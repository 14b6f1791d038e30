package org.spasmdiary.ui.spasm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.ui.Reachable;

/** The one extra card of a first run. */
class FirstRunCardTest extends SpasmUi {
    @Test
    void itAsksForASpasmAndOffersTheNumberOfTheRegionAndNotNowPutsAllOfItAway() {
        assertThat(lines("first-run"))
                .containsExactly(
                        "Do you have a spasm now?",
                        "Emergency number",
                        "999 (United Kingdom)",
                        "Until you say so, the diary writes \"your local emergency number\".");
        assertThat(Reachable.nameless(node("first-run"))).isEmpty();
        click("first-no");
        assertThat(shown("first-run")).isFalse();
        tick();
        assertThat(shown("first-run")).isFalse();
        assertThat(diary().profile().country()).isEmpty();
    }

    @Test
    void afterTheFirstEntryOnlyTheNumberIsOfferedAndThatForADay() {
        given(SpasmSamples.pain(now(), 0));
        assertThat(shown("first-yes")).isFalse();
        assertThat(shown("first-sample")).isFalse();
        assertThat(shown("first-number")).isTrue();
        clock.forward(Duration.ofHours(24).minusSeconds(1));
        tick();
        assertThat(shown("first-number")).isTrue();
        clock.forward(Duration.ofSeconds(1));
        tick();
        assertThat(shown("first-run")).isFalse();
    }

    @Test
    void aNumberThatCannotBeWrittenIsOfferedOnAndTryAgainSavesIt() {
        book.fail(Failure.READ_ONLY, false);
        click("first-right");
        await(() -> shown("failure"));
        assertThat(shown("first-number")).isTrue();
        assertThat(diary().profile().country()).isEmpty();
        book.mend();
        click("failure-again");
        await(() -> diary().profile().country().equals("GB"));
        await(() -> text("notice-text").equals("Emergency number: 999"));
        await(() -> !shown("first-number"));
        assertThat(shown("first-yes")).isTrue();
        undo();
        await(() -> shown("first-number"));
    }
}
