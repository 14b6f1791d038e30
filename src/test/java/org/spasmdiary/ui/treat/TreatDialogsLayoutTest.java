package org.spasmdiary.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.TemperatureUnit;
import org.spasmdiary.settings.Theme;
import org.spasmdiary.ui.UiTest;

/** The list and the forms of treatments in a small window with large letters, in the dark. */
class TreatDialogsLayoutTest extends UiTest {
    @Override
    protected double width() {
        return 1024;
    }

    @Override
    protected double height() {
        return 700;
    }

    private void large() {
        robot.interact(() -> desk().settings(now -> now.withTextSize(200).withTheme(Theme.DARK)));
        settle();
    }

    private void fits(String button) {
        Node node = node(button);
        Bounds at = node.localToScene(node.getLayoutBounds());
        assertThat(at.getMaxX()).as(button).isLessThanOrEqualTo(stage.getScene().getWidth());
        assertThat(at.getMaxY()).as(button).isLessThanOrEqualTo(stage.getScene().getHeight());
        for (Node bar : robot.lookup(".scroll-bar").queryAll())
            if (bar instanceof ScrollBar scroll && scroll.getOrientation() == javafx.geometry.Orientation.HORIZONTAL)
                assertThat(isShown(scroll)).as("nothing scrolls sideways").isFalse();
    }

    @Test
    void theListWithItsChipsFits() {
        large();
        click("tile-more");
        await(() -> shown("treatment-list"));
        picture("treatment-list-dark-200");
        fits("treatment-list-go");
    }

    @Test
    void theFormOfAProductWithTwoIngredientsFits() {
        large();
        click("tile-ibuprofen");
        await(() -> shown("dose-form"));
        click("dose-another");
        await(() -> shown("dose-part-1"));
        picture("dose-form-dark-200");
        fits("dose-add");
    }

    @Test
    void theKeysOfTheScreenFit() {
        large();
        type(KeyCode.F1);
        await(() -> shown("screen-help"));
        picture("screen-help-dark-200");
        fits("screen-help-close");
        var body = (ScrollPane) robot.lookup("#screen-help .dialog-body").query();
        assertThat(body.getVvalue()).isZero();
        type(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(body.getVvalue()).as("the end can be read by keyboard").isEqualTo(1);
        type(KeyCode.PAGE_UP);
        assertThat(body.getVvalue()).isLessThan(1);
    }

    @Test
    void theUnitOfTheTemperatureFollowsTheProfileAtOnce() {
        assertThat(node("more-temperature").getAccessibleText()).isEqualTo("Temperature, 34.0 to 43.0 °C");
        Profile profile = new org.spasmdiary.diary.Profile(
                "",
                Profile.UNKNOWN.birthYear(),
                Profile.UNKNOWN.age(),
                "",
                "",
                java.util.Optional.of(TemperatureUnit.FAHRENHEIT),
                Profile.UNKNOWN.pregnant(),
                Profile.UNKNOWN.pregnancy(),
                Profile.UNKNOWN.conditions(),
                Profile.UNKNOWN.medicines(),
                "",
                Profile.UNKNOWN.alcohol3plus(),
                Profile.UNKNOWN.dailyLoad(),
                Profile.UNKNOWN.history(),
                "",
                Profile.UNKNOWN.numbers());
        robot.interact(() -> desk().save(new Change.SetProfile(profile), _ -> {}));
        await(() ->
                "Temperature, 93.2 to 109.4 °F".equals(node("more-temperature").getAccessibleText()));
        click("more-fold");
        robot.interact(() -> ((TextInputControl) node("more-temperature")).setText("100.4"));
        type(KeyCode.DIGIT6);
        click("save-entry");
        await(() -> diary().readings().size() == 1);
        assertThat(diary().readings().getFirst().temperatureC().orElseThrow()).isEqualByComparingTo("38");
    }
}
