package org.spasmdiary.diary;

import static org.spasmdiary.diary.TreatmentKind.Group.CARE;
import static org.spasmdiary.diary.TreatmentKind.Group.MEDICINE;
import static org.spasmdiary.diary.TreatmentKind.Group.MOVEMENT;
import static org.spasmdiary.diary.TreatmentKind.Group.WARMTH_AND_COLD;

import java.util.Optional;

/** What can be logged as done or taken; the catalogue is treatments.md, section 1. */
public enum TreatmentKind implements Coded {
    HEAT_MOIST("heat-moist", WARMTH_AND_COLD),
    HEAT_DRY("heat-dry", WARMTH_AND_COLD),
    HEAT_WRAP("heat-wrap", WARMTH_AND_COLD),
    COLD_PACK("cold-pack", WARMTH_AND_COLD),
    CONTRAST("contrast", WARMTH_AND_COLD),
    WALK("walk", MOVEMENT),
    STRETCH("stretch", MOVEMENT),
    MOVE_BREAK("move-break", MOVEMENT),
    MOTOR_CONTROL("motor-control", MOVEMENT),
    STRENGTHEN("strengthen", MOVEMENT),
    HEAT_THEN_EXERCISE("heat-then-exercise", MOVEMENT),
    REST_RELATIVE("rest-relative", MOVEMENT),
    SLEEP("sleep", MOVEMENT),
    IBUPROFEN("ibuprofen", MEDICINE),
    NAPROXEN_SODIUM("naproxen-sodium", MEDICINE),
    NSAID_OTHER("nsaid-other", MEDICINE),
    ACETAMINOPHEN("acetaminophen", MEDICINE),
    CYCLOBENZAPRINE("cyclobenzaprine", MEDICINE),
    RELAXANT_OTHER("relaxant-other", MEDICINE),
    TOPICAL_MENTHOL_CAMPHOR("topical-menthol-camphor", MEDICINE),
    INJECTION("injection", MEDICINE),
    OTHER_PRODUCT("other-product", MEDICINE),
    MASSAGE("massage", CARE),
    TRIGGER_POINT("trigger-point", CARE),
    PHYSIO("physio", CARE),
    TEAM_REHAB("team-rehab", CARE),
    BACK_SUPPORT("back-support", CARE),
    TENS("tens", CARE),
    TRACTION("traction", CARE),
    FLUIDS("fluids", CARE),
    BREATHING("breathing", CARE);

    /** The four parts of the catalogue. */
    public enum Group {
        WARMTH_AND_COLD,
        MOVEMENT,
        MEDICINE,
        CARE
    }

    private final String code;
    private final Group group;

    TreatmentKind(String code, Group group) {
        this.code = code;
        this.group = group;
    }

    @Override
    public String code() {
        return code;
    }

    public Group group() {
        return group;
    }

    /** Whether a dose (units, strength, prescription) may be given with it. */
    public boolean takesDose() {
        return group == MEDICINE;
    }

    /** Whether it may name its ingredient; every other medicine is its own. */
    public boolean namesIngredient() {
        return this == NSAID_OTHER || this == RELAXANT_OTHER || this == OTHER_PRODUCT;
    }

    /** The ingredient it stands for by itself. */
    public Optional<Ingredient> ingredient() {
        return switch (this) {
            case IBUPROFEN -> Optional.of(Ingredient.IBUPROFEN);
            case NAPROXEN_SODIUM -> Optional.of(Ingredient.NAPROXEN_SODIUM);
            case ACETAMINOPHEN -> Optional.of(Ingredient.ACETAMINOPHEN);
            case CYCLOBENZAPRINE -> Optional.of(Ingredient.CYCLOBENZAPRINE);
            default -> Optional.empty();
        };
    }

    /** A name of the catalogue for two records that are linked; a record of its own it is only in old diaries. */
    public boolean isOnlyLink() {
        return this == CONTRAST || this == HEAT_THEN_EXERCISE;
    }

    /** Heat that the 15 to 20 minute advice is about; the wrap has its own rules. */
    public boolean isHeat() {
        return this == HEAT_MOIST || this == HEAT_DRY;
    }
}
