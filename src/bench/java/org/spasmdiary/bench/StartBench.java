package org.spasmdiary.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * From the start of the process to the third frame and out again: the diary with a sample in it against a bare JavaFX
 * window, by turns in one run. Needs a display; without one it says so.
 */
public final class StartBench {
    private static final int ROUNDS = 5;

    private StartBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null) {
            System.out.println("start: no display, not measured");
            return;
        }
        Path home = Files.createTempDirectory("start-bench");
        Path diary = home.resolve("diary.db");
        run(home, List.of("org.spasmdiary.app.Main", "sample", "--out", diary.toString(), "--years", "3"));
        List<Double> bare = new ArrayList<>();
        List<Double> full = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double one = run(home, List.of("org.spasmdiary.bench.BareWindow$Start"));
            double two = run(home, List.of("org.spasmdiary.app.Main", "--diary", diary.toString()));
            if (round == 0) continue; // warms the disk
            bare.add(one);
            full.add(two);
            ratios.add(two / one);
        }
        System.out.printf(
                Locale.ROOT,
                "start: bare window %.2f s, diary %.2f s, ratio %.2f (medians of %d)%n",
                median(bare),
                median(full),
                median(ratios),
                ROUNDS);
    }

    private static double run(Path home, List<String> what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstartup.exit=true",
                "-Dprism.order=sw",
                "-classpath",
                System.getProperty("java.class.path")));
        command.addAll(what);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("XDG_DATA_HOME", home.toString());
        long start = System.nanoTime();
        process.start().waitFor();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream()
                .sorted(Comparator.naturalOrder())
                .skip(values.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
