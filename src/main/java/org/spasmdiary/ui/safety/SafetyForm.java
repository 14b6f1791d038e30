package org.spasmdiary.ui.safety;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.When;

/**
 * What the check has to ask now.
 *
 * @param injuryOf the part of the open spasm whose injury question is still to be asked, or whose yes still
 *     misses "was it serious?"; empty when there is none
 * @param injuryKnown the first of the two was answered yes before
 * @param checked when a clinician last checked each sign in this spasm
 */
record SafetyForm(Optional<Episode> injuryOf, boolean injuryKnown, Map<Item, When> checked) {
    static SafetyForm of(Diary diary, Instant now) {
        return diary.bouts()
                .latestOpen()
                .map(bout -> of(diary, bout, now))
                .orElse(new SafetyForm(Optional.empty(), false, Map.of()));
    }

    private static SafetyForm of(Diary diary, Bout bout, Instant now) {
        boolean asked =
                bout.parts().stream().anyMatch(part -> part.injury().injury().isPresent());
        Optional<Episode> half = bout.parts().stream()
                .filter(part ->
                        part.injury().isYes() && part.injury().seriousAccident().isEmpty())
                .findFirst();
        Optional<Episode> to = asked ? half : bout.openPart();
        return new SafetyForm(to, half.isPresent(), checked(diary, bout, now));
    }

    private static Map<Item, When> checked(Diary diary, Bout bout, Instant now) {
        var checked = new EnumMap<Item, When>(Item.class);
        for (AlertOutcome outcome : diary.alertOutcomes()) {
            if (outcome.mistake() || outcome.outcome() != OutcomeKind.CLINICIAN_CHECKED) continue;
            if (outcome.at().isBefore(bout.onset()) || outcome.at().instant().isAfter(now)) continue;
            for (Item item : Item.values())
                if (item.rules().contains(outcome.rule())) checked.put(item, outcome.at()); // in order: the last stays
        }
        return checked;
    }

    /** Whether the question is on the screen once these answers are given. */
    boolean shows(Item item, SafetyDraft draft) {
        return switch (item) {
            case BOTH_LEGS -> draft.countsAsYes(Item.NUMB_TINGLE_WEAK);
            case CHEST_PAIN_KIND -> draft.countsAsYes(Item.CHEST_PAIN);
            case INJURY -> injuryOf.isPresent() && !injuryKnown;
            case SERIOUS_ACCIDENT -> injuryKnown || (injuryOf.isPresent() && draft.countsAsYes(Item.INJURY));
            default -> true;
        };
    }

    /** Whether "Is this new or worse since you were checked?" stands under the question. */
    boolean asksSince(Item item, SafetyDraft draft) {
        return checked.containsKey(item) && draft.countsAsYes(item);
    }
}
