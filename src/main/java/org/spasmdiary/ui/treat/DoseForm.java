package org.spasmdiary.ui.treat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.spasmdiary.analysis.LargeAmount;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.ui.Chips;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.FormDialog;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.WhenField;

/** The form of one treatment: what, how much, when. Only what the kind can have is asked. */
final class DoseForm {
    private final Desk desk;
    private final DoseDraft start;
    private final EntryId id = EntryId.random();
    private final VBox fields = new VBox();
    private final TextField name;
    private final TextField units;
    private final TextField strength;
    private final TextField minutes;
    private final TextField note;
    private final WhenField when;
    private final Chips<Ingredient> ingredient;
    private final Chips<Region> areas;
    private final PrescriptionFields prescription;
    private final PartsFields parts;
    private final Label outlook = Texts.small("");
    /** Amounts that were asked about and are kept. */
    private Set<Problem> asked = Set.of();

    DoseForm(Desk desk, ProductDraft product) {
        this.desk = desk;
        this.start = product.first();
        fields.getStyleClass().add("form");
        name = text("dose-product", start.product());
        units = text("dose-units", start.units());
        strength = text("dose-strength", start.strengthMg());
        minutes = text("dose-minutes", start.minutes());
        note = text("dose-note", start.note());
        when = new WhenField(desk, "dose", Field.START, desk.moment());
        ingredient = Chips.one(
                "dose-ingredient",
                desk.words().field(Field.INGREDIENT),
                Arrays.asList(Ingredient.values()),
                desk.words()::name,
                Coded::code);
        start.ingredient().ifPresent(ingredient::choose);
        prescription = new PrescriptionFields(desk.words(), start.prescription());
        parts = new PartsFields(desk.words(), start.kind(), product.more(), this::tell);
        areas = Chips.several(
                "dose-areas",
                desk.words().field(Field.AREAS),
                Arrays.asList(Region.values()),
                desk.words()::name,
                Coded::code);
        Evidence.hint(start.kind(), desk.words()).ifPresent(note::setPromptText);
        boolean dose = start.kind().takesDose();
        if (dose) add(Field.PRODUCT, name);
        if (start.kind().namesIngredient()) add(Field.INGREDIENT, ingredient.node());
        if (dose) {
            add(Field.UNITS, units);
            add(Field.STRENGTH_MG, strength);
            outlook.setId("dose-outlook");
            outlook.setWrapText(true);
            fields.getChildren().addAll(parts.node(), outlook, prescription.node());
            units.textProperty().subscribe(_ -> tell());
            strength.textProperty().subscribe(_ -> tell());
            ingredient.onChange(this::tell);
            prescription.onChange(this::tell);
            tell();
        } else add(Field.MINUTES, minutes);
        add(Field.START, when.node());
        if (!dose || start.kind() == TreatmentKind.TOPICAL_MENTHOL_CAMPHOR) add(Field.AREAS, areas.node());
        add(Field.NOTE, note);
        var evidence = new EvidenceBox(desk.words());
        evidence.show(start.kind());
        fields.getChildren().add(evidence.node());
    }

    private TextField text(String nodeId, String value) {
        var field = new TextField(value);
        field.setId(nodeId);
        return field;
    }

    private void add(Field field, Node node) {
        var label = new Label(desk.words().field(field));
        label.getStyleClass().add("strong");
        label.setLabelFor(node);
        if (node instanceof TextField) node.setAccessibleText(label.getText());
        fields.getChildren().addAll(label, node);
    }

    /** Asks, and hands over what came of it: a record for each ingredient. Nothing is saved here. */
    void ask(Consumer<List<Treatment>> done) {
        var form = new FormDialog(desk, "dose-form", desk.words().name(start.kind()), fields);
        Node first = start.kind().takesDose() ? (start.units().isEmpty() ? units : name) : minutes;
        form.with(Choice.form("dose-add", desk.words().text("ui.treat.add"), () -> submit(form, done)))
                .with(Choice.plain("dose-cancel", desk.words().text("ui.treat.cancel"), () -> {}))
                .focused(first)
                .show();
    }

    private boolean submit(FormDialog form, Consumer<List<Treatment>> done) {
        Typed<List<Treatment>> typed = typed();
        Optional<String> wrong = typed.bad()
                .or(() -> typed.ok().flatMap(all -> new Treating(desk).refusal(all)))
                .map(desk.words()::problem)
                .or(() -> typed.ok().flatMap(this::large));
        wrong.ifPresent(form::say);
        if (wrong.isPresent()) return false;
        typed.ok().ifPresent(done);
        return true;
    }

    /** An amount that looks like a slip is asked about once, in the form, where it can be put right. */
    private Optional<String> large(List<Treatment> all) {
        var words = desk.words();
        Set<Problem> large = all.stream()
                .flatMap(dose -> LargeAmount.of(dose).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (asked.containsAll(large)) return Optional.empty();
        asked = large;
        units.requestFocus();
        units.selectAll();
        String amounts = large.stream().map(words::problem).collect(Collectors.joining("\n"));
        return Optional.of(words.text("ui.treat.ifRight", "problem", amounts));
    }

    /** What it comes to with the doses of its own 24 hours, as far as it is typed. */
    private void tell() {
        outlook.setText(typed().ok()
                .map(all -> DoseOutlook.of(desk.diary(), all, desk.zone(), desk.words()))
                .orElse(""));
    }

    private Typed<List<Treatment>> typed() {
        var at = when.value();
        if (at.bad().isPresent()) return new Typed.Bad<>(at.bad().get());
        var own = prescription.value();
        if (own.bad().isPresent()) return new Typed.Bad<>(own.bad().get());
        var first = new DoseDraft(
                start.kind(),
                name.getText(),
                units.getText(),
                strength.getText(),
                ingredient.one(),
                own.ok().orElseThrow(),
                minutes.getText(),
                note.getText());
        return new ProductDraft(first, parts.value())
                .treatments(id, at.ok().orElseThrow(), desk.now())
                .map(all ->
                        all.stream().map(one -> one.withAreas(areas.chosen())).toList());
    }
}
