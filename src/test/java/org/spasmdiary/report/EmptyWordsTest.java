package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.of;
import static org.spasmdiary.report.ReportSamples.one;
import static org.spasmdiary.report.ReportSamples.year;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Diary;

/** With nothing or next to nothing written down, the report says that and makes no sentence about nothing. */
class EmptyWordsTest {
    private static String complete(Diary diary, ReportRequest request) {
        return content(diary, request).closing().get(1).text();
    }

    @Test
    void noSpasmAndNoEntryMakeOneShortSentence() {
        assertThat(complete(Diary.EMPTY, one(Paper.A4))).isEqualTo("0 entries in all.");
        assertThat(complete(Diary.EMPTY, year(Paper.A4))).isEqualTo("0 entries in all.");
    }

    @Test
    void aSpasmWithoutEntryCountsItsDays() {
        assertThat(complete(of(List.of(spasm("2026-03-10T06:40:00Z"))), one(Paper.A4)))
                .isEqualTo("0 of 3 days of this spasm have an entry. 0 entries in all.");
    }

    @Test
    void oneEntrySaysThatItWasNotRecalled() {
        assertThat(complete(
                        of(List.of(
                                spasm("2026-03-12T06:40:00Z"),
                                reading("2026-03-12T07:00:00Z").pain(3))),
                        one(Paper.A4)))
                .isEqualTo(
                        "1 of 1 day of this spasm has an entry. 1 entry in all. None was recalled more than 24 h later.");
    }

    @Test
    void entriesOutsideAnySpasmAreCountedInASpan() {
        assertThat(complete(of(List.of(reading("2026-03-11T08:00:00Z").pain(2))), year(Paper.A4)))
                .isEqualTo("1 entry in all. None was recalled more than 24 h later.");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-10T08:00:00Z", "2025-06-10T08:00:00Z"})
    void aYearCountsTheSpasmsInItAndDoesNotSayThatTheyBeganInIt(String onset) {
        var diary = of(List.of(spasm(onset).eased("2025-06-12T08:00:00Z")));
        assertThat(content(diary, year(Paper.A4)).facts().getFirst())
                .isEqualTo(new ReportContent.Fact("1 spasm", "in 12 months"));
    }

    @Test
    void besideASingleSpasmThoseThatBeganInTwelveMonthsAreCounted() {
        var diary = of(List.of(
                spasm("2025-03-12T08:00:00Z").eased("2025-03-13T08:00:00Z"),
                spasm("2025-03-13T09:00:00Z").eased("2025-03-14T08:00:00Z"),
                spasm("2026-03-11T08:00:00Z")));
        assertThat(content(diary, one(Paper.A4)).facts().getFirst())
                .as("a year to 12 March begins on 13 March")
                .isEqualTo(new ReportContent.Fact("2 spasms", "began in 12 months"));
    }
}
