package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.of;
import static org.spasmdiary.report.ReportSamples.one;
import static org.spasmdiary.report.ReportSamples.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.SpasmSample;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.SafetyQuestion;

/** The table of warning signs: yes, no, not sure and not asked, each with its day, and none taken for another. */
class SafetyAnswersOfReportTest {
    static Stream<SafetyQuestion> daily() {
        return Arrays.stream(SafetyQuestion.values()).filter(SafetyQuestion::isDaily);
    }

    @SafeVarargs
    private static ReportContent.Signs signs(Supplier<? extends Entry>... readings) {
        List<Supplier<? extends Entry>> entries = new ArrayList<>(List.of(spasm("2026-03-09T06:40:00Z")));
        entries.addAll(List.of(readings));
        return content(of(entries), one(Paper.A4)).signs();
    }

    private static List<ReportContent.Answered> answers(ReportContent.Signs signs, String name) {
        return signs.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .answers();
    }

    private static String name(SafetyQuestion question) {
        return ReportSamples.WORDS.text("report.sign." + question.code());
    }

    @ParameterizedTest
    @MethodSource("daily")
    void eachQuestionKeepsItsThreeAnswersAndItsSilenceApart(SafetyQuestion question) {
        var signs = signs(
                reading("2026-03-10T08:00:00Z").yes(question),
                reading("2026-03-11T08:00:00Z").notSure(question),
                reading("2026-03-12T08:00:00Z").no(question));
        assertThat(signs.days()).containsExactly("10 Mar", "11 Mar", "12 Mar");
        assertThat(answers(signs, name(question)))
                .containsExactly(
                        new ReportContent.Answered("YES", true),
                        new ReportContent.Answered("YES (not sure)", true),
                        new ReportContent.Answered("no", false));
        daily().filter(other -> other != question)
                .forEach(other -> assertThat(answers(signs, name(other)))
                        .containsOnly(new ReportContent.Answered("not asked", false)));
    }

    @ParameterizedTest
    @MethodSource("daily")
    void aYesIsStrongOnPaper(SafetyQuestion question) {
        var content = content(
                of(List.of(
                        spasm("2026-03-12T06:40:00Z"),
                        reading("2026-03-12T08:00:00Z").yes(question))),
                one(Paper.A4));
        var strong = new PageOne(content, PageFit.of(content)).document().getElementsByTagName("b");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < strong.getLength(); i++) words.add(strong.item(i).getTextContent());
        assertThat(words).contains("YES").doesNotContain("no", "not asked");
    }

    @Test
    void todayHasAColumnWhileTheSpasmIsOpenThoughNothingWasAsked() {
        var signs = signs(reading("2026-03-10T08:00:00Z").noneOfThese());
        assertThat(signs.days()).containsExactly("10 Mar", "12 Mar");
        assertThat(answers(signs, "Chest pain"))
                .extracting(ReportContent.Answered::text)
                .containsExactly("no", "not asked");
    }

    @Test
    void anEndedSpasmShowsTheDaysThatWereAskedAndNoOther() {
        var content = content(
                of(List.of(
                        spasm("2026-03-01T06:40:00Z").eased("2026-03-05T08:00:00Z"),
                        reading("2026-03-02T08:00:00Z").noneOfThese(),
                        reading("2026-03-03T08:00:00Z").pain(4))),
                one(Paper.A4));
        assertThat(content.signs().days()).containsExactly("2 Mar");
    }

    @Test
    void bothLegsAndRibsAreSaidBesideTheirYes() {
        var signs = signs(reading("2026-03-12T08:00:00Z")
                .yes(SafetyQuestion.NUMB_TINGLE_WEAK)
                .yes(SafetyQuestion.BOTH_LEGS)
                .chestPain(ChestPainKind.RIB_ACHE));
        assertThat(answers(signs, "Numb, tingling or weak").getLast().text()).isEqualTo("YES, both legs");
        assertThat(answers(signs, "Chest pain").getLast().text()).isEqualTo("YES, ribs");
    }

    @Test
    void oneLegAndAnotherChestPainSayNoMore() {
        var signs = signs(reading("2026-03-12T08:00:00Z")
                .yes(SafetyQuestion.NUMB_TINGLE_WEAK)
                .no(SafetyQuestion.BOTH_LEGS)
                .yes(SafetyQuestion.CHEST_PAIN));
        assertThat(answers(signs, "Numb, tingling or weak").getLast().text()).isEqualTo("YES");
        assertThat(answers(signs, "Chest pain").getLast().text()).isEqualTo("YES");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no|asked 9 Mar: no|false",
                "yes|YES, asked 9 Mar|true",
                "unsure|YES (not sure), asked 9 Mar|true",
                "serious|YES, a serious one, asked 9 Mar|true",
                "none|not asked|false"
            })
    void howItBeganIsOneAnswerWithTheDayItWasAsked(String given, String text, boolean yes) {
        SpasmSample spasm = spasm("2026-03-09T06:40:00Z");
        SpasmSample answered = switch (given) {
            case "no" -> spasm.injury(false);
            case "yes" -> spasm.injury(true);
            case "unsure" -> spasm.injuryNotSure();
            case "serious" -> spasm.injury(true).seriousAccident(true);
            default -> spasm;
        };
        var signs = content(of(List.of(answered, reading("2026-03-12T08:00:00Z").noneOfThese())), one(Paper.A4))
                .signs();
        assertThat(answers(signs, "Began with a fall or accident"))
                .containsExactly(new ReportContent.Answered(text, yes));
    }

    @Test
    void everyYesOfADayWithoutAColumnIsNamedWithItsDay() {
        List<Supplier<? extends Entry>> entries = new ArrayList<>();
        entries.add(reading("2026-03-09T08:00:00Z").yes(SafetyQuestion.SADDLE_NUMB));
        entries.add(reading("2026-03-09T09:00:00Z").notSure(SafetyQuestion.FEVER_UNEXPLAINED));
        for (int day = 10; day <= 12; day++)
            entries.add(reading("2026-03-" + day + "T08:00:00Z").noneOfThese());
        entries.addFirst(spasm("2026-03-09T06:40:00Z"));
        assertThat(content(of(entries), one(Paper.A4)).signs().notes())
                .containsExactly(
                        "Answered YES earlier in this spasm: Numb between the legs (9 Mar); Fever, not explained (9 Mar).");
    }

    @Test
    void anAnswerGivenBeforeTheSpasmOrInAnotherIsNotInItsTable() {
        var content = content(
                of(List.of(
                        spasm("2026-02-01T06:40:00Z").eased("2026-02-03T08:00:00Z"),
                        reading("2026-02-02T08:00:00Z").yes(SafetyQuestion.CHEST_PAIN),
                        reading("2026-03-08T08:00:00Z").yes(SafetyQuestion.CHEST_PAIN),
                        spasm("2026-03-12T06:40:00Z"),
                        reading("2026-03-12T08:00:00Z").noneOfThese())),
                year(Paper.A4));
        assertThat(answers(content.signs(), "Chest pain"))
                .extracting(ReportContent.Answered::text)
                .containsExactly("no");
        assertThat(content.advice().shown().getFirst().text())
                .as("the advice about it stays")
                .startsWith("chest pain");
    }
}
