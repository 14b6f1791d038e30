package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An SVG of a chart: sound XML that says itself, with nothing in it that runs or is fetched. */
class SvgFileTest {
    private static Document document(Picture picture) throws Exception {
        return SvgTexts.document(Pictures.svg(picture, 1048, 560));
    }

    private static Set<String> elements(Document document) {
        Set<String> names = new TreeSet<>();
        var all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) names.add(all.item(i).getNodeName());
        return names;
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void itIsMadeOfShapesAndWordsAlone(Look look) throws Exception {
        assertThat(Set.of(
                        "svg",
                        "title",
                        "desc",
                        "defs",
                        "g",
                        "clipPath",
                        "path",
                        "rect",
                        "line",
                        "circle",
                        "ellipse",
                        "polygon",
                        "polyline",
                        "text"))
                .containsAll(elements(document(ChartDiary.nineDays().picture(look, ChartOptions.ALL))));
    }

    @Test
    void aScreenReaderFindsATitleAndADescriptionFirst() throws Exception {
        Picture picture = ChartDiary.began().pains(0, 7, 20, 3).over(30).picture();
        Element root = document(picture).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        var kids = root.getElementsByTagName("*");
        assertThat(kids.item(0).getNodeName()).isEqualTo("title");
        assertThat(kids.item(0).getTextContent()).isEqualTo("Pain began at 7.");
        assertThat(kids.item(1).getNodeName()).isEqualTo("desc");
        assertThat(kids.item(1).getTextContent()).isEqualTo(picture.spoken());
    }

    @Test
    void aChartOfNothingHasItsOneSentenceAsTitle() throws Exception {
        var empty = EpisodePicture.of(
                Diary.EMPTY, Optional.empty(), Instant.EPOCH, Look.LIGHT, ChartOptions.ALL, ChartDiary.ENGLISH);
        assertThat(document(empty).getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("No entries yet.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "]]> & \" ' </svg>",
                "&lt;b&gt; &#x41;",
                "Grüne Salbe 3 %",
                "腰痛湿布",
                "lone \uD83D half and \u0001 control"
            })
    void theNameOfAProductIsTextWhateverIsInIt(String product) throws Exception {
        ChartDiary diary = ChartDiary.began().pain(0, 5).now(10);
        var rub = Treatment.of(
                        EntryId.ofContent("rub"),
                        TreatmentKind.OTHER_PRODUCT,
                        diary.at(1),
                        diary.at(1).instant())
                .withProduct(product);
        Diary with = Diary.of(
                diary.diary().profile(),
                java.util.stream.Stream.concat(diary.diary().entries(), java.util.stream.Stream.of(rub))
                        .toList(),
                false);
        var picture = EpisodePicture.of(
                with,
                with.bouts().last(),
                diary.at(10).instant(),
                Look.LIGHT,
                ChartOptions.ALL,
                Words.of(java.util.Locale.UK));
        Document document = document(picture);
        assertThat(elements(document)).doesNotContain("script", "b");
        assertThat(document.getDocumentElement().getTextContent()).contains(product.substring(0, 3));
        assertThat(picture.table().csv()).contains(product.substring(0, 4).replace("\"", "\"\""));
    }

    @Test
    void everyIdIsUsedOnceAndEveryReferenceFindsOne() throws Exception {
        Document document = document(ChartDiary.nineDays().picture());
        Set<String> ids = new TreeSet<>();
        var all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            if (!id.isEmpty()) assertThat(ids.add(id)).as(id).isTrue();
        }
        String text = new String(Pictures.svg(ChartDiary.nineDays().picture(), 1048, 560), StandardCharsets.UTF_8);
        var references = java.util.regex.Pattern.compile("url\\(#([^)]+)\\)").matcher(text);
        while (references.find()) assertThat(ids).contains(references.group(1));
        assertThat(text.replaceAll("http://www\\.w3\\.org/[^'\" ]*", "")).doesNotContain("http", "file:", "@import");
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void theSamePictureIsTheSameBytes(Look look) {
        assertThat(Pictures.svg(ChartDiary.nineDays().picture(look, ChartOptions.ALL), 900, 500))
                .isEqualTo(Pictures.svg(ChartDiary.nineDays().picture(look, ChartOptions.ALL), 900, 500));
        assertThat(Pictures.png(ChartDiary.nineDays().picture(look, ChartOptions.ALL), 900, 500))
                .isEqualTo(Pictures.png(ChartDiary.nineDays().picture(look, ChartOptions.ALL), 900, 500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"240x160", "8000x200"})
    void itsViewBoxIsItsSize(String size) throws Exception {
        ChartSize of = ChartSize.parse(size).orElseThrow();
        Element root = SvgTexts.document(Pictures.svg(ChartDiary.nineDays().picture(), of.width(), of.height()))
                .getDocumentElement();
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 " + size.replace('x', ' '));
        assertThat(root.getAttribute("width") + "x" + root.getAttribute("height"))
                .isEqualTo(size);
    }
}
