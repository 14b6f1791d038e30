package org.spasmdiary.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.ui.Reachable;

/** Written down afterwards: for a day that is gone, and visits. */
class HistoryAddTest extends HistoryUi {
    @Override
    List<Entry> entries() {
        return List.of(pain(Duration.ofHours(2), 6));
    }

    private void addFor(String what) {
        type(KeyCode.A);
        opened("history-add-" + what);
        click("history-add-" + what);
        opened("history-form");
    }

    @Test
    void painOfAnEarlierDayNeedsItsTimeAndComesBackToThatDay() {
        type(KeyCode.LEFT);
        addFor("entry");
        assertThat(text("history-form-title")).isEqualTo("Add for Wed 11 Mar 2026");
        assertThat(typed("form-observedAt-day")).isEqualTo("11 Mar 2026");
        assertThat(typed("form-observedAt-time")).isEmpty();
        assertThat(shown("history-form-bin")).isFalse();
        assertThat(Reachable.nameless(node("history-form"))).isEmpty();
        focusOn("form-painNow");
        robot.write("4");
        type(KeyCode.ENTER);
        opened("form-observedAt-problem");
        assertThat(text("form-observedAt-problem")).contains("\"2026-03-11T\" is not a time");
        focusOn("form-observedAt-time");
        robot.write("8:30");
        type(KeyCode.ENTER);
        await(() -> diary().readings().size() == 2);
        said("Added: Wed 11 Mar, 08:30, Pain 4");
        assertThat(text("history-day-title")).isEqualTo("Wed 11 Mar 2026");
        assertThat(heard("history-day")).containsExactly("08:30, Pain 4");
        Reading added = diary().readings().getFirst();
        assertThat(added.recorded()).isEqualTo(START);
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> diary().readings().size() == 1);
        await(() -> text("history-day-empty").equals("No entries"));
    }

    @Test
    void anEmptyFormHasNothingToSaveAndEscLeavesItWithoutAsking() {
        addFor("entry");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        opened("form-painNow-problem");
        assertThat(text("form-painNow-problem"))
                .isEqualTo(
                        "There is nothing to save yet. Choose a pain number from 0 to 10, or fill in any other field.");
        type(KeyCode.ESCAPE);
        closed("history-form");
        assertThat(diary().readings()).hasSize(1);
    }

    @Test
    void aVisitIsAddedAmongTheVisitsAndMustSayWhoItWas() {
        click("history-visits");
        assertThat(text("history-empty")).isEqualTo("No visit or call written down yet.");
        click("history-add-visit");
        assertThat(text("history-form-title")).isEqualTo("Add a visit or call");
        opened("history-form");
        write("form-said", "Keep moving");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        opened("form-kind-problem");
        assertThat(text("form-kind-problem")).isEqualTo("Kind is needed and is not there.");
        assertThat(typed("form-said")).isEqualTo("Keep moving");
        click("form-kind-" + ContactKind.DOCTOR.code());
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> diary().contacts().size() == 1);
        Contact visit = diary().contacts().getFirst();
        assertThat(visit.at()).isEqualTo(now());
        assertThat(visit.said()).isEqualTo("Keep moving");
        await(() -> size("history-entries") == 2);
        assertThat(heard("history-entries")).contains("11:40, Doctor. Keep moving");
    }

    @Test
    void whatCannotBeWrittenStaysInTheFormAndTryingAgainMakesOne() {
        addFor("entry");
        robot.write("4");
        book.fail(Failure.UNKNOWN, true);
        type(KeyCode.ENTER);
        opened("failure");
        assertThat(typed("form-painNow")).isEqualTo("4");
        assertThat(node("history-form-save").isDisabled()).isFalse();
        book.mend();
        type(KeyCode.ENTER);
        await(() -> diary().readings().size() == 2);
        closed("history-form");
        click("failure-again");
        settle();
        assertThat(diary().readings()).hasSize(2);
        assertThat(diary().readings().getLast().pain().now()).isEqualTo(Optional.of(new PainScore(4)));
    }
}
