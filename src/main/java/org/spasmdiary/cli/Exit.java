package org.spasmdiary.cli;

import org.spasmdiary.journal.Failure;
import org.spasmdiary.journal.Opening;

/** The one place that owns exit codes; other programs rely on the numbers. */
public enum Exit {
    FINE(0),
    /** Done, but problems were found and listed. */
    PROBLEMS(1),
    /** Wrong use, or a value that is not allowed: nothing was saved. */
    WRONG_USE(2),
    IN_USE(3),
    CANNOT_READ(4),
    CANNOT_WRITE(5),
    NO_DISPLAY(6);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    static Exit of(Opening why) {
        return switch (why) {
            case Opening.Ready _ -> FINE;
            case Opening.InUse _, Opening.Elsewhere _ -> IN_USE;
            case Opening.NewerFormat _, Opening.NotADiary _, Opening.Missing _, Opening.Damaged _ -> CANNOT_READ;
            case Opening.CannotWrite _ -> CANNOT_WRITE;
        };
    }

    static Exit of(Failure why) {
        return switch (why) {
            case LOCKED -> IN_USE;
            case DAMAGED -> CANNOT_READ;
            case DISK_FULL, READ_ONLY, VANISHED, UNKNOWN -> CANNOT_WRITE;
        };
    }
}
