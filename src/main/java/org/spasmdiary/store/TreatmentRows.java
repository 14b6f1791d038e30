package org.spasmdiary.store;

import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Effect;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.SideEffect;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/** Treatments. */
final class TreatmentRows implements Rows<Treatment> {
    @Override
    public Class<Treatment> kind() {
        return Treatment.class;
    }

    @Override
    public String table() {
        return "treatment";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "treatment_kind",
                "product",
                "ingredient",
                "units",
                "strength_mg",
                "prescribed",
                "prescribed_max_mg_24h",
                "prescribed_days",
                "minutes",
                "end_s",
                "end_zone",
                "end_offset_s",
                "pain_before",
                "pain_after",
                "after_minutes",
                "helped",
                "linked_to",
                "episode");
    }

    @Override
    public void write(Treatment treatment, Sheet sheet) {
        Dose dose = treatment.dose();
        Effect effect = treatment.effect();
        sheet.word("treatment_kind", treatment.kind())
                .text("product", treatment.product())
                .word("ingredient", dose.named())
                .decimal("units", dose.units())
                .decimal("strength_mg", dose.strengthMg())
                .flag("prescribed", dose.prescription().isPresent())
                .decimal("prescribed_max_mg_24h", dose.prescription().flatMap(Prescription::maxMg24h))
                .number("prescribed_days", dose.prescription().flatMap(Prescription::days))
                .number("pain_before", effect.painBefore().map(PainScore::value))
                .number("pain_after", effect.painAfter().map(PainScore::value))
                .number("after_minutes", effect.afterMinutes())
                .number("helped", effect.helped())
                .id("linked_to", treatment.linkedTo())
                .id("episode", treatment.episode())
                .text("note", treatment.note())
                .tags("region", treatment.areas())
                .tags("side_effect", effect.sideEffects());
        switch (treatment.length()) {
            case Length.NotSaid _ -> {}
            case Length.Minutes(var minutes) -> sheet.decimal("minutes", Optional.of(minutes));
            case Length.Until(var end) -> sheet.when("end", Optional.of(end));
        }
    }

    @Override
    public Treatment read(Common common, Row row) {
        return new Treatment(
                common.id(),
                common.at(),
                common.recorded(),
                common.mistake(),
                row.wordOf(TreatmentKind.class, "treatment_kind"),
                row.text("product"),
                dose(row),
                length(row),
                row.tags(Region.class, "region"),
                new Effect(
                        row.number("pain_before").map(PainScore::new),
                        row.number("pain_after").map(PainScore::new),
                        row.number("after_minutes"),
                        row.number("helped"),
                        row.tags(SideEffect.class, "side_effect")),
                row.id("linked_to"),
                row.id("episode"),
                common.notes().note());
    }

    private static Dose dose(Row row) {
        Optional<Prescription> prescription = row.flag("prescribed")
                ? Optional.of(new Prescription(row.decimal("prescribed_max_mg_24h"), row.number("prescribed_days")))
                : Optional.empty();
        return new Dose(
                row.word(Ingredient.class, "ingredient"),
                row.decimal("units"),
                row.decimal("strength_mg"),
                prescription);
    }

    private static Length length(Row row) {
        return row.when("end")
                .<Length>map(Length.Until::new)
                .or(() -> row.decimal("minutes").map(Length.Minutes::new))
                .orElse(Length.NOT_SAID);
    }
}
