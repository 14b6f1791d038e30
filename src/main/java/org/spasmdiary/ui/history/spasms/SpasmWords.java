package org.spasmdiary.ui.history.spasms;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.spasmdiary.analysis.BoutInBrief;
import org.spasmdiary.analysis.EpisodeLength;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** Whole spasms in one sentence each, as they are or as a change would leave them. */
public final class SpasmWords {
    private final Words words;

    public SpasmWords(Words words) {
        this.words = words;
    }

    /** "Spasm 8: 18 Jan 2026, 08:00 – 21 Jan 2026, 09:10, 12 entries." */
    public String sentence(BoutInBrief spasm) {
        String entries = entries(spasm.readings());
        String from = moment(spasm.length().onset());
        String n = words.format().number(spasm.number());
        return spasm.length()
                .end()
                .map(end -> words.text(
                        "ui.history.spasms.over", "n", n, "from", from, "to", moment(end.at()), "entries", entries))
                .orElseGet(() -> words.text("ui.history.spasms.open", "n", n, "from", from, "entries", entries));
    }

    String entries(int n) {
        return n == 0 ? words.text("ui.history.noEntriesSmall") : words.count("ui.history.entries", n);
    }

    /** "18 Jan 2026, 08:00". */
    String moment(When when) {
        return words.text(
                "ui.history.spasms.moment",
                "day",
                words.format().shortDay(when.day()),
                "time",
                words.format().clock(when.local()));
    }

    /** "18 Jan 2026 – 21 Jan 2026", or "10 Mar 2026 – still going". */
    public String days(BoutInBrief spasm) {
        String to = spasm.length()
                .end()
                .map(End::at)
                .map(at -> words.format().shortDay(at.day()))
                .orElseGet(() -> words.text("ui.history.spasms.stillGoing"));
        return words.text(
                "ui.history.quietDays",
                "first",
                words.format().shortDay(spasm.length().onset().day()),
                "last",
                to);
    }

    /** "Lasted 2 d 4 h", "2 d 4 h so far", "Lasted at least 2 d". */
    public String lasted(EpisodeLength length) {
        boolean known = !length.saidGone()
                && Duration.between(length.confirmedAt(), length.now()).compareTo(Marks.GAP) <= 0;
        String key = length.isOpen()
                ? known ? "ui.history.spasms.soFar" : "ui.history.spasms.openAtLeast"
                : length.atLeast() ? "ui.history.spasms.atLeast" : "ui.history.spasms.lasted";
        Duration time = length.isOpen() && known ? length.running() : length.length();
        return words.text(key, "length", words.format().length(time));
    }

    /**
     * The spasms that these entries are parts of after the change, one sentence each. It is worked out on the few
     * entries of the spasms concerned, so that it is quick in any diary.
     */
    String after(Change change, Diary diary, Collection<Bout> concerned, Collection<EntryId> parts, Instant now) {
        Diary after = change.applyTo(excerpt(diary, concerned));
        return BoutInBrief.all(after, now).stream()
                .filter(spasm -> spasm.bout().parts().stream().map(Entry::id).anyMatch(parts::contains))
                .map(this::sentence)
                .collect(Collectors.joining("\n"));
    }

    private static Diary excerpt(Diary diary, Collection<Bout> concerned) {
        List<Entry> entries = new ArrayList<>(diary.episodes());
        for (Bout bout : concerned) {
            entries.addAll(diary.belonging().readings(bout));
            entries.addAll(diary.belonging().treatments(bout));
        }
        return Diary.of(Profile.UNKNOWN, entries, diary.sample());
    }
}
