package org.spasmdiary.ui.treat;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Measure;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.words.Words;

/** "Prescribed for me": the prescriber's own numbers, which then stand in for the label's. Folded until it is ticked. */
public final class PrescriptionFields {
    private final VBox box = new VBox(8);
    private final VBox numbers = new VBox(4);
    private final CheckBox prescribed;
    private final TextField most = new TextField();
    private final TextField days = new TextField();

    /** @param before what was said so far */
    public PrescriptionFields(Words words, Optional<Prescription> before) {
        prescribed = new CheckBox(words.text("ui.treat.prescribed"));
        prescribed.setId("dose-prescribed");
        prescribed.setWrapText(true);
        prescribed.setSelected(before.isPresent());
        add(words, Field.PRESCRIBED_MAX_MG_24H, "dose-most", most);
        add(words, Field.PRESCRIBED_DAYS, "dose-days", days);
        before.flatMap(Prescription::maxMg24h).map(BigDecimal::toPlainString).ifPresent(most::setText);
        before.flatMap(Prescription::days).map(String::valueOf).ifPresent(days::setText);
        numbers.visibleProperty().bind(prescribed.selectedProperty());
        numbers.managedProperty().bind(prescribed.selectedProperty());
        box.getChildren().addAll(prescribed, numbers);
    }

    private void add(Words words, Field field, String id, TextField input) {
        var label = new Label(words.field(field));
        label.getStyleClass().add("strong");
        label.setLabelFor(input);
        input.setId(id);
        input.setAccessibleText(words.field(field));
        numbers.getChildren().addAll(label, input);
    }

    public Node node() {
        return box;
    }

    void onChange(Runnable tell) {
        prescribed.selectedProperty().subscribe(_ -> tell.run());
        most.textProperty().subscribe(_ -> tell.run());
        days.textProperty().subscribe(_ -> tell.run());
    }

    /** None while it is not ticked; numbers that are left out stay unknown. */
    public Typed<Optional<Prescription>> value() {
        if (!prescribed.isSelected()) return new Typed.Ok<>(Optional.empty());
        Typed<Optional<BigDecimal>> mg = number(Field.PRESCRIBED_MAX_MG_24H, Measure.PRESCRIBED_MAX_MG, most);
        if (mg.bad().isPresent()) return new Typed.Bad<>(mg.bad().get());
        return number(Field.PRESCRIBED_DAYS, Measure.PRESCRIBED_DAYS, days)
                .map(n -> Optional.of(new Prescription(mg.ok().orElseThrow(), n.map(BigDecimal::intValueExact))));
    }

    private static Typed<Optional<BigDecimal>> number(Field field, Measure measure, TextField input) {
        if (input.getText().isBlank()) return new Typed.Ok<>(Optional.empty());
        return measure.parse(field, input.getText()).map(Optional::of);
    }
}
