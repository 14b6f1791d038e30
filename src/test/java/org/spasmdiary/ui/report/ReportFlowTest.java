package org.spasmdiary.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.report.PdfPages;
import org.spasmdiary.report.Printing;
import org.spasmdiary.ui.history.Names;

class ReportFlowTest extends ReportUi {
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
        goToReport();
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
        goToReport();
        robot.interact(() -> node("report-question-1").requestFocus());
        robot.write("Why again");
        assertThat(node("report-save").isDisabled()).isTrue();
        waitForPage();
        await(() -> page().contains("Why again"));
    }

    @Test
    void pagesTurnByKeyAndStopAtTheEnds() {
        goToReport();
        type(KeyCode.PAGE_DOWN);
        await(() -> text("report-number").startsWith("Page 2 of"));
        type(KeyCode.PAGE_UP, KeyCode.PAGE_UP);
        await(() -> text("report-number").startsWith("Page 1 of"));
        assertThat(Names.missing(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void aPeriodWithoutEntriesOffersTwelveMonths() {
        goToReport();
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

    @Test
    void pressingAPeriodAgainWhileItIsWorkedOutDoesNotOfferTheReportBeforeIt() {
        goToReport();
        CountDownLatch go = hold();
        click("report-period-months12");
        click("report-period-months12");
        boolean offered =
                !node("report-save").isDisabled() || !node("report-print").isDisabled();
        go.countDown();
        assertThat(offered).isFalse();
        waitForPage();
    }

    @Test
    void theKeyForTheWholePageAndItsButtonAreOneSwitch() {
        goToReport();
        click("report-whole");
        assertThat(((ToggleButton) node("report-whole")).isSelected()).isFalse();
        type(KeyCode.Z);
        assertThat(((ToggleButton) node("report-whole")).isSelected()).isTrue();
        type(KeyCode.Z);
        assertThat(((ToggleButton) node("report-whole")).isSelected()).isFalse();
    }
}
