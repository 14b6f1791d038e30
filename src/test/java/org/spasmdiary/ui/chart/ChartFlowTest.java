package org.spasmdiary.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.ui.UiTest;
import org.spasmdiary.ui.file.FileKind;
import org.spasmdiary.ui.history.Names;

class ChartFlowTest extends UiTest {
    private final Episode spasm = Episode.begun(EntryId.random(), ago(Duration.ofHours(52)), START);
    private final Reading first = pain(50, 8);
    private final Reading last = pain(2, 5).withNotes(new Notes("", "a secret"));

    private Reading pain(int hoursAgo, int score) {
        return Reading.empty(EntryId.random(), ago(Duration.ofHours(hoursAgo)), START)
                .withPain(Pain.now(score));
    }

    @Override
    protected Change seed() {
        List<Change> all = new ArrayList<>();
        for (Entry entry : List.of(spasm, first, pain(26, 6), last)) all.add(new Change.Put(entry));
        return new Change.Batch(all);
    }

    private void goToChart() {
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> ((ImageView) node("chart-image")).getImage() != null);
        await(() -> node("chart-image").getOpacity() == 1);
    }

    private String said() {
        return ((Text) node("chart-words")).getText();
    }

    @Test
    void thePictureIsReadOutAndItsPointsAreReachedByKey() {
        goToChart();
        assertThat(focused().getId()).isEqualTo("chart-picture");
        assertThat(said()).contains("8").contains("5");
        assertThat(focused().getAccessibleText()).isEqualTo(said());

        type(KeyCode.HOME);
        assertThat(shown("chart-card")).isTrue();
        assertThat(focused().getAccessibleText()).contains("pain 8");
        type(KeyCode.END);
        assertThat(focused().getAccessibleText())
                .contains("pain 5")
                .contains("Private note")
                .doesNotContain("secret");
        type(KeyCode.SPACE);
        assertThat(focused().getAccessibleText()).contains("a secret");
        type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
        assertThat(focused().getAccessibleText()).contains("pain 8");
    }

    @Test
    void enterOnAPointOpensTheEntryToBeChanged() {
        goToChart();
        type(KeyCode.HOME, KeyCode.ENTER);
        await(() -> shown("history-form"));
        assertThat(text("history-form-title")).contains("Pain 8");
    }

    @Test
    void theNumbersAreThereByOneKey() {
        goToChart();
        type(KeyCode.V);
        await(() -> shown("chart-table"));
        assertThat(((TableView<?>) node("chart-table")).getItems()).hasSizeGreaterThanOrEqualTo(3);
        type(KeyCode.V);
        assertThat(shown("chart-table")).isFalse();
        assertThat(said()).isNotEmpty();
    }

    @Test
    void zoomGoesByKeyAndStopsAtItsEnds() {
        goToChart();
        type(KeyCode.PLUS);
        await(() -> text("chart-zoom").equals("Zoom: 0–7 days"));
        type(KeyCode.PLUS, KeyCode.PLUS, KeyCode.PLUS);
        await(() -> text("chart-zoom").equals("Zoom: 0–1 days"));
        type(KeyCode.MINUS, KeyCode.MINUS, KeyCode.MINUS, KeyCode.MINUS);
        await(() -> text("chart-zoom").equals("Zoom: 0–14 days"));
    }

    @Test
    void everyFileIsWhatItSaysAndNoneHasThePrivateNote() throws Exception {
        var model = ChartModel.of(diary(), START, ChartChoice.START, words);
        var drawing = new ChartDrawing(diary(), START, model, words);
        List<String> heads = List.of("\u0089PNG", "<?xml", "%PDF-", "");
        for (FileKind kind : FileKind.OF_CHARTS) {
            byte[] bytes = drawing.file(kind);
            String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(text).startsWith(heads.get(kind.ordinal())).doesNotContain("secret");
            assertThat(bytes.length).isGreaterThan(40);
        }
    }

    @Test
    void theChartIsSavedWhereThePersonSaysAndAFailureOffersAnotherFolder() throws Exception {
        Path good = folder.resolve("chart.png");
        List<Path> places = new ArrayList<>(List.of(folder.resolve("gone").resolve("chart.png"), good));
        var screen = new ChartScreen(desk(), (_, _, _) -> Optional.of(places.removeFirst()));
        robot.interact(() -> screen.show(diary(), START));
        robot.interact(() -> screen.save(FileKind.PNG));
        await(() -> shown("ask"));
        assertThat(Files.exists(folder.resolve("gone"))).isFalse();
        click("ask-yes");
        await(() -> Files.exists(good));
        await(() -> text("notice-text").contains("chart.png"));
        assertThat(Files.readAllBytes(good)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void printGoesToTheReportOfThisSpasm() {
        goToChart();
        press(KeyCode.CONTROL, KeyCode.P);
        await(() -> shown("report-form"));
    }

    @Test
    void everyControlHasAName() {
        goToChart();
        assertThat(Names.missing(stage.getScene().getRoot())).isEmpty();
    }
}
