package org.spasmdiary.analysis;

import java.util.Optional;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Span;
import org.spasmdiary.diary.When;

/**
 * Which spasms are put beside each other.
 *
 * @param region only those that were said to be there; empty for any, also where no place was said
 * @param days only those that began on one of these days; empty for any
 * @param untypical also those that began in days marked as not typical
 */
public record SpasmFilter(Optional<Region> region, Optional<Span> days, boolean untypical) {
    /** All but those that began in days marked as not typical. */
    public static final SpasmFilter USUAL = new SpasmFilter(Optional.empty(), Optional.empty(), false);

    /** Why a spasm is not among them. */
    public enum Why {
        REGION,
        DAYS,
        NOT_TYPICAL
    }

    /**
     * Why this spasm is left out; empty when it is not.
     *
     * @param onset by rule 6 (see {@link BoutAt})
     */
    public Optional<Why> leavesOut(Diary diary, Bout bout, When onset) {
        if (region.isPresent() && !isIn(bout, region.get())) return Optional.of(Why.REGION);
        if (days.isPresent() && !days.get().contains(onset.day())) return Optional.of(Why.DAYS);
        return !untypical && new NotTypical(diary).covers(onset) ? Optional.of(Why.NOT_TYPICAL) : Optional.empty();
    }

    private static boolean isIn(Bout bout, Region region) {
        return bout.parts().stream().anyMatch(part -> part.place().regions().contains(region));
    }

    public SpasmFilter withRegion(Optional<Region> other) {
        return new SpasmFilter(other, days, untypical);
    }

    public SpasmFilter withDays(Optional<Span> others) {
        return new SpasmFilter(region, others, untypical);
    }

    public SpasmFilter withUntypical(boolean shown) {
        return new SpasmFilter(region, days, shown);
    }
}
