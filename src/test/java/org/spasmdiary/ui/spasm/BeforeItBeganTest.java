package org.spasmdiary.ui.spasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.spasm.SpasmSamples.begun;
import static org.spasmdiary.ui.spasm.SpasmSamples.ended;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.journal.Failure;

/** An entry dated before the spasm began: move the start, or keep both. */
class BeforeItBeganTest extends SpasmUi {
    private final Episode spasm = begun(hoursAgo(2));

    @BeforeEach
    void painDatedBeforeTheOnset() {
        given(ended(hoursAgo(20), hoursAgo(6)), spasm);
    }

    private void writePainAt(String time) {
        click("entry-time");
        opened("entry-when");
        write("entry-when-time", time);
        click("entry-when-set");
        closed("entry-when");
        writePain();
        opened("move-start");
    }

    private Reading entry() {
        return diary().readings().getFirst();
    }

    private Episode saved() {
        return (Episode) diary().find(spasm.id()).orElseThrow();
    }

    @Test
    void theEntryIsSavedFirstAndTheQuestionNamesBothTimes() {
        writePainAt("08:15");
        assertThat(entry().at()).isEqualTo(ago(Duration.ofMinutes(205)));
        assertThat(lines("move-start"))
                .containsExactly(
                        "Move the start?",
                        "This entry, Thu 12 Mar 2026, 08:15, is before the spasm began, Thu 12 Mar 2026, 09:40.");
        assertThat(text("move-start-keep")).isEqualTo("Keep both: it counts as before the spasm");
        type(KeyCode.ESCAPE);
        closed("move-start");
        assertThat(saved()).isEqualTo(spasm);
        assertThat(diary().readings()).hasSize(1);
    }

    @Test
    void moveItMakesTheEntryTheStart() {
        writePainAt("08:15");
        click("move-start-move");
        await(() -> saved().at().equals(entry().at()));
        assertThat(saved().certainty()).isEqualTo(spasm.certainty());
        await(() -> text("notice-text").equals("Start moved to Thu 12 Mar 2026, 08:15"));
        undo();
        await(() -> saved().equals(spasm));
    }

    @Test
    void keepBothNamesTheSpasmInTheEntryAndMovesNothing() {
        writePainAt("08:15");
        book.fail(Failure.READ_ONLY, false);
        click("move-start-keep");
        await(() -> shown("move-start-problem"));
        assertThat(entry().episode()).isEmpty();
        book.mend();
        click("move-start-keep");
        await(() -> entry().episode().isPresent());
        assertThat(entry().episode()).contains(spasm.id());
        assertThat(saved()).isEqualTo(spasm);
        await(() -> text("notice-text").equals("Kept as before the spasm"));
    }

    @Test
    void aStartThatWouldRunIntoTheSpasmBeforeIsRefusedAndKeepingBothStillWorks() {
        given(ended(hoursAgo(5), ago(Duration.ofMinutes(210))));
        writePainAt("06:00"); // between the two earlier ones
        click("move-start-move");
        assertThat(text("move-start-problem"))
                .isEqualTo("The start: this spasm would run into the one that began Thu 12 Mar 2026, 06:40. Change the"
                        + " start or the end, or join them.");
        assertThat(saved()).isEqualTo(spasm);
        click("move-start-keep");
        await(() -> entry().episode().isPresent());
    }
}
