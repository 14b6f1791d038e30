package org.spasmdiary.journal;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Revision;

/**
 * Which entries have lain in the bin long enough to be erased (reliability G29, G37).
 *
 * <p>The clock alone may be years wrong, so it only says what lies in the future and does not count. The age is
 * measured against the latest time at which the diary itself was used.
 */
final class BinAge {
    private BinAge() {}

    static Set<EntryId> due(Facts facts, Instant now) {
        Instant lastUse = Stream.of(
                        facts.diary().entries().map(Entry::recorded),
                        facts.revisions().stream().map(Revision::at),
                        facts.bin().values().stream().map(Binned::removed))
                .flatMap(times -> times)
                .filter(time -> !time.isAfter(now))
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return facts.bin().values().stream()
                .filter(binned -> !binned.keptUntil().isAfter(lastUse))
                .map(binned -> binned.entry().id())
                .collect(Collectors.toSet());
    }
}
