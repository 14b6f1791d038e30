package org.spasmdiary.ui.history.form;

import java.util.List;
import org.spasmdiary.diary.Field;

/** One line of a form: which field it fills and how it is given. What is typed is always text, by {@link Draft}. */
public sealed interface Input {
    Field field();

    /** A date and a time of day; the text is a local time such as 2026-03-10T07:40. */
    record Moment(Field field) implements Input {}

    /** A date; the text is a local day such as 2026-03-10. */
    record Day(Field field) implements Input {}

    /** A pain score, 0 to 10, or not said. */
    record Score(Field field) implements Input {}

    /** A number. */
    record Number(Field field) implements Input {}

    /** Words; {@code lines} above 1 makes it a larger box. */
    record Words(Field field, int lines) implements Input {}

    /** One of a few words, which are the stored codes; no text means not said. */
    record One(Field field, List<Option> options) implements Input {}

    /** Any of a few words; the text is the stored codes with commas between. */
    record Many(Field field, List<Option> options) implements Input {}

    /**
     * Something to choose.
     *
     * @param code what is stored
     * @param words what is read
     */
    record Option(String code, String words) {
        /** The code of "none of these", which stands alone; a stored word never is this. */
        public static final String NONE = "none";

        boolean isNone() {
            return code.equals(NONE);
        }
    }
}
