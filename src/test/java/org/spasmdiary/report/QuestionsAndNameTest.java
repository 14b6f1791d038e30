package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.everything;
import static org.spasmdiary.report.ReportSamples.openDiary;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.Diary;

/** The person's own questions come first and whole; a name is in the head whole and in the foot as far as it fits. */
class QuestionsAndNameTest {
    private static ReportContent asking(Diary diary, Paper paper, String name, String... questions) {
        return content(
                diary,
                new ReportRequest(
                        Optional.empty(), Optional.empty(), paper, true, false, false, List.of(questions), name));
    }

    private static String flat(byte[] pdf, int page) {
        return PdfFacts.text(pdf, page, page).replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void typedQuestionsStandBeforeTheStoryAndKeepTheirOrder(Paper paper) {
        byte[] pdf = ReportPdf.write(asking(openDiary(), paper, "", "Is it my disc?", "May I lift?", "Which heat?"));
        assertThat(flat(pdf, 1))
                .containsSubsequence(
                        "My questions", "1. Is it my disc?", "2. May I lift?", "3. Which heat?", "This spasm began");
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void theyStayOnPage1OfTheFullestDiary(Paper paper) {
        String question = "Could this come from the way I sit at work, and what should I change first of all?";
        byte[] pdf = ReportPdf.write(asking(everything(), paper, "", question, question, question));
        assertThat(flat(pdf, 1)).contains("1. " + question, "2. " + question, "3. " + question);
        assertThat(flat(pdf, 2)).doesNotContain(question);
    }

    @Test
    void withoutAnyTwoLinesAreRuledAtTheFoot() {
        var content = asking(openDiary(), Paper.A4, "");
        var page = new PageOne(content, PageFit.of(content)).document();
        assertThat(page.getDocumentElement().getTextContent()).containsSubsequence("Limits.", "My questions");
        assertThat(divs(page, "q empty")).isEqualTo(2);
    }

    @Test
    void withQuestionsNoLineIsRuled() {
        var content = asking(openDiary(), Paper.A4, "", "Is it my disc?");
        assertThat(divs(new PageOne(content, PageFit.of(content)).document(), "q empty"))
                .isZero();
    }

    private static int divs(org.w3c.dom.Document page, String style) {
        var all = page.getElementsByTagName("div");
        int n = 0;
        for (int i = 0; i < all.getLength(); i++)
            if (((org.w3c.dom.Element) all.item(i)).getAttribute("class").equals(style)) n++;
        return n;
    }

    @ParameterizedTest
    @CsvSource({"42,true", "43,false"})
    void shortQuestionsStandSideBySideAndLongerOnesBelowEachOther(int letters, boolean beside) {
        var content = asking(openDiary(), Paper.A4, "", "q".repeat(letters), "Short?");
        var page = new PageOne(content, PageFit.of(content)).document();
        assertThat(divs(page, "q cell") > 0).isEqualTo(beside);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 10})
    void moreThanThreeAreRefusedAndNotCut(int n) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asking(
                        openDiary(),
                        Paper.A4,
                        "",
                        Collections.nCopies(n, "Why?").toArray(String[]::new)))
                .withMessageContaining("3 questions");
    }

    @Test
    void emptyOnesDoNotCountTowardsThree() {
        assertThat(asking(openDiary(), Paper.A4, "", "1?", " ", "2?", "", "3?")
                        .questions()
                        .typed())
                .containsExactly("1?", "2?", "3?");
    }

    @ParameterizedTest
    @CsvSource({"26,false", "27,true"})
    void aLongNameIsCutInTheFootAndWholeInTheHead(int letters, boolean cut) {
        String name = "Nnn ".repeat(10).substring(0, letters - 1) + "X";
        var content = asking(openDiary(), Paper.A4, name);
        assertThat(content.header().name()).isEqualTo(name);
        assertThat(content.footer().left().contains("…")).isEqualTo(cut);
        assertThat(content.footer().left().contains(name)).isEqualTo(!cut);
    }

    @Test
    void aNameOfOtherLettersIsCutBetweenThem() {
        var content = asking(openDiary(), Paper.A4, "𝒩".repeat(40));
        String foot = content.footer().left();
        assertThat(foot.substring(0, foot.indexOf('…')).codePoints()).containsOnly("𝒩".codePointAt(0));
    }

    @Test
    void aNameOfSeveralLinesBecomesOneLine() {
        assertThat(asking(openDiary(), Paper.A4, " Ada\nBee ").header().name()).isEqualTo("Ada Bee");
    }
}
