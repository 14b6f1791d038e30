package org.spasmdiary.alerts;

import java.util.List;
import org.spasmdiary.diary.RuleId;

/** One rule, or one value of a family: looks at a diary at a moment and says what it finds. Pure. */
public interface Rule {
    About about();

    /** What holds at the moment; the moment carries the diary and what all rules share. */
    List<Finding> check(Moment moment);

    default RuleId id() {
        return about().id();
    }
}
