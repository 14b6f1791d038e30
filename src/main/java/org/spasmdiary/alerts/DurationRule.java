package org.spasmdiary.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.analysis.BoutAt;
import org.spasmdiary.analysis.EpisodeLength;
import org.spasmdiary.analysis.Over;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.OnsetCertainty;

/**
 * An open spasm has lasted longer than a mark, strictly; three-valued, because a diary nobody has written in
 * lately cannot say (rules.md, 4). Rules R11, R12, R13, R22.
 *
 * @param limit the mark, counted from the onset
 * @param checkAfterMark whether only a clinician's check later than the mark clears it (R12, R13)
 */
record DurationRule(About about, Duration limit, boolean checkAfterMark) implements Rule {

    @Override
    public List<Finding> check(Moment moment) {
        List<Finding> found = new ArrayList<>();
        for (BoutAt spasm : moment.open()) {
            Optional<EntryId> episode = Optional.of(spasm.bout().id());
            EpisodeLength length = EpisodeLength.of(spasm);
            Over over = over(length);
            if (over == Over.FALSE) continue;
            if (isChecked(moment, length, episode)) found.add(new Cleared(id(), episode));
            else if (over == Over.UNKNOWN) found.add(new Unknown(id(), episode, args(length)));
            else found.add(Alert.of(about, episode, evidence(spasm, length), since(length), args(length)));
        }
        return found;
    }

    Over over(EpisodeLength length) {
        return length.over(limit);
    }

    /** Whether a clinician's check in this episode has cleared it. */
    boolean isChecked(Moment moment, EpisodeLength length, Optional<EntryId> episode) {
        Instant mark = length.onset().instant().plus(limit);
        return moment.outcomes().checks(id(), episode).anyMatch(at -> !checkAfterMark || at.isAfter(mark));
    }

    private Instant since(EpisodeLength length) {
        return length.onset().instant().plus(limit).plusSeconds(1);
    }

    private static Set<EntryId> evidence(BoutAt spasm, EpisodeLength length) {
        var ids = new HashSet<EntryId>();
        spasm.bout().parts().forEach(part -> ids.add(part.id()));
        length.lastConfirmed().map(Entry::id).ifPresent(ids::add);
        return ids;
    }

    /** What the words about a length need: the onset where it is not exact, and what is confirmed. */
    static Map<String, Object> args(EpisodeLength length) {
        return length.certainty() == OnsetCertainty.EXACT
                ? Map.of()
                : Map.of(
                        "onset", length.onset(),
                        "certainty", length.certainty(),
                        "confirmed", length.confirmed());
    }
}
