package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.OnsetCertainty;

/** A start that is about right or not known is never told as if it were exact (rules.md, 6). */
class OnsetCertaintyTest {
    private static ChartDiary began(OnsetCertainty certainty) {
        return ChartDiary.began().spasm(spasm -> spasm.withOnset(spasm.at(), certainty));
    }

    private static String drawn(ChartDiary diary) {
        return new String(Pictures.svg(diary.picture(), 1048, 560), StandardCharsets.UTF_8)
                .replaceAll("(?s)<desc.*?</desc>", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"EXACT|Began 14 Oct, 16:30", "ABOUT|Began about 14 Oct, 16:30", "UNKNOWN|First entry 14 Oct, 16:30"
            })
    void theTagOverTheStartSaysHowSureItIs(OnsetCertainty certainty, String tag) {
        assertThat(drawn(began(certainty).pains(0, 6, 5, 4).now(6))).contains(">" + tag + "<");
    }

    @ParameterizedTest
    @CsvSource({"EXACT,Now: 1 d 2 h", "ABOUT,Now: 1 d 2 h", "UNKNOWN,Now: at least 1 d 2 h"})
    void soFarIsAtLeastWhereTheStartIsNotKnown(OnsetCertainty certainty, String tag) {
        assertThat(drawn(began(certainty).pains(0, 6, 20, 4).now(26))).contains(">" + tag + "<");
    }

    @ParameterizedTest
    @CsvSource({"EXACT,Over: 1 d 6 h", "UNKNOWN,Over: at least 1 d 6 h"})
    void anEndedOneIsAtLeastToo(OnsetCertainty certainty, String tag) {
        assertThat(drawn(began(certainty).pains(0, 6, 20, 4).over(30))).contains(">" + tag + "<");
    }

    @ParameterizedTest
    @EnumSource(OnsetCertainty.class)
    void atLeastIsNotSaidTwiceOfAnEndThatIsNotKnown(OnsetCertainty certainty) {
        String svg = drawn(began(certainty).pains(0, 6, 20, 4).ended(50, EndReason.STOPPED_LOGGING));
        assertThat(svg).contains(">End not known, at least 20 h<");
    }

    @Test
    void theWordsDoNotSayWhereOrWhenAnUnknownStartWas() {
        assertThat(began(OnsetCertainty.UNKNOWN)
                        .pains(0, 6, 20, 4)
                        .over(30)
                        .picture()
                        .spoken())
                .isEqualTo("When it began is not known, so times are counted from the first entry."
                        + " The first score was 6. The last score was 4, 20 hours in."
                        + " It was over after at least 1 day 6 hours. Drawn from 2 scores.");
    }

    @Test
    void theWordsOfAKnownStartStayAsTheyWere() {
        for (OnsetCertainty certainty : new OnsetCertainty[] {OnsetCertainty.EXACT, OnsetCertainty.ABOUT})
            assertThat(began(certainty).pains(0, 6, 20, 4).over(30).picture().spoken())
                    .startsWith("Pain began at 6.")
                    .contains("It was over after 1 day 6 hours.");
    }

    @Test
    void anOpenOneIsAtLeastAndInNoBandOfMostSpasms() {
        assertThat(began(OnsetCertainty.UNKNOWN)
                        .pains(0, 6, 10, 4)
                        .now(12)
                        .picture()
                        .spoken())
                .contains("It is still going, at least 12 hours so far.")
                .doesNotContain("Most spasms");
    }

    @Test
    void pastSevenDaysIsSaidOfAnUnknownStartTooBecauseItCanOnlyBeLonger() {
        ChartDiary diary = began(OnsetCertainty.UNKNOWN);
        for (double hour = 0; hour < 169; hour += 12) diary.pain(hour, 5);
        assertThat(diary.now(169).picture().spoken()).contains("Past 7 days published advice is to see a doctor.");
    }

    @Test
    void theTableCallsTheFirstRowWhatItIs() {
        assertThat(began(OnsetCertainty.EXACT)
                        .pain(0, 6)
                        .picture()
                        .table()
                        .rows()
                        .getFirst())
                .contains("The spasm began");
        assertThat(began(OnsetCertainty.ABOUT)
                        .pain(0, 6)
                        .picture()
                        .table()
                        .rows()
                        .getFirst())
                .contains("The spasm began, about this time");
        assertThat(began(OnsetCertainty.UNKNOWN)
                        .pain(9, 6)
                        .picture()
                        .table()
                        .rows()
                        .getFirst())
                .startsWith("2025-10-15 01:30")
                .contains("First entry; when the spasm began is not known");
    }

    @Test
    void anUnknownStartHasNoBracketBecauseNothingBeganBeforeTheFirstEntry() {
        assertThat(drawn(began(OnsetCertainty.UNKNOWN).pains(10, 6, 20, 4).now(21)))
                .doesNotContain("no entry yet");
        assertThat(drawn(began(OnsetCertainty.EXACT).pains(10, 6, 20, 4).now(21)))
                .contains("no entry yet");
    }
}
