package org.spasmdiary.ui.history.spasms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.spasmdiary.analysis.EpisodeLength;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Splitting;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;

/**
 * Where a spasm is split, and when its first part ended.
 *
 * @param entry the new spasm begins with it
 */
record SplitChoice(Reading entry, FirstEnd firstEnd) {
    /** When the first part ended. */
    enum FirstEnd {
        /** When the new one began. */
        THERE("there"),
        /** At its last entry before that, or when it began where it has none. */
        LAST_ENTRY("last"),
        /** Nobody knows: its length is "at least", up to its last confirmed moment. */
        NOT_KNOWN("unknown");

        private final String code;

        FirstEnd(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** What the dialog shows first: the entry after the longest time without one. */
    static int longestWaitBefore(Diary diary, Bout bout, List<Reading> places) {
        int found = 0;
        long longest = -1;
        for (int i = 0; i < places.size(); i++) {
            long wait = places.get(i).at().instant().getEpochSecond()
                    - lastBefore(diary, bout, places.get(i)).instant().getEpochSecond();
            if (wait > longest) {
                longest = wait;
                found = i;
            }
        }
        return found;
    }

    Typed<Change> change(Diary diary, Bout bout, EntryId rest, java.time.Instant now) {
        return Splitting.at(diary, bout, entry, end(diary, bout), rest, now);
    }

    private End end(Diary diary, Bout bout) {
        return switch (firstEnd) {
            case THERE -> new End(entry.at(), EndReason.EASED);
            case LAST_ENTRY -> new End(lastBefore(diary, bout, entry), EndReason.EASED);
            case NOT_KNOWN -> {
                var before = EpisodeLength.of(diary, bout, entry.at().instant().minusSeconds(1));
                When confirmed = bout.onset().at(before.confirmedAt());
                yield new End(confirmed.isBefore(bout.onset()) ? bout.onset() : confirmed, EndReason.STOPPED_LOGGING);
            }
        };
    }

    private static When lastBefore(Diary diary, Bout bout, Reading entry) {
        return diary.belonging().readings(bout).stream()
                .map(Entry::at)
                .filter(at -> at.isBefore(entry.at()) && !at.isBefore(bout.onset()))
                .reduce((_, later) -> later)
                .orElse(bout.onset());
    }

    /** Both spasms after it, in words. */
    String preview(Diary diary, Bout bout, EntryId rest, java.time.Instant now, SpasmWords words) {
        List<EntryId> parts =
                new ArrayList<>(bout.parts().stream().map(Entry::id).toList());
        parts.add(rest);
        return change(diary, bout, rest, now)
                .ok()
                .map(change -> words.after(change, diary, Set.of(bout), parts, now))
                .orElse("");
    }
}
