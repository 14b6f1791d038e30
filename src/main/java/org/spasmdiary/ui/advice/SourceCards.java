package org.spasmdiary.ui.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spasmdiary.alerts.Rules;
import org.spasmdiary.words.Words;

/** Who wrote what the advice rests on, when, what they sell, and how far it goes. */
final class SourceCards {
    private static final int ARTICLES = 5;

    private final Words words;

    SourceCards(Words words) {
        this.words = words;
    }

    List<CardText> all() {
        return List.of(articles(), others());
    }

    private CardText articles() {
        return card(
                "sources",
                true,
                "ui.advice.sources",
                IntStream.rangeClosed(1, ARTICLES).mapToObj(this::article).toList());
    }

    private CardText.Group article(int number) {
        String label = words.text("ui.advice.sourceLabel", "n", number);
        List<CardText.Line> lines = Stream.of("who", "sells", "limits")
                .map(part -> words.text("ui.advice.source." + number + "." + part))
                .map(text -> new CardText.Line(text, ""))
                .toList();
        return new CardText.Group(
                label + ": " + words.text("ui.advice.source." + number + ".name"), Optional.empty(), lines);
    }

    private CardText others() {
        List<CardText.Line> lines = Rules.ALL.stream()
                .flatMap(rule -> rule.about().sources().stream())
                .filter(id -> id.startsWith("X"))
                .distinct()
                .sorted()
                .map(id -> new CardText.Line(words.text("ui.advice.other." + id), id))
                .toList();
        return card("others", false, "ui.advice.others", List.of(CardText.Group.plain(lines)));
    }

    private CardText card(String key, boolean open, String title, List<CardText.Group> groups) {
        String said = words.text(title);
        return new CardText(key, said, said, false, false, open, false, groups, List.of(), "");
    }
}
