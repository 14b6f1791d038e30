package org.spasmdiary.ui.treatments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.MenuButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spasmdiary.ui.UiTest;

class EmptyTreatmentsTest extends UiTest {
    private void drawn() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> ((ImageView) node("helped-picture-image")).getImage() != null
                        && node("helped-picture-image").getOpacity() == 1);
        settle();
    }

    @Test
    void itSaysWhatToDoAndStillShowsNothingLogged() {
        press(KeyCode.CONTROL, KeyCode.DIGIT5);
        drawn();
        picture("treatments-empty");
        assertThat(text("helped-empty")).isEqualTo("Add a treatment on Today and log pain after it.");
        assertThat(shown("helped-empty")).isTrue();
        assertThat(node("helped-picture").getAccessibleText())
                .contains("No treatments yet.", "Nothing logged, 0 times: too few to say.");
        assertThat(shown("medicine-none")).isTrue();
        assertThat(node("change-limits").isDisabled()).isTrue();
        assertThat(shown("doses-card")).isFalse();
        assertThat(text("heat-1-1")).isEqualTo("0");
        assertThat(text("treatments-span")).isEqualTo("All entries");
    }

    @Test
    void theOtherPicturesSayWhatToDoAndStayLow() {
        press(KeyCode.CONTROL, KeyCode.DIGIT5);
        drawn();
        click("treatments-part-function");
        await(() -> text("helped-empty").contains("nothing said.\nTo fill this: on Today"));
        assertThat(shown("helped-empty")).isTrue();
        assertThat(shown("helped-picture")).as("no large empty picture").isFalse();
        assertThat(focused().getId()).as("not lost with the picture").startsWith("treatments-part-");
        picture("treatments-function-empty");
        click("treatments-part-timeOfDay");
        await(() -> text("helped-empty").contains("Save your pain on Today"));
        click("treatments-part-whatHelped");
        await(() -> text("helped-empty").startsWith("Add a treatment"));
        assertThat(shown("helped-picture")).isTrue();
    }

    @Test
    void thePictureIsSavedInEveryForm() throws Exception {
        var where = new AtomicReference<>(folder);
        var screen = new TreatmentsScreen(desk(), (_, _, _) -> Optional.of(where.get()));
        robot.interact(() -> {
            ((Pane) node("page")).getChildren().setAll(screen.root());
            screen.show(diary(), START);
        });
        drawn();
        for (String ending : new String[] {"png", "svg", "pdf", "csv"}) {
            Path place = folder.resolve("helped." + ending);
            where.set(place);
            robot.interact(() -> ((MenuButton) node("treatments-save"))
                    .getItems().stream()
                            .filter(item -> ("treatments-save-" + ending).equals(item.getId()))
                            .forEach(javafx.scene.control.MenuItem::fire));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(place));
            assertThat(Files.readString(place, StandardCharsets.ISO_8859_1)).isNotEmpty();
        }
        assertThat(Files.readString(folder.resolve("helped.csv"))).contains("Nothing logged,,0,Yes");
    }
}
