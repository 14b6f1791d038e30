package org.spasmdiary.charts;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.Golden;
import org.spasmdiary.analysis.Reach;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.Function;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Sleep;
import org.spasmdiary.diary.Tri;

/** Time of day, and function and sleep, in every look: nothing, one entry, and an ordinary month. */
class PatternGoldenTest {
    static Stream<Arguments> each() {
        return Stream.of("empty", "one", "ordinary")
                .flatMap(what -> Stream.of(Look.values()).map(look -> Arguments.of(what, look)));
    }

    @ParameterizedTest
    @MethodSource("each")
    void timeOfDay(String what, Look look) {
        check(
                "clock-" + what,
                look,
                1,
                (how, size) -> TimeOfDayPicture.of(diary(what), Reach.ALL, Month.NOW, how, size, ChartDiary.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("each")
    void functionAndSleep(String what, Look look) {
        check(
                "function-" + what,
                look,
                1,
                (how, size) -> FunctionPicture.of(diary(what), Reach.ALL, Month.NOW, how, size, ChartDiary.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("twice")
    void atTwiceTheTextSize(String name, BiFunction<Look, Double, Picture> picture) {
        check(name + "-200", Look.LIGHT, 2, picture);
    }

    static Stream<Arguments> twice() {
        BiFunction<Look, Double, Picture> clock = (look, size) ->
                TimeOfDayPicture.of(Month.diary(), Reach.ALL, Month.NOW, look, size, ChartDiary.ENGLISH);
        BiFunction<Look, Double, Picture> function =
                (look, size) -> FunctionPicture.of(Month.diary(), Reach.ALL, Month.NOW, look, size, ChartDiary.ENGLISH);
        return Stream.of(Arguments.of("clock", clock), Arguments.of("function", function));
    }

    private static void check(String name, Look look, double size, BiFunction<Look, Double, Picture> picture) {
        Picture made = picture.apply(look, size);
        String file = "charts/" + name + "-" + look.name().toLowerCase(Locale.ROOT);
        Golden.check(file, look.onPaper() ? Pictures.pixels(made, 510, 330, 2) : Pictures.pixels(made, 1000, 480, 1));
    }

    private static Diary diary(String what) {
        return switch (what) {
            case "empty" -> Diary.EMPTY;
            case "one" ->
                ChartDiary.began()
                        .reading(Month.said(ChartDiary.began().entry(20), 6, new Random(1)))
                        .diary();
            default -> Month.diary();
        };
    }

    /** A month in which mornings are worse, nights are rarely written down and three days are missing. */
    static final class Month {
        static final java.time.Instant NOW = java.time.Instant.parse("2025-12-01T00:00:00Z");

        private Month() {}

        static Diary diary() {
            var random = new Random(5);
            ChartDiary diary = ChartDiary.began("2025-10-14T00:00", ChartDiary.LONDON);
            for (int day = 0; day < 30; day++) {
                if (day == 9 || day == 10 || day == 20) continue;
                double calm = 5 - day / 7.0;
                for (double hour : new double[] {7.5, 13, 19.2, 22.1})
                    if (random.nextInt(4) > 0) {
                        int score = (int) Math.clamp(calm + (hour < 12 ? 2 : 0) + random.nextInt(3) - 1, 0, 10);
                        var entry = diary.entry(day * 24 + hour);
                        diary.reading(hour < 12 ? said(entry, score, random) : entry.withPain(Pain.now(score)));
                    }
                if (day % 9 == 2) diary.pain(day * 24 + 3.2, 7);
            }
            return diary.diary();
        }

        static org.spasmdiary.diary.Reading said(org.spasmdiary.diary.Reading entry, int score, Random random) {
            Map<FunctionTick, Ease> ticks = new EnumMap<>(FunctionTick.class);
            for (FunctionTick tick : FunctionTick.values())
                if (random.nextInt(5) > 0)
                    ticks.put(tick, Ease.values()[Math.clamp(score / 3 + random.nextInt(2) - 1, 0, 2)]);
            return entry.withPain(Pain.now(score))
                    .withFunction(new Function(ticks))
                    .withSleep(new Sleep(
                            Optional.of(
                                    new BigDecimal("7.5").subtract(new BigDecimal(score).divide(new BigDecimal(2)))),
                            Optional.of(random.nextInt(4)),
                            random.nextInt(3) == 0 ? Tri.NOT_ASKED : score > 4 ? Tri.YES : Tri.NO));
        }
    }
}
