package org.spasmdiary.ui.help;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/**
 * What the box at the head of the panel says about the warning signs: which were answered on this day and how,
 * and which were not asked. A question without an answer is never read as no.
 *
 * @param asked whether anything was asked today
 * @param heading "Asked today at 07:15"
 * @param lines what was answered, one line an answer
 */
record AskedToday(boolean asked, String heading, List<String> lines) {
    AskedToday {
        lines = List.copyOf(lines);
    }

    static AskedToday of(Diary diary, Instant now, ZoneId zone, Words words) {
        LocalDate today = now.atZone(zone).toLocalDate();
        Map<SafetyQuestion, Answer> answers =
                answers(diary, now, at -> day(at, zone).equals(today));
        Optional<Instant> last = answers.values().stream().map(Answer::askedAt).max(Instant::compareTo);
        if (last.isEmpty()) return notAsked(diary, now, zone, words);
        String heading = words.text("ui.help.asked", "time", clock(last.get(), zone, words));
        List<String> lines = new ArrayList<>();
        line(lines, "ui.help.saidYes", of(answers, answer -> answer.yes() && !answer.unsure()), words);
        line(lines, "ui.help.saidUnsure", of(answers, Answer::unsure), words);
        List<SafetyQuestion> no = of(answers, answer -> !answer.yes());
        line(lines, no.size() == daily().size() ? "ui.help.saidNoToAll" : "ui.help.saidNo", no, words);
        List<SafetyQuestion> open =
                daily().stream().filter(each -> !answers.containsKey(each)).toList();
        line(lines, "ui.help.notAskedOf", open, words);
        return new AskedToday(true, heading, lines);
    }

    private static AskedToday notAsked(Diary diary, Instant now, ZoneId zone, Words words) {
        List<String> lines = new ArrayList<>();
        answers(diary, now, _ -> true).values().stream()
                .map(Answer::askedAt)
                .max(Instant::compareTo)
                .ifPresent(at -> lines.add(words.text(
                        "ui.help.lastAsked",
                        "when",
                        words.format().dayTime(When.of(at, zone).local()))));
        boolean open = diary.bouts().latestOpen().isPresent();
        lines.add(words.text(open ? "ui.help.askNow" : "ui.help.askWhileOpen"));
        return new AskedToday(false, words.text("ui.help.notAsked"), lines);
    }

    /** The newest answer to each daily question, of those at times that count. */
    private static Map<SafetyQuestion, Answer> answers(Diary diary, Instant now, Predicate<Instant> counts) {
        var newest = new EnumMap<SafetyQuestion, Answer>(SafetyQuestion.class);
        for (Reading reading : diary.readings()) {
            if (reading.mistake()) continue;
            reading.safety().answers().forEach((question, answer) -> {
                if (!question.isDaily() || answer.askedAt().isAfter(now) || !counts.test(answer.askedAt())) return;
                newest.merge(question, answer, (a, b) -> b.askedAt().isBefore(a.askedAt()) ? a : b);
            });
        }
        return newest;
    }

    private static List<SafetyQuestion> of(Map<SafetyQuestion, Answer> answers, Predicate<Answer> which) {
        return daily().stream()
                .filter(question -> answers.containsKey(question) && which.test(answers.get(question)))
                .toList();
    }

    private static List<SafetyQuestion> daily() {
        return Arrays.stream(SafetyQuestion.values())
                .filter(SafetyQuestion::isDaily)
                .toList();
    }

    private static void line(List<String> lines, String key, List<SafetyQuestion> questions, Words words) {
        if (questions.isEmpty()) return;
        String signs = String.join(
                ", ",
                questions.stream()
                        .map(question -> words.text("ui.help.sign." + question.code()))
                        .toList());
        lines.add(words.text(key, "signs", signs));
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    private static String clock(Instant at, ZoneId zone, Words words) {
        return words.format().clock(When.of(at, zone).local());
    }
}
