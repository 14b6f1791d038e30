package org.spasmdiary.diary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All spasms of a diary with joined ones put together, mistakes left out, in the order of their onsets. */
public final class Bouts {
    private final List<Bout> all;
    private final Map<EntryId, Bout> byPart;
    private final Instant[] onsets;
    private final Instant[] ends;
    private final Instant[] latestEnds; // of all up to here: whoever lies after it lies in none of them

    private Bouts(List<Bout> all) {
        this.all = Collections.unmodifiableList(all);
        this.byPart = new HashMap<>();
        for (Bout bout : all) bout.parts().forEach(part -> byPart.put(part.id(), bout));
        this.onsets = all.stream().map(bout -> bout.onset().instant()).toArray(Instant[]::new);
        this.ends = all.stream()
                .map(bout -> bout.end().map(end -> end.at().instant()).orElse(Instant.MAX))
                .toArray(Instant[]::new);
        this.latestEnds = ends.clone();
        for (int i = 1; i < latestEnds.length; i++)
            if (latestEnds[i].isBefore(latestEnds[i - 1])) latestEnds[i] = latestEnds[i - 1];
    }

    /** Joins that name a missing episode, a mistake or a circle join nothing. */
    public static Bouts of(List<Episode> episodes) {
        Map<EntryId, Episode> real = new LinkedHashMap<>();
        for (Episode episode : episodes) if (!episode.mistake()) real.put(episode.id(), episode);
        Map<EntryId, List<Episode>> groups = new LinkedHashMap<>();
        for (Episode episode : real.values())
            groups.computeIfAbsent(root(episode, real), _ -> new ArrayList<>()).add(episode);
        List<Bout> bouts = new ArrayList<>();
        groups.forEach((id, parts) -> bouts.add(new Bout(id, parts)));
        bouts.sort((a, b) -> {
            int byOnset = Entry.ORDER.compare(a.parts().getFirst(), b.parts().getFirst());
            return byOnset != 0 ? byOnset : a.id().compareTo(b.id());
        });
        return new Bouts(bouts);
    }

    private static EntryId root(Episode episode, Map<EntryId, Episode> real) {
        var seen = new HashSet<EntryId>();
        Episode at = episode;
        while (seen.add(at.id())) {
            Episode next = at.joinedTo().map(real::get).orElse(null);
            if (next == null) return at.id();
            at = next;
        }
        return episode.id();
    }

    public List<Bout> all() {
        return all;
    }

    /** The bout of this episode, whichever part it is; empty when missing or a mistake. */
    public Optional<Bout> of(EntryId episode) {
        return Optional.ofNullable(byPart.get(episode));
    }

    /** The bout whose time contains the moment; where several fit, the one with the later onset. */
    public Optional<Bout> at(Instant moment) {
        for (int i = lastBegunBy(moment); i >= 0 && !moment.isAfter(latestEnds[i]); i--)
            if (!moment.isAfter(ends[i])) return Optional.of(all.get(i));
        return Optional.empty();
    }

    private int lastBegunBy(Instant moment) {
        int low = 0;
        int high = onsets.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (onsets[middle].isAfter(moment)) high = middle;
            else low = middle + 1;
        }
        return low - 1;
    }

    /** Open ones, the latest onset last. */
    public List<Bout> open() {
        return all.stream().filter(Bout::isOpen).toList();
    }

    /** The open one with the latest onset. */
    public Optional<Bout> latestOpen() {
        return open().isEmpty() ? Optional.empty() : Optional.of(open().getLast());
    }

    /** The one with the latest onset. */
    public Optional<Bout> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
