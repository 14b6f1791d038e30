package org.spasmdiary.diary;

/** A mark on the body map; -l is left, -r is right. */
public enum BodyMark implements Coded {
    UPPER_L("upper-l"),
    UPPER_R("upper-r"),
    MID_L("mid-l"),
    MID_R("mid-r"),
    LOW_L("low-l"),
    LOW_R("low-r"),
    SPINE("spine"),
    NECK_L("neck-l"),
    NECK_R("neck-r"),
    HIP_L("hip-l"),
    HIP_R("hip-r"),
    BUTTOCK_L("buttock-l"),
    BUTTOCK_R("buttock-r"),
    THIGH_L("thigh-l"),
    THIGH_R("thigh-r"),
    CALF_L("calf-l"),
    CALF_R("calf-r"),
    FOOT_L("foot-l"),
    FOOT_R("foot-r"),
    CHEST_L("chest-l"),
    CHEST_R("chest-r");

    private final String code;

    BodyMark(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
