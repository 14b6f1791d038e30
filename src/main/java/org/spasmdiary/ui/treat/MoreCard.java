package org.spasmdiary.ui.treat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.Codes;
import org.spasmdiary.diary.Complaints;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Everyday;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Measure;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Sleep;
import org.spasmdiary.diary.Symptom;
import org.spasmdiary.diary.TemperatureUnit;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.ui.Card;
import org.spasmdiary.ui.Chips;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.today.EntryInHand;
import org.spasmdiary.ui.today.EntryPart;

/** What else can be said with the pain, folded away: still there, how it feels, sleep, temperature. */
public final class MoreCard implements Card, EntryPart {
    private final Desk desk;
    private final VBox root = new VBox();
    private final VBox body = new VBox();
    private final Button fold = new Button();
    private Chips<Tri> still;
    private Chips<Symptom> symptoms;
    private Chips<Tri> inBed;
    private final TextField sleep = new TextField();
    private final TextField temperature = new TextField();
    private final Label degreesLabel = new Label();
    private final Label problem = new Label();

    public MoreCard(Desk desk, EntryInHand entry) {
        this.desk = desk;
        root.setId("more-card");
        root.getStyleClass().add("more-card");
        fold.setWrapText(true);
        fold.setMinHeight(Region.USE_PREF_SIZE);
        fold.setId("more-fold");
        fold.getStyleClass().add("flat");
        fold.setOnAction(_ -> unfold(!body.isVisible()));
        sleep.setId("more-sleep");
        temperature.setId("more-temperature");
        degreesLabel.getStyleClass().add("strong");
        degreesLabel.setLabelFor(temperature);
        problem.setId("more-problem");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        body.getStyleClass().addAll("card", "more-body");
        still = still();
        symptoms = symptoms();
        inBed = inBed();
        fill();
        root.getChildren().addAll(fold, body);
        unfold(false);
        entry.add(this);
    }

    private Chips<Tri> still() {
        String name = desk.words().text("ui.treat.stillThere");
        return Chips.one("more-still", name, List.of(Tri.YES, Tri.NO), desk.words()::name, Coded::code);
    }

    private Chips<Symptom> symptoms() {
        String name = desk.words().text("ui.treat.symptoms");
        return Chips.several("more-symptom", name, Arrays.asList(Symptom.values()), desk.words()::name, Coded::code);
    }

    private Chips<Tri> inBed() {
        String name = desk.words().text("ui.treat.inBed");
        return Chips.one("more-in-bed", name, List.of(Tri.YES, Tri.NO), desk.words()::name, Coded::code);
    }

    private void fill() {
        var numbers = new HBox(
                16, labelled(desk.words().text("ui.treat.sleep"), sleep), new VBox(4, degreesLabel, temperature));
        sayUnit();
        body.getChildren()
                .setAll(
                        labelled(desk.words().text("ui.treat.stillThere"), still.node()),
                        labelled(desk.words().text("ui.treat.symptoms"), symptoms.node()),
                        labelled(desk.words().text("ui.treat.inBed"), inBed.node()),
                        numbers,
                        problem);
    }

    private static VBox labelled(String text, Node node) {
        var label = new Label(text);
        label.getStyleClass().add("strong");
        label.setLabelFor(node);
        node.setAccessibleText(text);
        return new VBox(4, label, node);
    }

    /** Which one it is can be changed in Settings at any time. */
    private void sayUnit() {
        String text = desk.words().text(fahrenheit() ? "ui.treat.temperatureF" : "ui.treat.temperatureC");
        degreesLabel.setText(text);
        temperature.setAccessibleText(text);
    }

    private boolean fahrenheit() {
        return desk.diary()
                .profile()
                .temperatureUnit()
                .filter(TemperatureUnit.FAHRENHEIT::equals)
                .isPresent();
    }

    private void unfold(boolean open) {
        body.setVisible(open);
        body.setManaged(open);
        String text = desk.words().text(open ? "ui.treat.less" : "ui.treat.moreToSay");
        fold.setText(text);
        fold.setAccessibleText(text);
        fold.setGraphic(Icons.of(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Diary diary, Instant now) {
        sayUnit(); // else it holds only what is being typed
    }

    @Override
    public boolean isBlank() {
        return typed().isEmpty();
    }

    private Typed<BigDecimal> degrees() {
        if (!fahrenheit()) return Measure.TEMPERATURE_C.parse(Field.TEMPERATURE_C, temperature.getText());
        return Measure.TEMPERATURE_F
                .parse(Field.TEMPERATURE_C, temperature.getText())
                .map(f -> f.subtract(BigDecimal.valueOf(32))
                        .multiply(BigDecimal.valueOf(5))
                        .divide(BigDecimal.valueOf(9), 2, RoundingMode.HALF_UP));
    }

    private Typed<BigDecimal> hours() {
        return Measure.SLEEP_HOURS.parse(Field.SLEEP_HOURS, sleep.getText());
    }

    @Override
    public List<Problem> problems() {
        List<Problem> wrong = new ArrayList<>();
        if (!sleep.getText().isBlank()) hours().bad().ifPresent(wrong::add);
        if (!temperature.getText().isBlank()) degrees().bad().ifPresent(wrong::add);
        return wrong;
    }

    @Override
    public void refuse(List<Problem> problems) {
        List<Problem> own = problems.stream()
                .filter(p -> p.field() == Field.SLEEP_HOURS || p.field() == Field.TEMPERATURE_C)
                .toList();
        problem.setText(
                String.join("\n", own.stream().map(desk.words()::problem).toList()));
        if (own.isEmpty()) return;
        unfold(true);
        (own.getFirst().field() == Field.SLEEP_HOURS ? sleep : temperature).requestFocus();
    }

    @Override
    public Reading addTo(Reading reading) {
        Reading with = reading;
        if (still.one().isPresent()) with = with.withStillThere(still.one().get());
        if (inBed.one().isPresent())
            with = with.withEveryday(new Everyday(
                    with.everyday().limitsDay(),
                    with.everyday().stuckLocked(),
                    inBed.one().get()));
        Set<Symptom> ticked = symptoms.chosen();
        if (!ticked.isEmpty()) with = with.withComplaints(new Complaints(ticked, Set.of(), Set.of(), Set.of()));
        if (!sleep.getText().isBlank()) with = with.withSleep(new Sleep(hours().ok(), Optional.empty(), Tri.NOT_ASKED));
        if (!temperature.getText().isBlank())
            with = with.withTemperatureC(degrees().ok());
        return with;
    }

    @Override
    public void clear() {
        still = still();
        symptoms = symptoms();
        inBed = inBed();
        sleep.clear();
        temperature.clear();
        problem.setText("");
        fill();
        unfold(false);
    }

    @Override
    public Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        still.one().ifPresent(answer -> typed.put("more.still", answer.code()));
        inBed.one().ifPresent(answer -> typed.put("more.inBed", answer.code()));
        if (!symptoms.chosen().isEmpty())
            typed.put(
                    "more.symptoms",
                    String.join(
                            ",", symptoms.chosen().stream().map(Symptom::code).toList()));
        if (!sleep.getText().isBlank()) typed.put("more.sleep", sleep.getText());
        if (!temperature.getText().isBlank()) typed.put("more.temperature", temperature.getText());
        return typed;
    }

    @Override
    public void restore(Map<String, String> typed) {
        Codes.find(Tri.class, typed.getOrDefault("more.still", "")).ifPresent(still::choose);
        Codes.find(Tri.class, typed.getOrDefault("more.inBed", "")).ifPresent(inBed::choose);
        for (String code : typed.getOrDefault("more.symptoms", "").split(","))
            Codes.find(Symptom.class, code).ifPresent(symptoms::choose);
        sleep.setText(typed.getOrDefault("more.sleep", ""));
        temperature.setText(typed.getOrDefault("more.temperature", ""));
        if (!isBlank()) unfold(true);
    }
}
