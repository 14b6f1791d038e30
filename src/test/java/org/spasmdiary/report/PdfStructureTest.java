package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.full;
import static org.spasmdiary.report.ReportSamples.one;
import static org.spasmdiary.report.ReportSamples.openDiary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a screen reader finds in the finished file: a title, a language, headings, tables with heads, figures in words. */
class PdfStructureTest {
    private static ReportContent content;
    private static PDDocument document;
    private static List<PDStructureElement> elements;

    @BeforeAll
    static void write() throws Exception {
        content = content(openDiary(), full(false));
        document = Loader.loadPDF(ReportPdf.write(content));
        elements = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
    }

    @AfterAll
    static void close() throws Exception {
        document.close();
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> into) {
        for (Object kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                into.add(element);
                collect(element, into);
            }
    }

    private static List<PDStructureElement> of(String type) {
        return elements.stream()
                .filter(element -> element.getStructureType().equals(type))
                .toList();
    }

    private static List<PDStructureElement> inside(PDStructureElement element, String type) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(element, found);
        return found.stream().filter(e -> e.getStructureType().equals(type)).toList();
    }

    @Test
    void theFileIsMarkedAsTaggedAndShowsItsTitle() {
        var catalog = document.getDocumentCatalog();
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getLanguage()).isEqualTo("en-GB");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(document.getDocumentInformation().getTitle())
                .isEqualTo(content.header().title());
    }

    @Test
    void itHasOneMainHeadingAndTheOthersUnderIt() {
        assertThat(of("H1")).hasSize(1);
        int parts = (int) content.later().stream().count();
        assertThat(of("H2")).hasSizeGreaterThanOrEqualTo(5 + parts);
        assertThat(of("H3")).as("no level is left out").isEmpty();
    }

    @Test
    void everyTableHasAHeadForEveryColumn() {
        assertThat(of("Table")).hasSizeGreaterThan(4).allSatisfy(table -> {
            var rows = inside(table, "TR");
            assertThat(rows).hasSizeGreaterThan(1);
            assertThat(inside(rows.getFirst(), "TH")).isNotEmpty();
            assertThat(inside(rows.getFirst(), "TD")).isEmpty();
            int columns = inside(rows.getFirst(), "TH").size();
            assertThat(inside(rows.get(1), "TD").size()).isLessThanOrEqualTo(columns);
        });
    }

    @Test
    void everyHeadSaysThatItIsOneOfAColumn() {
        assertThat(of("TH"))
                .allSatisfy(
                        head -> assertThat(head.getCOSObject().toString().toLowerCase(Locale.ROOT) + attributes(head))
                                .contains("Column"));
    }

    private static String attributes(PDStructureElement element) {
        var attributes = element.getAttributes();
        var text = new StringBuilder();
        for (int i = 0; i < attributes.size(); i++)
            text.append(attributes.getObject(i).getCOSObject());
        return text.toString();
    }

    @Test
    void everyChartIsAFigureThatSaysItself() {
        var figures = of("Figure");
        List<String> said = figures.stream()
                .map(PDStructureElement::getAlternateDescription)
                .toList();
        assertThat(said).doesNotContainNull().allMatch(text -> text.contains("Pain"));
        assertThat(said)
                .contains(content.charts().panels().getFirst().picture().spoken())
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void whatIsReadAloudHasNoFootOfThePage() {
        // the foot is on every sheet: as an artifact it is passed over
        assertThat(elements)
                .noneMatch(element -> String.valueOf(element.getActualText()).contains("Page "));
        assertThat(of("P")).isNotEmpty();
    }

    @Test
    void aReportWithoutEntriesKeepsItsStructureToo() throws Exception {
        try (var empty =
                Loader.loadPDF(ReportPdf.write(content(org.spasmdiary.diary.Diary.EMPTY, one(Paper.LETTER))))) {
            List<PDStructureElement> found = new ArrayList<>();
            collect(empty.getDocumentCatalog().getStructureTreeRoot(), found);
            assertThat(found).extracting(PDStructureElement::getStructureType).contains("H1", "H2", "Figure");
            assertThat(found).extracting(PDStructureElement::getStructureType).doesNotContain("Table");
        }
    }
}
