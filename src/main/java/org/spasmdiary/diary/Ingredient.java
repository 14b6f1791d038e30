package org.spasmdiary.diary;

/** The active ingredient of a dose; doses of one ingredient add up across products. */
public enum Ingredient implements Coded {
    IBUPROFEN("ibuprofen"),
    NAPROXEN_SODIUM("naproxen-sodium"),
    ACETAMINOPHEN("acetaminophen"),
    CYCLOBENZAPRINE("cyclobenzaprine"),
    UNKNOWN("UNKNOWN");

    private final String code;

    Ingredient(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
