package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.checked;
import static org.spasmdiary.Samples.contact;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.treatment;
import static org.spasmdiary.report.ReportSamples.WORDS;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.of;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.MovementKind;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Span;
import org.spasmdiary.diary.TreatmentKind;

/** The finished file, read back: every entry of the period stands in it exactly once, and no other. */
class EveryEntryOnceTest {
    private static final Instant FIRST = Instant.parse("2026-02-01T00:07:00Z");
    private static final Span DAYS = new Span(LocalDate.parse("2026-02-02"), LocalDate.parse("2026-03-05"));
    private static List<Entry> entries = List.of();
    private static String printed = "";

    /** One entry of some kind every three hours and a minute for 40 days, so that each has a time of its own. */
    private static List<Supplier<? extends Entry>> some() {
        List<Supplier<? extends Entry>> all = new ArrayList<>();
        for (int i = 0; i < 318; i++) {
            String at = FIRST.plusSeconds(i * 10_860L).toString();
            Supplier<? extends Entry> one = switch (i % 6) {
                case 0 -> reading(at).pain(i % 11).note("note number " + i + ".");
                case 1 -> treatment(at, TreatmentKind.values()[i % TreatmentKind.values().length]);
                case 2 -> reading(at).pain(0);
                case 3 -> i % 4 == 3 ? contact(at, ContactKind.PHYSIO) : checked("R11", at);
                case 4 -> () -> Movement.of(Samples.when(at), MovementKind.MOVED);
                default ->
                    i % 5 == 0
                            ? spasm(at)
                                    .eased(FIRST.plusSeconds(i * 10_860L + 5000).toString())
                            : reading(at).pain(3);
            };
            all.add(i % 31 == 0 ? () -> one.get().withMistake(true) : one);
        }
        return all;
    }

    private static ReportRequest request(Set<ReportSection> sections) {
        return new ReportRequest(
                Optional.empty(), Optional.of(DAYS), Paper.LETTER, true, sections, false, List.of(), "");
    }

    private static String read(Diary diary, Set<ReportSection> sections) {
        String text = PdfFacts.text(ReportPdf.write(content(diary, request(sections))));
        int from = text.indexOf("Every entry, day by day");
        return dense(from < 0 ? "" : text.substring(from));
    }

    @BeforeAll
    static void write() {
        Diary diary = of(some());
        entries = diary.entries().toList();
        printed = read(diary, EnumSet.of(ReportSection.ENTRIES));
    }

    private static String dense(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static int times(String what) {
        return printed.split(java.util.regex.Pattern.quote(dense(what)), -1).length - 1;
    }

    private static String time(Entry entry) {
        return WORDS.format().dayTime(entry.at().local());
    }

    @Test
    void everyEntryOfThePeriodIsThereOnceAndNoOther() {
        assertThat(entries).hasSize(318);
        for (Entry entry : entries) {
            boolean wanted = !entry.mistake() && DAYS.contains(entry.at().day());
            assertThat(times(time(entry))).as(entry.toString()).isEqualTo(wanted ? 1 : 0);
        }
    }

    @Test
    void everyNoteIsThereOnce() {
        assertThat(times("notenumber")).isGreaterThan(30);
        for (int i = 12; i < 250; i += 6)
            if (i % 31 != 0)
                assertThat(times("note number " + i + ".")).as("note " + i).isEqualTo(1);
    }

    @Test
    void noPainIsPrintedAsZero() {
        Entry none = entries.stream()
                .filter(entry -> entry.at().instant().equals(FIRST.plusSeconds(20 * 10_860L)))
                .findFirst()
                .orElseThrow();
        assertThat(printed).containsPattern(java.util.regex.Pattern.quote(dense(time(none))) + "0\\D");
    }

    @Test
    void withoutThatSectionNoneIsThere() {
        // control: the search finds nothing where nothing is printed
        assertThat(read(of(some()), EnumSet.of(ReportSection.ALERTS))).isEmpty();
    }

    @Test
    void daysThatWereNotTypicalAreThereWhereTheyTouchThePeriod() {
        var touching = new Period(
                EntryId.ofContent("a"), FIRST, false, new Span(LocalDate.parse("2026-01-30"), DAYS.first()), "Travel");
        var before = new Period(
                EntryId.ofContent("b"),
                FIRST,
                false,
                new Span(LocalDate.parse("2026-01-20"), DAYS.first().minusDays(1)),
                "Surgery");
        String text = read(of(List.of(() -> touching, () -> before)), EnumSet.of(ReportSection.ENTRIES));
        assertThat(text).contains("Nottypical,30Jan2026to2Feb2026Travel").doesNotContain("Surgery");
    }
}
