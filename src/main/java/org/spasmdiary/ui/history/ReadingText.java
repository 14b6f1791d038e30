package org.spasmdiary.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.words.Words;

/** A reading in two short lines: the pain or the answers first, the rest under it. */
final class ReadingText {
    private final Words words;

    ReadingText(Words words) {
        this.words = words;
    }

    String title(Reading reading) {
        List<String> parts = new ArrayList<>(pain(reading.pain()));
        if (reading.stillThere().isAsked())
            parts.add(words.text("ui.history.stillThere." + code(reading.stillThere())));
        parts.addAll(signs(reading));
        if (parts.isEmpty()) parts.addAll(function(reading));
        if (parts.isEmpty()) parts.add(words.text("ui.history.entry"));
        return EntryText.capital(EntryText.joined(parts), words.locale());
    }

    private static String code(Tri tri) {
        return tri.code();
    }

    private List<String> pain(Pain pain) {
        List<String> parts = new ArrayList<>();
        pain.now().ifPresent(score -> parts.add(words.text("ui.history.pain", "n", score.value())));
        pain.worst24h().ifPresent(score -> parts.add(words.text("ui.history.worst", "n", score.value())));
        pain.average24h().ifPresent(score -> parts.add(words.text("ui.history.average", "n", score.value())));
        return parts;
    }

    /** What was answered with yes by name; what was answered with no in one phrase. */
    private List<String> signs(Reading reading) {
        List<String> parts = new ArrayList<>();
        Map<SafetyQuestion, Answer> answers = reading.safety().answers();
        answers.forEach((question, answer) -> {
            if (answer.yes())
                parts.add(words.text(
                        answer.unsure() ? "ui.history.signUnsure" : "ui.history.signYes",
                        "sign",
                        words.text("question.short." + question.code())));
        });
        if (reading.everyday().limitsDay().isYes()) parts.add(words.text("question.short.limitsDay"));
        if (reading.everyday().stuckLocked().isYes()) parts.add(words.text("question.short.stuckLocked"));
        boolean no = answers.values().stream().anyMatch(answer -> !answer.yes());
        if (no) parts.add(words.text(parts.isEmpty() ? "ui.history.signsNo" : "ui.history.otherSignsNo"));
        return parts;
    }

    private List<String> function(Reading reading) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<FunctionTick, Ease> tick : reading.function().ticks().entrySet())
            parts.add(words.text(
                    "ui.history.tick", "what", words.name(tick.getKey()), "how", words.name(tick.getValue())));
        return parts;
    }

    String second(Reading reading) {
        List<String> parts = new ArrayList<>();
        reading.sleep()
                .hours()
                .ifPresent(hours -> parts.add(
                        words.text("ui.history.slept", "n", words.format().number(hours))));
        reading.temperatureC()
                .ifPresent(degrees -> parts.add(
                        words.text("ui.history.degrees", "n", words.format().number(degrees))));
        reading.complaints().symptoms().forEach(symptom -> parts.add(words.name(symptom)));
        if (hasMainLine(reading)) parts.addAll(function(reading));
        parts.add(EntryText.cut(reading.notes().note()));
        if (reading.episode().isPresent()) parts.add(words.text("ui.history.namedOther"));
        return EntryText.joined(parts);
    }

    private boolean hasMainLine(Reading reading) {
        return !pain(reading.pain()).isEmpty()
                || reading.stillThere().isAsked()
                || !signs(reading).isEmpty();
    }
}
