package org.spasmdiary.ui.spasm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.spasmdiary.analysis.EpisodeLength;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;

/** How an open spasm gets its end. */
sealed interface Ending {
    /** It eased then. */
    record Eased(Typed<When> at) implements Ending {}

    /** "I don't know, I stopped writing": it ends at the last confirmed entry and its length is "at least". */
    record StoppedWriting() implements Ending {}

    /**
     * The open parts with their end.
     *
     * @param latest no end may be later than this; the onset of the next spasm, where there is one
     */
    default Typed<List<Change>> toChanges(Diary diary, Bout bout, Instant now, Instant latest) {
        return switch (this) {
            case Eased(Typed.Bad<When>(var problem)) -> new Typed.Bad<>(problem);
            case Eased(Typed.Ok<When>(When at)) -> {
                List<Change> ends = new ArrayList<>();
                for (Episode part : open(bout))
                    switch (part.endedAt(new End(at, EndReason.EASED))) {
                        case Typed.Bad<Episode>(var problem) -> {
                            yield new Typed.Bad<>(problem);
                        }
                        case Typed.Ok<Episode>(Episode ended) -> ends.add(new Change.Put(ended));
                    }
                yield new Typed.Ok<>(ends);
            }
            case StoppedWriting _ -> {
                Instant last = lastConfirmed(diary, bout, now);
                Instant cut = last.isAfter(latest) ? latest : last;
                yield new Typed.Ok<>(open(bout).stream()
                        .<Change>map(part -> new Change.Put(part.withEnd(
                                java.util.Optional.of(new End(notBefore(part, cut), EndReason.STOPPED_LOGGING)))))
                        .toList());
            }
        };
    }

    /** The last moment an entry said it was still there, or the onset (rules.md, 4). */
    static Instant lastConfirmed(Diary diary, Bout bout, Instant now) {
        return EpisodeLength.of(diary, bout, now).confirmedAt();
    }

    private static List<Episode> open(Bout bout) {
        return bout.parts().stream().filter(Episode::isOpen).toList();
    }

    private static When notBefore(Episode part, Instant cut) {
        return cut.isBefore(part.at().instant()) ? part.at() : part.at().at(cut);
    }
}
