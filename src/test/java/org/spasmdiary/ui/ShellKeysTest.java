package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.settings.Theme;

/** The keys of the window: what each does, and where it must do nothing. */
class ShellKeysTest extends UiTest {
    private Place place() {
        for (Place place : Place.values()) if (((ToggleButton) node("rail-" + place.word())).isSelected()) return place;
        throw new AssertionError("nothing is selected in the rail");
    }

    private void question() {
        robot.interact(() -> desk().ask().yesNo("Sure?", "", "Yes", "No", _ -> {}));
        settle();
    }

    @Test
    void everyScreenHasItsNumberInTheRowAndOnThePad() {
        for (Place to : Place.values()) {
            press(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + to.number()));
            assertThat(place()).isEqualTo(to);
            press(KeyCode.CONTROL, KeyCode.DIGIT1);
            press(KeyCode.CONTROL, KeyCode.valueOf("NUMPAD" + to.number()));
            assertThat(place()).isEqualTo(to);
            assertThat(node("rail-" + to.word()).getAccessibleHelp()).isEqualTo("Ctrl and " + to.number());
        }
    }

    @Test
    void aNumberWithoutAScreenAndANumberWithAltGoNowhere() {
        for (KeyCode free : new KeyCode[] {KeyCode.DIGIT0, KeyCode.DIGIT9}) press(KeyCode.CONTROL, free);
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT4);
        assertThat(place()).isEqualTo(Place.TODAY);
    }

    @Test
    void behindAQuestionTheKeysOfThePageRestButTextCanStillGrow() {
        question();
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(place()).isEqualTo(Place.TODAY);
        Theme theme = desk().settings().theme();
        press(KeyCode.ALT, KeyCode.D);
        assertThat(desk().settings().theme()).isEqualTo(theme);
        type(KeyCode.DIGIT6, KeyCode.F1, KeyCode.R);
        assertThat(text("save-entry")).doesNotContain("6");
        press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(desk().settings().textSize()).isEqualTo(110);
        press(KeyCode.CONTROL, KeyCode.ADD);
        press(KeyCode.CONTROL, KeyCode.SUBTRACT);
        assertThat(desk().settings().textSize()).isEqualTo(110);
        press(KeyCode.CONTROL, KeyCode.NUMPAD0);
        assertThat(desk().settings().textSize()).isEqualTo(100);
        assertThat(desk().ask().isOpen()).isTrue();
    }

    @Test
    void textStopsGrowingAt200AndShrinkingAt100AndSaysTheSize() {
        for (int i = 0; i < 12; i++) press(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(text("notice-text")).isEqualTo("Text size 200 %");
        assertThat(desk().em()).isEqualTo(30);
        assertThat(node("rail").getStyleClass())
                .as("1280 px have the room of 640 now")
                .contains("narrow");
        press(KeyCode.CONTROL, KeyCode.DIGIT0);
        press(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(text("notice-text")).isEqualTo("Text size 100 %");
        assertThat(node("rail").getStyleClass()).doesNotContain("narrow");
    }

    @Test
    void f1IsAsHighAsItsText() {
        robot.interact(() -> desk().go(Place.HISTORY, java.util.Optional.empty()));
        settle();
        type(KeyCode.F1);
        await(() -> shown("screen-help"));
        settle();
        var body = (ScrollPane) robot.lookup("#screen-help .dialog-body").query();
        assertThat(body.getContent().getLayoutBounds().getHeight())
                .as("nothing to scroll where there is room")
                .isLessThanOrEqualTo(body.getViewportBounds().getHeight() + 1);
    }

    @Test
    void f1SaysOnEachScreenWhichKeysWorkThereAndEscLeavesItWhereItWas() {
        for (Place to : Place.values()) {
            robot.interact(() -> desk().go(to, java.util.Optional.empty()));
            settle();
            type(KeyCode.F1);
            await(() -> shown("screen-help"));
            assertThat(words.has("ui.shell.keys." + to.word()))
                    .as("keys of " + to)
                    .isTrue();
            String first =
                    words.text("ui.shell.keys." + to.word()).lines().findFirst().orElseThrow();
            assertThat(robot.lookup(first).tryQuery()).as("said on " + to).isPresent();
            assertThat(robot.lookup("In an emergency call your local emergency number.")
                            .tryQuery())
                    .isPresent();
            type(KeyCode.ESCAPE);
            await(() -> !shown("screen-help"));
            assertThat(place()).isEqualTo(to);
        }
    }

    @Test
    void fromTheKeysTheAdviceIsOnePressAndGLeadsToTheSigns() {
        type(KeyCode.F1);
        await(() -> shown("screen-help"));
        click("screen-help-all");
        assertThat(place()).isEqualTo(Place.HELP);
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        await(() -> focused() != null);
        type(KeyCode.G);
        await(() -> focused() != null && "something-changed".equals(focused().getId()));
    }

    @Test
    void singleLettersAndDigitsCanBeTurnedOffAndTheOthersStay() {
        robot.interact(() -> desk().settings(settings -> settings.withSingleKeys(false)));
        type(KeyCode.DIGIT6, KeyCode.H);
        assertThat(shown("heat-kind")).isFalse();
        assertThat(text("save-entry")).doesNotContain("6");
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(place()).isEqualTo(Place.HISTORY);
        press(KeyCode.ALT, KeyCode.D);
        assertThat(desk().settings().theme()).isNotEqualTo(Theme.AS_COMPUTER);
        robot.interact(() -> desk().settings(settings -> settings.withSingleKeys(true)));
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        type(KeyCode.DIGIT6);
        assertThat(text("save-entry")).isEqualTo("Save pain 6");
    }

    @Test
    void escPutsAwayTheFrontMostThingFirst() {
        robot.interact(() -> desk().notice("a line at the foot"));
        question();
        type(KeyCode.ESCAPE);
        assertThat(desk().ask().isOpen()).isFalse();
        assertThat(shown("notice")).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(shown("notice")).isFalse();
        type(KeyCode.ESCAPE);
        assertThat(place()).as("with nothing to put away it does nothing").isEqualTo(Place.TODAY);
    }

    @Test
    void enterPressesTheButtonWithTheFocusEvenBehindADefaultButton() {
        var pressed = new java.util.ArrayList<String>();
        robot.interact(() -> desk().ask().yesNo("Sure?", "", "Yes", "No", yes -> pressed.add(yes ? "yes" : "no")));
        settle();
        type(KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("ask-no");
        type(KeyCode.ENTER);
        assertThat(pressed).containsExactly("no");
    }

    @Test
    void lettersOfAQuestionPressItsButtonsButNotWithCtrlOrAlt() {
        var pressed = new java.util.ArrayList<String>();
        robot.interact(() -> desk().ask()
                .show(Dialog.of("q", "Which?", Choice.plain("q-same", "Same", () -> pressed.add("same")))
                        .withKeys(java.util.Map.of(KeyCode.S, "q-same"))));
        settle();
        press(KeyCode.CONTROL, KeyCode.S);
        press(KeyCode.ALT, KeyCode.S);
        assertThat(pressed).isEmpty();
        type(KeyCode.S);
        assertThat(pressed).containsExactly("same");
    }

    @Test
    void comingBackToAScreenKeepsWhatWasHalfChosen() {
        type(KeyCode.DIGIT7);
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.interact(() -> desk().go(Place.TODAY, Optional.empty()));
        settle();
        assertThat(text("save-entry")).isEqualTo("Save pain 7");
    }
}
