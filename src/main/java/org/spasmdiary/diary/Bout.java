package org.spasmdiary.diary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One spasm as a whole: an episode together with those joined to it (rules.md, 17).
 *
 * <p>It has the id of the one joined to and the earliest onset; it is open while any part has no end, else it
 * ends at the latest end. An episode that nothing is joined to is a bout of one part.
 *
 * @param id the id of the episode that the others were joined to
 * @param parts in the order of their onsets, at least one, none of them a mistake
 */
public record Bout(EntryId id, List<Episode> parts) {
    public Bout {
        parts = parts.stream().sorted(Entry.ORDER).toList();
        if (parts.isEmpty()) throw new IllegalArgumentException("a bout has a part");
    }

    /** As it was stored; with certainty UNKNOWN the first entry stands in for it, see the analysis. */
    public When onset() {
        return parts.getFirst().at();
    }

    public OnsetCertainty certainty() {
        return parts.getFirst().certainty();
    }

    public boolean isOpen() {
        return parts.stream().anyMatch(Episode::isOpen);
    }

    /** The latest end with its own reason; empty while open. */
    public Optional<End> end() {
        if (isOpen()) return Optional.empty();
        return parts.stream()
                .flatMap(part -> part.end().stream())
                .max(java.util.Comparator.comparing(end -> end.at().instant()));
    }

    /** Whether the moment lies between onset and end, both included; an open one has no end. */
    public boolean contains(Instant moment) {
        if (moment.isBefore(onset().instant())) return false;
        return end().map(end -> !moment.isAfter(end.at().instant())).orElse(true);
    }

    /** The part that has no end yet, the latest of several; empty when it is over. */
    public Optional<Episode> openPart() {
        return parts.stream().filter(Episode::isOpen).max(Entry.ORDER);
    }
}
