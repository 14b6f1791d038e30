package org.spasmdiary.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.ui.UiTest;

class HistoryFlowTest extends UiTest {
    private final Reading morning = Reading.empty(EntryId.random(), ago(Duration.ofHours(4)), START)
            .withPain(Pain.now(7))
            .withNotes(new Notes("stiff on waking", "a secret"));
    private final Treatment tablets =
            Treatment.of(EntryId.random(), TreatmentKind.IBUPROFEN, ago(Duration.ofHours(3)), START);

    @Override
    protected Change seed() {
        return Change.Batch.of(new Change.Put(morning), new Change.Put(tablets));
    }

    @BeforeEach
    void goToHistory() {
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
    }

    private Reading saved() {
        return (Reading) diary().find(morning.id()).orElseThrow();
    }

    private String typed(String id) {
        return ((TextInputControl) node(id)).getText();
    }

    private List<?> dayLines() {
        return ((ListView<?>) node("history-day")).getItems();
    }

    @Test
    void anEntryIsCorrectedByKeyAloneAndItsEarlierValueIsListed() {
        assertThat(focused().getId()).isEqualTo("history-day-2026-03-12");
        type(KeyCode.ENTER); // into the entries of the day; the first is chosen
        type(KeyCode.ENTER); // opens its form
        assertThat(focused().getId()).isEqualTo("form-painNow");
        press(KeyCode.CONTROL, KeyCode.A);
        type(KeyCode.DIGIT5, KeyCode.ENTER);
        await(() -> saved().pain().now().equals(Optional.of(new PainScore(5))));
        await(() -> !shown("history-form"));

        assertThat(saved().notes()).isEqualTo(morning.notes());
        assertThat(text("notice-text")).isEqualTo("Changed: Thu 12 Mar, 07:40, Pain 5");
        type(KeyCode.E);
        assertThat(shown("history-form-earlier")).isTrue();
        assertThat(robot.lookup("#history-form-earlier .label").queryAllAs(Labeled.class))
                .anyMatch(label -> label.getText().startsWith("Pain: 7 → 5"));
    }

    @Test
    void deletingByKeyMovesToTheBinAndUndoBringsItBack() {
        type(KeyCode.ENTER, KeyCode.DELETE);
        await(() -> diary().find(morning.id()).isEmpty());
        await(() -> shown("notice-undo"));
        assertThat(text("notice-text")).isEqualTo("Moved to the bin: Thu 12 Mar, 07:40, Pain 7");
        await(() -> text("history-bin").equals("Bin (1)"));

        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> diary().find(morning.id()).isPresent());
        await(() -> text("history-bin").equals("Bin (0)"));
        press(KeyCode.CONTROL, KeyCode.Y);
        await(() -> diary().find(morning.id()).isEmpty());
    }

    @Test
    void theBinPutsBackAndIsEmptiedOnlyAfterAsking() {
        type(KeyCode.ENTER, KeyCode.DELETE);
        await(() -> text("history-bin").equals("Bin (1)"));
        click("history-bin");
        robot.interact(() -> node("history-bin-list").requestFocus());
        type(KeyCode.HOME, KeyCode.ENTER);
        await(() -> diary().find(morning.id()).isPresent());

        click("history-calendar");
        robot.interact(() -> node("history-day").requestFocus());
        type(KeyCode.DELETE);
        await(() -> text("history-bin").equals("Bin (1)"));
        click("history-bin");
        click("history-empty-bin");
        await(() -> shown("ask"));
        click("ask-no");
        assertThat(desk().bin()).hasSize(1);
        click("history-empty-bin");
        await(() -> shown("ask"));
        click("ask-yes");
        await(() -> desk().bin().isEmpty());
        await(() -> text("history-empty").equals("The bin is empty."));
    }

    @Test
    void whatCannotBeIsNamedBesideItsFieldAndTheTextStays() {
        type(KeyCode.ENTER, KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("11");
        type(KeyCode.ENTER);
        await(() -> shown("form-painNow-problem"));
        assertThat(text("form-painNow-problem")).isEqualTo("Pain is a whole number from 0 to 10. You gave \"11\".");
        assertThat(typed("form-painNow")).isEqualTo("11");
        assertThat(focused().getId()).isEqualTo("form-painNow");
        assertThat(saved()).isEqualTo(morning);
    }

    @Test
    void aTimeInTheFutureIsRefusedWithTheFieldNamed() {
        type(KeyCode.ENTER, KeyCode.ENTER);
        robot.interact(() -> ((TextInputControl) node("form-observedAt-time")).setText("23:00"));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> shown("form-observedAt-problem"));
        assertThat(text("form-observedAt-problem")).contains("is in the future");
        assertThat(saved()).isEqualTo(morning);
    }

    @Test
    void aSaveThatCannotBeWrittenKeepsTheFormAndTryAgainSavesIt() {
        type(KeyCode.ENTER, KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.A);
        book.fail(Failure.DISK_FULL, false);
        type(KeyCode.DIGIT3, KeyCode.ENTER);
        await(() -> shown("failure"));
        assertThat(typed("form-painNow")).isEqualTo("3");
        assertThat(saved()).isEqualTo(morning);

        book.mend();
        click("failure-again");
        await(() -> saved().pain().now().equals(Optional.of(new PainScore(3))));
        await(() -> !shown("history-form"));
    }

    @Test
    void leavingATouchedFormAsksAndAnUntouchedOneDoesNot() {
        type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ESCAPE);
        assertThat(shown("history-form")).isFalse();
        type(KeyCode.ENTER, KeyCode.DIGIT1, KeyCode.ESCAPE);
        await(() -> shown("ask"));
        click("ask-no");
        assertThat(shown("history-form")).isTrue();
    }

    @Test
    void aMistakeStaysInTheListInGreyAndCanBeTakenBack() {
        type(KeyCode.ENTER, KeyCode.ENTER);
        click("history-form-mistake");
        await(() -> saved().mistake());
        assertThat(dayLines()).hasSize(2);
        type(KeyCode.ENTER);
        assertThat(text("history-form-mistake")).isEqualTo("Not a mistake, count it again");
        click("history-form-mistake");
        await(() -> !saved().mistake());
    }

    @Test
    void aDoseIsAddedForAnEarlierDayWithItsTimeAskedFor() {
        type(KeyCode.LEFT); // to the day before
        assertThat(text("history-day-empty")).isEqualTo("No entries");
        type(KeyCode.A);
        await(() -> shown("history-add-medicine"));
        click("history-add-medicine");
        await(() -> shown("history-form"));
        click("form-kind-ibuprofen");
        robot.interact(() -> {
            ((TextInputControl) node("form-units")).setText("2");
            ((TextInputControl) node("form-strengthMg")).setText("200");
        });
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> shown("form-start-problem"));
        robot.interact(() -> ((TextInputControl) node("form-start-time")).setText("9:15"));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> diary().treatments().size() == 2);

        Treatment added = diary().treatments().getFirst();
        assertThat(words.format().dayTime(added.at().local())).isEqualTo("Wed 11 Mar 2026, 09:15");
        assertThat(added.amountMg().orElseThrow()).isEqualByComparingTo("400");
    }

    @Test
    void theSearchIsReachedByKeyAndSaysWhenThereIsNothing() {
        press(KeyCode.CONTROL, KeyCode.F);
        assertThat(focused().getId()).isEqualTo("history-search");
        robot.write("waking");
        await(() -> ((ListView<?>) node("history-entries")).getItems().size() == 2);
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write("socks");
        await(() -> text("history-empty").equals("No entry has “socks”."));
        click("history-clear");
        assertThat(typed("history-search")).isEmpty();
    }

    @Test
    void everyControlHasAName() {
        type(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(Names.missing(stage.getScene().getRoot())).isEmpty();
        click("history-form-cancel");
        for (String part : List.of("history-list", "history-alerts", "history-visits", "history-bin")) {
            click(part);
            assertThat(Names.missing(stage.getScene().getRoot())).isEmpty();
        }
    }
}
