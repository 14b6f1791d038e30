package org.spasmdiary.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept as they grow old (reliability G26): all of 48 h, and the newest of each of the last 12 days,
 * 10 weeks and 12 months that have one, and of every year.
 *
 * <p>Days without a backup do not count, so a clock that was years wrong for once takes one place and no more. One
 * dated ahead of the clock is kept and counts for nothing.
 */
final class Thinning {
    private static final Duration ALL = Duration.ofHours(48);
    private static final int DAYS = 12;
    private static final int WEEKS = 10;
    private static final int MONTHS = 12;

    private Thinning() {}

    /** Those that may go now. Never the newest, nor one that somebody asked for or that came before a large change. */
    static List<Backup> due(List<Backup> backups, Instant now) {
        List<Backup> thinned = backups.stream()
                .filter(backup -> backup.reason().isThinned() && !backup.at().isAfter(now))
                .sorted(Comparator.comparing(Backup::at).reversed())
                .toList();
        Set<Backup> kept = new HashSet<>(thinned.stream()
                .filter(backup -> backup.at().isAfter(now.minus(ALL)))
                .toList());
        keep(kept, thinned, DAYS, Thinning::day);
        keep(kept, thinned, WEEKS, Thinning::week);
        keep(kept, thinned, MONTHS, backup -> day(backup).withDayOfMonth(1));
        keep(kept, thinned, Integer.MAX_VALUE, backup -> day(backup).getYear());
        return thinned.stream().filter(backup -> !kept.contains(backup)).toList();
    }

    /** The newest of each of the latest {@code most} stretches that have one. */
    private static void keep(Set<Backup> kept, List<Backup> newestFirst, int most, Function<Backup, Object> stretch) {
        Set<Object> seen = new HashSet<>();
        for (Backup backup : newestFirst) if (seen.size() < most && seen.add(stretch.apply(backup))) kept.add(backup);
    }

    static LocalDate day(Backup backup) {
        return backup.at().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Object week(Backup backup) {
        LocalDate day = day(backup);
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
