package org.spasmdiary.alerts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.analysis.BoutAt;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Tri;

/** A spasm is open while the profile says pregnant: tell the midwife or doctor first; a choice (F103). Rule R19. */
record PregnantSpasmRule(About about) implements Rule {
    @Override
    public List<Finding> check(Moment moment) {
        if (moment.diary().profile().pregnant() != Tri.YES) return List.of();
        return moment.open().stream().map(spasm -> find(moment, spasm)).toList();
    }

    private Finding find(Moment moment, BoutAt spasm) {
        Optional<EntryId> episode = Optional.of(spasm.bout().id());
        if (moment.outcomes().isChecked(id(), episode, List.of())) return new Cleared(id(), episode);
        List<EntryId> parts = spasm.bout().parts().stream().map(Entry::id).toList();
        return Alert.of(about, episode, parts, spasm.onset().instant(), Map.of());
    }
}
