package org.spasmdiary.ui.today;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.PainPattern;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.ui.Card;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/** How bad is the pain now? Eleven keys, worst and average, the time, and Save. */
final class PainCard implements Card, EntryPart {
    private static final List<Field> OWN =
            List.of(Field.PAIN_NOW, Field.PAIN_WORST_24H, Field.PAIN_AVERAGE_24H, Field.OBSERVED_AT);

    private final Desk desk;
    private final Words words;
    private final Runnable saves;
    private final DigitKeys digits = new DigitKeys();
    private final PainScale scale;
    private final Stepper worst;
    private final Stepper average;
    private final TimeChip time;
    private final Label problem = Texts.body("");
    private final Button save;
    private final VBox box = new VBox();

    /**
     * Builds the card.
     *
     * @param saves saves the whole entry, of the time in the chip
     */
    PainCard(Desk desk, TimeChip time, Runnable saves) {
        this.desk = desk;
        this.words = desk.words();
        this.saves = saves;
        this.time = time;
        scale = new PainScale(words, this::changed);
        worst = new Stepper("worst", words.text("ui.today.worst"), words, this::chosen, this::changed);
        average = new Stepper("average", words.text("ui.today.average"), words, this::chosen, this::changed);
        save = new Button("", Icons.of(Feather.CORNER_DOWN_LEFT));
        save.setId("save-entry");
        save.getStyleClass().addAll("primary", "save");
        save.setContentDisplay(ContentDisplay.RIGHT);
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> saves.run());
        problem.setId("entry-problem");
        problem.getStyleClass().add("problem");
        build();
        changed();
        say(List.of());
    }

    private void build() {
        var hint = new HBox(small("keys.press"), key("0"), small("keys.to"), key("9"), small("keys.or"), key("T"));
        hint.getChildren().addAll(small("keys.ten"), key(words.text("ui.today.keys.enter")));
        hint.getStyleClass().add("key-hint");
        Label question = Texts.heading(words.text("ui.today.painQuestion"));
        question.setMinWidth(Region.USE_PREF_SIZE);
        var ends = new BorderPane(null, null, small("worstPain"), null, small("noPain"));
        var extras = new OneRow(worst.node(), average.node(), time.node());
        extras.getStyleClass().add("pain-extras");
        var saveRow = new HBox(save);
        saveRow.setAlignment(Pos.CENTER_RIGHT);
        var below = new WrapRow(extras, saveRow, 1);
        below.getStyleClass().add("pain-below");
        box.setId("pain-card");
        box.getStyleClass().addAll("card", "pain-card");
        box.getChildren().addAll(new WrapRow(new HBox(question), hint, 1), scale, ends, problem, below);
    }

    private Label small(String key) {
        Label label = Texts.small(words.text("ui.today." + key));
        label.setWrapText(false);
        return label;
    }

    private static Label key(String name) {
        var label = new Label(name);
        label.getStyleClass().add("key");
        return label;
    }

    private OptionalInt chosen() {
        return scale.chosen();
    }

    private void changed() {
        OptionalInt chosen = scale.chosen();
        save.setText(
                chosen.isPresent()
                        ? words.text("ui.today.savePain", "n", words.format().number(chosen.getAsInt()))
                        : words.text("ui.today.save"));
        save.setAccessibleText(save.getText());
        say(List.of());
    }

    @Override
    public Node node() {
        return box;
    }

    /** The focus where work begins. */
    void focusScale() {
        scale.focus();
    }

    @Override
    public void show(Diary diary, Instant now) {
        time.show();
    }

    @Override
    public boolean key(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) return false;
        if (event.getCode() == KeyCode.ENTER) saves.run();
        else if (event.getCode() == KeyCode.T) scale.choose(10);
        else if (event.getCode().isDigitKey() && !event.isShiftDown())
            scale.choose(digits.press(digit(event.getCode()), desk.now()));
        else return false;
        return true;
    }

    private static int digit(KeyCode code) {
        String name = code.getName(); // "5" or "Numpad 5"
        return name.charAt(name.length() - 1) - '0';
    }

    @Override
    public boolean isBlank() {
        return scale.chosen().isEmpty()
                && worst.value().isEmpty()
                && average.value().isEmpty();
    }

    @Override
    public Reading addTo(Reading reading) {
        return reading.withPain(
                new Pain(score(scale.chosen()), score(worst.value()), score(average.value()), PainPattern.NOT_ASKED));
    }

    private static Optional<PainScore> score(OptionalInt value) {
        return value.isPresent() ? Optional.of(new PainScore(value.getAsInt())) : Optional.empty();
    }

    @Override
    public void refuse(List<Problem> problems) {
        say(problems.stream().filter(one -> OWN.contains(one.field())).toList());
    }

    private void say(List<Problem> problems) {
        problem.setText(String.join("\n", problems.stream().map(words::problem).toList()));
        problem.setVisible(!problems.isEmpty());
        problem.setManaged(!problems.isEmpty());
    }

    @Override
    public void clear() {
        scale.clear();
        worst.clear();
        average.clear();
        time.set(Optional.empty());
        changed();
    }
}
