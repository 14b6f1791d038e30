package org.spasmdiary.ui.report;

import java.util.List;
import org.spasmdiary.report.Printing;

/** The printers of this computer. Slow: ask in the background. */
public interface Printers {
    /** All of them, the usual one first. */
    List<Printing.Printer> all();

    /** Prints all pages. */
    Printing.Sent print(byte[] pdf, String printer);

    static Printers computer() {
        return new Printers() {
            @Override
            public List<Printing.Printer> all() {
                return Printing.printers();
            }

            @Override
            public Printing.Sent print(byte[] pdf, String printer) {
                return Printing.print(pdf, printer);
            }
        };
    }
}
