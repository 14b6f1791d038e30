package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;

/** A day and a time typed into two fields: kept exactly, read generously, and never guessed at a clock change. */
class WhenFieldTest extends UiTest {
    private static final When SET = When.of(Instant.parse("2026-03-11T07:40:33Z"), ZONE);
    private WhenField field;

    @BeforeEach
    void make() {
        robot.interact(() -> {
            field = new WhenField(desk(), "at", Field.AT, SET);
            ((VBox) node("bars")).getChildren().add(field.node());
        });
    }

    private TextField day() {
        return ((DatePicker) node("at-day")).getEditor();
    }

    private TextField time() {
        return (TextField) node("at-time");
    }

    private Typed<When> typed(String day, String time) {
        robot.interact(() -> {
            day().setText(day);
            time().setText(time);
        });
        return field.value();
    }

    private String problem(String day, String time) {
        Problem problem = typed(day, time).bad().orElseThrow();
        assertThat(day().getText()).as("what was typed is still there").isEqualTo(day);
        assertThat(time().getText()).isEqualTo(time);
        return words.problem(problem);
    }

    private String instant(String day, String time) {
        return typed(day, time).ok().orElseThrow().instant().toString();
    }

    @Test
    void untouchedItGivesBackTheVeryMomentWithItsSeconds() {
        assertThat(day().getText()).isEqualTo("11 Mar 2026");
        assertThat(time().getText()).isEqualTo("07:40");
        assertThat(field.value().ok()).contains(SET);
        assertThat(typed("12 Mar 2026", "07:40").ok().orElseThrow().instant())
                .isEqualTo(Instant.parse("2026-03-12T07:40:00Z"));
        assertThat(typed("11 Mar 2026", "07:40").ok())
                .as("typed back to what it was")
                .contains(SET);
    }

    @Test
    void theZoneIsThatOfTheEntryAndNotOfTheComputer() {
        When far = When.of(Instant.parse("2026-03-11T20:05:00Z"), ZoneId.of("Asia/Tokyo"));
        robot.interact(() -> field.set(far));
        assertThat(day().getText()).isEqualTo("12 Mar 2026");
        assertThat(time().getText()).isEqualTo("05:05");
        When changed = typed("12 Mar 2026", "06:05").ok().orElseThrow();
        assertThat(changed.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(changed.instant()).isEqualTo(Instant.parse("2026-03-11T21:05:00Z"));
    }

    @Test
    void daysAndTimesAreReadInTheFormsPeopleType() {
        assertThat(instant("2026-03-10", "6:05")).isEqualTo("2026-03-10T06:05:00Z");
        assertThat(instant("10 march 2026", "0605")).isEqualTo("2026-03-10T06:05:00Z");
        assertThat(instant("10 mar 2026", "23.59")).isEqualTo("2026-03-10T23:59:00Z");
    }

    @Test
    void whatIsNoDayOrNoTimeIsNamedWithWhatIsAllowed() {
        assertThat(problem("31 Feb 2026", "07:40"))
                .contains("\"31 Feb 2026\" is not a day. Write it like 10 Mar 2026 or 2026-03-10.");
        assertThat(problem("", "07:40")).contains("\"\" is not a day.");
        assertThat(problem("11 Mar 2026", "24:00")).contains("\"24:00\" is not a time of day. Write it like 07:40.");
        assertThat(problem("11 Mar 2026", "soon")).contains("\"soon\" is not a time of day.");
        assertThat(problem("yesterday", "soon")).as("the day first").contains("\"yesterday\" is not a day.");
    }

    @Test
    void anHourThatTheClocksSkipIsRefusedWithBothReadings() {
        assertThat(problem("29 Mar 2026", "01:30"))
                .contains("29 Mar 2026 01:30 does not exist, because the clocks go forward.")
                .contains("2026-03-29T02:30:00+01:00[Europe/London]")
                .contains("2026-03-29T00:30:00Z[Europe/London]");
        assertThat(instant("29 Mar 2026", "00:59")).isEqualTo("2026-03-29T00:59:00Z");
        assertThat(instant("29 Mar 2026", "02:00")).isEqualTo("2026-03-29T01:00:00Z");
    }

    @Test
    void anHourThatComesTwiceIsRefusedUnlessItIsTheOneThatWasSet() {
        assertThat(problem("25 Oct 2026", "01:30")).contains("happens twice, because the clocks go back.");
        When second = When.of(Instant.parse("2026-10-25T01:30:00Z"), ZONE);
        robot.interact(() -> field.set(second));
        assertThat(time().getText()).isEqualTo("01:30");
        assertThat(field.value().ok()).contains(second);
        assertThat(instant("25 Oct 2026", "02:00")).isEqualTo("2026-10-25T02:00:00Z");
    }

    @Test
    void aDayChosenInTheCalendarIsTheDayThatCounts() {
        robot.interact(() -> ((DatePicker) node("at-day")).setValue(java.time.LocalDate.of(2026, 3, 9)));
        assertThat(day().getText()).isEqualTo("9 Mar 2026");
        assertThat(field.value().ok().orElseThrow().instant()).isEqualTo(Instant.parse("2026-03-09T07:40:00Z"));
    }

    @Test
    void bothFieldsHaveNames() {
        assertThat(Reachable.nameless(field.node())).isEmpty();
        assertThat(day().getAccessibleText()).isEqualTo("Day");
        assertThat(time().getAccessibleText()).isEqualTo("Time");
    }
}
