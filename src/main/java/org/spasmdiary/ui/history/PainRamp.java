package org.spasmdiary.ui.history;

/** The six steps of the pain colours (ux.md, section 4). The number is always printed beside the colour. */
final class PainRamp {
    private PainRamp() {}

    /** 0 for no pain, then two scores a step: 1 for 1 and 2, up to 5 for 9 and 10. */
    static int step(int worst) {
        return (worst + 1) / 2;
    }

    static String styleClass(int worst) {
        return "pain-step-" + step(worst);
    }
}
