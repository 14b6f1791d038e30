package org.spasmdiary.journal;

import java.util.List;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Revision;

/** What a command that only reads gets. */
public sealed interface Peek {
    /** The facts as last committed; the file is closed again. */
    record Facts(Diary diary, List<Revision> revisions) implements Peek {
        public Facts {
            revisions = List.copyOf(revisions);
        }
    }

    /** It cannot be read; {@code why} is never {@link Opening.Ready}. */
    record Unreadable(Opening why) implements Peek {}
}
