package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.TreatmentKind;

/** The numbers behind a chart as another program reads them: RFC 4180, complete, and nothing a spreadsheet runs. */
class ChartCsvTest {
    private static List<List<String>> read(ChartDiary diary) {
        return read(diary.picture().table().csv());
    }

    /** A reader by the grammar of RFC 4180 alone: a quote inside quotes is doubled, a line ends in CRLF. */
    private static List<List<String>> read(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
            boolean lineEnd = !quoted && c == '\r' && csv.charAt(i + 1) == '\n';
            if (doubled || lineEnd) i++;
            if (doubled || (c != '"' && (quoted || (c != ',' && !lineEnd)))) cell.append(c);
            else if (c == '"') quoted = !quoted;
            else {
                row.add(cell.toString());
                cell.setLength(0);
            }
            if (lineEnd) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        assertThat(quoted || !row.isEmpty()).as("an unfinished row").isFalse();
        return rows;
    }

    @Test
    void anotherReaderGetsBackEveryCell() {
        ChartDiary diary = ChartDiary.nineDays().note(100, 4, "one,\n\"two\"\r\nthree; four\tfive");
        ChartTable table = diary.picture().table();
        List<List<String>> read = read(diary);
        assertThat(read.getFirst()).isEqualTo(table.header());
        assertThat(read.subList(1, read.size())).isEqualTo(table.rows());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "=cmd|' /C calc'!A0",
                "-"
            })
    void whatASpreadsheetWouldRunBeginsWithAnApostrophe(String note) {
        List<List<String>> rows = read(ChartDiary.began().note(1, 5, note));
        assertThat(rows.getLast().getLast())
                .startsWith("'")
                .endsWith(note.strip().substring(1));
    }

    @ParameterizedTest
    @CsvSource({"-3,-3.00", "-0.5,-0.50", "0.25,0.25"})
    void hoursBeforeTheOnsetStayNumbers(double hour, String cell) {
        ChartDiary diary = ChartDiary.began();
        var spasm = diary.diary().episodes().getFirst().id();
        diary.reading(diary.entry(hour)
                        .withPain(org.spasmdiary.diary.Pain.now(2))
                        .withEpisode(java.util.Optional.of(spasm)))
                .now(5);
        assertThat(read(diary)).anySatisfy(row -> assertThat(row.get(2)).isEqualTo(cell));
    }

    @Test
    void everyLineEndsInCarriageReturnAndLineFeedAlsoTheLast() {
        String csv = ChartDiary.nineDays().picture().table().csv();
        assertThat(csv).endsWith("\r\n");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    }

    @Test
    void everyRowHasItsTwelveCellsWhateverItIs() {
        assertThat(read(ChartDiary.nineDays()))
                .allSatisfy(row -> assertThat(row).hasSize(12));
    }

    @Test
    void treatmentsHaveTheirMinutesAndScoresBeforeAndAfterTheirOwn() {
        ChartDiary diary = ChartDiary.began().pain(0, 5).session(TreatmentKind.HEAT_DRY, 1, "22.5");
        assertThat(read(diary).getLast()).containsSequence("Dry heat", "", "", "", "", "22.5", "", "", "");
    }

    @Test
    void scoresOfZeroAreNumbersAndMissingOnesAreEmpty() {
        ChartDiary diary = ChartDiary.began().pain(1, 0);
        diary.reading(diary.entry(2).withStillThere(org.spasmdiary.diary.Tri.NO));
        List<List<String>> rows = read(diary);
        assertThat(rows.get(2).get(4)).isEqualTo("0");
        assertThat(rows.get(3).get(4)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EndReason.class)
    void theEndSaysWhyAndWhen(EndReason reason) {
        List<String> end = read(ChartDiary.began().pain(0, 5).ended(72, reason)).getLast();
        assertThat(end.get(2)).isEqualTo("72.00");
        assertThat(end.get(3)).isEqualTo("The spasm ended: " + ChartDiary.ENGLISH.name(reason));
    }

    @Test
    void anEndStillAheadIsNotListed() {
        assertThat(read(ChartDiary.began().pain(0, 5).over(72).now(71)))
                .noneMatch(row -> row.get(3).startsWith("The spasm ended"));
    }

    @Test
    void ofOneMomentTheOnsetComesFirstAndTheEndLast() {
        List<List<String>> rows = read(ChartDiary.began()
                .pain(0, 5)
                .treated(TreatmentKind.COLD_PACK, 0)
                .contact(ContactKind.DOCTOR, ContactHow.PHONE, 10)
                .pain(10, 1)
                .over(10));
        assertThat(rows.get(1).get(3)).isEqualTo("The spasm began");
        assertThat(rows.getLast().get(3)).startsWith("The spasm ended");
    }
}
