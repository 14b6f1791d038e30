package org.spasmdiary.ui.advice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.report.FactSources;
import org.spasmdiary.ui.help.Sources;
import org.spasmdiary.words.Words;

/** The cards of what can be done, each line with its source. */
final class GuidanceCards {
    private static final Set<String> BESIDE = Set.of("V", "B");
    private static final Set<String> OPEN = Set.of("N", "V");

    private final Words words;
    private final Optional<Phase> phase;
    private final boolean checkFirst;

    GuidanceCards(Words words, Optional<Phase> phase, boolean checkFirst) {
        this.words = words;
        this.phase = phase;
        this.checkFirst = checkFirst;
    }

    CardText card(String key) {
        boolean here = phase.map(Phase::card).equals(Optional.of(key));
        boolean waits = checkFirst && AdviceLines.ALL.of(key).stream().anyMatch(AdviceLines.Row::waits);
        boolean isPhase = key.startsWith("P");
        boolean beside = key.equals("H") && phase.equals(Optional.of(Phase.FIRST_DAYS));
        return new CardText(
                key,
                words.text("ui.advice.card." + key),
                words.text((isPhase ? "ui.advice.spokenCard." : "ui.advice.card.") + key),
                here,
                waits,
                !waits && (here || beside || OPEN.contains(key)),
                beside || BESIDE.contains(key),
                List.of(CardText.Group.plain(lines(key))),
                said(key, true),
                words.text("ui.advice.footer"));
    }

    /** Its lines but for those where sources differ. */
    List<CardText.Line> lines(String key) {
        return said(key, false);
    }

    /** Where sources differ, the words themselves say which says what. */
    private List<CardText.Line> said(String key, boolean differ) {
        return AdviceLines.ALL.of(key).stream()
                .filter(row -> (row.about() == AdviceLines.About.DIFFER) == differ)
                .map(row -> new CardText.Line(words.text(row.key()), differ ? "" : source(row.sources())))
                .toList();
    }

    private String source(List<String> ids) {
        boolean ours = ids.stream().anyMatch(FactSources::isChoice);
        if (ours && ids.size() == 1) return words.text("ui.advice.ours");
        String source = Sources.of(ids, words);
        return ours ? words.text("ui.advice.partlyOurs", "source", source) : source;
    }
}
