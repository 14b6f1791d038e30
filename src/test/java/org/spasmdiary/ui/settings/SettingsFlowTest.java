package org.spasmdiary.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Condition;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.settings.SettingsFile;
import org.spasmdiary.settings.Theme;
import org.spasmdiary.ui.UiTest;

/** About me and Suits me, by keyboard. */
class SettingsFlowTest extends UiTest {
    private final Treatment tablets = Treatment.of(
                    EntryId.random(), TreatmentKind.IBUPROFEN, ago(Duration.ofHours(3)), START)
            .withDose(Dose.of("1", "200"));

    @Override
    protected Change seed() {
        return Change.Batch.of(new Change.SetProfile(Profile.UNKNOWN.withCountry("GB")), new Change.Put(tablets));
    }

    @BeforeEach
    void goToSettings() {
        press(KeyCode.CONTROL, KeyCode.DIGIT8);
    }

    private void tabTo(String id) {
        for (int i = 0; i < 90; i++) {
            if (focused() != null && id.equals(focused().getId())) return;
            robot.type(KeyCode.TAB);
        }
        settle();
        assertThat(focused().getId()).isEqualTo(id);
    }

    private String typed(String id) {
        return ((TextInputControl) node(id)).getText();
    }

    private void fill(String id, String text) {
        robot.interact(() -> {
            node(id).requestFocus();
            ((TextInputControl) node(id)).setText(text);
        });
        settle();
    }

    private boolean fires(String rule) {
        return desk().board().alerts().stream()
                .anyMatch(alert -> alert.rule().value().equals(rule));
    }

    private boolean chosen(String id) {
        return ((ToggleButton) node(id)).isSelected();
    }

    @Test
    void theProfileIsFilledInByKeyAloneAndTheRulesFollowItAndUndoTakesItBack() {
        assertThat(focused().getId()).isEqualTo("settings-part-me");
        tabTo("form-country");
        assertThat(typed("form-country")).isEqualTo("United Kingdom");
        assertThat(text("settings-numbers")).startsWith("The diary writes now: 999 in an emergency, 111 for urgent");
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("nz");
        tabTo("form-age");
        robot.write("17");
        tabTo("form-conditions-kidney");
        type(KeyCode.SPACE);
        tabTo("settings-save");
        type(KeyCode.ENTER);
        await(() -> diary().profile().country().equals("NZ"));

        assertThat(diary().profile().age()).contains(17);
        assertThat(diary().profile().conditions()).contains(Set.of(Condition.KIDNEY));
        assertThat(diary().profile().medicines()).isEmpty();
        await(() -> typed("form-country").equals("New Zealand"));
        assertThat(text("settings-numbers")).startsWith("The diary writes now: 111 in an emergency");
        assertThat(text("notice-text")).isEqualTo("About me saved");
        await(() -> fires("R53") && fires("R56"));

        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> diary().profile().equals(Profile.UNKNOWN.withCountry("GB")));
        await(() -> typed("form-country").equals("United Kingdom"));
        assertThat(typed("form-age")).isEmpty();
        assertThat(chosen("form-conditions-kidney")).isFalse();
        await(() -> !fires("R53") && !fires("R56"));
    }

    @Test
    void pregnancyIsKnownToTheRulesAsSoonAsItIsSaved() {
        fill("form-weeks", "20");
        fill("form-asOf", "12 Mar 2026");
        click("form-pregnant-YES");
        press(KeyCode.CONTROL, KeyCode.S);
        await(() -> fires("R50"));
        fill("form-weeks", "19");
        fill("form-days", "6");
        type(KeyCode.ENTER);
        await(() -> !fires("R50"));
        click("form-pregnant-NO");
        click("settings-save");
        await(() -> diary().profile().pregnancy().isEmpty());
        await(() -> typed("form-weeks").isEmpty());
    }

    @Test
    void whatIsWrongIsNamedBesideItsFieldAndWhatWasTypedStays() {
        fill("form-poisonLine", "13 11 26");
        fill("form-weeks", "twenty");
        fill("form-age", "170");
        type(KeyCode.ENTER);
        await(() -> shown("form-age-problem"));
        assertThat(text("form-age-problem")).isEqualTo("Age is a whole number from 1 to 120. You gave \"170\".");
        assertThat(text("form-weeks-problem")).contains("whole number from 0 to 42. You gave \"twenty\"");
        assertThat(focused().getId()).isEqualTo("form-age");
        assertThat(typed("form-age")).isEqualTo("170");
        assertThat(typed("form-poisonLine")).isEqualTo("13 11 26");
        assertThat(diary().profile()).isEqualTo(Profile.UNKNOWN.withCountry("GB"));

        fill("form-age", "70");
        fill("form-weeks", "");
        press(KeyCode.CONTROL, KeyCode.S);
        await(() -> diary().profile().age().equals(Optional.of(70)));
        assertThat(shown("form-age-problem")).isFalse();
        assertThat(diary().profile().numbers().poisonLine()).isEqualTo("13 11 26");
    }

    @Test
    void aFailedSaveKeepsEverythingAndCanBeTriedAgain() {
        fill("form-displayName", "Sam");
        book.fail(Failure.DISK_FULL, false);
        type(KeyCode.ENTER);
        await(() -> shown("failure"));
        assertThat(typed("form-displayName")).isEqualTo("Sam");
        assertThat(diary().profile().displayName()).isEmpty();
        fill("form-allergies", "nuts");
        book.mend();
        click("failure-again");
        await(() -> diary().profile().displayName().equals("Sam"));
        assertThat(diary().profile().allergies()).as("typed since").isEqualTo("nuts");
    }

    @Test
    void noneOfTheseStandsAloneAndEmptyLinesSayNotRecorded() {
        assertThat(node("form-medicines-empty").isVisible()).isTrue();
        click("form-medicines-steroid");
        assertThat(node("form-medicines-empty").isVisible()).isFalse();
        click("form-medicines-none");
        assertThat(chosen("form-medicines-steroid")).isFalse();
        click("form-medicines-tramadol");
        assertThat(chosen("form-medicines-none")).isFalse();
        assertThat(((Labeled) node("form-medicines-empty")).getText()).isEqualTo("not recorded");
        assertThat(node("form-country").getAccessibleText()).isEqualTo("Country");
        assertThat(node("form-country").getAccessibleHelp()).startsWith("For the numbers to call");
        assertThat(node("form-history-weak-core").getAccessibleText()).isEqualTo("Your back before: Weak core");
    }

    @Test
    void whatIsHalfTypedIsThereAfterGoingAwayAndAfterClosing() throws Exception {
        fill("form-displayName", "Sa");
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        press(KeyCode.CONTROL, KeyCode.DIGIT8);
        assertThat(typed("form-displayName")).isEqualTo("Sa");
        reopen();
        press(KeyCode.CONTROL, KeyCode.DIGIT8);
        assertThat(typed("form-displayName")).isEqualTo("Sa");
        assertThat(typed("form-country")).isEqualTo("United Kingdom");
        click("settings-reset");
        assertThat(typed("form-displayName")).isEmpty();
        assertThat(node("settings-reset").isDisabled()).isTrue();
        reopen();
        press(KeyCode.CONTROL, KeyCode.DIGIT8);
        assertThat(typed("form-displayName")).isEmpty();
    }

    @Test
    void savingWithoutAChangeSaysSoAndWritesNothing() {
        click("settings-save");
        assertThat(text("notice-text")).isEqualTo("Nothing was changed.");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(diary().profile().country()).isEqualTo("GB");
    }

    @Test
    void themeLettersAndKeysHoldAtOnceAndAreKept() {
        type(KeyCode.TAB, KeyCode.SPACE);
        assertThat(shown("settings-suits-pane")).isTrue();
        tabTo("settings-theme-dark");
        type(KeyCode.SPACE);
        assertThat(desk().settings().theme()).isEqualTo(Theme.DARK);
        tabTo("settings-larger");
        type(KeyCode.SPACE, KeyCode.SPACE);
        assertThat(text("settings-size")).isEqualTo("120 %");
        assertThat(node("settings-smaller").getAccessibleText()).isEqualTo("Smaller letters, now 120 %");
        tabTo("settings-keys");
        type(KeyCode.SPACE);
        var kept = new SettingsFile(folder.resolve("settings.properties")).read();
        assertThat(kept.singleKeys()).isFalse();
        assertThat(kept.textSize()).isEqualTo(120);
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        type(KeyCode.DIGIT6);
        assertThat(chosen("pain-6")).isFalse();
        press(KeyCode.CONTROL, KeyCode.DIGIT8);
        assertThat(((CheckBox) node("settings-keys")).isSelected()).isFalse();
    }

    @Test
    void lettersStopAtTheirLargestAndSmallest() {
        click("settings-part-suits");
        assertThat(node("settings-smaller").isDisabled()).isTrue();
        robot.interact(() -> desk().settings(now -> now.withTextSize(200)));
        settle();
        assertThat(text("settings-size")).isEqualTo("200 %");
        assertThat(node("settings-larger").isDisabled()).isTrue();
        assertThat(node("settings-smaller").isDisabled()).isFalse();
    }

    @Test
    void theNumbersAreOnePressAwayFromSuitsMe() {
        click("settings-part-suits");
        click("settings-to-numbers");
        assertThat(focused().getId()).isEqualTo("form-country");
        assertThat(chosen("settings-part-me")).isTrue();
    }
}
