package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** The panel that slides over a narrow page. */
class DrawerTest extends UiTest {
    private final List<String> closed = new ArrayList<>();

    @Override
    protected double width() {
        return 1024;
    }

    private void show(String name) {
        var panel = new VBox(named(name + "-one"), named(name + "-two"));
        panel.setId(name);
        panel.setPrefWidth(300);
        robot.interact(() -> desk().drawer().show(panel, () -> closed.add(name)));
        settle();
        settle();
    }

    private static Button named(String id) {
        var button = new Button(id);
        button.setId(id);
        return button;
    }

    private String focus() {
        return String.valueOf(focused().getId());
    }

    @Test
    void itTakesTheFocusKeepsItAndGivesItBack() {
        robot.interact(() -> node("pain-3").requestFocus());
        show("a");
        assertThat(focus()).isEqualTo("a-one");
        type(KeyCode.TAB, KeyCode.TAB);
        await(() -> focus().startsWith("a-"));
        press(KeyCode.SHIFT, KeyCode.TAB);
        await(() -> focus().startsWith("a-"));
        type(KeyCode.ESCAPE);
        assertThat(shown("a")).isFalse();
        assertThat(focus()).isEqualTo("pain-3");
        assertThat(closed).containsExactly("a");
    }

    @Test
    void anotherPanelTakesItsPlaceAndTheFirstIsToldThatItHasGone() {
        show("a");
        show("b");
        assertThat(closed).containsExactly("a");
        assertThat(shown("b")).isTrue();
        robot.interact(() -> desk().drawer().hide());
        robot.interact(() -> desk().drawer().hide());
        assertThat(closed).as("told once each").containsExactly("a", "b");
    }

    @Test
    void aClickBesideItClosesItAndAClickInItDoesNot() {
        show("a");
        mouse(node("a-two"));
        assertThat(desk().drawer().isShown()).isTrue();
        robot.interact(() -> node("drawer").fireEvent(pressAt(5, 5)));
        assertThat(desk().drawer().isShown()).isFalse();
    }

    private void mouse(Node node) {
        Point2D middle = node.localToScene(
                node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
        robot.interact(() -> node("drawer").fireEvent(pressAt(middle.getX(), middle.getY())));
    }

    private static javafx.scene.input.MouseEvent pressAt(double x, double y) {
        return new javafx.scene.input.MouseEvent(
                javafx.scene.input.MouseEvent.MOUSE_PRESSED,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    @Test
    void aQuestionStandsInFrontOfItAndEscTakesTheQuestionFirst() {
        show("a");
        robot.interact(() -> desk().ask().yesNo("Sure?", "", "Yes", "No", _ -> {}));
        settle();
        settle();
        assertThat(focus()).isEqualTo("ask-yes");
        type(KeyCode.ESCAPE);
        assertThat(desk().ask().isOpen()).isFalse();
        assertThat(desk().drawer().isShown()).isTrue();
        await(() -> focus().equals("a-one"));
        type(KeyCode.ESCAPE);
        assertThat(desk().drawer().isShown()).isFalse();
    }

    @Test
    void goingToAnotherScreenClosesIt() {
        show("a");
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(closed).containsExactly("a");
        assertThat(desk().drawer().isShown()).isFalse();
    }

    @Test
    void theHelpPanelWaitsInItBehindAButtonAndAKey() {
        assertThat(shown("help")).isFalse();
        assertThat(text("help-handle")).isEqualTo("When to get help");
        type(KeyCode.G);
        assertThat(shown("help")).isTrue();
        assertThat(focus()).isEqualTo("something-changed");
        type(KeyCode.ESCAPE);
        click("help-handle");
        assertThat(shown("help")).isTrue();
        assertThat(Reachable.nameless(stage.getScene().getRoot())).isEmpty();
        robot.interact(() -> stage.setWidth(1280));
        settle();
        assertThat(desk().drawer().isShown())
                .as("there is room beside the page now")
                .isFalse();
        assertThat(shown("help")).isTrue();
    }
}
