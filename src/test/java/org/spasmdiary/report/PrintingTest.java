package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintingTest {
    /** The Java runtime's own PostScript writer stands in for a printer. */
    private static Printing.Sent print(byte[] pdf, ByteArrayOutputStream out) {
        var factory = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0];
        return Printing.send(pdf, factory.getPrintService(out).createPrintJob(), "stand-in");
    }

    @ParameterizedTest
    @EnumSource
    void theSameBytesGoToThePrinter(Paper paper) {
        byte[] pdf = ReportPdf.write(ReportSamples.content(ReportSamples.openDiary(), ReportSamples.one(paper)));
        var out = new ByteArrayOutputStream();
        assertThat(print(pdf, out)).isEqualTo(new Printing.Sent.Accepted("stand-in"));
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).startsWith("%!PS").contains("showpage", "%%EOF");
    }

    @Test
    void aPrinterThatIsNotThereIsAValue() {
        assertThat(Printing.print(new byte[0], "no such printer")).isEqualTo(new Printing.Sent.NoPrinter());
        assertThat(Printing.printers()).isNotNull();
    }

    @Test
    void aFileThatIsNoPdfIsDeclined() {
        assertThat(print("text".getBytes(StandardCharsets.UTF_8), new ByteArrayOutputStream()))
                .isInstanceOf(Printing.Sent.Declined.class);
    }
}
