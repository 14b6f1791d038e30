package org.spasmdiary.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.spasmdiary.analysis.BeforeAfter;
import org.spasmdiary.analysis.Completeness;
import org.spasmdiary.analysis.Course;
import org.spasmdiary.analysis.DoseLimit;
import org.spasmdiary.analysis.Known;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.MedicineFigures;
import org.spasmdiary.analysis.NothingLogged;
import org.spasmdiary.analysis.RecoveryCurve;
import org.spasmdiary.analysis.ResearchPeriods;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.words.Format;
import org.spasmdiary.words.Words;

/** The figures over all spasms in plain words, one line each. */
final class FigureLines {
    /** Fewer ended spasms than this are too few for a share (ux.md, 2.4). */
    private static final int ENOUGH = 5;

    private final Words words;
    private final Format format;
    private final List<String> lines = new ArrayList<>();

    private FigureLines(Words words) {
        this.words = words;
        this.format = words.format();
    }

    static List<String> of(Diary diary, Instant now, LocalDate today, Words words) {
        var all = new FigureLines(words);
        all.recovery(RecoveryCurve.of(diary, now));
        all.research(ResearchPeriods.of(diary, now));
        BeforeAfter.all(diary, now).forEach(all::treatment);
        all.nothing(NothingLogged.of(diary, now));
        MedicineFigures.all(diary, now, today).forEach(all::medicine);
        all.completeness(Completeness.of(diary, today, now));
        all.lines.add(words.text("cli.analyse.notCause"));
        return all.lines;
    }

    private void recovery(RecoveryCurve curve) {
        lines.add(words.count("cli.analyse.spasms", curve.n(), "ended", format.number(curve.events())));
        if (curve.leftOut() > 0) lines.add(words.count("cli.analyse.leftOut", curve.leftOut()));
        if (curve.n() == 0) return;
        if (curve.events() < ENOUGH) {
            lines.add(words.text("cli.analyse.fewEnded", "n", format.number(ENOUGH)));
            return;
        }
        share("cli.analyse.at72h", curve.survivalAt(Marks.HOURS_72));
        share("cli.analyse.at7d", curve.survivalAt(Marks.DAYS_7));
        curve.median()
                .ifPresent(seconds -> lines.add(
                        words.text("cli.analyse.half", "length", format.length(Duration.ofSeconds(seconds)))));
    }

    private void share(String key, OptionalDouble share) {
        share.ifPresent(value -> lines.add(words.text(key, "percent", format.number(Math.round(100 * value)))));
    }

    private void research(ResearchPeriods found) {
        if (found.periods().isEmpty()) return;
        lines.add(words.count(
                "cli.analyse.research",
                found.count(Known.YES),
                "unknown",
                format.number(found.count(Known.CANNOT_TELL))));
    }

    private void treatment(BeforeAfter one) {
        String pairs = words.count("cli.analyse.pairs", one.pairs().size());
        String name = words.name(one.kind());
        lines.add(
                one.isTooFew()
                        ? words.text("cli.analyse.tooFew", "name", name, "pairs", pairs)
                        : words.text(
                                "cli.analyse.treatment",
                                "name",
                                name,
                                "pairs",
                                pairs,
                                "change",
                                change(one.medianChange().orElseThrow()),
                                "before",
                                format.oneDigit(one.medianBefore().orElseThrow()),
                                "after",
                                format.oneDigit(one.medianAfter().orElseThrow())));
    }

    /** As the picture of what helped says it: the middle of the changes is not the change of the middles. */
    private String change(double points) {
        if (points == 0) return words.text("charts.helped.same");
        return words.text(points < 0 ? "charts.helped.down" : "charts.helped.up", "n", format.halves(points));
    }

    /** What the rest is to be compared with; always said. */
    private void nothing(NothingLogged nothing) {
        String times = words.count("cli.analyse.times", nothing.times().size());
        lines.add(nothing.spread()
                .filter(_ -> !nothing.isTooFew())
                .map(spread -> words.text("cli.analyse.nothing", "times", times, "change", change(spread.median())))
                .orElseGet(() -> words.text("cli.analyse.nothingTooFew", "times", times)));
    }

    private void medicine(MedicineFigures one) {
        String name = words.name(one.ingredient());
        lines.add(words.text(
                one.course().isPresent() ? "cli.analyse.medicine" : "cli.analyse.medicineOver",
                "name",
                name,
                "mg",
                format.number(one.total().mg()),
                "day",
                one.course().map(Course::day).map(format::number).orElse("")));
        if (one.total().unknownAmounts() > 0)
            lines.add(words.count("cli.analyse.unknownAmounts", one.total().unknownAmounts(), "name", name));
        one.total().limit().ifPresent(limit -> lines.add(limit(name, limit)));
        lines.add(words.text(
                "cli.analyse.medicineEver",
                "name",
                name,
                "mg",
                format.number(one.highest().mg()),
                "days",
                words.count("cli.analyse.days", one.daysUsedLast30())));
    }

    private String limit(String name, DoseLimit limit) {
        return words.text("cli.analyse.limit." + limit.owner(), "name", name, "mg", format.number(limit.mg()));
    }

    private void completeness(Completeness all) {
        lines.add(words.text(
                "cli.analyse.completeness",
                "with",
                format.number(all.daysWithEntry()),
                "days",
                format.number(all.daysCovered())));
        if (all.recalled() > 0) lines.add(words.count("cli.analyse.recalled", all.recalled()));
    }
}
