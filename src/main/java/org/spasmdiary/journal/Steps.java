package org.spasmdiary.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;

/** What can be taken back and done again, until the program closes. Changed on the writing thread only. */
final class Steps {
    private final Deque<Change> back = new ArrayDeque<>();
    private final Deque<Change> forward = new ArrayDeque<>();
    private volatile boolean undoable;
    private volatile boolean redoable;

    /** How a saved change came about. */
    enum Way {
        SAVE,
        UNDO,
        REDO,
        /** By the program itself; leaves the steps alone. */
        NOTE;

        /**
         * Whether it only gives back what was in the diary before. That may be what a form would refuse, such as a
         * time ahead of a clock that was put right, or a second open spasm that an import brought: refusing it here
         * would leave the removal for ever and every earlier step behind it out of reach.
         */
        boolean givesBack() {
            return this == UNDO || this == REDO;
        }
    }

    boolean undoable() {
        return undoable;
    }

    boolean redoable() {
        return redoable;
    }

    Optional<Change> next(Way way) {
        return Optional.ofNullable(way == Way.UNDO ? back.peek() : forward.peek());
    }

    /** @param inverse the way back from what was saved */
    void saved(Way way, Change inverse) {
        switch (way) {
            case SAVE -> {
                forward.clear();
                back.push(inverse);
            }
            case UNDO -> {
                back.pop();
                forward.push(inverse);
            }
            case REDO -> {
                forward.pop();
                back.push(inverse);
            }
            case NOTE -> {}
        }
        tell();
    }

    /** The top step changes nothing any more. */
    void drop(Way way) {
        if (way == Way.UNDO) back.pop();
        if (way == Way.REDO) forward.pop();
        tell();
    }

    /** Steps that touch what was erased for good can no longer be taken. */
    void forget(Set<EntryId> erased) {
        back.removeIf(change -> touches(change, erased));
        forward.removeIf(change -> touches(change, erased));
        tell();
    }

    private static boolean touches(Change change, Set<EntryId> ids) {
        return Plan.touched(change).stream().anyMatch(ids::contains);
    }

    private void tell() {
        undoable = !back.isEmpty();
        redoable = !forward.isEmpty();
    }
}
