package org.spasmdiary.cli;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.analysis.BeforeAfter;
import org.spasmdiary.analysis.ChangeSpread;
import org.spasmdiary.analysis.Completeness;
import org.spasmdiary.analysis.Course;
import org.spasmdiary.analysis.DoseTotal;
import org.spasmdiary.analysis.EpisodeFigures;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.MedicineFigures;
import org.spasmdiary.analysis.RecoveryCurve;
import org.spasmdiary.diary.Decimals;
import org.spasmdiary.diary.Diary;

/** Figures over all spasms in the form of the interface description, section 5. */
final class FiguresJson {
    private FiguresJson() {}

    /**
     * The whole document.
     *
     * @param today the day that "covered" and "used" count to
     */
    static Map<String, @Nullable Object> all(Diary diary, Instant now, LocalDate today) {
        Map<String, @Nullable Object> top = new LinkedHashMap<>();
        top.put("at", now.toString());
        top.put("episodes", episodes(diary, now));
        top.put("recovery", recovery(RecoveryCurve.of(diary, now)));
        top.put(
                "treatments",
                BeforeAfter.all(diary, now).stream().map(FiguresJson::treatment).toList());
        top.put(
                "medicines",
                MedicineFigures.all(diary, now, today).stream()
                        .map(FiguresJson::medicine)
                        .toList());
        top.put("completeness", completeness(Completeness.of(diary, today, now)));
        return top;
    }

    /** Every spasm that has begun by now. */
    static List<Map<String, @Nullable Object>> episodes(Diary diary, Instant now) {
        return EpisodeFigures.all(diary, now).stream().map(EpisodeJson::of).toList();
    }

    private static Map<String, @Nullable Object> recovery(RecoveryCurve curve) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("n", curve.n());
        map.put("events", curve.events());
        map.put("censored", curve.censored());
        map.put("leftOut", curve.leftOut());
        map.put("steps", curve.steps().stream().map(FiguresJson::step).toList());
        map.put("median", whole(curve.median()));
        map.put("survivalAt72h", real(curve.survivalAt(Marks.HOURS_72)));
        map.put("survivalAt7d", real(curve.survivalAt(Marks.DAYS_7)));
        return map;
    }

    private static Map<String, @Nullable Object> step(RecoveryCurve.Step step) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("t", step.seconds());
        map.put("atRisk", step.atRisk());
        map.put("events", step.events());
        map.put("censored", step.censored());
        map.put("survival", step.survival());
        map.put("low", real(step.low()));
        map.put("high", real(step.high()));
        return map;
    }

    private static Map<String, @Nullable Object> treatment(BeforeAfter one) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("kind", one.kind().code());
        map.put("n", one.uses());
        map.put("withBoth", one.pairs().size());
        map.put("medianBefore", plain(one.medianBefore()));
        map.put("medianAfter", plain(one.medianAfter()));
        map.put("medianChange", plain(one.medianChange()));
        spread(map, one.spread());
        map.put("withoutAfter", one.withoutAfter());
        Map<String, Integer> helped = new LinkedHashMap<>();
        for (int step = 1; step <= one.helped().size(); step++)
            helped.put(String.valueOf(step), one.helped().get(step - 1));
        map.put("helped", helped);
        map.put("helpedNotAsked", one.helpedNotAsked());
        map.put("tooFew", one.isTooFew());
        return map;
    }

    private static void spread(Map<String, @Nullable Object> map, Optional<ChangeSpread> spread) {
        map.put("lowestChange", spread.map(ChangeSpread::lowest).orElse(null));
        map.put(
                "change10",
                spread.map(ChangeSpread::low10).map(FiguresJson::plain).orElse(null));
        map.put(
                "change25",
                spread.map(ChangeSpread::low25).map(FiguresJson::plain).orElse(null));
        map.put(
                "change75",
                spread.map(ChangeSpread::high75).map(FiguresJson::plain).orElse(null));
        map.put(
                "change90",
                spread.map(ChangeSpread::high90).map(FiguresJson::plain).orElse(null));
        map.put("highestChange", spread.map(ChangeSpread::highest).orElse(null));
        map.put("eased", spread.map(ChangeSpread::eased).orElse(null));
        map.put("rose", spread.map(ChangeSpread::rose).orElse(null));
    }

    private static Map<String, @Nullable Object> medicine(MedicineFigures one) {
        DoseTotal total = one.total();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("ingredient", one.ingredient().code());
        map.put("total24hMg", total.mg());
        map.put("unknownAmounts", total.unknownAmounts());
        Map<String, Object> highest = new LinkedHashMap<>();
        highest.put("mg", one.highest().mg());
        highest.put("from", one.highest().at().minus(Marks.DAY).toString());
        highest.put("to", one.highest().at().toString());
        map.put("highest24h", highest);
        map.put("courseDay", one.course().map(Course::day).orElse(null));
        map.put("daysUsedLast30", one.daysUsedLast30());
        map.put("limitMg", total.limit().map(limit -> limit.mg()).orElse(null));
        map.put("limitOwner", total.limit().map(limit -> limit.owner().name()).orElse(null));
        map.put("nextUsualDose", one.nextUsualDose().map(Object::toString).orElse(null));
        return map;
    }

    private static Map<String, Object> completeness(Completeness completeness) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("daysCovered", completeness.daysCovered());
        map.put("daysWithEntry", completeness.daysWithEntry());
        map.put("recalledLater", completeness.recalled());
        return map;
    }

    private static @Nullable Double real(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static @Nullable Long whole(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    /** Halves of whole scores are exact: 4.5 and 4, never 4.0. */
    private static @Nullable BigDecimal plain(OptionalDouble value) {
        return value.isPresent() ? plain(value.getAsDouble()) : null;
    }

    private static BigDecimal plain(double value) {
        return Decimals.plain(BigDecimal.valueOf(value));
    }
}
