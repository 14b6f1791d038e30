package org.spasmdiary.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.ui.UiTest;

/** A prescribed product: its own limits stand in for the label's, and the next dose starts with them. */
class PrescribedFlowTest extends UiTest {
    private void set(String id, String text) {
        robot.interact(() -> ((TextInputControl) node(id)).setText(text));
    }

    private void openForm() {
        click("tile-ibuprofen");
        await(() -> shown("dose-form"));
    }

    @Test
    void theTotalAndTheDayOfTheCourseAreThereBeforeItIsSaved() {
        openForm();
        assertThat(text("dose-outlook"))
                .isEqualTo("Without number and strength this dose cannot be added up. Day 1 of this course.");
        set("dose-units", "2");
        set("dose-strength", "200");
        assertThat(text("dose-outlook"))
                .isEqualTo("400 of 1,200 mg in 24 hours with this dose (US shop label). Day 1 of this course.");
        picture("dose-outlook");
        set("dose-units", "two");
        assertThat(text("dose-outlook")).isEmpty();
    }

    @Test
    void aPrescribersNumbersAreKeptWithTheDoseAndTakenOverByTheNext() {
        openForm();
        set("dose-units", "4");
        set("dose-strength", "400");
        assertThat(shown("dose-most")).isFalse();
        robot.interact(() -> ((CheckBox) node("dose-prescribed")).setSelected(true));
        assertThat(shown("dose-most")).isTrue();
        set("dose-most", "2400");
        set("dose-days", "14");
        assertThat(text("dose-outlook"))
                .startsWith("1,600 of 2,400 mg in 24 hours with this dose (your prescriber's limit).");
        picture("dose-prescribed");
        click("dose-add");
        await(() -> diary().treatments().size() == 1);
        assertThat(diary().treatments().getFirst().dose().prescription())
                .isEqualTo(Optional.of(new Prescription(Optional.of(new BigDecimal("2400")), Optional.of(14))));
        click("tile-more");
        await(() -> shown("treatment-list"));
        set("treatment-list-search", "ibu");
        click("treatment-list-go");
        await(() -> shown("dose-form"));
        assertThat(((CheckBox) node("dose-prescribed")).isSelected()).isTrue();
        assertThat(((TextInputControl) node("dose-most")).getText()).isEqualTo("2400");
    }

    @Test
    void aPrescribedNumberThatCannotBeIsNamedAndWhatWasTypedStays() {
        openForm();
        set("dose-units", "1");
        set("dose-strength", "400");
        robot.interact(() -> ((CheckBox) node("dose-prescribed")).setSelected(true));
        set("dose-most", "0");
        click("dose-add");
        settle();
        assertThat(shown("dose-form")).isTrue();
        assertThat(diary().treatments()).isEmpty();
        assertThat(((TextInputControl) node("dose-most")).getText()).isEqualTo("0");
        assertThat(robot.lookup((javafx.scene.Node n) -> n instanceof javafx.scene.control.Label l
                                && l.getText().startsWith("Prescribed most in 24 h, mg"))
                        .queryAll())
                .hasSizeGreaterThanOrEqualTo(2);
    }
}
