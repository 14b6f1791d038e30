package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.one;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Condition;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Profile;

/** Conditions and allergies on the page, where the person wrote them down and only there. */
class AboutPersonOfReportTest {
    private static Profile profile(Optional<Set<Condition>> conditions, String allergies) {
        Profile none = Profile.UNKNOWN;
        return new Profile(
                "Kim",
                Optional.of(1984),
                none.age(),
                "",
                "",
                none.temperatureUnit(),
                none.pregnant(),
                none.pregnancy(),
                conditions,
                none.medicines(),
                "",
                none.alcohol3plus(),
                none.dailyLoad(),
                none.history(),
                allergies,
                none.numbers());
    }

    private static ReportContent report(Optional<Set<Condition>> conditions, String allergies) {
        return content(Diary.of(profile(conditions, allergies), List.of(), false), one(Paper.A4));
    }

    private static String line(ReportContent content) {
        return content.closing().stream()
                .filter(said -> said.lead().equals("About me."))
                .map(ReportContent.Said::text)
                .findFirst()
                .orElse("");
    }

    @Test
    void nothingWrittenDownIsNothingPrinted() {
        assertThat(line(report(Optional.empty(), ""))).isEmpty();
        assertThat(line(report(Optional.empty(), " \n"))).isEmpty();
    }

    @Test
    void noneIsSaidOnlyWhereItWasTheAnswer() {
        assertThat(line(report(Optional.of(Set.of()), ""))).isEqualTo("Conditions: none of those asked about.");
    }

    @Test
    void conditionsAndAllergiesStandInALine() {
        var content = report(Optional.of(Set.of(Condition.ASTHMA)), "Pollen,\nnuts");
        assertThat(line(content)).startsWith("Conditions: ").contains("sthma").endsWith("Allergies: Pollen, nuts.");
        assertThat(PdfFacts.text(ReportPdf.write(content)))
                .contains("Allergies: Pollen, nuts.")
                .doesNotContain("Kim", "1984");
    }

    @Test
    void longAllergiesStandWholeOnALaterPage() {
        String last = "x".repeat(159);
        assertThat(line(report(Optional.empty(), last + "y"))).contains(last);
        var content = report(Optional.empty(), last + "yz");
        assertThat(line(content)).isEqualTo("Allergies: a long list, in full on a later page.");
        String whole = "peanut ".repeat(2800).strip();
        byte[] pdf = ReportPdf.write(report(Optional.empty(), whole));
        assertThat(PdfFacts.text(pdf, 2, 99).split("peanut", -1)).hasSize(2801);
        assertThat(PdfFacts.text(pdf, 1, 1)).contains("in full on a later page").doesNotContain("peanut");
    }
}
