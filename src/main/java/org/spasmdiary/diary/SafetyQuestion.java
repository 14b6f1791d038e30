package org.spasmdiary.diary;

/** A warning sign that is asked on a reading; exact wording in rules.md, "Safety questions". */
public enum SafetyQuestion implements Coded {
    BLADDER_BOWEL("bladderBowel"),
    SADDLE_NUMB("saddleNumb"),
    NUMB_TINGLE_WEAK("numbTingleWeak"),
    /** Asked only after numbness, tingling or weakness was answered yes. */
    BOTH_LEGS("bothLegs"),
    CHEST_PAIN("chestPain"),
    FEVER_UNEXPLAINED("feverUnexplained"),
    WEIGHT_LOSS_UNEXPLAINED("weightLossUnexplained"),
    SPREADS_LEG_BUTTOCK("spreadsLegButtock");

    private final String code;

    SafetyQuestion(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it belongs to the seven of the daily check (R25); the follow-up does not. */
    public boolean isDaily() {
        return this != BOTH_LEGS;
    }
}
