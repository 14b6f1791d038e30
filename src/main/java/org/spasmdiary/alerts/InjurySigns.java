package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Injury;
import org.spasmdiary.diary.When;

/**
 * A fall, an accident or a blow at the start of a spasm, serious or not. An answer of any joined part counts, the
 * two questions together in the same part (rules.md, 17).
 */
record InjurySigns(boolean serious) implements Signs {

    @Override
    public List<Sign> in(Moment moment) {
        return moment.spasms().flatMap(spasm -> of(moment, spasm)).toList();
    }

    private Stream<Sign> of(Moment moment, Bout spasm) {
        return spasm.parts().stream()
                .filter(part -> part.injury().isYes() && part.injury().isSerious() == serious)
                .map(part ->
                        new Sign(part, Optional.of(spasm.id()), onset(moment, spasm, part), isUnsure(part), false));
    }

    /** Each part's own, so that a fresh fall in a spasm that goes on is not taken for a past one. */
    private static Instant onset(Moment moment, Bout spasm, Episode part) {
        boolean first = part.equals(spasm.parts().getFirst());
        return first ? moment.at(spasm).onset().instant() : part.at().instant();
    }

    private boolean isUnsure(Episode part) {
        Injury injury = part.injury();
        return injury.injury().filter(Answer::unsure).isPresent()
                || (serious && injury.seriousAccident().filter(Answer::unsure).isPresent());
    }

    @Override
    public Optional<When> laterNo(Moment moment, Sign last) {
        return Optional.empty();
    }
}
