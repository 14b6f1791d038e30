package org.spasmdiary.journal;

import java.nio.file.Path;
import java.util.List;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Problem;

/** What became of a save. A value and never an exception, so that no caller can forget the last case. */
public sealed interface Outcome {
    /**
     * It is on the disk.
     *
     * @param diary the diary as it is now
     * @param undo the step back; an empty batch where nothing had to be written
     */
    record Saved(Diary diary, Change undo) implements Outcome {}

    /** Nothing was written, because of what was given; at least one problem, none of them a question. */
    record Refused(List<Problem> problems) implements Outcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * It could not be written, or it cannot be told whether it was.
     *
     * @param maybeSaved false: certainly not saved. True: could not be checked; trying again is safe, because
     *     the same entry never becomes two
     * @param file the diary, so that the sentence can name the place
     */
    record Failed(Failure why, boolean maybeSaved, Path file) implements Outcome {}
}
