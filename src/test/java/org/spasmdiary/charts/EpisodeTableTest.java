package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.Tri;

class EpisodeTableTest {
    private static List<List<String>> rows(ChartDiary diary) {
        return diary.picture().table().rows();
    }

    private static String cell(List<String> row, String column) {
        ChartTable table = ChartDiary.began().pain(0, 1).picture().table();
        return row.get(table.header().indexOf(column));
    }

    @Test
    void everyEntryIsARowInTheOrderOfTime() {
        List<List<String>> rows = rows(ChartDiary.began()
                .said(10, 7, 6, 9)
                .took(TreatmentKind.IBUPROFEN, "2", "200", 5)
                .session(TreatmentKind.HEAT_DRY, 6, "20")
                .alert("R22", 72.5)
                .contact(ContactKind.DOCTOR, ContactHow.PHONE, 20)
                .note(30, 5, "Slept badly")
                .over(80));
        assertThat(rows)
                .extracting(row -> cell(row, "What"))
                .containsExactly(
                        "The spasm began",
                        "Ibuprofen 400 mg",
                        "Dry heat",
                        "Entry",
                        "Contacted: Doctor, Phone",
                        "Entry",
                        "No entries for 50 h",
                        rows.get(7).get(3),
                        "The spasm ended: It eased");
        assertThat(rows.get(7).get(3)).startsWith("Alert shown: ");
        assertThat(cell(rows.get(2), "Minutes")).isEqualTo("20");
        assertThat(rows.get(3)).contains("7", "9", "6");
        assertThat(cell(rows.get(5), "Note")).isEqualTo("Slept badly");
    }

    @Test
    void timesAreLocalWithTheirOffsetAndHoursAreReal() {
        ChartDiary diary =
                ChartDiary.began("2026-10-24T20:00", ChartDiary.LONDON).pains(0, 8, 24, 6);
        List<String> last = rows(diary).getLast();
        assertThat(last.get(0)).isEqualTo("2026-10-25 19:00");
        assertThat(last.get(1)).isEqualTo("UTC+00:00");
        assertThat(last.get(2)).isEqualTo("24.00");
        assertThat(rows(diary).getFirst().get(1)).isEqualTo("UTC+01:00");
    }

    @Test
    void entriesBeforeTheOnsetAndWithoutAScoreAreInItToo() {
        ChartDiary diary = ChartDiary.began();
        var before = diary.entry(-3).withPain(org.spasmdiary.diary.Pain.now(2));
        var spasm = diary.diary().episodes().getFirst().id();
        diary.reading(before.withEpisode(Optional.of(spasm)));
        diary.reading(diary.entry(4).withStillThere(Tri.YES));
        List<List<String>> rows = rows(diary);
        assertThat(rows).hasSize(3);
        assertThat(cell(rows.getFirst(), "Hours since onset")).isEqualTo("-3.00");
        assertThat(cell(rows.getLast(), "Pain")).isEmpty();
    }

    @Test
    void aScoreRecalledLaterIsMarked() {
        assertThat(rows(ChartDiary.began().recalled(2, 7, 25)))
                .last()
                .satisfies(row ->
                        assertThat(cell(row, "Written down over a day later")).isEqualTo("Yes"));
    }

    @Test
    void nothingIsLeftOutHoweverTheChartIsZoomed() {
        ChartDiary many = EpisodeGoldenTest.manyEntries(500);
        var bare = new ChartOptions(false, false, false, false, false, false, true, 1, Optional.of(View.days(1, 2)));
        assertThat(many.picture(Look.MONO, bare).table())
                .isEqualTo(many.picture().table());
        assertThat(many.picture().table().rows()).hasSize(502);
    }

    @Test
    void anEmptyDiaryHasAHeaderOnly() {
        ChartTable table = EpisodePicture.of(
                        Diary.EMPTY, Optional.empty(), Instant.EPOCH, Look.LIGHT, ChartOptions.ALL, ChartDiary.ENGLISH)
                .table();
        assertThat(table.rows()).isEmpty();
        assertThat(table.csv())
                .startsWith("Time,UTC offset,Hours since onset,What,Pain")
                .endsWith("Note\r\n");
    }
}
