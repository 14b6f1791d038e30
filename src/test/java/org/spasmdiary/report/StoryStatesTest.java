package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.of;
import static org.spasmdiary.report.ReportSamples.one;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.SpasmSample;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Tri;

/** Every state a spasm can be in, as the sentence, the fact and the row of the table tell it. */
class StoryStatesTest {
    private static final String MONDAY = "2026-03-09T08:00:00Z";

    private static ReportContent told(SpasmSample spasm, List<? extends Supplier<? extends Entry>> readings) {
        List<Supplier<? extends Entry>> entries = new ArrayList<>(List.of(spasm));
        entries.addAll(readings);
        return content(of(entries), one(Paper.A4));
    }

    static Stream<Arguments> states() {
        var tuesday = reading("2026-03-10T08:00:00Z").pain(5);
        var thursday = reading("2026-03-12T08:00:00Z").pain(3);
        return Stream.of(
                Arguments.of(
                        "open and noted today",
                        spasm(MONDAY),
                        List.of(tuesday, thursday),
                        "has gone on for 3 days 2 hours.",
                        "3 d 2 h so far",
                        "this one so far",
                        "yes"),
                Arguments.of(
                        "open, not noted for two days",
                        spasm(MONDAY),
                        List.of(tuesday),
                        "has not been marked as over. It was last noted as there on Tue 10 Mar, 08:00, so it lasted at"
                                + " least 1 day.",
                        "at least 1 d",
                        "this one, not marked as over",
                        "not known"),
                Arguments.of(
                        "open, but said to have gone",
                        spasm(MONDAY),
                        List.of(tuesday, reading("2026-03-12T08:00:00Z").pain(0).stillThere(Tri.NO)),
                        "has not been marked as over. It was last noted as there on Tue 10 Mar, 08:00, so it lasted at"
                                + " least 1 day.",
                        "at least 1 d",
                        "this one, not marked as over",
                        "not known"),
                Arguments.of(
                        "ended",
                        spasm(MONDAY).eased("2026-03-12T08:00:01Z"),
                        List.of(tuesday, thursday),
                        "was over on Thu 12 Mar, 08:00: it lasted 3 days.",
                        "3 d",
                        "this one lasted",
                        "yes"),
                Arguments.of(
                        "ended on 72 hours to the second",
                        spasm(MONDAY).eased("2026-03-12T08:00:00Z"),
                        List.of(tuesday),
                        "was over on Thu 12 Mar, 08:00: it lasted 3 days.",
                        "3 d",
                        "this one lasted",
                        "no"),
                Arguments.of(
                        "nobody knows when it ended",
                        spasm(MONDAY).ended("2026-03-12T08:00:00Z", EndReason.STOPPED_LOGGING),
                        List.of(tuesday),
                        "was last noted as there on Thu 12 Mar, 08:00, when the entries stop. It lasted at least 1 day.",
                        "at least 1 d",
                        "this one lasted",
                        "not known"),
                Arguments.of(
                        "nobody knows when it began",
                        spasm(MONDAY).onsetUnknown().eased("2026-03-12T08:00:00Z"),
                        List.of(tuesday),
                        "it was over on Thu 12 Mar, 08:00: it lasted at least 2 days.",
                        "at least 2 d",
                        "this one lasted",
                        "not known"),
                Arguments.of(
                        "began about then",
                        spasm(MONDAY).about(),
                        List.of(thursday),
                        "began on Mon 9 Mar 2026 at about 08:00 and has gone on for 3 days 2 hours.",
                        "3 d 2 h so far",
                        "this one so far",
                        "yes"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void sentenceFactAndRowClaimTheSame(
            String state,
            SpasmSample spasm,
            List<? extends Supplier<? extends Entry>> readings,
            String sentence,
            String lasted,
            String fact,
            String past72) {
        var content = told(spasm, readings);
        assertThat(content.story()).contains(sentence);
        assertThat(content.spasms().rows().getFirst().lasted()).isEqualTo(lasted);
        assertThat(content.facts().get(1)).isEqualTo(new ReportContent.Fact(lasted.replace(" so far", ""), fact));
        assertThat(content.spasms().rows().getFirst().past72h()).isEqualTo(past72);
        assertThat(content.facts().get(3).large()).isEqualTo("Past 72 h: " + past72);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-16T08:00:00Z,no", "2026-03-16T08:00:01Z,yes"})
    void sevenDaysToTheSecondAreNotPastThem(String end, String past) {
        var content =
                content(of(List.of(spasm(MONDAY).eased(end))), one(Paper.A4), Instant.parse("2026-03-20T08:00:00Z"));
        assertThat(content.spasms().rows().getFirst().past7d()).isEqualTo(past);
        assertThat(content.facts().get(3).small()).isEqualTo("past 7 days: " + past);
    }

    @Test
    void twoJoinedSpasmsAreOneFromTheFirstOnsetToTheLastEnd() {
        var first = spasm("2026-03-01T08:00:00Z").ended("2026-03-03T08:00:00Z", EndReason.EASED);
        var second = spasm("2026-03-04T08:00:00Z").eased("2026-03-06T08:00:00Z").joinedTo(first);
        var content = told(first, List.of(second));
        assertThat(content.story())
                .startsWith("This spasm began on Sun 1 Mar 2026 at 08:00")
                .contains("lasted 5 days.");
        assertThat(content.spasms().rows()).hasSize(1);
    }

    @Test
    void ofTwoOpenSpasmsTheLaterIsTold() {
        var content = told(
                spasm("2026-03-01T08:00:00Z"),
                List.of(
                        spasm("2026-03-10T08:00:00Z"),
                        reading("2026-03-12T08:00:00Z").pain(3)));
        assertThat(content.story()).startsWith("This spasm began on Tue 10 Mar 2026");
    }

    @Test
    void anOpenSpasmIsToldThoughALaterOneHasEnded() {
        var content = told(
                spasm("2026-03-01T08:00:00Z"),
                List.of(spasm("2026-03-10T08:00:00Z").eased("2026-03-11T08:00:00Z")));
        assertThat(content.story()).startsWith("This spasm began on Sun 1 Mar 2026");
    }

    @Test
    void aMomentBeforeTheSpasmBeganClaimsNothingOfIt() {
        var content = content(
                of(List.of(
                        spasm("2026-03-12T12:00:00Z"),
                        reading("2026-03-12T13:00:00Z").pain(9))),
                one(Paper.A4));
        assertThat(content.story()).doesNotContain("9 at", "-").endsWith("No pain number was written down.");
        assertThat(content.facts().get(1).large()).isEqualTo("0 min");
    }

    @Test
    void aSpasmByMistakeIsNone() {
        assertThat(told(spasm(MONDAY).byMistake(), List.of()).story()).isEqualTo("No spasm has been written down.");
    }
}
