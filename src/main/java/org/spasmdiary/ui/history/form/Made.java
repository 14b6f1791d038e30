package org.spasmdiary.ui.history.form;

import java.util.List;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Problem;

/** What became of a filled-in form. */
public sealed interface Made {
    /** An entry that can be offered for saving. */
    record Ready(Entry entry) implements Made {}

    /** What has to be corrected first, in the order of the form; at least one. */
    record Wrong(List<Problem> problems) implements Made {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }
}
