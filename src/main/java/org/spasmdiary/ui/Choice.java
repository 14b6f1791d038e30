package org.spasmdiary.ui;

import java.util.function.BooleanSupplier;

/**
 * One button of a dialog.
 *
 * @param id node id of the button
 * @param text what it says, already in words
 * @param primary whether it is the filled one, which Enter presses
 * @param act what it does; false keeps the dialog open, for a form that is not right yet
 */
public record Choice(String id, String text, boolean primary, BooleanSupplier act) {

    /** The filled button; closes the dialog, then acts. */
    public static Choice primary(String id, String text, Runnable act) {
        return new Choice(id, text, true, closing(act));
    }

    /** A plain button; closes the dialog, then acts. */
    public static Choice plain(String id, String text, Runnable act) {
        return new Choice(id, text, false, closing(act));
    }

    /** The filled button of a form; the dialog stays while {@code act} returns false. */
    public static Choice form(String id, String text, BooleanSupplier act) {
        return new Choice(id, text, true, act);
    }

    private static BooleanSupplier closing(Runnable act) {
        return () -> {
            act.run();
            return true;
        };
    }
}
