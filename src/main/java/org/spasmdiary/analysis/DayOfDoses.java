package org.spasmdiary.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spasmdiary.diary.Decimals;
import org.spasmdiary.diary.Treatment;

/**
 * What was taken of one medicine on one calendar day, by each dose's own local date. Limits are about any 24 hours, not
 * about such days.
 *
 * @param mg the sum of the known amounts, milligrams, exact; 0 on a day without a dose
 * @param doses how many there were
 * @param unknownAmounts how many of them have no amount; they count apart, never as 0
 */
public record DayOfDoses(LocalDate day, BigDecimal mg, int doses, int unknownAmounts) {

    /** The days up to this one, oldest first, those without a dose too. */
    public static List<DayOfDoses> upTo(LocalDate last, int days, List<Treatment> doses) {
        LocalDate first = last.minusDays(days - 1L);
        Map<LocalDate, DayOfDoses> byDay = new HashMap<>();
        for (Treatment dose : doses) {
            LocalDate day = dose.at().day();
            if (!day.isBefore(first) && !day.isAfter(last)) byDay.merge(day, of(dose), DayOfDoses::plus);
        }
        List<DayOfDoses> all = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1))
            all.add(byDay.getOrDefault(day, new DayOfDoses(day, BigDecimal.ZERO, 0, 0)));
        return List.copyOf(all);
    }

    private static DayOfDoses of(Treatment dose) {
        return new DayOfDoses(
                dose.at().day(),
                dose.amountMg().orElse(BigDecimal.ZERO),
                1,
                dose.amountMg().isPresent() ? 0 : 1);
    }

    private DayOfDoses plus(DayOfDoses other) {
        return new DayOfDoses(
                day, Decimals.plain(mg.add(other.mg)), doses + other.doses, unknownAmounts + other.unknownAmounts);
    }
}
