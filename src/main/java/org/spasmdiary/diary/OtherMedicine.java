package org.spasmdiary.diary;

/** Another medicine that a caution looks for; the codes are profile keys of cautions.tsv. */
public enum OtherMedicine implements Coded {
    BLOOD_THINNER("blood-thinner"),
    ASPIRIN_HEART("aspirin-heart"),
    STEROID("steroid"),
    WATER_TABLET("water-tablet"),
    MAOI_NOW_OR_14_DAYS("maoi-now-or-14-days"),
    SSRI_SNRI("ssri-snri"),
    TRAMADOL("tramadol"),
    SEDATIVE("sedative"),
    OTHER("other");

    private final String code;

    OtherMedicine(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
