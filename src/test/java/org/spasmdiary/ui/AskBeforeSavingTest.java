package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.PainPattern;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.journal.Outcome;

/** "Keep it?", and a form that stays or comes back with all that was typed until it is saved. */
class AskBeforeSavingTest extends UiTest {
    private final List<Outcome> outcomes = new ArrayList<>();
    private TextField field;
    private final List<String> saved = new ArrayList<>();
    private final EntryId id = EntryId.random();

    /** Not sooner: the first window test of a process starts the toolkit in its set-up. */
    @BeforeEach
    void makeField() {
        field = new TextField();
    }

    private Reading reading(Instant at, Pain pain) {
        return Reading.empty(id, When.of(at, ZONE), START).withPain(pain);
    }

    private Reading twoYearsAgo() {
        return reading(START.minus(Duration.ofDays(730)), Pain.now(3));
    }

    private void save(Reading reading) {
        robot.interact(() -> desk().save(new Change.Put(reading), outcomes::add));
        settle();
    }

    private String question() {
        return robot.lookup("#ask .body")
                .queryAllAs(Labeled.class)
                .iterator()
                .next()
                .getText();
    }

    /** A form whose only field is the temperature. */
    private FormDialog form(Instant at) {
        field.setAccessibleText("Temperature");
        return new FormDialog(desk(), "fever", "How warm?", new Label("Temperature"), field)
                .saving("fever-save", "Save", () -> typed(at), _ -> saved.add(field.getText()))
                .with(Choice.plain("fever-no", "Cancel", () -> saved.add("cancelled")));
    }

    private Typed<Change> typed(Instant at) {
        try {
            var degrees = new BigDecimal(field.getText());
            return new Typed.Ok<>(new Change.Put(reading(at, Pain.now(3)).withTemperatureC(Optional.of(degrees))));
        } catch (NumberFormatException e) {
            return new Typed.Bad<>(Problem.of(Field.TEMPERATURE_C, "range", field.getText(), "30", "45"));
        }
    }

    private void open(Instant at) {
        robot.interact(() -> form(at).show());
        settle();
        assertThat(focused()).isEqualTo(field);
    }

    @Test
    void anOddTimeIsAskedAboutAndKeptOnYes() {
        save(twoYearsAgo());
        assertThat(text("ask-yes")).isEqualTo("Keep it");
        assertThat(text("ask-no")).isEqualTo("Change it");
        assertThat(robot.lookup("#ask .heading").queryLabeled().getText()).isEqualTo("Is this right?");
        assertThat(question()).endsWith("is more than a year ago. Keep it?");
        assertThat(outcomes).isEmpty();
        type(KeyCode.ENTER);
        await(() -> outcomes.size() == 1);
        assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Saved.class);
        assertThat(diary().readings()).hasSize(1);
    }

    @Test
    void noAndEscComeBackAsARefusalAndNothingIsSaved() {
        save(twoYearsAgo());
        click("ask-no");
        save(twoYearsAgo());
        type(KeyCode.ESCAPE);
        assertThat(outcomes)
                .hasSize(2)
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Outcome.Refused.class,
                                refused -> assertThat(refused.problems())
                                        .extracting(Problem::key)
                                        .containsExactly("longAgo")));
        assertThat(diary().readings()).isEmpty();
    }

    @Test
    void allQuestionsOfOneSaveAreAskedTogether() {
        var pain = new Pain(
                Optional.of(new PainScore(7)),
                Optional.of(new PainScore(5)),
                Optional.of(new PainScore(6)),
                PainPattern.NOT_ASKED);
        save(reading(START.minus(Duration.ofDays(730)), pain));
        assertThat(question().lines()).hasSize(3).allMatch(line -> line.endsWith("Keep it?"));
        click("ask-yes");
        await(() -> outcomes.size() == 1);
        assertThat(desk().ask().isOpen()).isFalse();
    }

    @Test
    void whatCannotBeIsRefusedWithoutAQuestion() {
        save(reading(START.plus(Duration.ofMinutes(6)), Pain.now(3)));
        assertThat(desk().ask().isOpen()).isFalse();
        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Refused.class);
        save(reading(START.plus(Duration.ofMinutes(5)), Pain.now(3)));
        await(() -> outcomes.size() == 2);
        assertThat(outcomes.getLast()).isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void whatIsTypedWronglyIsNamedUnderTheFormWhichStays() {
        open(START);
        assertThat(shown("fever-problem")).isFalse();
        robot.write("hot");
        type(KeyCode.ENTER);
        assertThat(shown("fever")).isTrue();
        assertThat(text("fever-problem")).contains("from 30 to 45").endsWith("You gave \"hot\".");
        assertThat(field.getText()).isEqualTo("hot");
        robot.interact(() -> field.setText("38.2"));
        type(KeyCode.ENTER);
        await(() -> saved.equals(List.of("38.2")));
        assertThat(shown("fever")).isFalse();
        assertThat(diary().readings().getFirst().temperatureC()).contains(new BigDecimal("38.2"));
    }

    @Test
    void aTimeInTheFutureIsSaidUnderTheFormAndNothingIsSaved() {
        open(START.plus(Duration.ofHours(1)));
        robot.write("38");
        type(KeyCode.ENTER);
        assertThat(text("fever-problem")).contains("is in the future");
        assertThat(field.getText()).isEqualTo("38");
        assertThat(saved).isEmpty();
    }

    @Test
    void changeItBringsTheFormBackWithWhatWasTyped() {
        open(START.minus(Duration.ofDays(730)));
        robot.write("38");
        type(KeyCode.ENTER);
        await(() -> shown("ask"));
        assertThat(shown("fever")).as("the question stands alone").isFalse();
        click("ask-no");
        await(() -> shown("fever"));
        assertThat(text("fever-problem")).endsWith("is more than a year ago. Keep it?");
        assertThat(field.getText()).isEqualTo("38");
        type(KeyCode.ENTER);
        await(() -> shown("ask"));
        click("ask-yes");
        await(() -> saved.size() == 1);
        assertThat(diary().readings()).hasSize(1);
    }

    @Test
    void aSaveThatFailsBringsTheFormBackAndPressingAgainMakesOneEntry() {
        open(START);
        robot.write("38");
        book.fail(Failure.DISK_FULL, false);
        type(KeyCode.ENTER);
        await(() -> shown("fever-problem"));
        assertThat(text("fever-problem"))
                .isEqualTo("Not saved. The line at the top says why. What you wrote is still here: press the button to"
                        + " try again.");
        book.fail(Failure.UNKNOWN, true);
        type(KeyCode.ENTER);
        await(() -> text("fever-problem").startsWith("This may not be saved"));
        assertThat(text("fever-problem"))
                .isEqualTo("This may not be saved: the disk did not answer. Pressing the button again never makes a"
                        + " second one.");
        assertThat(field.getText()).isEqualTo("38");
        book.mend();
        type(KeyCode.ENTER);
        await(() -> saved.equals(List.of("38")));
        assertThat(diary().readings()).hasSize(1);
        assertThat(shown("failure")).as("it is saved now").isFalse();
    }

    @Test
    void cancelAndEscLeaveTheFormUnsaved() {
        open(START);
        click("fever-no");
        assertThat(saved).containsExactly("cancelled");
        open(START);
        type(KeyCode.ESCAPE);
        assertThat(desk().ask().isOpen()).isFalse();
        assertThat(diary().readings()).isEmpty();
    }
}
