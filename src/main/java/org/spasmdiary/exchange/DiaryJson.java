package org.spasmdiary.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Revision;

/**
 * The complete diary as one JSON document, in the form of the interface description: export, import into an empty
 * diary and export again give the same text but for {@code exportedAt}.
 */
public final class DiaryJson {
    /** What a diary's {@code format} says. */
    public static final String FORMAT = "spasm-diary";

    /** The newest {@code version} that can be read, and the one that is written. */
    public static final int VERSION = 1;

    private DiaryJson() {}

    /**
     * @param revisions the whole change history, oldest first
     * @param program name and version of this program
     */
    public static String write(Diary diary, List<Revision> revisions, String program, Instant exportedAt) {
        return JsonText.of(DiaryTree.of(diary, revisions, program, exportedAt)) + "\n";
    }

    /** Never throws, whatever the text is. */
    public static ReadResult read(String text) {
        try {
            return DiaryReader.read(JsonTree.read(text));
        } catch (JsonTree.Unreadable e) {
            return new ReadResult.Refused(e.problem());
        }
    }

    /** As {@link #read(String)}, for a document that is already taken apart into maps, lists and values. */
    public static ReadResult read(Map<String, ?> document) {
        return DiaryReader.read(document);
    }
}
