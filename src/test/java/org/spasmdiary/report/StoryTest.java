package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.one;
import static org.spasmdiary.report.ReportSamples.openDiary;
import static org.spasmdiary.report.ReportSamples.year;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;

/** The sentence in words and the four facts claim what is known and nothing more. */
class StoryTest {
    private static ReportContent of(Diary diary) {
        return content(diary, one(Paper.A4));
    }

    @Test
    void openSpasmIsToldUpToNow() {
        var content = of(openDiary());
        assertThat(content.story())
                .isEqualTo("This spasm began on Tue 10 Mar 2026 at 06:40 and has gone on for 2 days 4 hours. Pain was 8"
                        + " at the first entry, 8 at worst (Tue 10 Mar, 06:40), and is 5 now (Thu 12 Mar, 10:00).");
        assertThat(content.facts())
                .containsExactly(
                        new ReportContent.Fact("1 spasm", "began in 12 months"),
                        new ReportContent.Fact("2 d 4 h", "this one so far"),
                        new ReportContent.Fact("Pain 5 now", "worst 8, on 10 Mar"),
                        new ReportContent.Fact("Past 72 h: not yet", "past 7 days: not yet"));
    }

    @Test
    void openSpasmThatNobodyNotedForLongIsAtLeast() {
        var late = Instant.parse("2026-03-13T22:00:01Z"); // 36 h and a second after the last entry
        var content = content(openDiary(), one(Paper.A4), late);
        assertThat(content.story()).contains("has not been marked as over", "it lasted at least 2 days 3 hours");
        assertThat(content.facts().get(1).large()).isEqualTo("at least 2 d 3 h");
        assertThat(content.facts().get(3).large()).isEqualTo("Past 72 h: not known");
        var before = content(openDiary(), one(Paper.A4), late.minusSeconds(1)); // 36 h exactly
        assertThat(before.facts().get(1)).isEqualTo(new ReportContent.Fact("3 d 15 h", "this one so far"));
        assertThat(before.facts().get(3).large()).isEqualTo("Past 72 h: yes");
    }

    @Test
    void endedSpasmSaysWhenAndHowLong() {
        var diary = Samples.diary(
                spasm("2026-03-01T08:00:00Z").eased("2026-03-04T08:00:00Z"),
                reading("2026-03-01T09:00:00Z").pain(0));
        assertThat(of(diary).story())
                .contains("was over on Wed 4 Mar, 08:00: it lasted 3 days.", "One pain number was written down: 0");
        assertThat(of(diary).facts().get(2).large()).isEqualTo("Pain 0 last");
        assertThat(of(diary).facts().get(3).large()).isEqualTo("Past 72 h: no"); // exactly 72 h
    }

    @Test
    void oneSecondOver72HoursIsPastIt() {
        var diary = Samples.diary(spasm("2026-03-01T08:00:00Z").eased("2026-03-04T08:00:01Z"));
        assertThat(of(diary).facts().get(3).large()).isEqualTo("Past 72 h: yes");
    }

    @Test
    void spasmThatStoppedBeingWrittenIsCensored() {
        var diary = Samples.diary(
                spasm("2026-03-01T08:00:00Z").ended("2026-03-05T08:00:00Z", EndReason.STOPPED_LOGGING),
                reading("2026-03-03T08:00:00Z").pain(4));
        assertThat(of(diary).story()).contains("It lasted at least 2 days.");
        assertThat(of(diary).spasms().rows().getFirst().lasted()).isEqualTo("at least 2 d");
        assertThat(of(diary).spasms().rows().getFirst().past72h()).isEqualTo("not known");
    }

    @Test
    void unknownStartCountsFromTheFirstEntryAsAtLeast() {
        var diary = Samples.diary(
                spasm("2026-03-09T08:00:00Z").onsetUnknown(),
                reading("2026-03-12T08:00:00Z").pain(4));
        assertThat(of(diary).story())
                .startsWith(
                        "It is not known when this spasm began. Since the first entry, Thu 12 Mar 2026, 08:00, it has"
                                + " gone on for at least 2 hours.");
    }

    @Test
    void emptyDiaryAndSpasmWithoutEntrySayFact() {
        assertThat(of(Diary.EMPTY).story()).isEqualTo("No spasm has been written down.");
        assertThat(of(Diary.EMPTY).facts().getFirst())
                .isEqualTo(new ReportContent.Fact("0 spasms", "began in 12 months"));
        var bare = of(Samples.diary(spasm("2026-03-12T08:00:00Z").about()));
        assertThat(bare.story()).contains("at about 08:00").contains("No pain number was written down.");
        assertThat(bare.facts().get(2).large()).isEqualTo("–");
        assertThat(bare.spasms().rows().getFirst().worst()).isEqualTo("not said");
    }

    @Test
    void lengthsAcrossAClockChangeAreRealHours() {
        var diary = Samples.diary(
                spasm("2026-03-28T12:00:00+01:00[Europe/Berlin]").eased("2026-03-31T13:00:00+02:00[Europe/Berlin]"));
        var content = content(diary, one(Paper.A4), Instant.parse("2026-04-10T10:00:00Z"));
        assertThat(content.spasms().rows().getFirst().lasted()).isEqualTo("3 d"); // 73 h on the wall
        assertThat(content.spasms().rows().getFirst().past72h()).isEqualTo("no");
    }

    @Test
    void spanCountsWhatTouchesItAndSaysShares() {
        var diary = Samples.diary(List.of(
                spasm("2024-01-01T08:00:00Z").eased("2024-01-02T08:00:00Z"),
                spasm("2025-03-10T08:00:00Z").eased("2025-03-12T08:00:00Z"),
                spasm("2025-06-01T08:00:00Z").eased("2025-06-09T08:00:00Z"),
                spasm("2026-03-12T08:00:00Z"),
                reading("2026-03-12T09:00:00Z").pain(3)));
        var content = content(diary, year(Paper.A4));
        assertThat(content.facts().getFirst()).isEqualTo(new ReportContent.Fact("3 spasms", "in 12 months"));
        assertThat(content.facts().get(3)).isEqualTo(new ReportContent.Fact("1 of 2 past 72 h", "1 of 2 past 7 days"));
        assertThat(content.spasms().rows())
                .extracting(ReportContent.Spasm::number)
                .containsExactly("4", "3", "2");
    }

    @Test
    void sampleAndNameAndDatesStandAtTheHead() {
        var plain = of(openDiary());
        assertThat(plain.header().sample()).isEmpty();
        assertThat(plain.header().range()).isEqualTo("10 Mar 2026 to 12 Mar 2026");
        assertThat(plain.footer().left())
                .isEqualTo("Name not given · 10 Mar 2026 to 12 Mar 2026 · printed 12 Mar 2026, 11:40");
        var made = Diary.of(openDiary().profile(), openDiary().entries().toList(), true);
        assertThat(of(made).header().sample()).contains("SAMPLE DATA");
    }
}
