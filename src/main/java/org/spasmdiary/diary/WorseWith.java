package org.spasmdiary.diary;

/** What makes the pain worse (F025, F029). */
public enum WorseWith implements Coded {
    MOVEMENT("movement"),
    BENDING("bending"),
    TWISTING("twisting"),
    SITTING("sitting"),
    STANDING("standing"),
    LYING("lying"),
    AFTER_REST("after-rest"),
    LIFTING("lifting"),
    COUGH_SNEEZE("cough-sneeze");

    private final String code;

    WorseWith(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
