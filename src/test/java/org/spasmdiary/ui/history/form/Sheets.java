package org.spasmdiary.ui.history.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.ui.history.Days;

/** One line of a form changed, as a person would, and what came of it. */
final class Sheets {
    private Sheets() {}

    /** The entry after this text was put into this line. */
    static <E extends Entry> E with(E entry, Field field, String text) {
        return made(entry, Sheet.draftOf(entry).with(field, text));
    }

    @SuppressWarnings("unchecked") // a form makes the kind of entry it began from
    static <E extends Entry> E made(E entry, Draft draft) {
        Made made = Sheet.entryOf(entry, draft, Days.ZONE);
        assertThat(made).isInstanceOf(Made.Ready.class);
        return (E) ((Made.Ready) made).entry();
    }

    static List<Problem> wrong(Entry entry, Field field, String text) {
        return wrong(entry, Sheet.draftOf(entry).with(field, text));
    }

    static List<Problem> wrong(Entry entry, Draft draft) {
        return Sheet.entryOf(entry, draft, Days.ZONE) instanceof Made.Wrong(List<Problem> found) ? found : List.of();
    }

    /** What stands beside the line. */
    static String said(Entry entry, Field field, String text) {
        List<Problem> problems = wrong(entry, field, text);
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().field()).isEqualTo(field);
        return Days.WORDS.problem(problems.getFirst());
    }
}
