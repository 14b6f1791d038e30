package org.spasmdiary.report;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Side;

/** Where it hurt, in words: "lower back, left". */
final class PlaceText {
    private PlaceText() {}

    /** Empty when no place was said. */
    static Optional<String> of(Scope scope, Bout bout) {
        Set<String> words = new LinkedHashSet<>();
        bout.parts()
                .forEach(part -> part.place()
                        .regions()
                        .forEach(region -> words.add(
                                scope.format().inSentence(scope.words().name(region)))));
        bout.parts().stream()
                .map(Episode::place)
                .filter(place -> place.side() != Side.NOT_ASKED)
                .forEach(place ->
                        words.add(scope.format().inSentence(scope.words().name(place.side()))));
        bout.parts()
                .forEach(part -> part.place()
                        .bodyMap()
                        .forEach(mark -> words.add(
                                scope.format().inSentence(scope.words().name(mark)))));
        return words.isEmpty() ? Optional.empty() : Optional.of(words.stream().collect(Collectors.joining(", ")));
    }
}
