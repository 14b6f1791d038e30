package org.spasmdiary.alerts;

import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.When;

/** Where the answers of a latched rule stand in a diary, and what makes one count. */
interface Signs {
    /** All that count, cleared or not, also those with a time still ahead; mistakes left out. */
    List<Sign> in(Moment moment);

    /** The newest no to the same question after the last of these signs; it clears nothing, but it is said. */
    Optional<When> laterNo(Moment moment, Sign last);
}
