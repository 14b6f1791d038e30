package org.spasmdiary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.When;

/** The spasm in words, as one would say it in the doctor's room: when, how long, where, how bad. */
final class StoryPart {
    private final Scope scope;
    private final Bout bout;
    private final Lasting lasting;
    private final Scores scores;

    private StoryPart(Scope scope, Bout bout) {
        this.scope = scope;
        this.bout = bout;
        this.lasting = new Lasting(scope, bout);
        this.scores = new Scores(scope, bout);
    }

    static String of(Scope scope) {
        if (scope.focus().isPresent()) return new StoryPart(scope, scope.focus().get()).sentences();
        return scope.text(scope.diary().bouts().all().isEmpty() ? "story.noSpasm" : "story.noSpasmInDays");
    }

    private String sentences() {
        List<String> all = new ArrayList<>();
        all.add(start());
        all.add(course());
        place().ifPresent(all::add);
        SpasmsPart.causes(scope, bout)
                .map(what -> scope.text("story.cause", "what", what))
                .ifPresent(all::add);
        all.add(pain());
        return String.join(" ", all);
    }

    private String start() {
        When onset = lasting.length().onset();
        String key = switch (lasting.length().certainty()) {
            case EXACT -> "story.began";
            case ABOUT -> "story.beganAbout";
            case UNKNOWN -> "story.beganUnknown";
        };
        return scope.text(
                key,
                "day",
                scope.format().dayYear(onset.day()),
                "time",
                scope.format().clock(onset.local()));
    }

    private String course() {
        String length = lasting.inWords();
        if (lasting.isOpen()) {
            if (lasting.goingOn()) return scope.text("story.goesOn", "length", length);
            return scope.text("story.notNoted", "length", length, "time", time(confirmed()));
        }
        When end = bout.end().orElseThrow().at();
        boolean stopped = lasting.length()
                .end()
                .map(e -> e.reason() == EndReason.STOPPED_LOGGING)
                .orElse(false);
        return scope.text(stopped ? "story.stopped" : "story.over", "length", length, "time", time(end));
    }

    private When confirmed() {
        return lasting.length()
                .lastConfirmed()
                .map(Reading::at)
                .orElse(lasting.length().onset());
    }

    private Optional<String> place() {
        return PlaceText.of(scope, bout).map(place -> scope.text("story.place", "place", place));
    }

    private String pain() {
        if (scores.worst().isEmpty()) return scope.text("story.noPain");
        Reading worst = scores.worst().get();
        int most = scores.worstValue().orElseThrow();
        if (scores.count() == 0) return scope.text("story.worstAlone", "worst", most, "time", time(worst.at()));
        Reading first = scores.first().orElseThrow();
        Reading last = scores.last().orElseThrow();
        if (scores.count() == 1 && most <= Scores.now(first))
            return scope.text("story.onePain", "pain", Scores.now(first), "time", time(first.at()));
        if (scores.count() == 1)
            return scope.text(
                    "story.oneAndWorst",
                    "pain",
                    Scores.now(first),
                    "time",
                    time(first.at()),
                    "worst",
                    most,
                    "worstTime",
                    time(worst.at()));
        return scope.text(
                lasting.goingOn() ? "story.pain" : "story.painLast",
                "first",
                Scores.now(first),
                "worst",
                most,
                "worstTime",
                time(worst.at()),
                "last",
                Scores.now(last),
                "lastTime",
                time(last.at()));
    }

    /** Tue 10 Mar, 07:40. */
    private String time(When when) {
        return scope.words()
                .text(
                        "unit.dayTime",
                        "day",
                        scope.format().day(when.day()),
                        "time",
                        scope.format().clock(when.local()));
    }
}
