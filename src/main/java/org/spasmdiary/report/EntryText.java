package org.spasmdiary.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.words.PlainText;
import org.spasmdiary.words.Words;

/** One entry in words, for the day-by-day pages: what was said and nothing else. */
final class EntryText {
    private final Scope scope;
    private final Words words;

    EntryText(Scope scope) {
        this.scope = scope;
        this.words = scope.words();
    }

    String pain(Reading reading) {
        return reading.pain().now().map(score -> String.valueOf(score.value())).orElse(scope.text("notSaid"));
    }

    String of(Reading reading) {
        List<String> parts = new ArrayList<>();
        reading.pain().worst24h().ifPresent(score -> parts.add(scope.text("entry.worst", "n", score.value())));
        reading.pain().average24h().ifPresent(score -> parts.add(scope.text("entry.average", "n", score.value())));
        tri(parts, "entry.stillThere", reading.stillThere());
        tri(parts, "entry.limitsDay", reading.everyday().limitsDay());
        tri(parts, "entry.stuckLocked", reading.everyday().stuckLocked());
        names(parts, reading.complaints().symptoms());
        names(parts, reading.complaints().spread());
        signs(parts, reading);
        reading.function()
                .ticks()
                .forEach((tick, ease) -> parts.add(scope.text(
                        "entry.tick", "what", words.name(tick), "how", words.text("report.able." + ease.code()))));
        reading.temperatureC()
                .ifPresent(degrees -> parts.add(
                        scope.text("entry.temperature", "n", scope.format().number(degrees))));
        reading.sleep()
                .hours()
                .ifPresent(hours ->
                        parts.add(scope.text("entry.sleep", "n", scope.format().number(hours))));
        return text(parts, reading.notes().note());
    }

    private void tri(List<String> parts, String key, Tri answer) {
        if (answer.isAsked()) parts.add(scope.text(key, "answer", scope.text(answer.isYes() ? "yes" : "no")));
    }

    private <E extends Enum<E> & Coded> void names(List<String> parts, Collection<E> constants) {
        if (!constants.isEmpty()) parts.add(constants.stream().map(words::name).collect(Collectors.joining(", ")));
    }

    /** Each yes by name, the noes together: "Asked, and answered no: …". */
    private void signs(List<String> parts, Reading reading) {
        List<String> noes = new ArrayList<>();
        for (var entry : reading.safety().answers().entrySet()) {
            SafetyQuestion question = entry.getKey();
            Answer answer = entry.getValue();
            String name = words.text("question.short." + question.code());
            if (!answer.yes()) noes.add(name);
            else parts.add(scope.text(answer.unsure() ? "entry.unsure" : "entry.yes", "sign", name));
        }
        if (!noes.isEmpty()) parts.add(scope.text("entry.noes", "list", String.join(", ", noes)));
    }

    String of(Treatment treatment) {
        List<String> parts = new ArrayList<>();
        String name = words.name(treatment.kind());
        parts.add(treatment.product().isBlank() ? name : name + " (" + PlainText.line(treatment.product()) + ")");
        if (treatment.kind().takesDose())
            parts.add(treatment
                    .amountMg()
                    .map(mg -> scope.text("entry.mg", "n", scope.format().number(mg)))
                    .orElse(scope.text("entry.noAmount")));
        treatment.duration().ifPresent(length -> parts.add(scope.format().length(length)));
        return text(parts, treatment.note());
    }

    String of(Contact contact) {
        List<String> parts = new ArrayList<>();
        parts.add(contact.how()
                .map(how -> words.name(contact.kind()) + ", " + words.name(how))
                .orElse(words.name(contact.kind())));
        if (!contact.diagnosisAsToldToMe().isBlank())
            parts.add(scope.text("entry.told", "text", contact.diagnosisAsToldToMe()));
        if (!contact.plan().isBlank()) parts.add(scope.text("entry.plan", "text", contact.plan()));
        return text(parts, contact.said());
    }

    String of(Episode episode) {
        List<String> parts = new ArrayList<>();
        parts.add(scope.text("entry.began"));
        if (!episode.cause().detail().isBlank()) parts.add(episode.cause().detail());
        names(parts, episode.cause().triggers());
        episode.end()
                .ifPresent(end -> parts.add(scope.text(
                        "entry.end",
                        "time",
                        scope.format().dayTime(end.at().local()),
                        "reason",
                        words.name(end.reason()))));
        return text(parts, episode.notes().note());
    }

    private String text(List<String> parts, String note) {
        String said = String.join(". ", parts);
        if (note.isBlank()) return said;
        String quoted = scope.text("entry.note", "note", note);
        return said.isEmpty() ? quoted : said + ". " + quoted;
    }
}
