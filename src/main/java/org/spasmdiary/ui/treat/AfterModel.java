package org.spasmdiary.ui.treat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.analysis.CombinedProduct;
import org.spasmdiary.analysis.Sessions;
import org.spasmdiary.analysis.Window;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.words.Words;

/**
 * The one quiet question about a treatment, from 60 to 240 minutes after its start: how is the pain now? An entry with a
 * score in that time answers it as well; unanswered it stays not asked.
 *
 * @param minutes since the start
 */
record AfterModel(Treatment treatment, long minutes, String question) {
    private static final Duration FROM = Duration.ofMinutes(60);
    private static final Duration TO = Duration.ofMinutes(240);

    /**
     * The newest treatment that is due; empty when none is.
     *
     * @param put off those that were put off
     */
    static Optional<AfterModel> of(Diary diary, Instant now, Set<EntryId> putOff, Words words) {
        List<Treatment> due = Window.of(diary.treatments(), now.minus(TO).minusSeconds(1), now.minus(FROM));
        if (due.isEmpty()) return Optional.empty();
        Treatment newest = due.getLast();
        boolean asked = newest.effect().painAfter().isEmpty()
                && !putOff.contains(newest.id())
                && !isScored(diary, newest, now)
                && Sessions.running(diary, now).filter(newest::equals).isEmpty();
        return asked ? Optional.of(of(diary, newest, now, words)) : Optional.empty();
    }

    private static boolean isScored(Diary diary, Treatment treatment, Instant now) {
        Instant from = treatment.at().instant().plus(FROM);
        List<Reading> since = Window.of(diary.readings(), from.minusSeconds(1), now);
        return since.stream().anyMatch(reading -> reading.pain().now().isPresent());
    }

    private static AfterModel of(Diary diary, Treatment treatment, Instant now, Words words) {
        String question = words.text(
                "ui.treat.after",
                "what",
                Treating.named(CombinedProduct.parts(diary, treatment), words),
                "time",
                words.format().clock(treatment.at().local()));
        long minutes = Duration.between(treatment.at().instant(), now).toMinutes();
        return new AfterModel(treatment, minutes, question);
    }
}
