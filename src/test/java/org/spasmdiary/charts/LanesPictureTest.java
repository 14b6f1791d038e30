package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanesPictureTest {
    private static List<String> texts(Picture picture, int height) throws Exception {
        return SvgTexts.of(picture, 1000, height).stream()
                .map(SvgTexts.Placed::text)
                .toList();
    }

    private static LanesPicture lanes(ManySpasms diary, LanesOptions.Order order) {
        return LanesPicture.of(diary.diary(), diary.now(), Look.LIGHT, new LanesOptions(order, 1), ChartDiary.ENGLISH);
    }

    private static List<String> numbers(Picture picture) {
        return picture.table().rows().stream().map(List::getFirst).toList();
    }

    private static ManySpasms many(int n) {
        var diary = new ManySpasms();
        for (int i = 0; i < n; i++) diary.eased("%d-%02d-05T08:00".formatted(2020 + i / 12, i % 12 + 1), 20 + i, 5);
        return diary;
    }

    @Test
    void theNewestIsOnTopUnlessTheLongestIsWanted() {
        ManySpasms diary = ManySpasms.nine();
        assertThat(numbers(lanes(diary, LanesOptions.Order.NEWEST)))
                .containsExactly("9", "8", "7", "6", "5", "4", "3", "2", "1");
        assertThat(numbers(lanes(diary, LanesOptions.Order.LONGEST)))
                .containsExactly("7", "8", "2", "6", "5", "3", "9", "1", "4");
    }

    @Test
    void aLengthClaimsNoMoreThanIsKnown() {
        ChartTable table = lanes(ManySpasms.nine(), LanesOptions.Order.NEWEST).table();
        assertThat(table.rows().get(0))
                .containsExactly(
                        "9",
                        "2026-03-10 07:40",
                        "Tue 10 Mar 2026",
                        "2 d 4 h so far",
                        "52",
                        "still going",
                        "Not yet",
                        "Not yet",
                        "6",
                        "3",
                        "");
        assertThat(table.rows().get(2).subList(3, 10))
                .containsExactly("9 d 6 h", "222", "over", "Yes", "Yes", "20", "14");
        assertThat(table.rows().get(6).subList(3, 8))
                .containsExactly("at least 2 d 12 h", "60", "end not recorded", "not known", "not known");
    }

    @Test
    void aLengthExactlyOnAMarkIsNotPastIt() {
        var diary = new ManySpasms().eased("2025-01-05T08:00", 72, 5).eased("2025-02-05T08:00", 72 + 1 / 3600.0, 5);
        assertThat(lanes(diary, LanesOptions.Order.NEWEST).table().rows())
                .extracting(row -> row.get(6))
                .containsExactly("Yes", "No");
    }

    @Test
    void fortyAreDrawnAndTheRestIsInTheTable() throws Exception {
        LanesPicture forty = lanes(many(40), LanesOptions.Order.NEWEST);
        assertThat(texts(forty, 900)).noneMatch(text -> text.contains("in the table"));
        LanesPicture more = lanes(many(52), LanesOptions.Order.NEWEST);
        assertThat(texts(more, 900))
                .contains("12 earlier ones are in the table.", "52", "13")
                .doesNotContain("12");
        assertThat(more.table().rows()).hasSize(52);
        assertThat(more.spoken()).contains("12 of them are only in the table.");
        assertThat(texts(lanes(many(52), LanesOptions.Order.LONGEST), 900))
                .contains("12 shorter ones are in the table.");
    }

    @Test
    void whereFewerFitFewerAreDrawnAndThatIsSaid() throws Exception {
        assertThat(texts(lanes(many(40), LanesOptions.Order.NEWEST), 300))
                .anyMatch(text -> text.matches("[0-9]+ earlier ones are in the table[.]"));
    }

    @Test
    void theWordsSayHowManyPassedTheMarks() {
        assertThat(lanes(ManySpasms.nine(), LanesOptions.Order.NEWEST).spoken())
                .isEqualTo("All spasms by length: 9 so far. The longest was spasm 7, begun 14 Oct 2025: 9 days 6 hours."
                        + " Over 72 hours: 4. For 1 that is not known. Over 7 days: 1. For 1 that is not known."
                        + " 1 is still going. 1 has no end recorded.");
    }

    @Test
    void treatmentsCountFromTheOnsetOn() {
        var diary = new ManySpasms()
                .eased("2026-01-05T08:00", 60, 5)
                .took("2026-01-05T07:00", 0.5, 4) // half an hour before, on it, and after
                .walked("2026-01-06T08:00", 100, 2); // one inside, one long after
        assertThat(lanes(diary, LanesOptions.Order.NEWEST)
                        .table()
                        .rows()
                        .getFirst()
                        .subList(8, 10))
                .containsExactly("2", "1");
    }

    @Test
    void monthsAreDrawnInWeeks() throws Exception {
        var diary = ManySpasms.nine().eased("2025-11-01T08:00", 60 * 24, 8);
        assertThat(texts(lanes(diary, LanesOptions.Order.NEWEST), 620)).contains("Weeks since it began", "8 wk 4 d");
    }
}
