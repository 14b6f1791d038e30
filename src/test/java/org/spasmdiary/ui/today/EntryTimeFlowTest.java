package org.spasmdiary.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.When;
import org.spasmdiary.ui.UiTest;

/** The chip that says which moment an entry is about. */
class EntryTimeFlowTest extends UiTest {
    @Override
    protected Change seed() {
        return new Change.Put(Episode.begun(EntryId.random(), ago(Duration.ofHours(30)), START));
    }

    private void set(String day, String time) {
        if (!shown("entry-when")) {
            click("entry-time");
            await(() -> shown("entry-when"));
        }
        robot.interact(() -> {
            ((DatePicker) node("entry-when-day")).getEditor().setText(day);
            ((TextField) node("entry-when-time")).setText(time);
        });
        click("entry-when-set");
    }

    private Reading saved() {
        await(() -> diary().readings().size() == 1);
        return diary().readings().getFirst();
    }

    @Test
    void anEarlierTimeStandsInTheChipAndGoesWithTheEntry() {
        assertThat(text("entry-time")).isEqualTo("Now, 11:40");
        set("12 Mar 2026", "07:15");
        assertThat(shown("entry-when")).isFalse();
        assertThat(text("entry-time")).isEqualTo("Thu 12 Mar, 07:15");
        assertThat(node("entry-time").getAccessibleText()).isEqualTo("Time of this entry: Thu 12 Mar, 07:15");
        type(KeyCode.DIGIT3, KeyCode.ENTER);
        assertThat(saved().at().instant()).isEqualTo(Instant.parse("2026-03-12T07:15:00Z"));
        assertThat(saved().recorded()).isEqualTo(START);
        assertThat(text("entry-time")).as("the next entry is of now again").isEqualTo("Now, 11:40");
    }

    @Test
    void nowIsAlwaysOnePressAway() {
        set("12 Mar 2026", "07:15");
        click("entry-time");
        await(() -> shown("entry-when"));
        click("entry-when-now");
        assertThat(text("entry-time")).isEqualTo("Now, 11:40");
        clock.forward(Duration.ofMinutes(2));
        type(KeyCode.DIGIT3, KeyCode.ENTER);
        assertThat(saved().at()).isEqualTo(When.of(START.plusSeconds(120), ZONE));
    }

    @Test
    void aTimeThatWasSetStaysWhereTheMinutesGoOn() {
        set("12 Mar 2026", "07:15");
        clock.forward(Duration.ofMinutes(30));
        tick();
        assertThat(text("entry-time")).isEqualTo("Thu 12 Mar, 07:15");
    }

    @Test
    void escapeLeavesTheTimeAsItWas() {
        click("entry-time");
        await(() -> shown("entry-when"));
        robot.interact(() -> ((TextField) node("entry-when-time")).setText("07:15"));
        type(KeyCode.ESCAPE);
        assertThat(shown("entry-when")).isFalse();
        assertThat(text("entry-time")).isEqualTo("Now, 11:40");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 Mar 2026 | 11:46 | The time: Thu 12 Mar 2026, 11:46 is in the future. Check the date; the latest allowed is 5 minutes from now.
            13 Mar 2026 | 11:40 | The time: Fri 13 Mar 2026, 11:40 is in the future. Check the date; the latest allowed is 5 minutes from now.
            31 Dec 1899 | 23:59 | The time: Sun 31 Dec 1899, 23:59 is before 1900. Check the date.
            31 Feb 2026 | 11:40 | The time: "31 Feb 2026" is not a day. Write it like 10 Mar 2026 or 2026-03-10.
            soon        | 11:40 | The time: "soon" is not a day. Write it like 10 Mar 2026 or 2026-03-10.
            12 Mar 2026 | 24:00 | The time: "24:00" is not a time of day. Write it like 07:40.
            12 Mar 2026 | 7.60  | The time: "7.60" is not a time of day. Write it like 07:40.
            """)
    void whatCanBeNoTimeIsNamedAndStaysToBePutRight(String day, String time, String said) {
        set(day, time);
        assertThat(text("entry-when-problem")).isEqualTo(said);
        assertThat(((DatePicker) node("entry-when-day")).getEditor().getText()).isEqualTo(day);
        assertThat(((TextField) node("entry-when-time")).getText()).isEqualTo(time);
        set("12 Mar 2026", "11:45");
        assertThat(shown("entry-when")).isFalse();
        assertThat(text("entry-time")).isEqualTo("Thu 12 Mar, 11:45");
    }

    @Test
    void aTimeOverAYearAgoIsAskedAboutWhenTheEntryIsSaved() {
        set("11 Mar 2025", "11:40");
        type(KeyCode.DIGIT3, KeyCode.ENTER);
        await(() -> shown("ask"));
        assertThat(robot.lookup("The time: Tue 11 Mar 2025, 11:40 is more than a year ago. Keep it?")
                        .tryQuery())
                .isPresent();
        click("ask-no");
        assertThat(diary().readings()).isEmpty();
        assertThat(text("entry-time")).isEqualTo("Tue 11 Mar, 11:40");
        click("save-entry");
        await(() -> shown("ask"));
        click("ask-yes");
        assertThat(saved().at().instant()).isEqualTo(Instant.parse("2025-03-11T11:40:00Z"));
    }

    @Test
    void anHourThatHappensTwiceIsAskedWithBothItsOffsets() {
        set("26 Oct 2025", "01:30");
        await(() -> shown("entry-which"));
        assertThat(robot.lookup("That time happens twice. Which one?").tryQuery())
                .isPresent();
        assertThat(text("entry-which-0")).isEqualTo("Sun 26 Oct 2025, 01:30, UTC+01:00");
        assertThat(text("entry-which-1")).isEqualTo("Sun 26 Oct 2025, 01:30, UTCZ");
        click("entry-which-1");
        type(KeyCode.DIGIT3, KeyCode.ENTER);
        assertThat(saved().at().instant()).isEqualTo(Instant.parse("2025-10-26T01:30:00Z"));
    }

    @Test
    void anHourThatDoesNotExistIsAskedToo() {
        set("30 Mar 2025", "01:30");
        await(() -> shown("entry-which"));
        assertThat(robot.lookup("That time does not exist, because the clocks go forward. Which one do you mean?")
                        .tryQuery())
                .isPresent();
        click("entry-which-0");
        type(KeyCode.DIGIT3, KeyCode.ENTER);
        assertThat(saved().at().instant()).isEqualTo(Instant.parse("2025-03-30T01:30:00Z"));
    }
}
