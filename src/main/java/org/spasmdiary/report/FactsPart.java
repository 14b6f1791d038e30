package org.spasmdiary.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.Over;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Reading;

/** The four boxes: how many, how long, how bad, past which marks. */
final class FactsPart {
    private final Scope scope;

    private FactsPart(Scope scope) {
        this.scope = scope;
    }

    static List<ReportContent.Fact> of(Scope scope) {
        var part = new FactsPart(scope);
        return List.of(part.howMany(), part.howLong(), part.pain(), part.past());
    }

    private ReportContent.Fact howMany() {
        if (scope.oneSpasm()) {
            LocalDate from = scope.days().last().minusYears(1);
            long n = scope.bouts().stream()
                    .filter(bout -> bout.onset().day().isAfter(from))
                    .count();
            return new ReportContent.Fact(scope.count("fact.spasms", n), scope.text("fact.twelveMonths"));
        }
        long days = ChronoUnit.DAYS.between(scope.days().first(), scope.days().last()) + 1;
        String in = days >= 365 && days <= 367 ? scope.text("fact.inTwelveMonths") : scope.count("fact.days", days);
        return new ReportContent.Fact(scope.count("fact.spasms", scope.bouts().size()), in);
    }

    private ReportContent.Fact howLong() {
        return scope.focus()
                .map(bout -> {
                    var lasting = new Lasting(scope, bout);
                    String small = scope.text(
                            lasting.goingOn() ? "fact.soFar" : lasting.isOpen() ? "fact.open" : "fact.lasted");
                    String length = scope.format().length(lasting.known());
                    return new ReportContent.Fact(
                            lasting.atLeast() ? scope.text("lasted.atLeast", "length", length) : length, small);
                })
                .orElseGet(() -> new ReportContent.Fact(scope.text("fact.none"), scope.text("fact.noLength")));
    }

    private ReportContent.Fact pain() {
        Optional<Scores> scores = scope.focus().map(bout -> new Scores(scope, bout));
        if (scores.flatMap(Scores::worst).isEmpty())
            return new ReportContent.Fact(scope.text("fact.none"), scope.text("fact.noPain"));
        Reading worst = scores.flatMap(Scores::worst).get();
        int most = scores.flatMap(Scores::worstValue).orElseThrow();
        String worstDay = scope.dayMonth(worst.at().day());
        Optional<Reading> last = scores.flatMap(Scores::last);
        if (last.isEmpty())
            return new ReportContent.Fact(
                    scope.text("fact.worstAlone", "worst", most), scope.text("fact.worstDay", "day", worstDay));
        boolean now = new Lasting(scope, scope.focus().orElseThrow()).goingOn();
        String small = scope.text("fact.worst", "worst", most, "day", worstDay);
        return new ReportContent.Fact(
                scope.text(now ? "fact.painNow" : "fact.painLast", "pain", Scores.now(last.get())), small);
    }

    private ReportContent.Fact past() {
        if (scope.oneSpasm() && scope.focus().isPresent()) {
            var lasting = new Lasting(scope, scope.focus().get());
            return new ReportContent.Fact(
                    scope.text("fact.past72", "answer", lasting.pastText(Marks.HOURS_72)),
                    scope.text("fact.past7d", "answer", lasting.pastText(Marks.DAYS_7)));
        }
        return new ReportContent.Fact(shares("fact.past72of", Marks.HOURS_72), shares("fact.past7dOf", Marks.DAYS_7));
    }

    /** So many of those of which it is known by now. */
    private String shares(String key, Duration mark) {
        long yes = scope.bouts().stream()
                .filter(bout -> past(bout, mark) == Over.TRUE)
                .count();
        long no = scope.bouts().stream()
                .filter(bout -> !bout.isOpen() && past(bout, mark) == Over.FALSE)
                .count();
        return scope.text(key, "yes", yes, "n", yes + no);
    }

    private Over past(Bout bout, Duration mark) {
        return new Lasting(scope, bout).past(mark);
    }
}
