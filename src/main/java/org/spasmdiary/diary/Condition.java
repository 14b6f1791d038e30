package org.spasmdiary.diary;

/** A health condition that a caution or a rule looks for; the codes are profile keys of cautions.tsv. */
public enum Condition implements Coded {
    ULCER_OR_BLEEDING("ulcer-or-bleeding"),
    KIDNEY("kidney"),
    LIVER_MILD("liver-mild"),
    LIVER_MODERATE_SEVERE("liver-moderate-severe"),
    HEART_DISEASE("heart-disease"),
    HIGH_BLOOD_PRESSURE("high-blood-pressure"),
    STROKE("stroke"),
    HEART_RHYTHM("heart-rhythm"),
    HEART_FAILURE("heart-failure"),
    OVERACTIVE_THYROID("overactive-thyroid"),
    ASTHMA("asthma"),
    ALLERGY_PAIN_RELIEVER("allergy-pain-reliever"),
    DIABETES("diabetes"),
    POOR_CIRCULATION("poor-circulation"),
    GLAUCOMA("glaucoma"),
    TROUBLE_PASSING_URINE("trouble-passing-urine"),
    DISC_PROBLEM("disc-problem"),
    SCOLIOSIS("scoliosis"),
    ARTHRITIS("arthritis"),
    BONE_THINNING("bone-thinning"),
    PAST_CANCER("past-cancer"),
    LOWERED_IMMUNITY("lowered-immunity"),
    OTHER("other");

    private final String code;

    Condition(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
