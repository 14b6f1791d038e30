package org.spasmdiary.durability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the child, lets it print so many lines, and kills it without a word (SIGKILL). */
final class ChildProcess {
    private ChildProcess() {}

    /**
     * What the child said before it died.
     *
     * @param lines how many lines after READY it may say before the kill
     * @param pauseMicros how much longer it lives after that line, so that kills fall inside saves too
     */
    static List<String> runAndKill(Path diary, Path home, int run, boolean ackFirst, int lines, int pauseMicros)
            throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildMain.class.getName(),
                        diary.toString(),
                        home.toString(),
                        Integer.toString(run),
                        ackFirst ? "ack-first" : "honest")
                .redirectErrorStream(true)
                .start();
        List<String> said = new ArrayList<>();
        try (var out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            boolean ready = false;
            int after = 0;
            while (after < lines && (line = out.readLine()) != null) {
                said.add(line);
                ready |= line.equals("READY");
                if (ready) after++;
            }
            busyWait(pauseMicros);
            child.toHandle().destroyForcibly(); // by its handle: the other way would close what it said
            while ((line = out.readLine()) != null) said.add(line); // what was said before the kill still counts
        }
        if (!child.waitFor(10, TimeUnit.SECONDS)) throw new IOException("the child would not die");
        return said;
    }

    /** Shorter than any sleep can be: the moment of the kill is the point of the test. */
    private static void busyWait(int micros) {
        long until = System.nanoTime() + micros * 1000L;
        while (System.nanoTime() < until) Thread.onSpinWait();
    }
}
