package org.spasmdiary.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Gives a file the time the report was made for, so that the same report is the same bytes. */
final class PdfDates {
    private PdfDates() {}

    static void set(PDDocument document, Instant created) throws IOException {
        var calendar = GregorianCalendar.from(created.atZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentInformation().setModificationDate(calendar);
        document.setDocumentId(created.getEpochSecond());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) return;
        String stamp = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(created.atOffset(ZoneOffset.UTC));
        String xml = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*", "$1" + stamp);
        metadata.importXMPMetadata(xml.getBytes(StandardCharsets.UTF_8));
    }
}
