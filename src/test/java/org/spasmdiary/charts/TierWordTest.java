package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How fast an alert asked one to act: beside it on paper, on a screen where one points, and in words and numbers. */
class TierWordTest {
    private static ChartDiary alerts(Object... rulesAndHours) {
        ChartDiary diary = ChartDiary.began().pains(0, 5, 24, 5, 48, 5, 72, 5);
        for (int i = 0; i < rulesAndHours.length; i += 2)
            diary.alert((String) rulesAndHours[i], ((Number) rulesAndHours[i + 1]).doubleValue());
        return diary.now(300);
    }

    private static String svg(ChartDiary diary, Look look, int width) {
        return new String(Pictures.svg(diary.picture(look, ChartOptions.ALL), width, 330), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void onPaperTheWordStandsBesideTheMarkAndOnAScreenWhereOnePoints(Look look) {
        ChartDiary diary = alerts("R01", 20, "R11", 170);
        String svg = svg(diary, look, 700);
        boolean paper = look.onPaper();
        assertThat(svg.contains(">Emergency<")).isEqualTo(paper);
        assertThat(svg.contains(">See a doctor<")).isEqualTo(paper);
        assertThat(diary.picture(look, ChartOptions.ALL).marks(700, 330))
                .filteredOn(mark -> mark.all().getFirst().text().startsWith("Alert shown: Emergency: "))
                .hasSize(1);
    }

    @Test
    void whereTheWordHasNoRoomAShorterOneStandsThere() {
        assertThat(svg(alerts("R11", 100, "R12", 140, "R13", 180), Look.MONO, 600))
                .contains(">Doctor<", ">See a doctor<");
        assertThat(svg(alerts("R11", 100, "R12", 190, "R13", 280), Look.MONO, 600))
                .as("control: with room")
                .doesNotContain(">Doctor<");
    }

    @Test
    void alertsTooCloseForTheirWordsAreOneMarkWithTheirNumberAndTheMostUrgentWord() {
        ChartDiary close = alerts("R22", 72, "R01", 73, "R11", 74);
        assertThat(svg(close, Look.MONO, 600)).contains(">3<", ">Emergency<").doesNotContain(">Info<");
        var all = close.picture(Look.MONO, ChartOptions.ALL)
                .marks(600, 330)
                .getFirst()
                .all();
        assertThat(all).hasSize(3);
    }

    @Test
    void aRuleOfAnotherProgramHasNoTierAndStillAWord() {
        ChartDiary strange = alerts("R99", 50);
        assertThat(svg(strange, Look.MONO, 600)).contains(">Alert<");
        assertThat(strange.picture().spoken()).contains("Alerts shown: 1 Alert.");
        assertThat(strange.picture().marks(600, 330).getFirst().all().getFirst().text())
                .isEqualTo("Alert shown: R99");
    }

    @Test
    void theTableSaysTheTierOfEachAndTheWordsCountThem() {
        ChartDiary diary = alerts("R22", 73, "R11", 170, "R12", 280);
        assertThat(diary.picture().table().rows())
                .extracting(row -> row.get(3))
                .filteredOn(what -> what.startsWith("Alert"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Alert shown: For information: "),
                        second -> assertThat(second).startsWith("Alert shown: See a doctor: "),
                        third -> assertThat(third).startsWith("Alert shown: See a doctor: "));
        assertThat(diary.picture().spoken()).contains("Alerts shown: 2 See a doctor, 1 For information.");
        assertThat(alerts().picture().spoken()).as("control: none shown").doesNotContain("Alerts shown");
    }
}
