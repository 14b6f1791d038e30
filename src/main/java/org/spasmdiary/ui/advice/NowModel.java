package org.spasmdiary.ui.advice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.alerts.AlertBoard;
import org.spasmdiary.alerts.Tier;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.words.Words;

/**
 * What the advice says for now, in short.
 *
 * @param title of the part the spasm is in
 * @param waits whether a warning sign has to be checked first
 * @param lines the first few of its card; none where they wait, or take room from an alert that nobody has seen
 */
record NowModel(String title, boolean waits, List<CardText.Line> lines) {
    private static final int FEW = 3;

    NowModel {
        lines = List.copyOf(lines);
    }

    /** Empty when no spasm is open. */
    static Optional<NowModel> of(Diary diary, AlertBoard board, Instant now, Words words) {
        Optional<Phase> phase = Phase.of(diary, now);
        boolean alerted = board.alerts().stream()
                .anyMatch(alert -> alert.tier() != Tier.INFO && alert.seenAt().isEmpty());
        return phase.map(it -> new GuidanceCards(words, phase, RedFlag.isLive(board)).card(it.card()))
                .map(card -> new NowModel(
                        card.title(),
                        card.waits(),
                        card.waits() || alerted
                                ? List.of()
                                : card.lines().stream().limit(FEW).toList()));
    }
}
