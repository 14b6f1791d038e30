package org.spasmdiary.ui.compare;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.analysis.EpisodeLength;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

/**
 * One spasm in the table: its words, and the values they are sorted by.
 *
 * @param number its place among all spasms, from 1
 * @param length what is known of it: to now while it goes on, else to its end or the last entry that confirms it
 * @param worst 0 to 10; empty when no score was written
 * @param kinds how many kinds of treatment
 * @param current the one the others are compared with
 * @param mark "not typical", or empty text
 */
record CompareRow(
        EntryId id,
        int number,
        Instant beganAt,
        String began,
        Duration length,
        String lasted,
        Optional<Integer> worst,
        int kinds,
        String treatments,
        Past past72h,
        Past past7d,
        Past doctor,
        boolean current,
        String mark) {

    static CompareRow of(CompareFacts.Fact fact, boolean current, Words words) {
        EpisodeLength length = fact.figures().length();
        return new CompareRow(
                fact.figures().id(),
                fact.figures().number(),
                length.onset().instant(),
                words.format().dayTime(length.onset().local()),
                known(length),
                lasted(length, words),
                fact.worst().isPresent() ? Optional.of(fact.worst().getAsInt()) : Optional.empty(),
                fact.done().size(),
                treatments(fact.done(), words),
                Past.of(length, Marks.HOURS_72),
                Past.of(length, Marks.DAYS_7),
                Past.doctor(fact.figures()),
                current,
                fact.untypical() ? words.text("ui.compare.untypical") : "");
    }

    /** Open, and an entry within 36 h says that it is still there (rules.md, 4). */
    private static boolean goesOn(EpisodeLength length) {
        return length.isOpen()
                && !length.saidGone()
                && Duration.between(length.confirmedAt(), length.now()).compareTo(Marks.GAP) <= 0;
    }

    private static Duration known(EpisodeLength length) {
        return goesOn(length) ? length.running() : length.length();
    }

    /** 6 d 2 h; 2 d 4 h so far; at least 2 d 12 h, with why it is not known. */
    private static String lasted(EpisodeLength length, Words words) {
        String time = words.format().length(known(length));
        if (length.certainty() == OnsetCertainty.UNKNOWN) return words.text("ui.compare.startUnknown", "length", time);
        if (goesOn(length)) return words.text("ui.compare.soFar", "length", time);
        if (length.isOpen()) return words.text("ui.compare.noEnd", "length", time);
        return length.atLeast() ? words.text("ui.compare.endUnknown", "length", time) : time;
    }

    /** Heat, cold, 2 medicines, walk. */
    private static String treatments(List<TreatmentKind> done, Words words) {
        List<String> names = new ArrayList<>();
        long medicines = done.stream().filter(CompareRow::isMedicine).count();
        boolean heat = false;
        boolean counted = false;
        for (TreatmentKind kind : done) {
            if (kind.isHeat() && heat || medicines > 1 && isMedicine(kind) && counted) continue;
            heat |= kind.isHeat();
            counted |= isMedicine(kind);
            String name = kind.isHeat()
                    ? words.text("ui.compare.heat")
                    : medicines > 1 && isMedicine(kind)
                            ? words.text(
                                    "ui.compare.medicines", "n", words.format().number(medicines))
                            : shortName(kind, words);
            names.add(names.isEmpty() ? name : words.format().inSentence(name));
        }
        return names.isEmpty() ? words.text("ui.compare.noTreatment") : String.join(", ", names);
    }

    private static boolean isMedicine(TreatmentKind kind) {
        return kind.group() == TreatmentKind.Group.MEDICINE;
    }

    /** Without what stands in brackets behind it. */
    private static String shortName(TreatmentKind kind, Words words) {
        String name = words.name(kind);
        int bracket = name.indexOf(" (");
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    /** All of it in one breath, for a screen reader. */
    String spoken(Words words) {
        String text = words.text(
                current ? "ui.compare.row.current" : "ui.compare.row",
                "n",
                words.format().number(number),
                "began",
                began,
                "lasted",
                lasted,
                "worst",
                worst.map(score -> words.format().number(score)).orElseGet(() -> words.text("ui.compare.noWorst")),
                "treatments",
                treatments,
                "h72",
                words.text("ui.compare.past." + past72h.key()),
                "d7",
                words.text("ui.compare.past." + past7d.key()),
                "doctor",
                words.text("ui.compare.past." + doctor.key()));
        return mark.isEmpty() ? text : text + " " + mark + ".";
    }
}
