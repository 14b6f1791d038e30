package org.spasmdiary.analysis;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.Codes;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/**
 * What a label speaks of: a medicine by its ingredient, whatever the product, a rub, a heat wrap. The codes are the
 * items of {@code medicine-limits.tsv} and {@code cautions.tsv}.
 */
public enum Item implements Coded {
    IBUPROFEN(TreatmentKind.IBUPROFEN),
    NAPROXEN_SODIUM(TreatmentKind.NAPROXEN_SODIUM),
    /** An anti-inflammatory that names no ingredient. */
    NSAID_OTHER(TreatmentKind.NSAID_OTHER),
    ACETAMINOPHEN(TreatmentKind.ACETAMINOPHEN),
    CYCLOBENZAPRINE(TreatmentKind.CYCLOBENZAPRINE),
    TOPICAL(TreatmentKind.TOPICAL_MENTHOL_CAMPHOR),
    HEAT_WRAP(TreatmentKind.HEAT_WRAP);

    private static final Map<TreatmentKind, Item> BY_KIND = byKind();

    private final TreatmentKind kind;

    Item(TreatmentKind kind) {
        this.kind = kind;
    }

    private static Map<TreatmentKind, Item> byKind() {
        var all = new EnumMap<TreatmentKind, Item>(TreatmentKind.class);
        for (Item item : values()) all.put(item.kind, item);
        return all;
    }

    /** A named ingredient goes before the kind of the product (rules.md, 12); empty where no label is known. */
    public static Optional<Item> of(Treatment treatment) {
        Optional<Item> ofKind = Optional.ofNullable(BY_KIND.get(treatment.kind()));
        return treatment.kind().namesIngredient()
                ? treatment.ingredient().map(Item::of).or(() -> ofKind)
                : ofKind;
    }

    /** The item of a known ingredient. */
    public static Item of(Ingredient ingredient) {
        return switch (ingredient) {
            case IBUPROFEN -> IBUPROFEN;
            case NAPROXEN_SODIUM -> NAPROXEN_SODIUM;
            case ACETAMINOPHEN -> ACETAMINOPHEN;
            case CYCLOBENZAPRINE -> CYCLOBENZAPRINE;
            case UNKNOWN -> throw new IllegalArgumentException("no known ingredient");
        };
    }

    static Optional<Item> find(String code) {
        return Codes.find(Item.class, code);
    }

    @Override
    public String code() {
        return kind.code();
    }

    /** The entry of the catalogue it goes by; it has the words. */
    public TreatmentKind kind() {
        return kind;
    }

    /** An anti-inflammatory by mouth (R50, R51). */
    public boolean isNsaid() {
        return this == IBUPROFEN || this == NAPROXEN_SODIUM || this == NSAID_OTHER;
    }
}
