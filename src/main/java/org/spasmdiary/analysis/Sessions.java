package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/**
 * Sessions of heat, heat wrap and cold: which one is running, and when the advice fits the next one.
 *
 * <p>A session is in the file from its start. One with neither end nor minutes is running while it began less
 * than 2 h ago (a wrap: 24 h); later its length is "not known".
 */
public final class Sessions {
    /** The advice for heat and cold is 15 to 20 minutes (F121, F126). */
    public static final Duration ADVISED_FROM = Duration.ofMinutes(15);

    /** See {@link #ADVISED_FROM}. */
    public static final Duration ADVISED_TO = Duration.ofMinutes(20);

    /** Most wear of a heat wrap in 24 h (X07). */
    public static final Duration WRAP_MOST = Duration.ofHours(8);

    /** Heat again from 2 h after its start (R29, F126), cold from 2 h after its end (R31, F122). */
    public static final Duration REST = Duration.ofHours(2);

    private static final Duration FORGOTTEN = Duration.ofHours(2);
    private static final Duration WRAP_FORGOTTEN = Duration.ofHours(24);

    private Sessions() {}

    /** Whether a timer may run for this kind. */
    public static boolean isTimed(TreatmentKind kind) {
        return kind.isHeat() || kind == TreatmentKind.HEAT_WRAP || kind == TreatmentKind.COLD_PACK;
    }

    /** The session that is running now; of several, the one that began last. */
    public static Optional<Treatment> running(Diary diary, Instant now) {
        List<Treatment> all = diary.treatments();
        for (int i = all.size() - 1; i >= 0; i--) {
            Treatment treatment = all.get(i);
            if (!treatment.at().instant().isAfter(now.minus(WRAP_FORGOTTEN))) return Optional.empty();
            if (isRunning(treatment, now)) return Optional.of(treatment);
        }
        return Optional.empty();
    }

    private static boolean isRunning(Treatment treatment, Instant now) {
        if (treatment.mistake() || !isTimed(treatment.kind()) || !(treatment.length() instanceof Length.NotSaid))
            return false;
        Duration limit = treatment.kind() == TreatmentKind.HEAT_WRAP ? WRAP_FORGOTTEN : FORGOTTEN;
        Instant start = treatment.at().instant();
        return !start.isAfter(now) && start.isAfter(now.minus(limit));
    }

    /** From when the advice fits another heat session; empty when it fits already. Wraps do not count. */
    public static Optional<Instant> nextHeat(Diary diary, Instant now) {
        return newest(diary, now, true)
                .map(heat -> heat.at().instant().plus(REST))
                .filter(next -> next.isAfter(now));
    }

    /** From when the advice fits another cold session; without a known end, 20 minutes are taken for it (R31). */
    public static Optional<Instant> nextCold(Diary diary, Instant now) {
        return newest(diary, now, false)
                .map(cold ->
                        cold.end().orElse(cold.at().instant().plus(ADVISED_TO)).plus(REST))
                .filter(next -> next.isAfter(now));
    }

    private static Optional<Treatment> newest(Diary diary, Instant now, boolean heat) {
        return diary.treatments().stream()
                .filter(treatment -> !treatment.mistake())
                .filter(treatment -> heat ? treatment.kind().isHeat() : treatment.kind() == TreatmentKind.COLD_PACK)
                .filter(treatment -> !treatment.at().instant().isAfter(now))
                .max(Comparator.<Treatment, Entry>comparing(t -> t, Entry.ORDER));
    }
}
