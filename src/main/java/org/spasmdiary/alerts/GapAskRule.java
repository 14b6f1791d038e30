package org.spasmdiary.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.analysis.BoutAt;
import org.spasmdiary.analysis.EpisodeLength;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.Over;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;

/**
 * Asks whether an open spasm has ended: nothing was written for more than 36 h, or the latest entry says or hints
 * that it has gone. Where it may be past a mark, the question says so: not knowing is never "all clear".
 *
 * <p>Rule R24; the 36 h are a choice that lets one missed day pass. Off while the clock is wrong.
 *
 * @param marks the duration rules, the longest first
 */
record GapAskRule(About about, List<DurationRule> marks) implements Rule {
    GapAskRule {
        marks = List.copyOf(marks);
    }

    @Override
    public List<Finding> check(Moment moment) {
        List<Finding> found = new ArrayList<>();
        if (!moment.clockWrong())
            for (BoutAt spasm : moment.open())
                since(spasm, moment.now()).ifPresent(since -> found.add(alert(moment, spasm, since)));
        return found;
    }

    private static Optional<Instant> since(BoutAt spasm, Instant now) {
        Instant last = spasm.latest().map(Entry::at).orElse(spasm.onset()).instant();
        if (spasm.latest().filter(EpisodeLength::denies).isPresent()) return Optional.of(last);
        boolean gap = Duration.between(last, now).compareTo(Marks.GAP) > 0;
        return gap ? Optional.of(last.plus(Marks.GAP).plusSeconds(1)) : Optional.empty();
    }

    private Alert alert(Moment moment, BoutAt spasm, Instant since) {
        Set<EntryId> evidence = new HashSet<>();
        spasm.bout().parts().forEach(part -> evidence.add(part.id()));
        spasm.latest().map(Entry::id).ifPresent(evidence::add);
        Map<String, Object> args = new HashMap<>();
        Instant last = spasm.latest().map(Entry::at).orElse(spasm.onset()).instant();
        args.put("ago", Duration.between(last, moment.now()));
        if (spasm.latest().isEmpty()) args.put("noEntry", true);
        mayBeOver(moment, spasm).ifPresent(mark -> {
            args.put("mark", mark.id());
            args.putAll(DurationRule.args(EpisodeLength.of(spasm)));
        });
        return Alert.of(about, Optional.of(spasm.bout().id()), evidence, since, args);
    }

    /** The longest mark that it may have passed; none from the first on that a clinician's check keeps quiet. */
    private Optional<DurationRule> mayBeOver(Moment moment, BoutAt spasm) {
        EpisodeLength length = EpisodeLength.of(spasm);
        for (DurationRule mark : marks) {
            Over over = mark.over(length);
            if (over == Over.FALSE) continue;
            boolean quiet =
                    mark.isChecked(moment, length, Optional.of(spasm.bout().id()));
            return quiet || over == Over.TRUE ? Optional.empty() : Optional.of(mark);
        }
        return Optional.empty();
    }
}
