package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.spasmdiary.settings.Settings;
import org.spasmdiary.settings.SettingsFile;
import org.spasmdiary.settings.Theme;

/** The frame: places, keys, questions, notices, theme and size. */
class ShellTest extends UiTest {
    private boolean selected(String id) {
        return ((ToggleButton) node(id)).isSelected();
    }

    @Test
    void controlAndANumberGoesThere() {
        assertThat(selected("rail-today")).isTrue();
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(selected("rail-chart")).isTrue();
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(selected("rail-history")).isTrue();
        press(KeyCode.CONTROL, KeyCode.DIGIT9);
        assertThat(selected("rail-history")).as("nothing is there").isTrue();
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(selected("rail-compare")).isTrue();
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(selected("rail-today")).isTrue();
        click("rail-chart");
        assertThat(selected("rail-chart")).isTrue();
    }

    @Test
    void textSizeGrowsShrinksAndGoesBackAndIsKept() {
        press(KeyCode.CONTROL, KeyCode.PLUS);
        press(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(desk().em()).isEqualTo(18);
        assertThat(text("notice-text")).isEqualTo("Text size 120 %");
        press(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(new SettingsFile(folder.resolve("settings.properties"))
                        .read()
                        .textSize())
                .isEqualTo(110);
        press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(desk().settings().textSize()).isEqualTo(Settings.SMALLEST);
    }

    private boolean dark() {
        var dark = new AtomicBoolean();
        robot.interact(() -> dark.set(desk().dark()));
        return dark.get();
    }

    @Test
    void altAndDTurnsDarkAndLight() {
        boolean before = dark();
        press(KeyCode.ALT, KeyCode.D);
        assertThat(dark()).isNotEqualTo(before);
        assertThat(stage.getScene().getStylesheets())
                .anyMatch(sheet -> sheet.endsWith(before ? "light.css" : "dark.css"));
        press(KeyCode.ALT, KeyCode.D);
        assertThat(desk().settings().theme()).isEqualTo(before ? Theme.DARK : Theme.LIGHT);
    }

    @Test
    void withNothingToUndoThatIsSaid() {
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("notice-text")).isEqualTo("There is nothing to undo.");
        press(KeyCode.ESCAPE);
        assertThat(shown("notice")).isFalse();
    }

    @Test
    void aQuestionTakesTheFocusAndGivesItBack() {
        var answers = new java.util.ArrayList<Boolean>();
        robot.interact(() -> node("pain-0").requestFocus());
        robot.interact(() -> desk().ask().yesNo("Keep it?", "It is long ago.", "Keep it", "Change it", answers::add));
        settle();
        assertThat(focused().getId()).isEqualTo("ask-yes");
        for (int i = 0; i < 5; i++) type(KeyCode.TAB);
        assertThat(focused().getId()).as("Tab stays inside").startsWith("ask-");
        type(KeyCode.ESCAPE);
        assertThat(answers).containsExactly(false);
        assertThat(focused().getId()).isEqualTo("pain-0");
    }

    @Test
    void enterPressesThePrimaryButtonAndQuestionsWaitTheirTurn() {
        var pressed = new java.util.ArrayList<String>();
        var field = new TextField();
        robot.interact(() -> {
            desk().ask()
                    .show(Dialog.of("one", "First?", Choice.primary("one-ok", "OK", () -> pressed.add("one")))
                            .withBody(new VBox(field)));
            desk().ask().show(Dialog.of("two", "Second?", Choice.primary("two-ok", "OK", () -> pressed.add("two"))));
        });
        settle();
        assertThat(shown("two")).isFalse();
        assertThat(focused()).isEqualTo(field);
        type(KeyCode.ENTER);
        assertThat(pressed).containsExactly("one");
        assertThat(shown("two")).isTrue();
        type(KeyCode.ENTER);
        assertThat(pressed).containsExactly("one", "two");
        assertThat(desk().ask().isOpen()).isFalse();
    }

    @Test
    void aFormThatIsNotRightStaysOpen() {
        robot.interact(() -> desk().ask().show(Dialog.of("form", "When?", Choice.form("form-ok", "Set", () -> false))));
        settle();
        type(KeyCode.ENTER);
        assertThat(shown("form")).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(desk().ask().isOpen()).isFalse();
    }

    @Test
    void everyControlOfEveryScreenHasAName() {
        for (Place place : Place.values()) {
            robot.interact(() -> desk().go(place, Optional.empty()));
            settle();
            assertThat(Reachable.nameless(stage.getScene().getRoot()))
                    .as(place.name())
                    .isEmpty();
        }
    }

    @Test
    void aControlWithoutANameIsCaught() {
        var bare = new VBox(new Button(""), new TextField(), new Button("Named"));
        assertThat(Reachable.nameless(bare)).hasSize(2);
    }

    @Test
    void theRailFoldsBelowElevenHundred() {
        List<String> styles = node("rail").getStyleClass();
        assertThat(styles).doesNotContain("narrow");
        robot.interact(() -> stage.setWidth(1099));
        settle();
        assertThat(styles).contains("narrow");
        robot.interact(() -> stage.setWidth(1100));
        settle();
        assertThat(styles).doesNotContain("narrow");
    }
}
