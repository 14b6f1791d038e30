package org.spasmdiary.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Bouts;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;

/** Which spasm a command is about: an id, the last one, the open one, or whichever there is. */
final class SpasmChoice {
    private SpasmChoice() {}

    /** The open spasm, else the last; empty when there is none at all. */
    static Optional<Bout> usual(Diary diary) {
        return diary.bouts().latestOpen().or(diary.bouts()::last);
    }

    static Optional<Bout> of(Diary diary, @Nullable String given, Setting setting) {
        if (given == null) return usual(diary);
        Bouts bouts = diary.bouts();
        Optional<Bout> found = switch (given) {
            case "last" -> bouts.last();
            case "open" -> bouts.latestOpen();
            default -> id(given).flatMap(bouts::of);
        };
        if (found.isEmpty()) throw setting.wrongUse("cli.noSuchSpasm", "given", given);
        return found;
    }

    private static Optional<EntryId> id(String text) {
        try {
            return Optional.of(EntryId.parse(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
