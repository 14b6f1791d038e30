package org.spasmdiary.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.report.Printing;
import org.spasmdiary.ui.history.Names;

/** Printing and saving: what is sent is what is seen, and what goes wrong is said with a way on. */
class PrintFlowTest extends ReportUi {
    private Path file() {
        return folder.resolve("report.pdf");
    }

    private void twoPrinters() {
        printers = List.of(new Printing.Printer("Desk printer", true), new Printing.Printer("Hall printer", false));
    }

    private ReportScreen asked() {
        twoPrinters();
        ReportScreen screen = own(file());
        click("report-print");
        await(() -> shown("print-go"));
        return screen;
    }

    private boolean said(String text) {
        return robot.lookup(text).tryQuery().isPresent();
    }

    private boolean sent() {
        return sent.get().length > 0;
    }

    @Test
    void theUsualPrinterStandsFirstAndIsChosen() {
        asked();
        assertThat(said("Which printer?")).isTrue();
        assertThat(text("print-printer-0")).isEqualTo("Desk printer (the usual one)");
        assertThat(text("print-printer-1")).isEqualTo("Hall printer");
        assertThat(((RadioButton) node("print-printer-0")).isSelected()).isTrue();
        assertThat(focused().getId()).isEqualTo("print-printer-0");
        assertThat(Names.missing(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void theOtherPrinterIsChosenByKeyAndItIsSaidWhereItWent() {
        asked();
        answer = new Printing.Sent.Accepted("Hall printer");
        type(KeyCode.DOWN);
        assertThat(((RadioButton) node("print-printer-1")).isSelected()).isTrue();
        type(KeyCode.ENTER);
        await(this::sent);
        await(() -> text("notice-text").equals("Sent to Hall printer"));
        assertThat(shown("ask")).isFalse();
    }

    @Test
    void whileItIsSentThatIsSaid() {
        asked();
        CountDownLatch go = hold();
        click("print-go");
        assertThat(text("notice-text")).isEqualTo("Sending to Desk printer…");
        assertThat(sent()).isFalse();
        go.countDown();
        await(() -> text("notice-text").equals("Sent to Desk printer"));
    }

    @Test
    void closeSendsNothing() {
        asked();
        click("print-cancel");
        assertThat(shown("print-go")).isFalse();
        assertThat(sent()).isFalse();
    }

    @Test
    void escapeSendsNothingEither() {
        asked();
        type(KeyCode.ESCAPE);
        assertThat(shown("print-go")).isFalse();
        assertThat(sent()).isFalse();
    }

    @Test
    void aPrinterThatDeclinesIsNamedWithWhatCanBeDone() {
        asked();
        answer = new Printing.Sent.Declined("Desk printer", "door open");
        click("print-go");
        await(() -> shown("print-declined"));
        assertThat(said("Desk printer did not take it.")).isTrue();
        assertThat(said("Look whether it is switched on and has paper, then try again. You can also save a PDF."))
                .isTrue();
        click("print-save");
        await(() -> Files.exists(file()));
    }

    @Test
    void aPrinterThatIsGoneMeanwhileIsAsIfThereWereNone() {
        asked();
        answer = new Printing.Sent.NoPrinter();
        click("print-go");
        await(() -> shown("print-none"));
        assertThat(said("A PDF can be printed anywhere, or taken along on a phone."))
                .isTrue();
        click("print-cancel");
        assertThat(Files.exists(file())).isFalse();
    }

    @Test
    void ctrlPAsksAndCtrlSSavesWithoutTheMouse() throws Exception {
        printers = List.of(new Printing.Printer("Desk printer", false));
        ReportScreen screen = own(file());
        robot.interact(() -> screen.key(key(KeyCode.P)));
        await(() -> shown("print-go"));
        assertThat(text("print-printer-0")).isEqualTo("Desk printer");
        type(KeyCode.ESCAPE);
        robot.interact(() -> screen.key(key(KeyCode.S)));
        await(() -> Files.exists(file()));
        await(() -> text("notice-text").equals("Saved as " + file()));
        assertThat(Files.readAllBytes(file())).startsWith('%', 'P', 'D', 'F');
    }

    private static javafx.scene.input.KeyEvent key(KeyCode code) {
        return new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false);
    }

    @Test
    void nothingIsPrintedOrSavedWhileTheReportIsWorkedOut() {
        twoPrinters();
        ReportScreen screen = own(file());
        hold();
        click("report-period-months12");
        robot.interact(() -> {
            screen.print();
            screen.save();
        });
        assertThat(shown("print-go")).isFalse();
        assertThat(Files.exists(file())).isFalse();
        assertThat(text("report-exactly")).isEqualTo("The report is being worked out.");
        assertThat(picture().getOpacity()).isLessThan(1);
    }
}
