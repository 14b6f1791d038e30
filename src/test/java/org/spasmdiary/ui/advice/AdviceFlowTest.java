package org.spasmdiary.ui.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.ui.UiTest;

/** Help and sources by keyboard alone, with a spasm that is three days old. */
class AdviceFlowTest extends UiTest {
    private final Episode spasm = Episode.begun(EntryId.random(), ago(Duration.ofHours(76)), START);

    @Override
    protected Change seed() {
        return new Change.Put(spasm);
    }

    @BeforeEach
    void goToHelp() {
        press(KeyCode.CONTROL, KeyCode.DIGIT7);
    }

    private String said(String id) {
        return node(id).getAccessibleText();
    }

    private boolean isOpen(String card) {
        return ((Pane) node("advice-" + card)).getChildren().getLast().isVisible();
    }

    private double top(String id) {
        return node(id).localToScene(node(id).getLayoutBounds()).getMinY()
                - node("advice-scroll").localToScene(0, 0).getY();
    }

    @Test
    void thePartOfNowHasTheFocusAndSaysThatYouAreHere() {
        assertThat(focused().getId()).isEqualTo("advice-P2-head");
        assertThat(said("advice-P2-head")).isEqualTo("Advice for days 2 to 7. You are here. Shown");
        assertThat(shown("advice-P2-here")).isTrue();
        assertThat(shown("advice-P1-here")).isFalse();
        assertThat(said("advice-P1-head")).isEqualTo("Advice for the first two days. Folded");
        assertThat(shown("advice-safety")).isFalse();
    }

    @Test
    void theKeysOneToFourOpenTheirCardsAndGoThere() {
        type(KeyCode.DIGIT3);
        assertThat(focused().getId()).isEqualTo("advice-P3-head");
        assertThat(isOpen("P3")).isTrue();
        type(KeyCode.ENTER);
        assertThat(isOpen("P3")).isFalse();
        type(KeyCode.DIGIT1);
        assertThat(focused().getId()).isEqualTo("advice-P1-head");
        assertThat(isOpen("P1")).isTrue();
        type(KeyCode.G);
        assertThat(focused().getId()).isEqualTo("advice-G-head");
    }

    @Test
    void aLineIsFoundByKeyUnfoldedAndBroughtIntoSight() {
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("heat wrap");
        settle();
        assertThat(text("advice-found")).isEqualTo("1 of 5");
        type(KeyCode.ENTER);
        assertThat(text("advice-found")).isEqualTo("2 of 5");
        assertThat(isOpen("rules-SEE_DOCTOR") || isOpen("rules-INFO")).isTrue();
        var page = (ScrollPane) node("advice-scroll");
        assertThat(page.getVvalue()).isPositive();
        type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        assertThat(text("advice-found")).as("after the last comes the first").isEqualTo("1 of 5");
        type(KeyCode.ESCAPE);
        assertThat(text("advice-found")).isEmpty();
        assertThat(focused().getId()).startsWith("advice-rules-").endsWith("-head");
    }

    @Test
    void whatIsNowhereIsSaidAndDigitsAreTextInTheField() {
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("socks 3");
        settle();
        assertThat(text("advice-found")).isEqualTo("No line has “socks 3”.");
        assertThat(focused().getId()).isEqualTo("advice-search");
        type(KeyCode.ESCAPE);
        assertThat(focused().getId()).isEqualTo("advice-P2-head");
    }

    @Test
    void aPressOnTheRowGoesToTheCard() {
        robot.interact(() -> node("advice-jump-sources").requestFocus());
        type(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("advice-sources-head");
        assertThat(top("advice-sources")).isBetween(0.0, 700.0);
    }

    @Test
    void longTextIsReadOnByPageKeysFromAnyCard() {
        var page = (ScrollPane) node("advice-scroll");
        type(KeyCode.PAGE_DOWN);
        assertThat(page.getVvalue()).isPositive();
        type(KeyCode.PAGE_UP);
        assertThat(page.getVvalue()).isZero();
    }

    @Test
    void asTheHoursPassTheMarkMovesOn() {
        clock.set(START.plus(Duration.ofHours(92)));
        tick();
        assertThat(shown("advice-P3-here")).isTrue();
        assertThat(shown("advice-P2-here")).isFalse();
        assertThat(isOpen("P3")).isTrue();
    }

    @Test
    void aWarningSignFoldsTheAdviceUnderItsBarAndItCanStillBeRead() {
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        type(KeyCode.R);
        await(() -> shown("safety"));
        type(KeyCode.Y);
        click("safety-save");
        await(() -> diary().readings().size() == 1);
        press(KeyCode.CONTROL, KeyCode.DIGIT7);
        await(() -> shown("alert-bar"));
        assertThat(focused().getId()).isEqualTo("advice-G-head");
        assertThat(shown("advice-safety")).isTrue();
        assertThat(shown("advice-P2-waits")).isTrue();
        assertThat(text("advice-P2-waits")).isEqualTo("Get checked first.");
        assertThat(isOpen("P2")).isFalse();
        assertThat(said("advice-P2-head")).isEqualTo("Advice for days 2 to 7. You are here. Get checked first. Folded");
        assertThat(node("alert-bar").localToScene(0, 0).getY())
                .isLessThan(node("advice-scroll").localToScene(0, 0).getY());
        type(KeyCode.DIGIT2);
        assertThat(isOpen("P2")).isTrue();
        assertThat(shown("advice-P2-waits")).isTrue();
    }
}
