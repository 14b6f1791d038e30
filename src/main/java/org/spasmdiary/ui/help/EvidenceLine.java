package org.spasmdiary.ui.help;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.alerts.Alert;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/**
 * One entry an alert rests on, exactly as it was given.
 *
 * @param id the entry it leads to in History
 */
record EvidenceLine(EntryId id, String text) {
    /** The newest few, newest first; the rest can be read in History. */
    static final int SHOWN = 4;

    static List<EvidenceLine> of(Alert alert, Diary diary, Instant now, ZoneId zone, Words words) {
        return alert.evidence().stream()
                .flatMap(id -> diary.find(id).stream())
                .sorted(Entry.ORDER.reversed())
                .limit(SHOWN)
                .map(entry -> new EvidenceLine(
                        entry.id(),
                        words.text(
                                "ui.help.entry",
                                "when",
                                when(entry.at(), now, zone, words),
                                "what",
                                what(entry, words))))
                .toList();
    }

    /** "Today 07:15", else with its day. */
    static String when(When at, Instant now, ZoneId zone, Words words) {
        String clock = words.format().clock(at.local());
        boolean today = at.day().equals(now.atZone(zone).toLocalDate());
        String day = today ? words.text("ui.help.today") : words.format().day(at.day());
        return words.text("ui.help.dayTime", "day", day, "time", clock);
    }

    /** What the newest entry behind an alert says, to tell alerts of one title apart. */
    static String firstSign(Alert alert, Diary diary, Words words) {
        return alert.evidence().stream()
                .flatMap(id -> diary.find(id).stream())
                .max(Entry.ORDER)
                .map(entry -> what(entry, words))
                .orElse("");
    }

    private static String what(Entry entry, Words words) {
        return switch (entry) {
            case Episode episode -> episode(episode, words);
            case Reading reading -> reading(reading, words);
            case Treatment treatment -> treatment(treatment, words);
            default -> words.text("ui.help.anEntry");
        };
    }

    private static String episode(Episode episode, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(words.text("ui.help.began"));
        episode.injury().injury().ifPresent(answer -> parts.add(said("injury", answer, words)));
        episode.injury().seriousAccident().ifPresent(answer -> parts.add(said("seriousAccident", answer, words)));
        return String.join(", ", parts);
    }

    private static String reading(Reading reading, Words words) {
        List<String> parts = new ArrayList<>();
        reading.pain().now().ifPresent(pain -> parts.add(words.text("ui.help.pain", "n", pain.value())));
        for (SafetyQuestion question : SafetyQuestion.values())
            reading.safety()
                    .answer(question)
                    .filter(Answer::yes)
                    .ifPresent(answer -> parts.add(said(question.code(), answer, words)));
        if (reading.safety().chestPainKind() != ChestPainKind.NOT_ASKED)
            parts.add(words.name(reading.safety().chestPainKind()));
        reading.temperatureC()
                .ifPresent(degrees -> parts.add(
                        words.text("ui.help.temperature", "n", words.format().number(degrees))));
        said(reading.everyday().limitsDay(), "limitsDay", words).ifPresent(parts::add);
        said(reading.everyday().stuckLocked(), "stuckLocked", words).ifPresent(parts::add);
        if (reading.everyday().inBedMostOfDay() == Tri.YES) parts.add(words.text("ui.help.inBed"));
        if (reading.stillThere() == Tri.NO) parts.add(words.text("ui.help.gone"));
        return parts.isEmpty() ? words.text("ui.help.anEntry") : String.join(", ", parts);
    }

    private static String treatment(Treatment treatment, Words words) {
        String name = words.name(treatment.kind());
        Optional<String> amount = treatment
                .dose()
                .amountMg()
                .map(mg -> words.text(
                        "ui.help.dose", "kind", name, "mg", words.format().number(mg)));
        return amount.orElse(name);
    }

    private static String said(String code, Answer answer, Words words) {
        String key = answer.unsure() ? "ui.help.entryUnsure" : answer.yes() ? "ui.help.entryYes" : "ui.help.entryNo";
        return words.text(key, "sign", words.text("question.short." + code));
    }

    private static Optional<String> said(Tri answer, String code, Words words) {
        return answer == Tri.YES
                ? Optional.of(words.text("ui.help.entryYes", "sign", words.text("question.short." + code)))
                : Optional.empty();
    }
}
