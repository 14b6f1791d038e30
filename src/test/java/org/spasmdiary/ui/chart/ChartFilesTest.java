package org.spasmdiary.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.ui.UiTest;

/** The Chart as a file: of each kind, where the person says, or not at all. */
class ChartFilesTest extends UiTest {
    @Override
    protected Change seed() {
        return new Change.Batch(List.of(
                new Change.Put(Episode.begun(EntryId.random(), ago(Duration.ofHours(52)), START)),
                new Change.Put(Reading.empty(EntryId.random(), ago(Duration.ofHours(2)), START)
                        .withPain(Pain.now(5))
                        .withNotes(new Notes("", "a secret")))));
    }

    private void drawn() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> ((ImageView) node("chart-image")).getImage() != null
                        && node("chart-image").getOpacity() == 1);
        settle();
    }

    private void choose(String menu, String item) {
        robot.interact(() -> ((MenuButton) node(menu))
                .getItems().stream()
                        .filter(each -> item.equals(each.getId()))
                        .forEach(javafx.scene.control.MenuItem::fire));
        settle();
    }

    /** The screen on its own, so that the place of a file can be given. */
    private void own(List<Optional<Path>> places) {
        var screen = new ChartScreen(desk(), (_, _, _) -> places.removeFirst());
        robot.interact(() -> {
            ((Pane) node("page")).getChildren().setAll(screen.root());
            screen.show(diary(), START);
        });
        drawn();
    }

    @Test
    void everyKindIsSavedFromTheMenuAndItIsSaidWhere() throws Exception {
        List<Path> places = Stream.of("png", "svg", "pdf", "csv")
                .map(ending -> folder.resolve("chart." + ending))
                .toList();
        own(new ArrayList<>(places.stream().map(Optional::of).toList()));
        for (Path place : places) {
            choose(
                    "chart-save",
                    "chart-save-" + place.toString().substring(place.toString().length() - 3));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(place));
            await(() -> text("notice-text").equals("Saved as " + place));
            assertThat(Files.readString(place, StandardCharsets.ISO_8859_1))
                    .as(place.toString())
                    .isNotEmpty()
                    .doesNotContain("secret");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFolderThatIsNotThereIsNamedAndNotNowWritesNothing() {
        Path gone = folder.resolve("gone");
        own(new ArrayList<>(List.of(Optional.of(gone.resolve("chart.csv")))));
        choose("chart-save", "chart-save-csv");
        await(() -> shown("ask"));
        assertThat(robot.lookup("Couldn’t save to that folder. Choose another.").tryQuery())
                .isPresent();
        assertThat(robot.lookup("Nothing was written to " + gone
                                + ". It may be full, not there any more, or not yours to change.")
                        .tryQuery())
                .isPresent();
        click("ask-no");
        assertThat(Files.exists(gone)).isFalse();
        assertThat(shown("notice")).isFalse();
    }

    @Test
    void aFileThatIsThereStaysWholeWhereTheNewOneCannotBeWritten() throws Exception {
        Path taken = Files.createDirectories(folder.resolve("chart.csv"));
        own(new ArrayList<>(List.of(Optional.of(taken))));
        choose("chart-save", "chart-save-csv");
        await(() -> shown("ask"));
        assertThat(taken).isEmptyDirectory();
    }

    @Test
    void thinkingBetterOfItSavesNothing() {
        own(new ArrayList<>(List.of(Optional.empty())));
        choose("chart-save", "chart-save-png");
        assertThat(shown("ask")).isFalse();
        assertThat(shown("notice")).isFalse();
    }
}
