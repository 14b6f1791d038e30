package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.full;
import static org.spasmdiary.report.ReportSamples.of;
import static org.spasmdiary.report.ReportSamples.open;

import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.words.PlainText;
import org.w3c.dom.Node;

/** What is written in a note stays text: no element, no link, no turned line, no broken file (G34). */
class HostileTextTest {
    private static final Set<String> OURS = Set.of(
            "html", "head", "title", "meta", "style", "body", "div", "p", "span", "b", "br", "h1", "h2", "table",
            "thead", "tbody", "tr", "th", "td", "object");

    private static ReportContent with(String note) {
        var entries = open();
        entries.add(reading("2026-03-12T10:10:00Z").pain(4).note(note));
        return content(of(entries), full(false));
    }

    private static Set<String> elements(Node node) {
        var names = new TreeSet<String>();
        if (node.getNodeType() == Node.ELEMENT_NODE) names.add(node.getNodeName());
        for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) names.addAll(elements(kid));
        return names;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)><a href='javascript:x()'>y</a>",
                "]]> --> </style></td></table> <!-- & < > \" '",
                "\u202Eright to left\u202C \u2066isolate\u2069 \u200F mark",
                "lone \uD83D surrogate \uDE00 and \u0000\u0007\u001B control",
                "&lt;b&gt; &amp; &#x41; %s {0} {name} ${x}"
            })
    void noteIsPrintedAsTextAndNothingElse(String note) throws Exception {
        var content = with(note);
        var one = new PageOne(content, PageFit.of(content));
        new LaterPages(content, one).write(PageFit.of(content));
        assertThat(OURS).containsAll(elements(one.document()));
        byte[] pdf = ReportPdf.write(content);
        String text = PdfFacts.text(pdf);
        assertThat(text).doesNotContain("\u202E", "\u202C", "\u2066", "\u2069", "\u200F");
        assertThat(text.replaceAll("\\s", ""))
                .contains(PlainText.of(note).replaceAll("[\\s\uFFFD]", "").substring(0, 4));
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages())
                assertThat(page.getAnnotations()).isEmpty();
        }
        Vera.check(pdf);
    }

    @Test
    void templateThatPastesTextIntoMarkupIsCaught() throws Exception {
        // control: the same note pasted into markup, as a page built from strings would do it
        var parser = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder();
        var pasted = parser.parse(new java.io.ByteArrayInputStream(
                "<td><script>alert(1)</script></td>".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(OURS.containsAll(elements(pasted))).isFalse();
    }

    @Test
    void noteOf20000CharactersIsPrintedWhole() {
        String word = "w".repeat(9_000) + " " + "Word and word. ".repeat(734);
        String note = word.substring(0, 20_000);
        String text = PdfFacts.text(ReportPdf.write(with(note))).replaceAll("\\s", "");
        assertThat(text.chars().filter(c -> c == 'w').count()).isGreaterThanOrEqualTo(9_733);
    }

    @Test
    void controlAndDirectionCharactersAreShownOrGone() {
        assertThat(PlainText.of("a\u202Eb\u0007c\td\r\ne\uD800f\uFFFF")).isEqualTo("ab\uFFFDc d\ne\uFFFDf");
        assertThat(PlainText.line(" a\nb ")).isEqualTo("a b");
        assertThat(PlainText.of("Grüße, naïve – 8½ °C")).isEqualTo("Grüße, naïve – 8½ °C");
    }
}
