package org.spasmdiary.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;

class RecoveryCardTest extends RecoveryUi {
    @Override
    protected double width() {
        return 470;
    }

    @Override
    protected double height() {
        return 520;
    }

    private Object image() {
        return ((ImageView) node("recovery-picture-image")).getImage();
    }

    @Test
    void itSaysHowManyAndWhatTheCurveSays() {
        showCard();
        assertThat(text("recovery-counts")).isEqualTo("8 spasms, 7 ended");
        assertThat(focused().getAccessibleText())
                .startsWith("Share still going: 57 percent at 72 hours, 14 percent at 7 days, from 8 spasms, 7 ended.")
                .contains("At 72 hours, still going: 5 or 6 in 10. At 7 days: 1 or 2 in 10.")
                .contains("rough guide");
        assertThat(text("recovery-words"))
                .as("only what cannot be read off the picture")
                .startsWith("Half were over by")
                .doesNotContain("percent");
        picture("recovery-card");
    }

    @Test
    void byKeyboardAloneTheBandIsDrawnAndTheNumbersAreReached() {
        showCard();
        Object before = image();
        type(KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("recovery-band");
        type(KeyCode.SPACE);
        await(() -> image() != before);
        assertThat(((ToggleButton) node("recovery-band")).isSelected()).isTrue();
        picture("recovery-card-band");
        type(KeyCode.V);
        assertThat(shown("recovery-table")).isTrue();
        assertThat(shown("recovery-picture")).isFalse();
        assertThat(focused().getId()).isEqualTo("recovery-table");
        assertThat(((TableView<?>) node("recovery-table")).getItems()).hasSizeGreaterThan(HOURS.length);
        type(KeyCode.V);
        assertThat(shown("recovery-table")).isFalse();
        assertThat(focused().getId()).isEqualTo("recovery-picture");
    }

    @Test
    void withSingleKeysOffALetterDoesNothing() {
        showCard();
        robot.interact(() -> desk().settings(old -> old.withSingleKeys(false)));
        type(KeyCode.V);
        assertThat(shown("recovery-table")).isFalse();
        click("recovery-table-toggle");
        assertThat(shown("recovery-table")).isTrue();
    }

    @Test
    void aChoiceOfSpasmsIsCountedAlone() {
        showCard();
        robot.interact(() -> card.show(diary(), START, Bout::isOpen));
        await(() -> text("recovery-counts").equals("1 spasm, 0 ended"));
        assertThat(text("recovery-words")).startsWith("Too few to draw a curve: 1 spasm, 0 ended");
        assertThat(node("recovery-band").isDisabled())
                .as("nothing to be sure of")
                .isTrue();
        picture("recovery-card-few");
        robot.interact(() -> card.show(Diary.EMPTY, START));
        await(() -> text("recovery-words").startsWith("No spasms written down yet"));
        assertThat(text("recovery-counts")).isEqualTo("0 spasms, 0 ended");
    }
}
