package org.spasmdiary.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Span;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Format;
import org.spasmdiary.words.Words;

/**
 * What a report is about, worked out once from what was asked for.
 *
 * @param oneSpasm whether a single spasm is told rather than a stretch of days
 * @param focus the spasm in the sentence, the figures and the tables of "this spasm"; the newest of {@code bouts}
 * @param bouts all that are counted, oldest first
 * @param days from the first to the last day told about, both included
 */
record Scope(
        Diary diary,
        ReportRequest request,
        Instant now,
        ZoneId zone,
        Words words,
        boolean oneSpasm,
        Optional<Bout> focus,
        List<Bout> bouts,
        Span days) {

    static Scope of(Diary diary, ReportRequest request, Instant now, ZoneId zone, Words words) {
        LocalDate today = now.atZone(zone).toLocalDate();
        if (request.episode().isEmpty() && request.span().isPresent()) {
            Span span = request.span().get();
            List<Bout> inside = diary.bouts().all().stream()
                    .filter(bout -> !bout.onset().day().isAfter(span.last())
                            && !lastDay(bout, today).isBefore(span.first()))
                    .toList();
            Optional<Bout> focus = inside.isEmpty() ? Optional.empty() : Optional.of(inside.getLast());
            return new Scope(diary, request, now, zone, words, false, focus, inside, span);
        }
        Optional<Bout> focus = request.episode().isPresent()
                ? diary.bouts().of(request.episode().get())
                : diary.bouts().latestOpen().or(() -> diary.bouts().last());
        List<Bout> upToIt = focus.map(bout ->
                        diary.bouts().all().subList(0, diary.bouts().all().indexOf(bout) + 1))
                .orElse(List.of());
        Span days = focus.map(bout -> days(bout, today)).orElse(new Span(today, today));
        return new Scope(diary, request, now, zone, words, true, focus, upToIt, days);
    }

    private static Span days(Bout bout, LocalDate today) {
        LocalDate first = bout.onset().day();
        LocalDate last = lastDay(bout, today);
        return new Span(first, last.isBefore(first) ? first : last);
    }

    private static LocalDate lastDay(Bout bout, LocalDate today) {
        return bout.end().map(end -> end.at().day()).orElse(today);
    }

    Format format() {
        return words.format();
    }

    LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    String text(String key, Object... namesAndValues) {
        return words.text("report." + key, namesAndValues);
    }

    String count(String key, long n, Object... namesAndValues) {
        return words.count("report." + key, n, namesAndValues);
    }

    /** The number of a spasm, in the order of onsets over the whole diary, from 1. */
    int number(Bout bout) {
        return diary.bouts().all().indexOf(bout) + 1;
    }

    /** Entries of a spasm from its onset on, mistakes left out. */
    List<Reading> readings(Bout bout) {
        Instant onset = bout.onset().instant();
        return diary.belonging().readings(bout).stream()
                .filter(reading -> !reading.at().instant().isBefore(onset)
                        && !reading.at().instant().isAfter(now))
                .toList();
    }

    List<Treatment> treatments(Bout bout) {
        return diary.belonging().treatments(bout).stream()
                .filter(treatment -> !treatment.at().instant().isAfter(now))
                .toList();
    }

    /** Whether an entry counts and was lived on one of the days. */
    boolean covers(Entry entry) {
        return !entry.mistake()
                && !entry.at().instant().isAfter(now)
                && days.contains(entry.at().day());
    }

    /** 10 Mar, or 10 Mar 2025 when the year is not that of the last day told about. */
    String dayMonth(LocalDate day) {
        return day.getYear() == days.last().getYear() ? format().dayMonth(day) : format().shortDay(day);
    }

    /** The name of a treatment without what stands in brackets behind it. */
    String shortName(TreatmentKind kind) {
        String name = words.name(kind);
        int bracket = name.indexOf(" (");
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    /** Contacts that name the spasm, or name none and lie inside it. */
    List<Contact> contacts(Bout bout) {
        return diary.contacts().stream()
                .filter(contact -> !contact.mistake() && !contact.at().instant().isAfter(now))
                .filter(contact -> contact.episode()
                        .flatMap(diary.bouts()::of)
                        .or(() -> diary.bouts().at(contact.at().instant()))
                        .equals(Optional.of(bout)))
                .toList();
    }
}
