package org.spasmdiary.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.ui.UiTest;

/** The panel beside Today: calm when there is nothing, and what each of its own buttons opens. */
class HelpPanelTest extends UiTest {
    private void put(Change change) {
        robot.interact(() -> desk().note(change, _ -> {}));
        settle();
    }

    private void spasm(Duration ago) {
        put(new Change.Put(Episode.begun(EntryId.random(), ago(ago), START.minus(ago))));
    }

    @Test
    void anEmptyDiarySaysThatThereAreNoAlertsAndWhatIsNotKnownAndListsTheSigns() {
        assertThat(text("help-quiet"))
                .isEqualTo("No alerts from what you have logged.\n"
                        + "The safety questions have not all been answered yet.");
        assertThat(text("asked-heading")).isEqualTo("Not asked today");
        assertThat(text("signs-emergency")).isEqualTo("Emergency – call your local emergency number");
        assertThat(shown("help-infos")).isFalse();
        assertThat(robot.lookup("#signs .small").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText))
                .contains("Bladder or bowel change, numb between the legs or round the bottom, both legs numb or weak,"
                        + " sudden chest pain, serious accident.")
                .contains("This diary matches your entries with published advice. It does not diagnose. If you are"
                        + " worried, get help.");
    }

    @Test
    void theSignsCarryTheNumberOfTheCountryAsSoonAsItIsKnown() {
        put(new Change.SetProfile(Profile.UNKNOWN.withCountry("US")));
        await(() -> text("signs-emergency").equals("Emergency – call 911"));
    }

    @Test
    void thoseForInformationAreOneLineUntilItIsOpenedAndLeadToTheQuestions() {
        spasm(Duration.ofHours(30));
        await(() -> shown("help-infos"));
        assertThat(text("help-infos")).isEqualTo("1 for information");
        assertThat(shown("alert-R25")).isFalse();
        robot.interact(() -> node("help-infos").requestFocus());
        type(KeyCode.ENTER);
        assertThat(shown("alert-R25")).isTrue();
        click("alert-R25-head");
        click("alert-R25-answer");
        await(() -> shown("safety"));
        type(KeyCode.ESCAPE);
        click("help-infos");
        assertThat(shown("alert-R25")).isFalse();
    }

    @Test
    void hasItEndedOpensWhenDidItEnd() {
        spasm(Duration.ofHours(60));
        await(() -> shown("help-infos"));
        click("help-infos");
        await(() -> shown("alert-R24"));
        click("alert-R24-over");
        await(() -> shown("spasm-over-save"));
        click("spasm-over-save");
        await(() -> diary().episodes().getFirst().end().isPresent());
        await(() -> !shown("alert-R24"));
    }

    @Test
    void inANarrowWindowAnEmergencyStaysInThePageAndTheHandleCounts() {
        robot.interact(() -> stage.setWidth(1024));
        settle();
        assertThat(shown("pinned-R02")).isFalse();
        assertThat(text("help-handle")).isEqualTo("When to get help");
        put(new Change.Put(Samples.reading("2026-03-12T11:00:00Z")
                .noneOfThese()
                .yes(SafetyQuestion.SADDLE_NUMB)
                .get()));
        await(() -> shown("pinned-R02"));
        assertThat(text("help-handle")).isEqualTo("When to get help (1)");
        assertThat(shown("pinned-R02-advice")).isTrue();
        click("pinned-R02-mistake");
        await(() -> shown("mistake"));
        click("mistake-yes");
        await(() -> !shown("pinned-R02"));
        assertThat(text("help-handle")).isEqualTo("When to get help");
    }

    @Test
    void whatWasShownIsWrittenDownOnceAndNeverUndone() {
        put(new Change.Put(Samples.reading("2026-03-12T11:00:00Z")
                .yes(SafetyQuestion.SADDLE_NUMB)
                .get()));
        await(() -> !diary().alertRecords().isEmpty());
        int records = diary().alertRecords().size();
        clock.forward(Duration.ofMinutes(1));
        tick();
        tick();
        assertThat(diary().alertRecords()).hasSize(records);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("notice-text")).isEqualTo("There is nothing to undo.");
    }
}
