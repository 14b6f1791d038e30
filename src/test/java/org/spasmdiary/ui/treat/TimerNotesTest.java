package org.spasmdiary.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.ui.Chime;
import org.spasmdiary.ui.Place;
import org.spasmdiary.ui.UiTest;

/** When a session reaches its times: said, and rung, once each, wherever the person is. */
class TimerNotesTest extends UiTest {
    private final AtomicInteger rung = new AtomicInteger();
    private final Treatment heat =
            Treatment.of(EntryId.random(), TreatmentKind.HEAT_DRY, ago(Duration.ofMinutes(12)), START);

    @Override
    protected Chime chime() {
        return rung::incrementAndGet;
    }

    private void start(Treatment session) {
        robot.interact(() -> desk().save(new Change.Put(session), _ -> {}));
        await(() -> diary().treatments().contains(session));
    }

    private void after(Treatment session, Duration time) {
        clock.set(session.at().instant().plus(time));
        tick();
    }

    @Test
    void itRingsAtFifteenAndAtTwentyMinutesOnceEachAndNotBefore() {
        start(heat);
        after(heat, Duration.ofSeconds(899));
        assertThat(rung).hasValue(0);
        after(heat, Duration.ofSeconds(900));
        assertThat(rung).hasValue(1);
        assertThat(text("notice-text")).isEqualTo("Heat is on: 15 minutes. Take it off within 5 minutes.");
        after(heat, Duration.ofSeconds(960));
        assertThat(rung).hasValue(1);
        after(heat, Duration.ofSeconds(1200));
        assertThat(rung).hasValue(2);
        assertThat(text("notice-text")).isEqualTo("Heat is on: 20 minutes. Is it still on?");
    }

    @Test
    void onAnotherScreenTheTimesComeAllTheSame() {
        start(heat);
        robot.interact(() -> desk().go(Place.HISTORY, Optional.empty()));
        clock.set(heat.at().instant().plus(Duration.ofMinutes(15)));
        await(() -> rung.get() == 1); // the timer of the card goes on by itself
        assertThat(text("notice-text")).startsWith("Heat is on: 15 minutes.");
    }

    @Test
    void aTimeThatPassedWhileTheProgramWasClosedIsNotRungLater() throws Exception {
        start(heat);
        clock.set(heat.at().instant().plus(Duration.ofMinutes(18)));
        reopen();
        await(() -> shown("timer-card"));
        assertThat(rung).hasValue(0);
    }

    @Test
    void withSoundOffItIsOnlySaid() {
        press(KeyCode.CONTROL, KeyCode.DIGIT8);
        robot.interact(() -> desk().settings(now -> now.withSound(false)));
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        start(heat);
        after(heat, Duration.ofMinutes(15));
        assertThat(rung).hasValue(0);
        assertThat(shown("notice")).isTrue();
    }

    @Test
    void theBoxInSettingsTurnsItOffAndItStaysOffWhenOpenedAgain() throws Exception {
        press(KeyCode.CONTROL, KeyCode.DIGIT8);
        await(() -> shown("settings-part-suits"));
        robot.interact(() -> ((javafx.scene.control.ToggleButton) node("settings-part-suits")).fire());
        await(() -> shown("settings-sound"));
        assertThat(((CheckBox) node("settings-sound")).isSelected()).isTrue();
        click("settings-sound");
        assertThat(desk().settings().sound()).isFalse();
        picture("settings-part-suits");
        reopen();
        assertThat(desk().settings().sound()).isFalse();
    }

    @Test
    void awayFromTheWindowItsTitleSaysItUntilThePersonIsBack() {
        var away = new Stage[1];
        robot.interact(() -> {
            away[0] = new Stage(); // as one that is minimised: it has not the focus
            away[0].setTitle("Spasm Diary");
            away[0].setScene(new Scene(new StackPane(), 50, 50));
        });
        var notes = new TimerNotes(desk());
        for (long minutes : new long[] {15, 16, 20}) {
            clock.set(heat.at().instant().plus(Duration.ofMinutes(minutes)));
            var model = TimerModel.of(new Change.Put(heat).applyTo(diary()), clock.instant(), ZONE, words)
                    .orElseThrow();
            robot.interact(() -> notes.tell(model, Optional.of(away[0])));
        }
        assertThat(away[0].getTitle()).isEqualTo("Heat is on: 20 minutes. Is it still on?");
        assertThat(rung).hasValue(2);
        robot.interact(() -> {
            away[0].show();
            away[0].requestFocus();
        });
        await(() -> away[0].getTitle().equals("Spasm Diary"));
        robot.interact(away[0]::hide);
    }
}
