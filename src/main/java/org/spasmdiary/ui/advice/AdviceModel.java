package org.spasmdiary.ui.advice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spasmdiary.alerts.AlertBoard;
import org.spasmdiary.alerts.HelpLines;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.words.Words;

/**
 * Everything Help and sources shows.
 *
 * @param phase where the open spasm is now; empty when none is open
 * @param checkFirst whether a warning sign is live, so that advice on exercise and heat waits
 * @param cards in the order of a single column
 */
record AdviceModel(Optional<Phase> phase, boolean checkFirst, List<CardText> cards) {
    AdviceModel {
        cards = List.copyOf(cards);
    }

    static AdviceModel of(Diary diary, AlertBoard board, Instant now, Words words) {
        Optional<Phase> phase = Phase.of(diary, now);
        boolean checkFirst = RedFlag.isLive(board);
        var cards = new GuidanceCards(words, phase, checkFirst);
        var rules = new RuleCards(words, HelpLines.of(diary.profile(), words));
        List<CardText> all = new ArrayList<>();
        for (String key : order(phase, checkFirst, diary.profile().pregnant() == Tri.YES))
            all.add(key.equals("G") ? rules.whenToGetHelp(cards.lines("G")) : cards.card(key));
        all.addAll(rules.all());
        all.addAll(new SourceCards(words).all());
        return new AdviceModel(phase, checkFirst, all);
    }

    /** The current part first; heat or cold stands beside the first days; when to get help is never far. */
    private static List<String> order(Optional<Phase> phase, boolean checkFirst, boolean pregnant) {
        List<String> order = new ArrayList<>();
        if (checkFirst) order.add("G");
        if (pregnant) order.add("B");
        phase.map(Phase::card).ifPresent(order::add);
        if (phase.equals(Optional.of(Phase.FIRST_DAYS))) order.add("H");
        if (!checkFirst) order.add("G");
        if (phase.isEmpty()) order.add("N");
        Arrays.stream(Phase.values()).map(Phase::card).forEach(order::add);
        order.addAll(List.of("H", "V", "B"));
        return order.stream().distinct().toList();
    }

    /** A line that was looked for. */
    record Found(String card, int line) {}

    /** The lines that have every word of the text, in the order of the page; none for an empty text. */
    List<Found> find(String text, Locale locale) {
        List<String> wanted = Arrays.stream(text.toLowerCase(locale).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Found> found = new ArrayList<>();
        if (wanted.isEmpty()) return found;
        for (CardText card : cards)
            for (int i = 0; i < card.lines().size(); i++) {
                String line =
                        (card.lines().get(i).text() + " " + card.lines().get(i).source()).toLowerCase(locale);
                if (wanted.stream().allMatch(line::contains)) found.add(new Found(card.key(), i));
            }
        return found;
    }
}
