package org.spasmdiary.ui.history;

import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Codes;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.TimeText;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** The change history of an entry in words, newest first; what a private note said is not read out here. */
final class EarlierValues {
    private static final int CUT = 60;

    private EarlierValues() {}

    static List<String> of(List<Revision> revisions, When now, Words words) {
        return revisions.reversed().stream()
                .map(revision -> said(revision, now, words))
                .toList();
    }

    private static String said(Revision revision, When now, Words words) {
        boolean secret = revision.field().equals(Field.PRIVATE_NOTE.code());
        return words.text(
                "ui.history.earlierValue",
                "field",
                name(revision.field(), words),
                "old",
                secret ? words.text("ui.history.privateNote") : value(revision.oldText(), words),
                "new",
                secret ? words.text("ui.history.privateNote") : value(revision.newText(), words),
                "time",
                words.format().dayTime(now.at(revision.at()).local()));
    }

    /** A nested field is named by its own word, else by that of the field it is in. */
    private static String name(String path, Words words) {
        String[] parts = path.split("\\.");
        return Codes.find(Field.class, parts[parts.length - 1])
                .or(() -> Codes.find(Field.class, parts[0]))
                .map(words::field)
                .orElse(path);
    }

    private static String value(Optional<String> stored, Words words) {
        if (stored.isEmpty() || stored.get().isEmpty()) return words.text("ui.history.notRecorded");
        String text = stored.get();
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*"))
            return TimeText.parse(Field.AT, text, java.time.ZoneOffset.UTC)
                    .ok()
                    .map(when -> words.format().dayTime(when.local()))
                    .orElse(text);
        return switch (text) {
            case "YES" -> words.name(org.spasmdiary.diary.Tri.YES);
            case "NO" -> words.name(org.spasmdiary.diary.Tri.NO);
            case "NOT_ASKED" -> words.name(org.spasmdiary.diary.Tri.NOT_ASKED);
            case "true" -> words.name(org.spasmdiary.diary.Tri.YES);
            case "false" -> words.name(org.spasmdiary.diary.Tri.NO);
            default ->
                text.codePointCount(0, text.length()) <= CUT
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, CUT)) + "\u2026";
        };
    }
}
