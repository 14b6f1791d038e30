package org.spasmdiary.ui.treatments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.spasmdiary.analysis.MedicineLimits;
import org.spasmdiary.analysis.MedicineNow;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.ui.Chips;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.FormDialog;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.treat.PrescriptionFields;

/**
 * "Change my limits": marks a product as prescribed, with its own milligrams in 24 h and days in a row. It is an edit of
 * the newest dose, which the next one starts with (ux.md 2.6).
 */
final class LimitForm {
    private final Desk desk;
    private final List<MedicineNow> medicines;
    private final List<String> names;
    private final Map<Integer, PrescriptionFields> fields = new LinkedHashMap<>();
    private final VBox holder = new VBox(8);
    private final Chips<Integer> which;
    private int at;

    /** @param names of the medicines, in their order; at least one */
    LimitForm(Desk desk, List<MedicineNow> medicines, List<String> names) {
        this.desk = desk;
        this.medicines = medicines;
        this.names = names;
        which = Chips.one(
                "limit-medicine",
                desk.words().text("ui.treatments.which"),
                IntStream.range(0, names.size()).boxed().toList(),
                names::get,
                String::valueOf);
        which.choose(0);
        which.onChange(() -> which.one().ifPresentOrElse(this::pick, () -> which.choose(at))); // one is always meant
        pick(0);
    }

    private void pick(int index) {
        at = index;
        PrescriptionFields own = fields.computeIfAbsent(
                index,
                i -> new PrescriptionFields(
                        desk.words(), medicines.get(i).newest().dose().prescription()));
        holder.getChildren().setAll(own.node());
        boolean onlyIfLower = medicines
                .get(index)
                .ingredient()
                .flatMap(MedicineLimits::of)
                .filter(MedicineLimits.Row::onlyIfLower)
                .isPresent();
        if (onlyIfLower) holder.getChildren().add(Texts.small(desk.words().text("ui.treatments.onlyIfLower")));
    }

    void show() {
        var words = desk.words();
        var body = new VBox(8);
        if (names.size() > 1) {
            Label label = Texts.body(words.text("ui.treatments.which"));
            label.getStyleClass().add("strong");
            body.getChildren().addAll(label, which.node());
        } else {
            Label label = Texts.body(names.getFirst());
            label.getStyleClass().add("strong");
            body.getChildren().add(label);
        }
        body.getChildren()
                .addAll(
                        holder,
                        Texts.small(
                                words.text("ui.treatments.changeHint") + " " + words.text("ui.treatments.goesWith")));
        var form = new FormDialog(desk, "limit-form", words.text("ui.treatments.change"), body);
        form.with(Choice.form("limit-save", words.text("ui.treatments.saveLimit"), () -> submit(form)))
                .with(Choice.plain("limit-cancel", words.text("ui.treatments.cancel"), () -> {}))
                .show();
    }

    private boolean submit(FormDialog form) {
        int saved = at;
        Typed<Optional<Prescription>> typed =
                java.util.Objects.requireNonNull(fields.get(at)).value();
        Optional<Problem> wrong = typed.bad();
        if (wrong.isPresent()) {
            form.say(
                    isNoNumber(wrong.get())
                            ? desk.words().text("ui.treatments.limitNumber")
                            : desk.words().problem(wrong.get()));
            return false;
        }
        return form.submit(
                new Typed.Ok<>(change(medicines.get(at), typed.ok().orElseThrow())),
                (Diary _) -> desk.saved(desk.words().text("ui.treatments.savedLimit", "name", names.get(saved))));
    }

    private static boolean isNoNumber(Problem problem) {
        return problem.field() == Field.PRESCRIBED_MAX_MG_24H
                && Typed.number(String.valueOf(problem.args().getFirst())).isEmpty();
    }

    /**
     * On the newest dose as it is now. A limit that is taken off goes from the other doses of the 24 h too: the rules
     * go by the newest that carries one, so it would else go on.
     */
    private Change change(MedicineNow medicine, Optional<Prescription> own) {
        List<Change> all = new ArrayList<>();
        all.add(new Change.Put(with(medicine.newest(), own)));
        if (own.isEmpty())
            for (Treatment dose : medicine.total().doses())
                if (!dose.equals(medicine.newest())
                        && dose.dose().prescription().isPresent()) all.add(new Change.Put(with(dose, own)));
        return all.size() == 1 ? all.getFirst() : new Change.Batch(all);
    }

    private Treatment with(Treatment dose, Optional<Prescription> own) {
        Treatment current = desk.diary()
                .find(dose.id())
                .filter(Treatment.class::isInstance)
                .map(Treatment.class::cast)
                .orElse(dose);
        Dose old = current.dose();
        return current.withDose(new Dose(old.named(), old.units(), old.strengthMg(), own));
    }
}
