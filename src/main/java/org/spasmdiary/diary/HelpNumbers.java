package org.spasmdiary.diary;

/** Numbers the person typed over the country's own; empty text: the country's number, or none. */
public record HelpNumbers(String emergency, String urgentLine, String poisonLine) {
    public static final HelpNumbers NONE = new HelpNumbers("", "", "");

    public HelpNumbers {
        TextLimit.PHONE.require(emergency);
        TextLimit.PHONE.require(urgentLine);
        TextLimit.PHONE.require(poisonLine);
    }
}
