package org.spasmdiary.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.ui.Place;
import org.spasmdiary.ui.Reachable;

/** Going through the days by key, and what is heard on the way. */
class HistoryKeysTest extends HistoryUi {
    private final Entry today = pain(Duration.ofHours(2), 6);
    private final Entry walk = Treatment.of(EntryId.random(), TreatmentKind.WALK, ago(Duration.ofDays(30)), START);

    @Override
    List<Entry> entries() {
        return List.of(Episode.begun(EntryId.random(), ago(Duration.ofDays(3)), START), today, walk);
    }

    private String heard() {
        return focused().getAccessibleText();
    }

    @Test
    void arrowsGoByDayAndWeekAndNeverPastToday() {
        focusOn("history-day-2026-03-12");
        assertThat(heard()).isEqualTo("Thursday 12 March, worst pain 6, spasm 1, 1 entry");
        type(KeyCode.LEFT);
        focusOn("history-day-2026-03-11");
        assertThat(heard()).isEqualTo("Wednesday 11 March, spasm 1, no entries");
        assertThat(text("history-day-empty")).isEqualTo("No entries");
        type(KeyCode.UP);
        focusOn("history-day-2026-03-04");
        assertThat(heard()).isEqualTo("Wednesday 4 March, no entries");
        type(KeyCode.DOWN, KeyCode.DOWN); // a week, and as far as today
        focusOn("history-day-2026-03-12");
        type(KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(text("history-day-title")).isEqualTo("Thu 12 Mar 2026 · spasm 1, day 4");
        assertThat(node("history-day-2026-03-13").isDisabled()).isTrue();
    }

    @Test
    void pageKeysAndMonthButtonsGoByMonthAndTheWayBackEndsToday() {
        type(KeyCode.LEFT, KeyCode.PAGE_UP);
        focusOn("history-day-2026-02-11");
        assertThat(labels("history-day")).isEmpty();
        type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.DOWN);
        type(KeyCode.DOWN, KeyCode.DOWN); // 26 February: a month on would be after today
        focusOn("history-day-2026-02-26");
        type(KeyCode.PAGE_DOWN);
        focusOn("history-day-2026-03-12");
        type(KeyCode.PAGE_UP, KeyCode.PAGE_UP);
        focusOn("history-day-2026-01-12");
        type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN); // 23 February
        assertThat(((Button) node("history-next-month")).getAccessibleText()).isEqualTo("Next month");
        click("history-next-month");
        assertThat(text("history-day-title")).startsWith("Thu 12 Mar 2026");
        click("history-previous-month");
        assertThat(text("history-day-title")).isEqualTo("Thu 12 Feb 2026");
    }

    @Test
    void enterGoesToTheEntriesAndEscFromTheFormComesBackToTheSameLine() {
        type(KeyCode.ENTER);
        focusOn("history-day");
        assertThat(heard("history-day")).containsExactly("09:40, Pain 6");
        type(KeyCode.E);
        focusOn("form-painNow");
        assertThat(typed("form-painNow")).isEqualTo("6"); // the letter of the key is not written into it
        assertThat(text("history-form-title")).isEqualTo("Change: Thu 12 Mar, 09:40, Pain 6");
        type(KeyCode.ESCAPE);
        closed("history-form");
        focusOn("history-day");
        assertThat(shown("history-form")).isFalse();
    }

    @Test
    void theListHasEveryDayTheSpasmAndTheGapsInWords() {
        click("history-list");
        assertThat(heard("history-entries"))
                .containsExactly(
                        "Thu 12 Mar 2026 · spasm 1, day 4",
                        "09:40, Pain 6",
                        "Tue 10 Mar – Wed 11 Mar 2026  ·  No entries",
                        "Mon 9 Mar 2026 · spasm 1, day 1",
                        "11:40, The spasm began",
                        "Tue 10 Feb 2026",
                        "11:40, " + words.name(TreatmentKind.WALK));
        focus("history-entries");
        type(KeyCode.HOME, KeyCode.ENTER); // the head of a day has nothing to open
        assertThat(shown("history-form")).isFalse();
        type(KeyCode.DOWN, KeyCode.ENTER);
        opened("history-form");
        type(KeyCode.ESCAPE);
        focusOn("history-entries");
    }

    @Test
    void whoComesFromElsewhereForAnEntryFindsItsDayAndItsForm() {
        robot.interact(() -> desk().go(Place.HISTORY, Optional.of(walk.id())));
        opened("history-form");
        assertThat(text("history-form-title"))
                .isEqualTo("Change: Tue 10 Feb, 11:40, " + words.name(TreatmentKind.WALK));
        type(KeyCode.ESCAPE);
        closed("history-form");
        assertThat(text("history-day-title")).isEqualTo("Tue 10 Feb 2026");
    }

    @Test
    void everythingThatTabReachesHasAName() {
        assertThat(Reachable.nameless(node("history"))).isEmpty();
        click("history-add");
        opened("history-add-what");
        assertThat(labels("history-add-what")).contains("What do you want to add for Thu 12 Mar 2026?");
        assertThat(Reachable.nameless(node("history-add-what"))).isEmpty();
        type(KeyCode.ESCAPE);
        closed("history-add-what");
    }
}
