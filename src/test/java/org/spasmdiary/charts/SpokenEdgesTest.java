package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.TreatmentKind;

/** What a chart says and lists where its picture shows little. */
class SpokenEdgesTest {
    private static String spoken(ChartDiary diary) {
        return diary.picture().spoken();
    }

    @ParameterizedTest
    @CsvSource({"0,true", "1,true", "1.1,false"})
    void theFirstScoreIsWhereItBeganWithinAnHour(double hour, boolean began) {
        String words = spoken(ChartDiary.began().pains(hour, 7, 20, 3).over(20));
        assertThat(words.contains("Pain began at 7.")).isEqualTo(began);
        assertThat(words.contains("The first score was 7")).isNotEqualTo(began);
    }

    @Test
    void aSingleScoreIsNotSaidTwice() {
        assertThat(spoken(ChartDiary.began().pain(0, 7).over(20)))
                .doesNotContain("The last score")
                .contains("Drawn from 1 score.");
    }

    @Test
    void theHighestIsNotSaidWhenItIsTheFirst() {
        assertThat(spoken(ChartDiary.began().pains(0, 7, 10, 7, 20, 3).over(20)))
                .doesNotContain("The highest");
        assertThat(spoken(ChartDiary.began().pains(0, 6, 10, 7, 20, 3).over(20)))
                .contains("The highest was 7");
    }

    @ParameterizedTest
    @CsvSource({"72,true", "71.9,false"})
    void seventyTwoHoursAreSpokenOfFromTheSecondTheyAreReached(double end, boolean said) {
        assertThat(spoken(ChartDiary.began().pains(0, 7, 70, 3).over(end)).contains("at 72 hours"))
                .isEqualTo(said);
    }

    @Test
    void anEndNobodyWroteDownIsAtLeast() {
        String words = spoken(ChartDiary.began().pains(0, 7, 30, 3).ended(60, EndReason.STOPPED_LOGGING));
        assertThat(words).contains("When it ended is not known; it lasted at least 1 day 6 hours.");
    }

    @ParameterizedTest
    @CsvSource({"1,once", "2,twice", "3,3 times"})
    void contactsAreCountedInWords(int n, String words) {
        ChartDiary diary = ChartDiary.began().pain(0, 7).now(100);
        for (int i = 1; i <= n; i++) diary.contact(ContactKind.PHYSIO, ContactHow.VISIT, i);
        assertThat(spoken(diary)).contains("A physiotherapist was contacted " + words + ".");
    }

    @ParameterizedTest
    @EnumSource(ContactKind.class)
    void everyKindOfContactHasItsWords(ContactKind kind) {
        assertThat(spoken(ChartDiary.began().pain(0, 7).contact(kind, ContactHow.PHONE, 1)))
                .contains(" was contacted once.")
                .doesNotContain(kind.name());
    }

    @ParameterizedTest
    @CsvSource({"24,false", "24.001,true"})
    void aScoreWrittenDownADayLaterIsSaidToBe(double later, boolean said) {
        String words =
                spoken(ChartDiary.began().pain(0, 7).recalled(5, 4, later).now(60));
        assertThat(words.contains("written down more than a day later")).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(TreatmentKind.class)
    void everyKindOfTreatmentIsARowOfTheTableAndAMarkOfALane(TreatmentKind kind) {
        ChartDiary diary = ChartDiary.began().pain(0, 7).treated(kind, 5);
        assertThat(diary.series().lanes()).singleElement().satisfies(lane -> {
            assertThat(lane.name()).isNotBlank().doesNotContain("charts.");
            assertThat(lane.events()).hasSize(1);
        });
        assertThat(diary.picture().table().rows()).hasSize(3); // the onset, the entry and this
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 12})
    void moreThanSixRowsFoldAndNoMarkIsLost(int kinds) {
        TreatmentKind[] all = {
            TreatmentKind.HEAT_DRY,
            TreatmentKind.COLD_PACK,
            TreatmentKind.IBUPROFEN,
            TreatmentKind.ACETAMINOPHEN,
            TreatmentKind.WALK,
            TreatmentKind.PHYSIO,
            TreatmentKind.NAPROXEN_SODIUM,
            TreatmentKind.CYCLOBENZAPRINE,
            TreatmentKind.CONTRAST,
            TreatmentKind.INJECTION,
            TreatmentKind.REST_RELATIVE,
            TreatmentKind.TOPICAL_MENTHOL_CAMPHOR
        };
        ChartDiary diary = ChartDiary.began().pain(0, 7);
        for (int i = 0; i < kinds; i++) diary.treated(all[i], 1 + i);
        var lanes = diary.series().lanes();
        assertThat(lanes).hasSize(6);
        assertThat(lanes.stream().mapToInt(lane -> lane.events().size()).sum()).isEqualTo(kinds);
        assertThat(lanes.getLast().name().equals("Other")).isEqualTo(kinds > 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-x", "@me", "a,b", "say \"yes\"", "two\nlines", "tab\there"})
    void aNoteOfAnyKindIsOneCellOfTheFile(String note) {
        String csv = ChartDiary.began().note(1, 5, note).picture().table().csv();
        String plain = csv.replaceAll("(?s)\"(?:[^\"]|\"\")*\"", "quoted");
        assertThat(plain.split("\r\n"))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(12));
        assertThat(csv)
                .doesNotContain(",=")
                .doesNotContain(",@")
                .doesNotContain(",+4")
                .doesNotContain(",-x");
    }

    @Test
    void fiveHundredEntriesAreAllInTheTableAndCounted() {
        ChartDiary diary = ChartDiary.began();
        for (int i = 0; i < 500; i++) diary.pain(i * 0.5, i % 11);
        assertThat(diary.picture().table().rows()).hasSize(501);
        assertThat(spoken(diary)).contains("Drawn from 500 scores.");
        assertThat(diary.picture().points(1048, 560)).hasSize(500);
    }
}
