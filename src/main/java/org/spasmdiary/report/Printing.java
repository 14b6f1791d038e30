package org.spasmdiary.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Sends the very bytes that were previewed to a printer. Slow: never call it on the screen's thread. */
public final class Printing {
    private Printing() {}

    /** A printer as the system names it. */
    public record Printer(String name, boolean usual) {}

    /** How a print went. */
    public sealed interface Sent {
        /** Handed to the system; the paper is up to the printer now. */
        record Accepted(String printer) implements Sent {}

        /** There is no printer, or none of this name. A PDF can always be saved. */
        record NoPrinter() implements Sent {}

        /** The printer or its driver said no; {@code why} is its own text, for the details only. */
        record Declined(String printer, String why) implements Sent {}
    }

    /** All printers, the usual one first; empty when there is none. */
    public static List<Printer> printers() {
        Optional<String> usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                .map(PrintService::getName);
        return Arrays.stream(services())
                .map(service -> new Printer(service.getName(), usual.equals(Optional.of(service.getName()))))
                .sorted(java.util.Comparator.comparing(Printer::usual)
                        .reversed()
                        .thenComparing(Printer::name))
                .toList();
    }

    /** Prints all pages on the printer of this name. */
    public static Sent print(byte[] pdf, String printer) {
        return Arrays.stream(services())
                .filter(service -> service.getName().equals(printer))
                .findFirst()
                .map(service -> send(pdf, service.createPrintJob(), printer))
                .orElseGet(Sent.NoPrinter::new);
    }

    static Sent send(byte[] pdf, DocPrintJob job, String printer) {
        try (var document = Loader.loadPDF(pdf)) {
            var wishes = new HashPrintRequestAttributeSet(paper(document));
            wishes.add(new JobName("Spasm Diary", null)); // never the person's name: queues are seen by others
            job.print(new SimpleDoc(new PDFPageable(document), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null), wishes);
            return new Sent.Accepted(printer);
        } catch (IOException | PrintException e) {
            return new Sent.Declined(printer, String.valueOf(e.getMessage()));
        }
    }

    private static MediaSizeName paper(PDDocument document) {
        boolean letter = document.getPage(0).getMediaBox().getWidth() > 600; // points: A4 595, Letter 612
        return letter ? MediaSizeName.NA_LETTER : MediaSizeName.ISO_A4;
    }

    private static PrintService[] services() {
        return PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
    }
}
