package org.spasmdiary.ui.spasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.spasm.SpasmSamples.begun;
import static org.spasmdiary.ui.spasm.SpasmSamples.pain;

import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.journal.Failure;

/** Two spasms open at once, as an import may bring: join them, or end the other. */
class TwoOpenFlowTest extends SpasmUi {
    private final Episode first = begun(hoursAgo(60));
    private final Episode second = begun(hoursAgo(10));

    private Episode saved(Episode episode) {
        return (Episode) diary().find(episode.id()).orElseThrow();
    }

    @Test
    void theClockShowsTheLaterOneAndJoiningMakesOneFromTheEarlierStart() {
        given(first, second);
        assertThat(text("clock")).isEqualTo("10 h");
        assertThat(text("two-open"))
                .isEqualTo("Two spasms are open: Mon 9 Mar 2026, 23:40 and Thu 12 Mar 2026, 01:40.");
        book.fail(Failure.DISK_FULL, false);
        click("join-two");
        await(() -> shown("join-two-problem"));
        assertThat(diary().bouts().open()).hasSize(2);
        book.mend();
        click("join-two-save");
        await(() -> diary().bouts().open().size() == 1);
        assertThat(saved(second).joinedTo()).contains(first.id());
        await(() -> text("notice-text").equals("Joined into one spasm"));
        await(() -> text("clock").equals("2 d 12 h"));
        assertThat(shown("two-open")).isFalse();
        undo();
        await(() -> shown("two-open"));
        assertThat(saved(second)).isEqualTo(second);
    }

    @Test
    void theOtherOneEndsWhenTheNewerBeganUnlessSaidOtherwise() {
        given(first, second, pain(hoursAgo(40), 5), pain(hoursAgo(1), 6));
        click("end-other");
        opened("spasm-over-dialog");
        assertThat(pressed("spasm-end-newer")).isTrue();
        assertThat(text("spasm-end-newer")).isEqualTo("When the newer one began");
        click("spasm-over-save");
        await(() -> diary().bouts().open().size() == 1);
        assertThat(saved(first).end()).contains(new End(hoursAgo(10), EndReason.EASED));
        assertThat(saved(second)).isEqualTo(second);
    }

    @Test
    void stoppedWritingEndsTheOtherOneAtItsOwnLastEntryAndNeverAfterTheNewerBegan() {
        given(
                first,
                second,
                pain(hoursAgo(40), 5),
                pain(hoursAgo(1), 6).withEpisode(java.util.Optional.of(first.id())));
        click("end-other");
        opened("spasm-over-dialog");
        toggle("spasm-end-stopped");
        assertThat(lines("spasm-over-dialog")).anyMatch(line -> line.contains("Thu 12 Mar 2026, 01:40"));
        click("spasm-over-save");
        await(() -> diary().bouts().open().size() == 1);
        assertThat(saved(first).end()).contains(new End(hoursAgo(10), EndReason.STOPPED_LOGGING));
    }

    @Test
    void twoThatBeganTogetherCannotBeJoinedAndThatIsSaid() {
        given(first, begun(hoursAgo(60)));
        click("join-two");
        await(() -> shown("join-two-problem"));
        assertThat(text("join-two-problem")).contains("a spasm can only be joined to one that began earlier");
        assertThat(diary().bouts().open()).hasSize(2);
    }
}
