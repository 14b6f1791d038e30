package org.spasmdiary.ui.history;

import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.ui.history.form.Sheet;
import org.spasmdiary.words.Words;

/**
 * One line of the list in words.
 *
 * @param pain the number in the badge, if it has one
 * @param icon what stands there otherwise
 * @param hasPrivate whether there is a private note, which is only named
 * @param editable whether there is a form for it
 * @param removable whether it can go to the bin; what was shown by alerts is kept for ever
 */
record EntryRow(
        String time,
        Optional<Integer> pain,
        Feather icon,
        String title,
        String second,
        boolean hasPrivate,
        boolean mistake,
        boolean edited,
        boolean editable,
        boolean removable,
        String spoken) {

    static EntryRow of(HistoryLine.Item item, boolean edited, Words words) {
        Entry entry = item.entry();
        var text = new EntryText(words);
        String title = item.end() ? end(entry, words) : text.title(entry);
        String second = item.end() ? "" : text.second(entry);
        boolean secret = !item.end() && EntryText.hasPrivateNote(entry);
        String time = entry instanceof Period
                ? ""
                : words.format().clock(item.moment().local());
        boolean record = entry instanceof org.spasmdiary.diary.AlertRecord;
        return new EntryRow(
                time,
                pain(entry),
                item.end() ? Feather.FLAG : EntryText.icon(entry),
                title,
                second,
                secret,
                entry.mistake(),
                edited,
                Sheet.has(entry),
                !record,
                spoken(time, title, second, secret, entry.mistake(), edited, words));
    }

    private static String end(Entry entry, Words words) {
        boolean stopped =
                entry instanceof Episode episode && episode.end().orElseThrow().reason() == EndReason.STOPPED_LOGGING;
        return words.text(stopped ? "ui.history.stoppedWriting" : "ui.history.spasmOver");
    }

    private static Optional<Integer> pain(Entry entry) {
        return entry instanceof Reading reading ? reading.pain().now().map(PainScore::value) : Optional.empty();
    }

    private static String spoken(
            String time, String title, String second, boolean secret, boolean mistake, boolean edited, Words words) {
        var all = new StringBuilder(time.isEmpty() ? title : time + ", " + title);
        if (!second.isEmpty()) all.append(". ").append(second);
        if (secret) all.append(". ").append(words.text("ui.history.privateNote"));
        if (edited) all.append(". ").append(words.text("ui.history.edited"));
        if (mistake) all.append(". ").append(words.text("ui.history.mistake"));
        return all.toString();
    }

    /** "Wed 11 Mar, 22:01, pain 5", for a sentence about it. */
    static String what(Entry entry, Words words) {
        if (entry instanceof Period)
            return EntryText.joined(List.of(new EntryText(words).title(entry), new EntryText(words).second(entry)));
        return words.text(
                "ui.history.what",
                "day",
                words.format().day(entry.at().day()),
                "time",
                words.format().clock(entry.at().local()),
                "title",
                new EntryText(words).title(entry));
    }
}
