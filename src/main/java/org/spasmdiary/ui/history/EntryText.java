package org.spasmdiary.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.alerts.AlertText;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.words.Words;

/** One line about an entry, the smaller line under it, and the text a search looks through. For one thread. */
final class EntryText {
    /** Longer notes are cut on the list; the form has them whole. */
    static final int CUT = 120;

    private final Words words;
    private final ReadingText readings;
    private final TreatmentText treatments;
    private LocalDate lastDay = LocalDate.MIN;
    private String lastDays = "";

    EntryText(Words words) {
        this.words = words;
        this.readings = new ReadingText(words);
        this.treatments = new TreatmentText(words);
    }

    /** What it was, in one line. */
    String title(Entry entry) {
        return switch (entry) {
            case Reading reading -> readings.title(reading);
            case Treatment treatment -> treatments.title(treatment);
            case Episode _ -> words.text("ui.history.spasmBegan");
            case Contact contact -> {
                String who = words.name(contact.kind());
                yield contact.how()
                        .map(how -> words.text("ui.history.contact", "who", who, "how", lower(words.name(how))))
                        .orElse(who);
            }
            case AlertRecord alert -> alertName(alert.rule());
            case AlertOutcome outcome ->
                words.text(
                        "ui.history.answered",
                        "alert",
                        alertName(outcome.rule()),
                        "answer",
                        lower(words.name(outcome.outcome())));
            case Movement movement -> words.name(movement.what());
            case Period period ->
                period.why().isEmpty()
                        ? words.text("ui.history.periods")
                        : words.text("ui.history.notTypical", "why", period.why());
        };
    }

    /** The name of a rule as its alert was headed; a rule this version does not know keeps its number. */
    private String alertName(RuleId rule) {
        return words.has("alerts." + rule + ".title")
                ? AlertText.title(rule, words)
                : words.text("ui.history.rule", "rule", rule);
    }

    /** What else was said, short; private notes are never in it. */
    String second(Entry entry) {
        return switch (entry) {
            case Reading reading -> readings.second(reading);
            case Treatment treatment -> treatments.second(treatment);
            case Episode episode -> joined(spasm(episode));
            case Contact contact -> joined(List.of(cut(contact.said()), cut(contact.plan())));
            case AlertRecord alert -> alert(alert);
            case AlertOutcome _, Movement _ -> "";
            case Period period ->
                words.text(
                        "ui.history.days",
                        "first",
                        words.format().shortDay(period.span().first()),
                        "last",
                        words.format().shortDay(period.span().last()));
        };
    }

    private List<String> spasm(Episode episode) {
        List<String> parts = new ArrayList<>();
        episode.place().regions().forEach(region -> parts.add(words.name(region)));
        episode.cause().triggers().forEach(trigger -> parts.add(words.name(trigger)));
        parts.add(cut(episode.cause().detail()));
        parts.add(cut(episode.notes().note()));
        return parts;
    }

    private String alert(AlertRecord alert) {
        List<String> parts = new ArrayList<>();
        parts.add(alert.seenAt()
                .map(at -> words.text(
                        "ui.history.seen",
                        "time",
                        words.format().dayTime(alert.at().at(at).local())))
                .orElse(words.text("ui.history.notSeen")));
        parts.add(words.name(alert.outcome()));
        return joined(parts);
    }

    /** Whether there is a private note, which the list names and never shows. */
    static boolean hasPrivateNote(Entry entry) {
        return !notes(entry).privateNote().isEmpty();
    }

    static Notes notes(Entry entry) {
        return switch (entry) {
            case Reading reading -> reading.notes();
            case Episode episode -> episode.notes();
            case Treatment treatment -> new Notes(treatment.note(), "");
            default -> Notes.NONE;
        };
    }

    /** Everything a search may find, in small letters. */
    String searched(Entry entry, boolean privateNotes) {
        Notes notes = notes(entry);
        String all = title(entry) + "\n" + second(entry) + "\n" + notes.note() + "\n"
                + days(entry.at().day());
        if (entry instanceof Treatment treatment) all += "\n" + treatment.product();
        if (entry instanceof Contact contact)
            all += "\n" + contact.said() + "\n" + contact.plan() + "\n" + contact.diagnosisAsToldToMe();
        return lower(privateNotes ? all + "\n" + notes.privateNote() : all);
    }

    /** The day in the forms in which a person may search for it; entries come day by day, so the last is kept. */
    private String days(LocalDate day) {
        if (!day.equals(lastDay)) {
            lastDay = day;
            lastDays = words.format().dayYear(day) + "\n" + words.format().longDay(day) + "\n" + day;
        }
        return lastDays;
    }

    /** The name of the picture beside it (Feather). */
    static Feather icon(Entry entry) {
        return switch (entry) {
            case Reading _ -> Feather.CHECK_SQUARE;
            case Treatment treatment -> TreatmentText.icon(treatment.kind());
            case Episode _ -> Feather.ACTIVITY;
            case Contact _ -> Feather.USERS;
            case AlertRecord _ -> Feather.ALERT_TRIANGLE;
            case AlertOutcome _ -> Feather.CHECK_CIRCLE;
            case Movement _ -> Feather.CLOCK;
            case Period _ -> Feather.CALENDAR;
        };
    }

    private String lower(String text) {
        return text.toLowerCase(words.locale());
    }

    /** The first line, not longer than the list has room for. */
    static String cut(String note) {
        String line = note.strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= CUT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, CUT)).stripTrailing() + "\u2026";
    }

    static String joined(List<String> parts) {
        return String.join(
                " \u00b7 ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    /** Where it stands inside a sentence. */
    static String small(String text, Words words) {
        return words.format().inSentence(text);
    }

    /** A part of a sentence put first. */
    static String capital(String text, Locale locale) {
        if (text.isEmpty()) return text;
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(locale) + text.substring(first);
    }
}
