package org.spasmdiary.cli;

import org.spasmdiary.diary.Diary;

/** Whether a diary holds notes that are for nobody else. */
record PrivateNotes(Diary diary) {
    boolean isAny() {
        return diary.readings().stream()
                        .anyMatch(one -> !one.notes().privateNote().isEmpty())
                || diary.episodes().stream()
                        .anyMatch(one -> !one.notes().privateNote().isEmpty());
    }
}
