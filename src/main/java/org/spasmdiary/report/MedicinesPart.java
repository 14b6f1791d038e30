package org.spasmdiary.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.spasmdiary.analysis.DoseLimit;
import org.spasmdiary.analysis.DoseTotal;
import org.spasmdiary.analysis.MedicineLimits;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.When;

/** Medicines taken: sums over 24 h against whose limit, days in a row, and every dose that went over. */
final class MedicinesPart {
    private static final int LISTED = 3; // doses over a limit on page 1

    private final Scope scope;

    private MedicinesPart(Scope scope) {
        this.scope = scope;
    }

    static ReportContent.Medicines of(Scope scope) {
        return new MedicinesPart(scope).part();
    }

    private ReportContent.Medicines part() {
        List<ReportContent.Medicine> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<String> whose = new ArrayList<>();
        for (Ingredient ingredient : Ingredient.values()) {
            List<Treatment> doses = doses(ingredient);
            if (doses.isEmpty()) continue;
            rows.add(row(ingredient, doses));
            whose.add(whose(ingredient, at(ingredient, doses.getLast())));
            overNote(ingredient).ifPresent(notes::add);
            unknown(ingredient, doses).ifPresent(notes::add);
        }
        if (!whose.isEmpty()) notes.addFirst(scope.text("medicines.limits", "list", String.join("; ", whose)));
        long unnamed = scope.diary().treatments().stream()
                .filter(this::inScope)
                .filter(dose -> dose.kind().takesDose() && dose.ingredient().isEmpty())
                .count();
        if (unnamed > 0) notes.add(scope.count("medicines.unnamed", unnamed));
        if (rows.isEmpty() && unnamed == 0) notes.add(scope.text("medicines.none"));
        List<String> header = List.of(
                "",
                scope.text("medicines.last24h"),
                scope.text("medicines.most24h"),
                scope.text("medicines.limit"),
                scope.text("medicines.days"));
        return new ReportContent.Medicines(
                scope.text(scope.oneSpasm() ? "medicines" : "medicines.span"), header, rows, notes);
    }

    private boolean inScope(Treatment dose) {
        return scope.covers(dose);
    }

    private List<Treatment> doses(Ingredient ingredient) {
        return scope.diary().treatments().stream()
                .filter(this::inScope)
                .filter(dose -> dose.ingredient().equals(Optional.of(ingredient)))
                .toList();
    }

    private ReportContent.Medicine row(Ingredient ingredient, List<Treatment> doses) {
        DoseTotal now = DoseTotal.of(scope.diary(), ingredient, scope.now());
        DoseTotal most = doses.stream()
                .map(dose -> at(ingredient, dose))
                .max(Comparator.comparing(DoseTotal::mg))
                .orElse(now);
        return new ReportContent.Medicine(
                shortName(ingredient),
                scope.format().number(now.mg()),
                scope.format().number(most.mg()),
                limitMg(most),
                daysInARow(doses));
    }

    private DoseTotal at(Ingredient ingredient, Treatment dose) {
        return DoseTotal.of(scope.diary(), ingredient, dose.at().instant());
    }

    private String shortName(Ingredient ingredient) {
        return Arrays.stream(org.spasmdiary.diary.TreatmentKind.values())
                .filter(kind -> kind.ingredient().equals(Optional.of(ingredient)))
                .findFirst()
                .map(scope::shortName)
                .orElse(scope.words().name(ingredient));
    }

    private String mg(BigDecimal amount) {
        return scope.text("entry.mg", "n", scope.format().number(amount));
    }

    private String limitMg(DoseTotal total) {
        return total.limit().map(limit -> scope.format().number(limit.mg())).orElse(scope.text("medicines.noLimit"));
    }

    /** Whose limits the table holds the sums against. */
    private String whose(Ingredient ingredient, DoseTotal most) {
        return scope.text("medicines.whose", "medicine", shortName(ingredient), "limit", limit(ingredient, most));
    }

    private String limit(Ingredient ingredient, DoseTotal total) {
        return total.limit()
                .map(limit -> scope.text(
                        limit.owner() == DoseLimit.Owner.PRESCRIBER ? "medicines.prescribed" : "medicines.label",
                        "mg",
                        mg(limit.mg()),
                        "country",
                        MedicineLimits.of(ingredient)
                                .map(MedicineLimits.Row::country)
                                .orElse("")))
                .orElse(scope.text("medicines.noLimit"));
    }

    /** Calendar days with a dose, one after another, up to the last of them; the day as it was lived. */
    private String daysInARow(List<Treatment> doses) {
        TreeSet<LocalDate> days = new TreeSet<>();
        doses.forEach(dose -> days.add(dose.at().day()));
        LocalDate last = days.getLast();
        boolean current =
                Duration.between(doses.getLast().at().instant(), scope.now()).toHours() <= 48;
        int n = 0;
        while (days.contains(last.minusDays(n))) n++;
        String number = scope.format().number(n);
        return current
                ? number
                : scope.text(
                        "medicines.daysTo",
                        "n",
                        number,
                        "day",
                        scope.format().dayMonth(last).replace(' ', '\u00a0')); // the column is as narrow as a date
    }

    private Optional<String> unknown(Ingredient ingredient, List<Treatment> doses) {
        long n = doses.stream().filter(dose -> dose.amountMg().isEmpty()).count();
        return n == 0
                ? Optional.empty()
                : Optional.of(scope.count("medicines.unknown", n, "medicine", shortName(ingredient)));
    }

    /** Every dose that took its own 24 hours over a limit (rules.md, 12), newest first. */
    private List<DoseTotal> over(Ingredient ingredient) {
        return doses(ingredient).reversed().stream()
                .map(dose -> at(ingredient, dose))
                .filter(DoseTotal::isOver)
                .toList();
    }

    private Optional<String> overNote(Ingredient ingredient) {
        List<DoseTotal> over = over(ingredient);
        if (over.isEmpty()) return Optional.empty();
        String list = over.stream().limit(LISTED).map(this::overOne).collect(Collectors.joining(", "));
        if (over.size() > LISTED) list = scope.text("medicines.overSeePage2", "list", list, "n", over.size() - LISTED);
        return Optional.of(scope.count("medicines.over", over.size(), "medicine", shortName(ingredient), "list", list));
    }

    private String overOne(DoseTotal total) {
        When when = total.doses().getLast().at();
        String time = scope.words()
                .text(
                        "unit.dayTime",
                        "day",
                        scope.format().dayMonth(when.day()),
                        "time",
                        scope.format().clock(when.local()));
        return scope.text("medicines.overOne", "time", time, "mg", mg(total.mg()));
    }

    /** The whole list where page 1 has room for its newest only. */
    static Optional<ReportContent.Part> overList(Scope scope) {
        var part = new MedicinesPart(scope);
        List<ReportContent.Block> blocks = new ArrayList<>();
        for (Ingredient ingredient : Ingredient.values()) {
            List<DoseTotal> over = part.over(ingredient);
            if (over.size() > LISTED)
                blocks.add(new ReportContent.Block.Paragraph(new ReportContent.Said(
                        part.shortName(ingredient) + ":",
                        over.stream().map(part::overOne).collect(Collectors.joining(", ")))));
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportContent.Part(scope.text("medicines.overList"), false, blocks));
    }
}
