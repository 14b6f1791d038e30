package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Checks a file against the published rules for accessible and for archival PDFs. */
final class Vera {
    private Vera() {}

    /** PDF/UA-1 and PDF/A-3a, no rule broken. */
    static void check(byte[] pdf) throws Exception {
        for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A})
            assertThat(broken(pdf, flavour)).as(flavour.toString()).isEmpty();
    }

    static java.util.List<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var vera = Foundries.defaultInstance();
        try (var parser = vera.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = vera.createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream() // failures only
                    .map(TestAssertion::toString)
                    .toList();
        }
    }
}
