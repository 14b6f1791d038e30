package org.spasmdiary.alerts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.analysis.BoutAt;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.PainTrail;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Reading;

/**
 * The mean pain of the last day with an entry is 2 points or more above that of the day before, and 4 or more. Two
 * points is the smallest change that matters (X12). Rule R18.
 */
record WorseningRule(About about) implements Rule {
    private static final Duration TWO_DAYS = Marks.DAY.multipliedBy(2);
    private static final int RISE = 2;
    private static final int LEAST = 4;

    /** Both days before the latest score at a moment. */
    private record Days(Reading latest, PainTrail.Day day, PainTrail.Day before) {
        boolean isRise() {
            int rise = day.sum() * before.count() - before.sum() * day.count();
            return !before.isEmpty() && rise >= RISE * day.count() * before.count() && day.sum() >= LEAST * day.count();
        }

        BigDecimal delta() {
            return mean(day)
                    .subtract(mean(before))
                    .setScale(1, RoundingMode.DOWN)
                    .stripTrailingZeros();
        }

        private static BigDecimal mean(PainTrail.Day day) {
            return BigDecimal.valueOf(day.sum()).divide(BigDecimal.valueOf(day.count()), 6, RoundingMode.HALF_EVEN);
        }
    }

    @Override
    public List<Finding> check(Moment moment) {
        List<Finding> found = new ArrayList<>();
        for (BoutAt spasm : moment.open()) find(moment, spasm).ifPresent(found::add);
        return found;
    }

    private Optional<Finding> find(Moment moment, BoutAt spasm) {
        Instant twoDaysIn = spasm.onset().instant().plus(TWO_DAYS);
        if (moment.now().isBefore(twoDaysIn)) return Optional.empty();
        PainTrail trail = PainTrail.of(spasm);
        Optional<EntryId> episode = Optional.of(spasm.bout().id());
        Optional<Days> days = days(trail, moment.now());
        if (days.isEmpty()) return Optional.of(notChecked(episode, "noRecent"));
        if (days.get().latest().at().instant().isBefore(twoDaysIn)) return Optional.empty();
        boolean checked =
                moment.outcomes().isChecked(id(), episode, List.of(days.get().latest()));
        if (days.get().before().isEmpty())
            return checked ? Optional.empty() : Optional.of(notChecked(episode, "noDayBefore"));
        if (!days.get().isRise()) return Optional.empty();
        return Optional.of(checked ? new Cleared(id(), episode) : alert(moment, episode, trail, days.get(), twoDaysIn));
    }

    private NotChecked notChecked(Optional<EntryId> episode, String reason) {
        return new NotChecked(id(), episode, reason, Map.of());
    }

    private static Optional<Days> days(PainTrail trail, Instant moment) {
        return trail.fresh(moment).map(latest -> {
            Instant t = latest.at().instant();
            return new Days(latest, trail.dayTo(t), trail.dayTo(t.minus(Marks.DAY)));
        });
    }

    private Alert alert(Moment moment, Optional<EntryId> episode, PainTrail trail, Days days, Instant twoDaysIn) {
        Instant since = Since.before(moment.now())
                .changing(trail.scored(), Marks.GAP.plusSeconds(1))
                .holds(at -> days(trail, at)
                        .filter(then -> !then.latest().at().instant().isBefore(twoDaysIn) && then.isRise())
                        .isPresent());
        List<EntryId> evidence = Stream.concat(days.day().entries().stream(), days.before().entries().stream())
                .map(Entry::id)
                .toList();
        return Alert.of(about, episode, evidence, since, Map.of("delta", days.delta()));
    }
}
