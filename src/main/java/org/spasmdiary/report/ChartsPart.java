package org.spasmdiary.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.analysis.Completeness;
import org.spasmdiary.analysis.Gap;
import org.spasmdiary.charts.ChartKind;
import org.spasmdiary.charts.ChartOptions;
import org.spasmdiary.charts.ChartTable;
import org.spasmdiary.charts.Look;
import org.spasmdiary.charts.Picture;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Reading;

/** For one spasm a large chart with what was done; for a stretch of days a small one for each of its spasms. */
final class ChartsPart {
    /** Small charts with room on page 1. */
    static final int SMALL = 6;

    /** Pain and what was done about it; bands and notes have their room on the later pages. */
    private static final ChartOptions PAGE_ONE =
            new ChartOptions(false, false, true, false, true, false, false, 1, Optional.empty(), true);

    private static final double USUAL_HOURS = 240; // 10 d: 72 h and 7 d are well inside
    private static final double WEEK = 168;

    private final Scope scope;

    private ChartsPart(Scope scope) {
        this.scope = scope;
    }

    static ReportContent.Charts of(Scope scope) {
        return new ChartsPart(scope).part();
    }

    /** The full chart of one spasm, or empty axes. */
    static Picture full(Scope scope, Optional<Bout> bout) {
        return picture(
                scope, bout, ChartOptions.ALL.withPrivateNotes(scope.request().privateNotes()));
    }

    private static Picture picture(Scope scope, Optional<Bout> bout, ChartOptions options) {
        Look look = scope.request().mono() ? Look.MONO : Look.PRINT;
        return ChartKind.EPISODE.picture(scope.diary(), bout, scope.now(), look, options, scope.words());
    }

    private ReportContent.Charts part() {
        if (scope.oneSpasm() || scope.bouts().size() < 2) {
            var panel = new ReportContent.Panel("", "", "", true, picture(scope, scope.focus(), PAGE_ONE));
            return new ReportContent.Charts(scope.text("chart"), "", true, List.of(panel), List.of(), "");
        }
        double hours = hours();
        List<ReportContent.Panel> panels =
                scope.bouts().stream().map(bout -> panel(bout, hours)).toList();
        int earlier = Math.max(0, panels.size() - SMALL);
        return new ReportContent.Charts(
                scope.text("charts"),
                scope.text("small.key"),
                false,
                panels.subList(earlier, panels.size()),
                panels.subList(0, earlier),
                earlier == 0 ? "" : scope.count("small.more", earlier));
    }

    /** One axis for all: ten days, or as many whole weeks as the longest needs. */
    private double hours() {
        double longest = scope.bouts().stream()
                .mapToDouble(bout -> Math.max(
                        hours(new Lasting(scope, bout).known()),
                        scope.readings(bout).isEmpty()
                                ? 0
                                : since(
                                        bout,
                                        scope.readings(bout).getLast().at().instant())))
                .max()
                .orElse(0);
        return longest <= USUAL_HOURS ? USUAL_HOURS : Math.ceil(longest / WEEK) * WEEK;
    }

    private ReportContent.Panel panel(Bout bout, double hours) {
        var lasting = new Lasting(scope, bout);
        String number = String.valueOf(scope.number(bout));
        String began = scope.dayMonth(lasting.length().onset().day());
        boolean current = scope.focus().map(bout::equals).orElse(false);
        var caption = new SmallChart.Caption(
                number,
                began,
                lasting.brief(),
                scope.text("small.72h"),
                scope.text("small.7d"),
                scope.format().length(Duration.ofHours((long) hours)),
                current);
        Picture full = full(scope, Optional.of(bout));
        ChartTable table = full.table();
        var picture = new SmallChart(
                caption,
                scope.readings(bout).stream()
                        .filter(reading -> reading.pain().now().isPresent())
                        .map(reading -> point(bout, reading))
                        .toList(),
                Gap.of(scope.diary(), bout, scope.now()).stream()
                        .map(gap -> new SmallChart.Stretch(since(bout, gap.from()), since(bout, gap.to())))
                        .toList(),
                ending(bout, lasting),
                hours,
                full.spoken(),
                table);
        return new ReportContent.Panel(number, began, lasting.brief(), current, picture);
    }

    private SmallChart.Point point(Bout bout, Reading reading) {
        return new SmallChart.Point(
                since(bout, reading.at().instant()), Scores.now(reading), Completeness.isRecalled(reading));
    }

    private static SmallChart.Ending ending(Bout bout, Lasting lasting) {
        if (lasting.goingOn()) return SmallChart.Ending.GOING;
        boolean over =
                bout.end().map(end -> end.reason() != EndReason.STOPPED_LOGGING).orElse(false);
        return over ? SmallChart.Ending.OVER : SmallChart.Ending.NOT_KNOWN;
    }

    private double since(Bout bout, Instant moment) {
        Instant onset = new Lasting(scope, bout).length().onset().instant();
        return Math.max(0, hours(Duration.between(onset, moment)));
    }

    private static double hours(Duration length) {
        return length.toSeconds() / 3600.0;
    }
}
