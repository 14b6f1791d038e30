package org.spasmdiary.ui.chart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.charts.RowMark;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.words.Words;

/**
 * What is said beside one point of the chart.
 *
 * @param when "Fri 17 Oct 2025, 07:00"
 * @param pain "Pain 7 at 2 d 14 h"
 * @param treatment "Heat 30 min later"; empty when there was none near
 * @param note its note, or that there is a private one
 * @param hidden whether a private note waits to be opened
 */
record PointCard(String when, String pain, String treatment, String note, boolean hidden) {
    /** Treatments further away say nothing about a point. */
    static final Duration NEAR = Duration.ofHours(6);

    private static final int CUT = 160;
    /** Of marks drawn as one, so many are named. */
    private static final int MOST = 5;

    static Optional<PointCard> of(Diary diary, Bout bout, EntryId entry, boolean revealed, Words words) {
        return diary.find(entry)
                .filter(Reading.class::isInstance)
                .map(found -> of(diary, bout, (Reading) found, revealed, words));
    }

    private static PointCard of(Diary diary, Bout bout, Reading reading, boolean revealed, Words words) {
        Duration in = Duration.between(bout.onset().instant(), reading.at().instant());
        String since = in.isNegative()
                ? words.text("ui.chart.before", "length", words.format().length(in.negated()))
                : words.format().length(in);
        String pain = reading.pain()
                .now()
                .map(score -> words.text("ui.chart.painAt", "n", score.value(), "length", since))
                .orElse(since);
        String secret = reading.notes().privateNote();
        boolean hidden = !secret.isEmpty() && !revealed;
        String note = cut(reading.notes().note());
        if (!secret.isEmpty()) {
            String shown = hidden ? words.text("ui.chart.privateNote") : cut(secret);
            note = note.isEmpty() ? shown : note + "\n" + shown;
        }
        return new PointCard(
                words.format().dayTime(reading.at().local()),
                pain,
                treatment(diary, bout, reading, words),
                note,
                hidden);
    }

    private static String treatment(Diary diary, Bout bout, Reading reading, Words words) {
        return diary.belonging().treatments(bout).stream()
                .filter(treatment -> away(treatment, reading).abs().compareTo(NEAR) <= 0)
                .min(Comparator.comparing(treatment -> away(treatment, reading).abs()))
                .map(treatment -> said(treatment, away(treatment, reading), words))
                .orElse("");
    }

    private static Duration away(Treatment treatment, Reading reading) {
        return Duration.between(reading.at().instant(), treatment.at().instant());
    }

    private static String said(Treatment treatment, Duration away, Words words) {
        String what = words.name(treatment.kind());
        if (away.abs().toMinutes() == 0) return words.text("ui.chart.treatmentThen", "what", what);
        return words.text(
                away.isNegative() ? "ui.chart.treatmentBefore" : "ui.chart.treatmentAfter",
                "what",
                what,
                "length",
                words.format().length(away.abs()));
    }

    /** Of a mark of the rows: a treatment, note, alert or contact, or several that lie too close to be told apart. */
    static Optional<PointCard> of(Diary diary, Bout bout, RowMark mark, Words words) {
        return diary.find(mark.all().getFirst().entry()).map(first -> {
            Duration in = Duration.between(bout.onset().instant(), first.at().instant());
            List<String> lines = new ArrayList<>();
            for (RowMark.Said said :
                    mark.all().subList(0, Math.min(MOST, mark.all().size())))
                lines.add(mark.all().size() == 1 ? cut(said.text()) : timed(diary, said, words));
            if (mark.all().size() > MOST)
                lines.add(words.count("ui.chart.more", mark.all().size() - MOST));
            String since = in.isNegative()
                    ? words.text("ui.chart.before", "length", words.format().length(in.negated()))
                    : words.text("ui.chart.in", "length", words.format().length(in));
            return new PointCard(
                    words.format().dayTime(first.at().local()), String.join("\n", lines), since, "", false);
        });
    }

    private static String timed(Diary diary, RowMark.Said said, Words words) {
        String what = cut(said.text());
        return diary.find(said.entry())
                .map(entry -> words.text(
                        "ui.chart.timed",
                        "time",
                        words.format().clock(entry.at().local()),
                        "what",
                        what))
                .orElse(what);
    }

    private static String cut(String note) {
        return note.codePointCount(0, note.length()) <= CUT
                ? note
                : note.substring(0, note.offsetByCodePoints(0, CUT)) + "\u2026";
    }

    /** All of it in one breath. */
    String spoken() {
        return String.join(
                ". ",
                java.util.stream.Stream.of(when, pain, treatment, note)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
