package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spasmdiary.FullDiary;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.RecordOutcome;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.Span;
import org.spasmdiary.diary.form.EntryKind;

/** An entry with everything in it says all of it on the later pages, and so does an alert that was shown. */
class EntryInFullTest {
    private static final Instant NOW = Instant.parse("2030-01-01T10:00:00Z");

    private static ReportContent report(Entry... entries) {
        var days = new Span(LocalDate.parse("2020-01-01"), LocalDate.parse("2029-12-31"));
        var request =
                new ReportRequest(Optional.empty(), Optional.of(days), Paper.A4, true, true, false, List.of(), "");
        List<Entry> all =
                Stream.of(entries).map(entry -> entry.withMistake(false)).toList();
        return content(Diary.of(Profile.UNKNOWN, all, false), request);
    }

    private static ReportContent content(Diary diary, ReportRequest request) {
        return ReportSamples.content(diary, request, NOW);
    }

    private static List<List<String>> rows(ReportContent content, String heading) {
        return content.later().stream()
                .filter(part -> part.heading().equals(heading))
                .flatMap(part -> part.blocks().stream())
                .flatMap(
                        block -> block instanceof ReportContent.Block.Table table ? table.rows().stream() : Stream.of())
                .toList();
    }

    private static String said(EntryKind kind) {
        return rows(report(FullDiary.of(kind)), "Every entry, day by day")
                .getFirst()
                .getLast();
    }

    @Test
    void aReadingSaysAllOfIt() {
        assertThat(said(EntryKind.READINGS))
                .contains(
                        "Worst in 24 h: 8",
                        "Average in 24 h: 7",
                        "Comes and goes",
                        "Still there: yes",
                        "Compared with the start: a little worse",
                        "In bed most of the day: no",
                        "Worse with: ",
                        "Other aches: ",
                        "Slept 6.5 h",
                        "Times woken: 3",
                        "Woken by pain: yes",
                        "36.65 °C",
                        "Stress: 4",
                        "Glasses drunk: 6",
                        "Jump in activity: no",
                        "Hours sat: 7.25",
                        "Note: Socks were hard.")
                .doesNotContain("Missed work");
    }

    @Test
    void aTreatmentSaysItsEffectAsItWasNoted() {
        assertThat(said(EntryKind.TREATMENTS))
                .contains("Pain before: ", "Pain after: ", "How much it helped: ", "Side effects: ", "Where: ");
    }

    @Test
    void aContactSaysTheNextVisitAndWhatItWasAbout() {
        assertThat(said(EntryKind.CONTACTS)).contains("Next visit: ", "Plan: ", "Alerts covered: R");
    }

    @Test
    void aSpasmSaysWhereItHurts() {
        assertThat(said(EntryKind.EPISODES))
                .contains("Suddenly", "The basket", "Place: ", "Side: Left", "Body map: ", "Laundry basket")
                .doesNotContain("Not for print");
    }

    @Test
    void anAlertSaysWhenItWasTrueWhatItRestedOnAndWhoWasAsked() {
        Entry reading = Samples.reading("2026-03-11T08:00:00Z").pain(8).get();
        Contact doctor =
                Samples.contact("2026-03-12T08:00:00Z", ContactKind.DOCTOR).get();
        var record = new AlertRecord(
                EntryId.ofContent("shown"),
                Samples.when("2026-03-11T08:05:00Z"),
                Samples.at("2026-03-11T08:05:00Z"),
                false,
                new RuleId("R11"),
                Optional.empty(),
                Samples.when("2026-03-12T07:00:00Z"),
                List.of(
                        new AlertRecord.Input(
                                reading.id(), java.util.Map.of("painNow", "8", "observedAt", "2026-03-11T08:00:00Z")),
                        new AlertRecord.Input(EntryId.ofContent("erased"), java.util.Map.of("limitsDay", "YES"))),
                Optional.of(Samples.at("2026-03-11T09:00:00Z")),
                RecordOutcome.CLINICIAN_CHECKED,
                Optional.of(Samples.when("2026-03-12T08:00:00Z")),
                Optional.of(doctor.id()),
                "1");
        List<String> row = rows(report(reading, doctor, record), "Alerts shown").getFirst();
        assertThat(row.get(0)).startsWith("R11 ");
        assertThat(row.subList(1, 5))
                .containsExactly(
                        "Wed 11 Mar 2026, 08:05",
                        "Thu 12 Mar 2026, 07:00",
                        "Wed 11 Mar 2026, 08:00: Pain: 8; Stops the normal day: yes",
                        "Wed 11 Mar 2026, 09:00");
        assertThat(row.get(5)).contains("12 Mar 2026; doctor contacted Thu 12 Mar");
    }

    @Test
    void eachPartCanBeLeftOut() {
        for (ReportSection section : ReportSection.values()) {
            var request = new ReportRequest(
                    Optional.empty(), Optional.empty(), Paper.A4, true, Set.of(section), false, List.of(), "");
            String parts = ReportSamples.content(ReportSamples.openDiary(), request)
                    .later()
                    .toString();
            assertThat(parts.contains("Each spasm, in full")).isEqualTo(section == ReportSection.CHARTS);
            assertThat(parts.contains("Every entry, day by day")).isEqualTo(section == ReportSection.ENTRIES);
            assertThat(parts.contains("Alerts shown")).isEqualTo(section == ReportSection.ALERTS);
            assertThat(parts.contains("heading=Sources")).isEqualTo(section == ReportSection.SOURCES);
        }
    }
}
