package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.HelpedDiaries;
import org.spasmdiary.analysis.WhatHelped;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

class TreatmentsPictureTest {
    private static final Words ENGLISH = Words.of(Locale.UK);

    private static TreatmentsPicture picture(Diary diary) {
        return (TreatmentsPicture) ChartKind.TREATMENTS.picture(
                diary, Optional.empty(), HelpedDiaries.NOW, Look.LIGHT, ChartOptions.ALL, ENGLISH);
    }

    private static String cell(ChartTable table, String row, String column) {
        List<String> found = table.rows().stream()
                .filter(cells -> cells.getFirst().equals(row))
                .findFirst()
                .orElseThrow();
        return found.get(table.header().indexOf(column));
    }

    @Test
    void rowsGoByHowManyPairsThereAreAndTooFewComeAfterNothingLogged() {
        assertThat(picture(HelpedDiaries.ordinary()).table().rows())
                .extracting(List::getFirst)
                .containsExactly(
                        "Ibuprofen 400 mg",
                        "Moist heat",
                        "Walk",
                        "Cold",
                        "Paracetamol (acetaminophen) 500 mg",
                        "Nothing logged",
                        "Other muscle relaxant",
                        "Massage");
    }

    @Test
    void theTableIsComplete() {
        ChartTable table = picture(HelpedDiaries.ordinary()).table();
        String ibuprofen = "Ibuprofen 400 mg";
        assertThat(cell(table, ibuprofen, "Times used")).isEqualTo("31");
        assertThat(cell(table, ibuprofen, "With pain before and after")).isEqualTo("30");
        assertThat(cell(table, ibuprofen, "Too few to say")).isEmpty();
        assertThat(cell(table, ibuprofen, "Median before")).isEqualTo("6");
        assertThat(cell(table, ibuprofen, "Median after")).isEqualTo("4");
        assertThat(cell(table, ibuprofen, "Median change")).isEqualTo("-2");
        assertThat(cell(table, ibuprofen, "8 in 10 from")).isEqualTo("-3");
        assertThat(cell(table, ibuprofen, "8 in 10 to")).isEqualTo("0");
        assertThat(cell(table, ibuprofen, "Down by 2 points or 30 %")).isEqualTo("18");
        assertThat(cell(table, ibuprofen, "No score after")).isEqualTo("1");
        assertThat(cell(table, ibuprofen, "How much it helped: not asked")).isEqualTo("31");
        assertThat(cell(table, ibuprofen, "Very much better")).isEqualTo("0");
        assertThat(cell(table, "Massage", "Too few to say")).isEqualTo("Yes");
        assertThat(cell(table, "Nothing logged", "With pain before and after")).isEqualTo("31");
        assertThat(cell(table, "Nothing logged", "Times used")).isEmpty();
        assertThat(table.csv()).startsWith("Treatment,Times used,");
    }

    @Test
    void inWordsItSaysHowManyAndNeverWhatWasTheCause() {
        assertThat(picture(HelpedDiaries.ordinary()).spoken())
                .startsWith("Change in pain 1 to 4 hours after each treatment. All entries to 12 Mar 2026.")
                .contains("Ibuprofen 400 mg, 30 of 31 times: typical change down 2; middle half down 2 to down 1; 8 in"
                        + " 10 times down 3 to same; down by 2 points or 30 % in 18 of 30.")
                .contains("Nothing logged, 31 times: typical change same;")
                .contains("Massage, 3 of 4 times: too few to say.")
                .contains("Moist heat and ibuprofen were often used together (6 times).")
                .endsWith("This shows what came after, not what caused it.")
                .doesNotContain("because", "best", "worked");
    }

    @Test
    void fourAreTooFewInThePictureAndFiveAreNot() {
        List<TreatmentRow> rows = TreatmentRow.of(WhatHelped.of(HelpedDiaries.ordinary(), HelpedDiaries.NOW), ENGLISH);
        assertThat(rows)
                .filteredOn(row -> row.n() == 5)
                .allMatch(row -> row.drawn().isPresent());
        assertThat(rows)
                .filteredOn(row -> row.n() == 4)
                .hasSize(1)
                .allMatch(row -> row.drawn().isEmpty() && row.spread().isPresent());
    }

    @Test
    void anEmptyDiaryStillHasNothingLogged() {
        TreatmentsPicture empty = picture(Diary.EMPTY);
        assertThat(empty.spoken()).contains("No treatments yet.", "Nothing logged, 0 times: too few to say.");
        assertThat(empty.table().rows()).hasSize(1);
        assertThat(empty.rowMarks(640, 300))
                .extracting(TreatmentsPicture.RowMark::kind)
                .containsExactly(Optional.<TreatmentKind>empty());
    }

    @Test
    void rowsLieUnderEachOtherAndAllHaveRoomAtTheComfortableHeight() {
        TreatmentsPicture picture = picture(HelpedDiaries.ordinary());
        for (double width : new double[] {300, 539, 640, 1600}) {
            double height = picture.comfortableHeight(width);
            List<TreatmentsPicture.RowMark> marks = picture.rowMarks(width, height);
            assertThat(marks).as("width " + width).hasSize(8);
            for (int i = 1; i < marks.size(); i++)
                assertThat(marks.get(i).top())
                        .isEqualTo(
                                marks.get(i - 1).top() + marks.get(i - 1).height(),
                                org.assertj.core.data.Offset.offset(1e-6));
            assertThat(marks.getLast().top() + marks.getLast().height()).isLessThan(height);
            assertThat(marks.getFirst().height()).isGreaterThanOrEqualTo(44);
        }
    }

    @ParameterizedTest
    @CsvSource({"240, 160", "240, 8000", "8000, 160", "1600, 900"})
    void itDrawsAtEverySize(int width, int height) {
        for (Look look : Look.values())
            for (Diary diary : List.of(Diary.EMPTY, HelpedDiaries.one(), HelpedDiaries.ordinary())) {
                Picture picture = ChartKind.TREATMENTS.picture(
                        diary, Optional.empty(), HelpedDiaries.NOW, look, ChartOptions.ALL.withTextScale(2), ENGLISH);
                PixelImage image = Pictures.pixels(picture, width, height, 0.1);
                assertThat(image.width()).isPositive();
            }
    }

    @ParameterizedTest
    @CsvSource({"-1.5, down 1½", "-0.5, down ½", "0, same", "0.5, up ½", "1, up 1", "-10, down 10"})
    void changesAreSaidInHalves(double change, String said) {
        assertThat(new TreatmentsWords(WhatHelped.of(Diary.EMPTY, HelpedDiaries.NOW), ENGLISH).change(change))
                .isEqualTo(said);
    }

    /** Other numerals and commas are for people; what a program reads keeps its point. */
    @Test
    void theTableKeepsPlainNumbersInEveryLanguage() {
        Words other = Words.of(Locale.forLanguageTag("ar-EG"));
        Picture picture = ChartKind.TREATMENTS.picture(
                HelpedDiaries.ordinary(), Optional.empty(), HelpedDiaries.NOW, Look.LIGHT, ChartOptions.ALL, other);
        assertThat(picture.table().csv())
                .isEqualTo(picture(HelpedDiaries.ordinary()).table().csv());
    }

    @Test
    void aSampleSaysSo() {
        Diary sample = Diary.of(
                org.spasmdiary.diary.Profile.UNKNOWN,
                HelpedDiaries.one().entries().toList(),
                true);
        assertThat(picture(sample).spoken()).startsWith("This is sample data.");
    }
}
