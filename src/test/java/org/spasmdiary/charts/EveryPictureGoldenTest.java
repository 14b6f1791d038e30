package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.Golden;
import org.spasmdiary.diary.Bout;

/** Every picture in every look of an empty diary, one spasm, an ordinary diary and ten years. */
class EveryPictureGoldenTest {
    private static final List<String> STATES = List.of("empty", "one", "ordinary", "years");

    /** Those that no other test keeps, with their width and height on a screen. */
    private record Kept(String name, String state, int width, int height) {}

    private static final List<Kept> HERE = List.of(
            new Kept("episode", "empty", 640, 360),
            new Kept("episode", "one", 640, 360),
            new Kept("episode", "years", 720, 420),
            new Kept("compare-panels", "empty", 574, 240),
            new Kept("compare-panels", "one", 574, 240),
            new Kept("compare-panels", "ordinary", 574, 240),
            new Kept("compare-panels", "years", 574, 240),
            new Kept("clock", "years", 640, 360),
            new Kept("function", "years", 640, 460),
            new Kept("doses", "empty", 380, 160),
            new Kept("doses", "one", 380, 160),
            new Kept("doses", "ordinary", 380, 160),
            new Kept("doses", "years", 380, 160),
            new Kept("sparkline", "one", 220, 56),
            new Kept("sparkline", "ordinary", 220, 56),
            new Kept("sparkline", "years", 220, 56));

    /** What the states are called in the names of pictures that other tests keep. */
    private static final Map<String, Map<String, String>> ELSEWHERE = Map.of(
            "episode", Map.of("ordinary", "nine-days"),
            "compare",
                    Map.of(
                            "empty", "compare-empty",
                            "one", "compare-one",
                            "ordinary", "compare-nine",
                            "years", "compare-ten-years"),
            "treatments",
                    Map.of(
                            "empty", "helped-empty",
                            "one", "helped-one",
                            "ordinary", "helped-ordinary",
                            "years", "helped-ten-years"));

    static Stream<Arguments> here() {
        return HERE.stream().flatMap(kept -> Stream.of(Look.values()).map(look -> Arguments.of(kept, look)));
    }

    private static String end(Look look) {
        return "-" + look.name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("here")
    void asItWasLookedAt(Kept kept, Look look) {
        double small = look.onPaper() ? look.textSize() / 13 : 1; // the same picture, in the size of letters on paper
        int width = (int) Math.round(kept.width() * small);
        int least = kept.name().equals("sparkline")
                ? 0
                : EveryPicture.leastHeight(EveryPicture.of(kept.name(), kept.state(), look, 1), width, small);
        int height = (int) Math.max(least, Math.round(kept.height() * small));
        String file = "charts/" + kept.name() + "-" + kept.state() + end(look);
        if (kept.name().equals("sparkline")) {
            EveryPicture.Of of = EveryPicture.of(kept.state());
            Bout bout = of.last().orElseThrow();
            Sparkline line = Sparkline.of(of.diary(), bout, of.now(), look, 1, ChartDiary.ENGLISH);
            Golden.check(file, Pictures.pixels(line, kept.width(), kept.height(), 1));
        } else
            Golden.check(
                    file,
                    Pictures.pixels(
                            EveryPicture.of(kept.name(), kept.state(), look, 1),
                            Math.max(width, ChartSize.MIN_WIDTH),
                            Math.max(height, ChartSize.MIN_HEIGHT),
                            1));
    }

    private static Optional<String> missing(String name, String state, Look look) {
        String file = ELSEWHERE.getOrDefault(name, Map.of()).getOrDefault(state, name + "-" + state) + end(look);
        Path kept = Path.of("src/test/resources/golden/charts", file + ".png");
        return Files.exists(kept) ? Optional.empty() : Optional.of(file);
    }

    @Test
    void noKindOfChartLacksOneInAnyLook() {
        List<String> missing = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of("compare-panels", "clock", "function", "doses"));
        for (ChartKind kind : ChartKind.values()) names.add(kind.code());
        for (String name : names)
            for (String state : STATES)
                for (Look look : Look.values()) missing(name, state, look).ifPresent(missing::add);
        assertThat(missing).isEmpty();
    }

    @Test
    void oneThatIsNotKeptIsMissed() {
        assertThat(missing("compare", "never", Look.DARK)).contains("compare-never-dark");
    }
}
