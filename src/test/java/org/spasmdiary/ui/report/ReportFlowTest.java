package org.spasmdiary.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.CheckBox;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.report.PdfPages;
import org.spasmdiary.report.Printing;
import org.spasmdiary.ui.UiTest;
import org.spasmdiary.ui.history.Names;

class ReportFlowTest extends UiTest {
    private final AtomicReference<byte[]> sent = new AtomicReference<>(new byte[0]);
    private List<Printing.Printer> printers = List.of();

    @Override
    protected Change seed() {
        List<Change> all = new ArrayList<>();
        Episode spasm = Episode.begun(EntryId.random(), ago(Duration.ofHours(52)), START);
        Reading pain = Reading.empty(EntryId.random(), ago(Duration.ofHours(5)), START)
                .withPain(Pain.now(6))
                .withNotes(new Notes("stiff", "a secret"));
        for (Entry entry : List.of(spasm, pain)) all.add(new Change.Put(entry));
        return new Change.Batch(all);
    }

    private void waitForPage() {
        await(() -> ((ImageView) node("report-page-image")).getImage() != null);
        await(() ->
                !node("report-save").isDisabled() && node("report-page-image").getOpacity() == 1);
    }

    private String page() {
        return node("report-page").getAccessibleText();
    }

    /** The screen on its own, so that file and printer can be given. */
    private ReportScreen own(Path file) {
        var screen = new ReportScreen(desk(), (_, _, _) -> Optional.of(file), new Printers() {
            @Override
            public List<Printing.Printer> all() {
                return printers;
            }

            @Override
            public Printing.Sent print(byte[] pdf, String printer) {
                sent.set(pdf);
                return new Printing.Sent.Accepted(printer);
            }
        });
        robot.interact(() -> {
            ((Pane) node("page")).getChildren().setAll(screen.root());
            screen.show(diary(), START);
            screen.entered(Optional.empty());
        });
        waitForPage();
        return screen;
    }

    @Test
    void theRealPageIsShownAndReadOut() {
        press(KeyCode.CONTROL, KeyCode.DIGIT6);
        assertThat(focused().getId()).isEqualTo("report-period-thisSpasm");
        waitForPage();
        assertThat(text("report-exactly")).startsWith("This is exactly what will print.");
        assertThat(page()).startsWith("Report Page 1 of").contains("Back spasm summary");
    }

    @Test
    void whatIsSavedIsWhatIsShownByteForByte() throws Exception {
        Path file = folder.resolve("report.pdf");
        ReportScreen screen = own(file);
        robot.interact(screen::save);
        await(() -> Files.exists(file));
        printers = List.of(new Printing.Printer("Desk printer", true));
        robot.interact(screen::print);
        await(() -> shown("print-go"));
        click("print-go");
        await(() -> sent.get().length > 0);
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F').isEqualTo(sent.get());
        assertThat(page()).contains(PdfPages.text(sent.get(), 0).substring(0, 40));
    }

    @Test
    void withoutAPrinterItSaysWhatCanBeDone() {
        ReportScreen screen = own(folder.resolve("report.pdf"));
        robot.interact(screen::print);
        await(() -> shown("print-none"));
        assertThat(robot.lookup("No printer found. You can save a PDF.").tryQuery())
                .isPresent();
        click("print-save");
        await(() -> Files.exists(folder.resolve("report.pdf")));
    }

    @Test
    void privateNotesAreAskedAboutAndOffEachTime() {
        press(KeyCode.CONTROL, KeyCode.DIGIT6);
        waitForPage();
        click("report-private");
        await(() -> shown("ask"));
        click("ask-no");
        assertThat(((CheckBox) node("report-private")).isSelected()).isFalse();
        click("report-private");
        await(() -> shown("ask"));
        click("ask-yes");
        assertThat(((CheckBox) node("report-private")).isSelected()).isTrue();
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        press(KeyCode.CONTROL, KeyCode.DIGIT6);
        assertThat(((CheckBox) node("report-private")).isSelected()).isFalse();
    }

    @Test
    void aQuestionComesOntoThePageAndTheOldOneIsGreyMeanwhile() {
        press(KeyCode.CONTROL, KeyCode.DIGIT6);
        waitForPage();
        robot.interact(() -> node("report-question-1").requestFocus());
        robot.write("Why again");
        assertThat(node("report-save").isDisabled()).isTrue();
        waitForPage();
        await(() -> page().contains("Why again"));
    }

    @Test
    void pagesTurnByKeyAndStopAtTheEnds() {
        press(KeyCode.CONTROL, KeyCode.DIGIT6);
        waitForPage();
        type(KeyCode.PAGE_DOWN);
        await(() -> text("report-number").startsWith("Page 2 of"));
        type(KeyCode.PAGE_UP, KeyCode.PAGE_UP);
        await(() -> text("report-number").startsWith("Page 1 of"));
        assertThat(Names.missing(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void aPeriodWithoutEntriesOffersTwelveMonths() {
        press(KeyCode.CONTROL, KeyCode.DIGIT6);
        waitForPage();
        click("report-period-choose");
        robot.interact(() -> {
            ((javafx.scene.control.TextField) node("report-first")).setText("1 Jan 2020");
            ((javafx.scene.control.TextField) node("report-last")).setText("2 Jan 2020");
        });
        await(() -> shown("report-empty-year"));
        assertThat(text("report-empty")).isEqualTo("No entries in this period.");
        click("report-empty-year");
        waitForPage();
    }
}
