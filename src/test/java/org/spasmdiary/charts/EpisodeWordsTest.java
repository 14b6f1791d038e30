package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Tri;

class EpisodeWordsTest {
    private static String words(ChartDiary diary) {
        return diary.picture().spoken();
    }

    @Test
    void nineDaysReadAsTheyWereDrawn() {
        assertThat(words(ChartDiary.nineDays()))
                .isEqualTo("This is sample data. Pain began at 9. It was 5 at 72 hours and 3 after 7 days."
                        + " The last score was 0, 9 days 6 hours in. It was over after 9 days 6 hours."
                        + " There are no entries for 47 hours, so nothing is drawn there."
                        + " Alerts shown: 1 See a doctor, 1 See a physio, 1 For information."
                        + " A doctor was contacted twice. Drawn from 37 scores."
                        + " 1 of them was written down more than a day later.");
    }

    @Test
    void noSpasmAndNoScoreAreSaid() {
        var empty = EpisodePicture.of(
                Diary.EMPTY, Optional.empty(), Instant.EPOCH, Look.LIGHT, ChartOptions.ALL, ChartDiary.ENGLISH);
        assertThat(empty.spoken()).isEqualTo("No entries yet.");
        assertThat(words(ChartDiary.began().now(2)))
                .startsWith("There is no pain score yet.")
                .doesNotContain("Drawn from");
    }

    @ParameterizedTest
    @CsvSource({"68,true", "67.99,false", "76,true", "76.01,false"})
    void at72HoursIsSaidOnlyOfAScoreWithinFourHours(double hour, boolean near) {
        String text = words(ChartDiary.began().pains(0, 9, 40, 7, hour, 5).now(80));
        assertThat(text.contains("It was 5 at 72 hours.")).isEqualTo(near);
        assertThat(text.contains("No score was written near 72 hours")).isEqualTo(!near);
    }

    @Test
    void withoutAScoreNearbyTheLastKnownBeforeIsNamedWithItsTime() {
        assertThat(words(ChartDiary.began().pains(0, 9, 40, 7, 90, 4).now(91)))
                .contains("No score was written near 72 hours; the last one before was 7, 1 day 16 hours in.");
    }

    @Test
    void aMarkNotReachedIsNotSpokenOf() {
        assertThat(words(ChartDiary.began().pains(0, 9, 71, 5).now(71.9)))
                .doesNotContain("at 72 hours")
                .contains("The last score was 5, 2 days 23 hours in.");
    }

    @Test
    void aFirstScoreLongAfterTheOnsetIsNotWhereItBegan() {
        assertThat(words(ChartDiary.began().pains(14, 8)))
                .contains("The first score was 8, 14 hours after it began.")
                .doesNotContain("Pain began at");
        assertThat(words(ChartDiary.began().pains(1, 8))).contains("Pain began at 8.");
    }

    @Test
    void theHighestIsNamedWhenItIsNotTheFirst() {
        assertThat(words(ChartDiary.began().pains(0, 5, 10, 9, 20, 4))).contains("The highest was 9, 10 hours in.");
        assertThat(words(ChartDiary.began().pains(0, 9, 10, 9, 20, 4))).doesNotContain("highest");
    }

    @ParameterizedTest
    @CsvSource({
        "24,Most spasms last minutes to hours.",
        "24.1,Strong spasms can last up to 72 hours.",
        "72,Strong spasms can last up to 72 hours.",
        "72.1,Three to seven days is common after overdoing it.",
        "168,Three to seven days is common after overdoing it.",
        "168.1,Past 7 days published advice is to see a doctor."
    })
    void anOpenSpasmIsPutIntoItsBandAndALineIsNotPassedOnTheLine(double hour, String sentence) {
        ChartDiary diary = ChartDiary.began();
        for (double at = 0; at < hour; at += 12) diary.pain(at, 5);
        assertThat(words(diary.now(hour))).contains("It is still going").contains(sentence);
    }

    @Test
    void stillGoingIsSaidOnlyWhenItIsKnown() {
        assertThat(words(ChartDiary.began().pains(0, 8, 20, 6).now(60)))
                .contains("It has no end written down; it was last written down as there 20 hours in.")
                .doesNotContain("still going");
        assertThat(words(ChartDiary.began().pains(0, 8, 20, 6).ended(60, EndReason.STOPPED_LOGGING)))
                .contains("When it ended is not known; it lasted at least 20 hours.");
    }

    @Test
    void everyGapIsNamedWithItsHours() {
        assertThat(words(ChartDiary.began().pains(0, 8, 40, 6, 90, 5)))
                .contains("There are no entries for 40 hours")
                .contains("There are no entries for 50 hours");
        ChartDiary unscored = ChartDiary.began().pain(0, 9);
        unscored.reading(unscored.entry(20).withStillThere(Tri.YES)).pain(40, 6);
        assertThat(words(unscored)).contains("There is no pain score for 40 hours, so no line is drawn there.");
    }

    @Test
    void howManyScoresAndContactsIsSaid() {
        assertThat(words(ChartDiary.began().pain(0, 8))).contains("Drawn from 1 score.");
        assertThat(words(EpisodeGoldenTest.manyEntries(500))).contains("Drawn from 500 scores.");
        ChartDiary diary = ChartDiary.began().pain(0, 8).contact(ContactKind.PHYSIO, ContactHow.VISIT, 1);
        for (int i = 2; i < 5; i++) diary.contact(ContactKind.DOCTOR, ContactHow.PHONE, i);
        assertThat(words(diary))
                .contains("A physiotherapist was contacted once.")
                .contains("A doctor was contacted 3 times.");
    }

    @Test
    void theWordsAreWholeWhateverThePictureShows() {
        var small =
                ChartDiary.nineDays().picture(Look.MONO, ChartOptions.small().withZoom(View.days(2, 3)));
        assertThat(small.spoken()).isEqualTo(words(ChartDiary.nineDays()));
    }

    @Test
    void forbiddenWordsAreNotUsed() {
        for (ChartDiary diary : java.util.List.of(ChartDiary.nineDays(), EpisodeGoldenTest.twoMonths()))
            assertThat(words(diary).toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("episode", "missed", "overdue", "normal", "danger", "failed", "relapse", "patient");
    }
}
