package org.spasmdiary.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.settings.ReportSetUp;

/** The period since the last visit, and set-ups kept by name, with keys. */
class SetUpsFlowTest extends ReportUi {
    private boolean on(String id) {
        return ((ToggleButton) node(id)).isSelected();
    }

    private void visit() {
        var visit = new Change.Put(new Contact(
                EntryId.random(),
                ago(Duration.ofHours(30)),
                START,
                false,
                ContactKind.PHYSIO,
                Optional.of(ContactHow.VISIT),
                Optional.empty(),
                Set.of(),
                "",
                "",
                "",
                Optional.empty()));
        robot.interact(() -> desk().save(visit, _ -> {}));
        settle();
    }

    private void keep(String name) {
        press(KeyCode.CONTROL, KeyCode.K);
        robot.interact(() -> ((TextField) node("report-setup-name")).setText(name));
        press(KeyCode.ENTER);
        settle();
    }

    @Test
    void sinceTheLastVisitIsOneKeyAndRemembered() {
        visit();
        goToReport();
        press(KeyCode.CONTROL, KeyCode.L);
        waitForPage();
        assertThat(on("report-period-sinceVisit")).isTrue();
        assertThat(on("report-period-thisSpasm")).isFalse();
        assertThat(text("report-visit")).startsWith("Last visit: Physio");
        own(java.nio.file.Path.of("unused.pdf"));
        assertThat(on("report-period-sinceVisit"))
                .as("a new screen starts with it")
                .isTrue();
        click("report-period-months12");
        waitForPage();
        assertThat(desk().settings().isOn("period.sinceVisit", true)).isFalse();
    }

    @Test
    void withoutAVisitItSaysSoAndOffersTheYear() {
        goToReport();
        press(KeyCode.CONTROL, KeyCode.L);
        settle();
        assertThat(text("report-empty")).isEqualTo("No visit is written down yet. Add one in History.");
        assertThat(node("report-save").isDisabled()).isTrue();
        click("report-empty-year");
        waitForPage();
        assertThat(on("report-period-months12")).isTrue();
    }

    @Test
    void aSetUpIsKeptChosenReplacedAndDeletedWithKeys() {
        goToReport();
        assertThat(shown("report-setups")).isFalse();
        robot.interact(() -> ((CheckBox) node("report-section-sources")).fire());
        keep("GP");
        assertThat(desk().settings().setUps())
                .containsExactly(new ReportSetUp("GP", "thisSpasm", Set.of("charts", "entries", "alerts"), "a4", true));
        assertThat(on("report-setup-GP")).isTrue();
        robot.interact(() -> ((CheckBox) node("report-section-sources")).fire());
        assertThat(on("report-setup-GP")).as("no longer like it").isFalse();
        robot.interact(() -> node("report-setup-GP").requestFocus());
        press(KeyCode.SPACE);
        waitForPage();
        assertThat(((CheckBox) node("report-section-sources")).isSelected()).isFalse();
        click("report-paper-letter");
        keep("GP");
        assertThat(shown("ask-yes")).as("asks before it replaces").isTrue();
        press(KeyCode.ESCAPE);
        assertThat(desk().settings().setUps().getFirst().paper()).isEqualTo("a4");
        keep("GP");
        press(KeyCode.ENTER);
        assertThat(desk().settings().setUps().getFirst().paper()).isEqualTo("letter");
        robot.interact(() -> node("report-setup-delete-GP").requestFocus());
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        assertThat(desk().settings().setUps()).isEmpty();
        Awaitility.await().until(() -> !shown("report-setups"));
    }

    @Test
    void aSetUpWithoutANameIsAskedForOne() {
        goToReport();
        keep("  ");
        assertThat(text("report-setup-form-problem")).isEqualTo("Type a name for it.");
        robot.interact(() -> ((TextField) node("report-setup-name")).setText("x".repeat(41)));
        press(KeyCode.ENTER);
        assertThat(text("report-setup-form-problem")).isEqualTo("A name may have 40 characters, in one line.");
        press(KeyCode.ESCAPE);
        assertThat(desk().settings().setUps()).isEmpty();
    }

    @Test
    void howItLooks() {
        visit();
        goToReport();
        keep("GP");
        keep("Physio on Tuesdays, with all the days");
        press(KeyCode.CONTROL, KeyCode.L);
        waitForPage();
        picture("report-setups");
        assertThat(on("report-setup-GP")).isFalse();
    }
}
