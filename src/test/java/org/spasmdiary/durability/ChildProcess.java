package org.spasmdiary.durability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the child, lets it print so many lines, and ends it in the middle of what it does. */
final class ChildProcess {
    /** How it ends. */
    enum End {
        /** Without a word, as by a crash: SIGKILL. */
        KILL,
        /** Asked to, as at logging out: SIGTERM. */
        TERM,
        /** The terminal or the session is gone: SIGHUP. */
        HUP;

        private void of(Process child) throws IOException, InterruptedException {
            // by its handle: the other way would close what it said
            switch (this) {
                case KILL -> child.toHandle().destroyForcibly();
                case TERM -> child.toHandle().destroy();
                case HUP ->
                    new ProcessBuilder("kill", "-HUP", Long.toString(child.pid()))
                            .start()
                            .waitFor();
            }
        }
    }

    private ChildProcess() {}

    /** How a class of the tests is started as a program of its own, small and quick to start. */
    static List<String> java(Class<?> main, Path temp, String... args) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temp,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        line.addAll(List.of(args));
        return line;
    }

    /**
     * What the child said before it died.
     *
     * @param command the program
     * @param end how it is ended
     * @param lines how many lines after READY it may say before the kill
     * @param pauseMicros how much longer it lives after that line, so that kills fall inside saves too
     */
    static List<String> runAndEnd(List<String> command, End end, int lines, int pauseMicros)
            throws IOException, InterruptedException {
        Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
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
            end.of(child);
            if (end != End.KILL && !child.waitFor(20, TimeUnit.SECONDS)) End.KILL.of(child);
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
