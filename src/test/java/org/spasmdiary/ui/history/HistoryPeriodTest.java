package org.spasmdiary.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Span;
import org.spasmdiary.journal.Failure;

/** Days marked as not typical, and an entry put with another spasm, by key alone. */
class HistoryPeriodTest extends HistoryUi {
    private final Episode spasm = Episode.begun(EntryId.random(), ago(Duration.ofDays(3)), START);
    private final Reading before = pain(Duration.ofDays(5), 3);

    @Override
    List<Entry> entries() {
        return List.of(spasm, before);
    }

    private Span days() {
        return diary().periods().getFirst().span();
    }

    private void openForm() {
        focusOn("history-day-2026-03-12");
        type(KeyCode.A);
        opened("history-add-what");
        for (int i = 0; i < 10 && !"history-add-period".equals(focused().getId()); i++) type(KeyCode.TAB);
        type(KeyCode.SPACE);
        opened("history-form");
    }

    @Test
    void daysAreMarkedByKeyAndSeenAndHeardInTheCalendar() {
        openForm();
        focusOn("form-from");
        overwrite("10 Mar 2026");
        type(KeyCode.TAB, KeyCode.TAB);
        overwrite("travel");
        type(KeyCode.ENTER);
        await(() -> !diary().periods().isEmpty());
        assertThat(days()).isEqualTo(new Span(LocalDate.parse("2026-03-10"), LocalDate.parse("2026-03-12")));
        said("Added: Not typical: travel · 10 Mar 2026 to 12 Mar 2026");
        assertThat(node("history-day-2026-03-10").getAccessibleText())
                .isEqualTo("Tuesday 10 March, spasm 1, no entries, not typical: travel");
        assertThat(node("history-day-2026-03-10").getStyleClass()).contains("not-typical", "hatched");
        assertThat(node("history-day-2026-03-09").getStyleClass()).doesNotContain("not-typical");
        assertThat(text("history-day-title")).endsWith("day 2 · not typical");
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> diary().periods().isEmpty());
        press(KeyCode.CONTROL, KeyCode.Y);
        await(() -> diary().periods().size() == 1);
    }

    @Test
    void daysInTheWrongOrderAndDaysMarkedAlreadyAreSaidBesideTheField() {
        var marked = new Period(
                EntryId.random(),
                START,
                false,
                new Span(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-10")),
                "");
        given(List.of(marked));
        openForm();
        write("form-to", "11 Mar 2026");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(text("form-to-problem"))
                .isEqualTo("To: the last day, Wed 11 Mar 2026, is before the first day, Thu 12 Mar 2026.");
        write("form-from", "10 Feb 2026");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> shown("form-from-problem"));
        assertThat(text("form-from-problem"))
                .startsWith("From: some of these days are marked as not typical already, Sun 1 Feb 2026 to Tue 10 Feb");
        write("form-from", "no day");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(text("form-from-problem")).contains("no day");
        write("form-from", "11 Feb 2026");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> diary().periods().size() == 2);
    }

    @Test
    void aMarkIsListedChangedWithItsEarlierDaysShownAndTakenAway() {
        openForm();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> diary().periods().size() == 1);
        click("history-periods");
        await(() -> size("history-entries") == 2);
        assertThat(heard("history-entries").getLast()).isEqualTo("Not typical. 12 Mar 2026 to 12 Mar 2026");
        focus("history-entries");
        type(KeyCode.END, KeyCode.E);
        opened("history-form");
        write("form-from", "1 Mar 2026");
        book.fail(Failure.LOCKED, false);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        opened("failure");
        assertThat(typed("form-from")).isEqualTo("1 Mar 2026");
        book.mend();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> days().first().equals(LocalDate.parse("2026-03-01")));
        focus("history-entries");
        type(KeyCode.END, KeyCode.E);
        opened("history-form-earlier");
        type(KeyCode.ESCAPE);
        closed("history-form");
        type(KeyCode.DELETE);
        await(() -> diary().periods().isEmpty());
        assertThat(text("history-empty")).isEqualTo("No days are marked as not typical.");
    }

    @Test
    void anEntryIsPutWithTheSpasmThatBeganAfterItAndBack() {
        type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
        focusOn("history-day-2026-03-07");
        type(KeyCode.ENTER, KeyCode.M);
        opened("move-dialog");
        focusOn("move-to");
        type(KeyCode.ESCAPE); // also from a list, which keeps this key to itself
        closed("move-dialog");
        type(KeyCode.M);
        focusOn("move-to");
        type(KeyCode.END);
        book.fail(Failure.LOCKED, false);
        type(KeyCode.ENTER);
        opened("failure");
        opened("move-dialog");
        book.mend();
        type(KeyCode.ENTER);
        await(() -> named().equals(Optional.of(spasm.id())));
        said("The entry is with that spasm now.");
        await(() -> !heard("history-day").isEmpty());
        assertThat(heard("history-day")).containsExactly("11:40, Pain 3. put with another spasm. edited");
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> named().isEmpty());
        press(KeyCode.CONTROL, KeyCode.Y);
        await(() -> named().isPresent());
        focus("history-day");
        type(KeyCode.E);
        opened("history-form");
        click("history-form-move");
        opened("move-dialog");
        focusOn("move-to");
        type(KeyCode.HOME, KeyCode.ENTER);
        await(() -> named().isEmpty());
        assertThat(diary().find(before.id())).contains(before);
    }

    private Optional<EntryId> named() {
        return ((Reading) diary().find(before.id()).orElseThrow()).episode();
    }
}
