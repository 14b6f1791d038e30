package org.spasmdiary.diary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A spasm cut in two at one of its entries: the first part ends there, the rest is a new spasm that begins with
 * the entry and keeps the end and its reason. Joined parts stay whole, each on its side of the cut.
 *
 * <p>What set it off, an injury, title and notes stay with the first part, because nobody said them of the rest;
 * only the place goes with it. Entries from the cut on that name the spasm name the rest afterwards. What was
 * answered about alerts, and what they showed, stays with the first part: an alert of the rest is asked anew.
 */
public final class Splitting {
    private final Diary diary;
    private final Bout bout;
    private final When cut;
    private final List<Episode> early;
    private final List<Episode> late;
    private final List<Change> steps = new ArrayList<>();

    private Splitting(Diary diary, Bout bout, When cut) {
        this.diary = diary;
        this.bout = bout;
        this.cut = cut;
        this.early =
                bout.parts().stream().filter(part -> part.at().isBefore(cut)).toList();
        this.late =
                bout.parts().stream().filter(part -> !part.at().isBefore(cut)).toList();
    }

    /** The entries at which it can be cut: after its beginning, not after its end; oldest first. */
    public static List<Reading> places(Diary diary, Bout bout) {
        List<Reading> all = diary.belonging().readings(bout);
        boolean standIn = bout.certainty() == OnsetCertainty.UNKNOWN && !all.isEmpty(); // rules.md, 6
        return all.stream()
                .filter(entry -> entry.at().isAfter(bout.onset())
                        && bout.contains(entry.at().instant()))
                .filter(entry -> !standIn || entry.at().isAfter(all.getFirst().at()))
                .toList();
    }

    /**
     * The change, or why it cannot be cut there.
     *
     * @param firstEnd when and why the first part ended, from its onset to the entry
     * @param rest the id of the new spasm; not used where a joined part began at the very moment of the cut
     * @param recorded now
     */
    public static Typed<Change> at(
            Diary diary, Bout bout, Reading entry, End firstEnd, EntryId rest, Instant recorded) {
        if (!places(diary, bout).contains(entry))
            return new Typed.Bad<>(Problem.of(Field.ONSET, "splitNothingBefore", entry.at()));
        if (firstEnd.at().isAfter(entry.at()) || firstEnd.at().isBefore(bout.onset()))
            throw new IllegalArgumentException("the first part ends between its onset and the cut");
        var splitting = new Splitting(diary, bout, entry.at());
        splitting.first(firstEnd);
        splitting.named(splitting.rest(rest, recorded));
        return new Typed.Ok<>(new Change.Batch(splitting.steps));
    }

    private void first(End end) {
        Set<EntryId> away = ids(late);
        Episode root = early.stream()
                .filter(part -> part.id().equals(bout.id()))
                .findFirst()
                .orElse(early.getFirst());
        Episode last = early.stream().reduce((a, b) -> endsLater(b, a) ? b : a).orElseThrow();
        for (Episode part : early) {
            Episode made = part;
            if (part == last || reaches(part, end.at()))
                made = part.withEnd(Optional.of(end.at().isBefore(part.at()) ? new End(part.at(), end.reason()) : end));
            if (part.joinedTo().filter(away::contains).isPresent())
                made = made.withJoinedTo(Optional.of(root.id()).filter(id -> !id.equals(part.id())));
            if (!made.equals(part)) steps.add(new Change.Put(made));
        }
    }

    /** Every step is one that could be saved by itself, so the rest is let go of only when it is whole. */
    private EntryId rest(EntryId id, Instant recorded) {
        Optional<Episode> begins = late.stream()
                .filter(part -> part.at().instant().equals(cut.instant()))
                .findFirst();
        Episode root = begins.map(part -> part.withEnd(later(part.end(), tail())))
                .orElseGet(() -> Episode.begun(id, cut, recorded)
                        .withPlace(early.getLast().place())
                        .withEnd(tail()));
        boolean others = late.size() > (begins.isPresent() ? 1 : 0);
        if (begins.isEmpty() && others)
            steps.add(new Change.Put(
                    root.withJoinedTo(Optional.of(early.getFirst().id()))));
        Set<EntryId> away = ids(early);
        for (Episode part : late)
            if (!part.id().equals(root.id())
                    && part.joinedTo().filter(away::contains).isPresent())
                steps.add(new Change.Put(part.withJoinedTo(Optional.of(root.id()))));
        steps.add(new Change.Put(root.withJoinedTo(Optional.empty())));
        return root.id();
    }

    /** What is left of the first part after the cut; the beginning of the next part where nothing is. */
    private Optional<End> tail() {
        if (early.stream().anyMatch(Episode::isOpen)) return Optional.empty();
        return early.stream()
                .flatMap(part -> part.end().stream())
                .filter(end -> !end.at().isBefore(cut))
                .reduce((a, b) -> b.at().isAfter(a.at()) ? b : a)
                .map(this::own)
                .or(() -> late.stream().findFirst().map(next -> new End(next.at(), EndReason.EASED)));
    }

    /** Whoever is joined to nothing cannot end as "same as earlier": it ends for the reason the whole did. */
    private End own(End end) {
        if (end.reason() != EndReason.SAME_AS_EARLIER) return end;
        EndReason reason = bout.parts().stream()
                .flatMap(part -> part.end().stream())
                .filter(other -> other.reason() != EndReason.SAME_AS_EARLIER)
                .reduce((a, b) -> b.at().isBefore(a.at()) ? a : b)
                .map(End::reason)
                .orElse(EndReason.STOPPED_LOGGING);
        return new End(end.at(), reason);
    }

    private Optional<End> later(Optional<End> a, Optional<End> b) {
        if (a.isEmpty() || b.isEmpty()) return Optional.empty();
        return Optional.of(own(b.get().at().isAfter(a.get().at()) ? b.get() : a.get()));
    }

    private void named(EntryId rest) {
        Set<EntryId> parts = ids(early);
        for (Reading reading : diary.belonging().readings(bout))
            if (!reading.at().isBefore(cut)
                    && reading.episode().filter(parts::contains).isPresent())
                steps.add(new Change.Put(reading.withEpisode(Optional.of(rest))));
        for (Treatment treatment : diary.belonging().treatments(bout))
            if (!treatment.at().isBefore(cut)
                    && treatment.episode().filter(parts::contains).isPresent())
                steps.add(new Change.Put(treatment.withEpisode(Optional.of(rest))));
    }

    private static boolean reaches(Episode part, When moment) {
        return part.end().map(end -> !end.at().isBefore(moment)).orElse(true);
    }

    private static boolean endsLater(Episode a, Episode b) {
        if (b.isOpen()) return false;
        return a.end().map(end -> end.at().isAfter(b.end().orElseThrow().at())).orElse(true);
    }

    private static Set<EntryId> ids(List<Episode> parts) {
        return parts.stream().map(Episode::id).collect(Collectors.toCollection(HashSet::new));
    }
}
