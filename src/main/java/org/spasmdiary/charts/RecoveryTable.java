package org.spasmdiary.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.spasmdiary.analysis.RecoveryCurve;
import org.spasmdiary.analysis.RecoveryCurve.Step;
import org.spasmdiary.analysis.SpasmLength;
import org.spasmdiary.words.Words;

/** The numbers of the recovery curve: a row for each step, each tick of its axis and each mark. */
final class RecoveryTable {
    private static final List<String> STEPS = List.of(
            "days", "hours", "atRisk", "ended", "left", "going", "endedSoFar", "notKnown", "share", "low", "high");
    private static final List<String> SPASMS = List.of("number", "began", "days", "hours", "ending");

    private RecoveryTable() {}

    private static List<String> header(List<String> columns, Words words) {
        return columns.stream()
                .map(column -> words.text("charts.recovery.column." + column))
                .toList();
    }

    /** With the 95 % band, whether or not it is drawn. */
    static ChartTable steps(RecoveryPicture picture) {
        RecoveryCurve curve = picture.curve();
        Map<Long, Step> bySecond = new HashMap<>();
        curve.steps().forEach(step -> bySecond.put(step.seconds(), step));
        var times = new TreeSet<>(bySecond.keySet());
        for (int day : picture.axis().ticks()) times.add(Duration.ofDays(day).toSeconds());
        for (Threshold mark : List.of(Threshold.H72, Threshold.D7))
            times.add(Duration.ofHours(mark.hours()).toSeconds());
        List<List<String>> rows = new ArrayList<>();
        OptionalDouble low = OptionalDouble.empty();
        OptionalDouble high = OptionalDouble.empty();
        long last = curve.steps().getLast().seconds();
        for (long seconds : times) {
            Step step = bySecond.get(seconds);
            if (step != null) {
                low = step.low();
                high = step.high();
            }
            Duration length = Duration.ofSeconds(seconds);
            RecoveryCurve.Standing at = curve.at(length);
            List<String> row = new ArrayList<>(List.of(decimal(seconds, 86_400), decimal(seconds, 3_600)));
            row.addAll(step == null ? List.of("", "", "") : numbers(step.atRisk(), step.events(), step.censored()));
            row.addAll(numbers(at.going(), at.ended(), at.notKnown()));
            row.add(percent(curve.survivalAt(length)));
            row.add(seconds > last ? "" : percent(low));
            row.add(seconds > last ? "" : percent(high));
            rows.add(row);
        }
        return new ChartTable(header(STEPS, picture.words()), rows);
    }

    /** Where there is no curve: each spasm with its length. */
    static ChartTable spasms(RecoveryPicture picture) {
        Words words = picture.words();
        List<List<String>> rows = new ArrayList<>();
        for (SpasmLength spasm : picture.spasms()) {
            long seconds = spasm.counted().toSeconds();
            rows.add(List.of(
                    Integer.toString(spasm.number()),
                    SpasmText.began(spasm),
                    decimal(seconds, 86_400),
                    decimal(seconds, 3_600),
                    words.text("charts.end." + spasm.ending().name())));
        }
        return new ChartTable(header(SPASMS, words), rows);
    }

    private static List<String> numbers(int... values) {
        return Stream.of(values[0], values[1], values[2]).map(String::valueOf).toList();
    }

    /** So many of this unit, to a hundredth. */
    static String decimal(long seconds, int unit) {
        return BigDecimal.valueOf(seconds)
                .divide(BigDecimal.valueOf(unit), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String percent(OptionalDouble share) {
        if (share.isEmpty()) return "";
        return BigDecimal.valueOf(share.getAsDouble() * 100)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
