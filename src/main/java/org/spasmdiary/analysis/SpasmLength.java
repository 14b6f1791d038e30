package org.spasmdiary.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.OnsetCertainty;

/**
 * One spasm among all of them at a moment: how long it lasted, and how that is known. What counts all spasms and what
 * draws them take their lengths from here.
 *
 * @param number its place among all spasms in the order of their onsets, from 1
 * @param notTypical whether it began on a day marked as not typical
 */
public record SpasmLength(int number, Bout bout, EpisodeLength length, boolean notTypical) {

    /** What is known of its end (interfaces, section 5). */
    public enum Ending {
        /** It eased, at a known moment. */
        OVER,
        /** No end is written down. */
        GOING,
        /** It has ended, but nobody wrote when. */
        NOT_KNOWN
    }

    /** All that have begun by {@code now}, in the order of their onsets. */
    public static List<SpasmLength> all(Diary diary, Instant now) {
        List<SpasmLength> all = new ArrayList<>();
        List<Bout> bouts = diary.bouts().all();
        for (int i = 0; i < bouts.size(); i++) {
            if (bouts.get(i).onset().instant().isAfter(now)) continue;
            EpisodeLength length = EpisodeLength.of(diary, bouts.get(i), now);
            all.add(new SpasmLength(i + 1, bouts.get(i), length, new NotTypical(diary).covers(length.onset())));
        }
        return List.copyOf(all);
    }

    public Ending ending() {
        return length.end()
                .map(end -> end.reason() == EndReason.EASED ? Ending.OVER : Ending.NOT_KNOWN)
                .orElse(Ending.GOING);
    }

    /** As the recovery curve counts it: to the end, else to the last confirmed moment. */
    public Duration counted() {
        return ending() == Ending.OVER ? length.running() : length.confirmed();
    }

    /** Open, and an entry within 36 h says that it is still there (rules.md, 4). */
    public boolean isNotedAsGoing() {
        return length.isOpen()
                && !length.saidGone()
                && Duration.between(length.confirmedAt(), length.now()).compareTo(Marks.GAP) <= 0;
    }

    /** What is known of it: to now while it is noted as going, else as {@link #counted}. */
    public Duration known() {
        return isNotedAsGoing() ? length.running() : counted();
    }

    /** Whether it may have been longer than {@link #known}: its end, or when it began, is not known. */
    public boolean isAtLeast() {
        return length.certainty() == OnsetCertainty.UNKNOWN || (ending() != Ending.OVER && !isNotedAsGoing());
    }
}
