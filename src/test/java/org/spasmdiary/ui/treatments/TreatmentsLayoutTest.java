package org.spasmdiary.ui.treatments;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.settings.Theme;
import org.spasmdiary.ui.Reachable;

/** In every size: nothing cut off, nothing over the side, everything with a name. */
class TreatmentsLayoutTest extends TreatmentsUi {
    @ParameterizedTest
    @CsvSource({"1280, 800, 100", "1024, 700, 100", "1280, 800, 200", "1024, 700, 200"})
    void nothingIsCutOff(double width, double height, int percent) {
        robot.interact(() -> {
            desk().settings(settings -> settings.withTextSize(percent));
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
        here();
        picture("treatments-" + (int) width + "-" + percent);
        assertThat(Reachable.cutOff(stage.getScene().getRoot())).isEmpty();
        assertThat(Reachable.nameless(stage.getScene().getRoot())).isEmpty();
        var title = stage.getScene().lookup("#treatments .title");
        assertThat(title.localToScene(title.getLayoutBounds()).getMinY())
                .as("the title is in sight")
                .isGreaterThanOrEqualTo(0);
        if (width == 1024) {
            robot.interact(() -> ((javafx.scene.control.ScrollPane) node("treatments")).setVvalue(1));
            settle();
            picture("treatments-end-" + (int) width + "-" + percent);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 100", "1024, 700, 200"})
    void theOtherPicturesHaveRoomToo(double width, double height, int percent) {
        robot.interact(() -> {
            desk().settings(settings -> settings.withTextSize(percent));
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
        here();
        for (TreatmentsPart part : new TreatmentsPart[] {TreatmentsPart.TIME_OF_DAY, TreatmentsPart.FUNCTION}) {
            click("treatments-part-" + part.key());
            String begin = part == TreatmentsPart.FUNCTION ? "What you could do" : "Pain by time of day";
            await(() -> spoken("helped-picture").startsWith(begin));
            drawn();
            picture("treatments-" + part.key() + "-" + percent);
            assertThat(shown("helped-behind")).as("there are no rows to open").isFalse();
            assertThat(Reachable.cutOff(stage.getScene().getRoot())).isEmpty();
            var shown = (Region) node("helped-picture");
            if (percent == 100)
                assertThat(below("helped-picture") < 30 || shown.getHeight() > 1.35 * shown.getPrefHeight())
                        .as("it fills its card as far as it stays in sight")
                        .isTrue();
        }
        click("treatments-part-" + TreatmentsPart.WHAT_HELPED.key());
        await(() -> shown("helped-behind"));
    }

    /** How much of the card is left under a node, px. */
    private double below(String id) {
        var card = node("helped-card");
        return card.localToScene(card.getLayoutBounds()).getMaxY()
                - node(id).localToScene(node(id).getLayoutBounds()).getMaxY();
    }

    @Test
    void darkIsDrawnDark() {
        robot.interact(() -> desk().settings(settings -> settings.withTheme(Theme.DARK)));
        here();
        type(KeyCode.DOWN);
        picture("treatments-dark");
        assertThat(stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
    }
}
