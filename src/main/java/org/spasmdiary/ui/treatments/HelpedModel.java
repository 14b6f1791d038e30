package org.spasmdiary.ui.treatments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.spasmdiary.analysis.WhatHelped;
import org.spasmdiary.charts.TreatmentsPicture;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.words.Words;

/**
 * What helped, as the card at the left shows it. It is worked out in the background.
 *
 * @param about what the figures are taken from, in words
 * @param sample whether it is made-up data
 * @param spans what may be chosen, in words, in the order of {@link HelpedSpan}
 * @param empty what to do when there is no treatment yet; empty text otherwise
 */
record HelpedModel(
        TreatmentsChoice choice,
        Diary diary,
        Instant now,
        WhatHelped helped,
        String about,
        boolean sample,
        List<String> spans,
        String empty) {

    static HelpedModel of(Diary diary, Instant now, ZoneId zone, TreatmentsChoice choice, Words words) {
        Optional<Bout> bout = bout(diary);
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate since = today.minusMonths(12).plusDays(1);
        Predicate<Entry> wanted = switch (choice.span()) {
            case ALL -> _ -> true;
            case THIS_SPASM -> bout.map(one -> WhatHelped.in(diary, one)).orElse(_ -> false);
            case MONTHS_12 -> WhatHelped.since(since);
        };
        WhatHelped helped = WhatHelped.of(diary, now, wanted);
        return new HelpedModel(
                choice,
                diary,
                now,
                helped,
                about(choice.span(), diary, bout, since, now, zone, words),
                diary.sample(),
                Arrays.stream(HelpedSpan.values())
                        .map(span -> span(span, diary, words))
                        .toList(),
                helped.treatments().isEmpty() ? words.text("ui.treatments.empty") : "");
    }

    private static Optional<Bout> bout(Diary diary) {
        return diary.bouts().latestOpen().or(diary.bouts()::last);
    }

    private static String about(
            HelpedSpan span, Diary diary, Optional<Bout> bout, LocalDate since, Instant now, ZoneId zone, Words words) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return switch (span) {
            case ALL -> TreatmentsPicture.about(Optional.empty(), today, words);
            case THIS_SPASM ->
                bout.isEmpty() ? words.text("ui.treatments.noSpasm") : TreatmentsPicture.about(bout, today, words);
            case MONTHS_12 ->
                words.text(
                        "ui.treatments.fromTo",
                        "first",
                        words.format().shortDay(since),
                        "last",
                        words.format().shortDay(today));
        };
    }

    /** "All 9 spasms", "This spasm" or, when none is open, "The last spasm", "12 months". */
    private static String span(HelpedSpan span, Diary diary, Words words) {
        return switch (span) {
            case ALL ->
                words.count(
                        "ui.treatments.span.all",
                        Math.max(1, diary.bouts().all().size()));
            case THIS_SPASM ->
                words.text(
                        diary.bouts().latestOpen().isPresent()
                                ? "ui.treatments.span.thisSpasm"
                                : "ui.treatments.span.lastSpasm");
            case MONTHS_12 -> words.text("ui.treatments.span.months12");
        };
    }
}
