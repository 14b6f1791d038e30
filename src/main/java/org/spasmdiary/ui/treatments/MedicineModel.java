package org.spasmdiary.ui.treatments;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.spasmdiary.analysis.MedicineNow;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.words.Words;

/**
 * The medicines of the last 24 hours, each against its limit.
 *
 * @param at "at 11:40"
 * @param rows those taken in the last 30 days first, the newest dose first
 * @param medicines what the rows were made from, in their order
 */
record MedicineModel(String at, List<MedicineRow> rows, List<MedicineNow> medicines) {
    /** A medicine whose last dose is older is "not in use"; a choice. */
    private static final Duration IN_USE = Duration.ofDays(30);

    static MedicineModel of(Diary diary, Instant now, ZoneId zone, Words words) {
        List<MedicineNow> all = MedicineNow.all(diary, now);
        String clock = words.format().clock(now.atZone(zone).toOffsetDateTime());
        return new MedicineModel(
                words.text("ui.treatments.at", "time", clock),
                all.stream()
                        .map(one -> isInUse(one, now)
                                ? new MedicineText(one, now, zone, words).row()
                                : new MedicineText(one, now, zone, words).notInUse())
                        .toList(),
                all);
    }

    static boolean isInUse(MedicineNow one, Instant now) {
        return !one.newest().at().instant().isBefore(now.minus(IN_USE));
    }
}
