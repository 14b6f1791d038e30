package org.spasmdiary.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole run in a process of its own, with a umask that gives everybody everything. G40: others cannot read what it
 * made. G41: the diary's words stand nowhere but in the diary, its copies and what was asked for. G39: it opens no
 * network socket.
 */
@DisabledOnOs(OS.WINDOWS)
class TracesTest {
    private static final String ADDRESSED = "trace=connect,bind,sendto,sendmsg,sendmmsg";

    @TempDir
    Path dir;

    private Path home;
    private Path temp;

    @BeforeEach
    void folders() throws IOException {
        home = dir.resolve("home");
        temp = Files.createDirectories(dir.resolve("temp"));
        Files.createDirectories(dir.resolve("out"));
    }

    private void run(String way, List<String> before) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("sh", "-c", "umask 000; exec \"$@\"", "sh"));
        line.addAll(before);
        line.addAll(ChildProcess.java(
                EveryFileMain.class, temp, home.toString(), dir.resolve("out").toString(), way));
        Path said = dir.resolve("said.txt");
        Process child = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).as(Files.readString(said)).isZero();
    }

    private List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }

    private List<String> wide() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path path : all(home)) {
            String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
            if (!mode.endsWith("------")) found.add(mode + " " + home.relativize(path));
        }
        return found;
    }

    private List<String> withCanary() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path path : Stream.of(home, temp)
                .map(this::allOf)
                .flatMap(Collection::stream)
                .toList()) {
            String name = dir.relativize(path).toString();
            boolean isDiary = name.matches("home/(diary[.]db|backups/.*|damaged/.*)");
            if (isDiary || !Files.isRegularFile(path)) continue;
            byte[] bytes = Files.readAllBytes(path);
            for (var letters : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE))
                if (new String(bytes, StandardCharsets.ISO_8859_1)
                        .contains(new String(EveryFileMain.CANARY.getBytes(letters), StandardCharsets.ISO_8859_1)))
                    found.add(name);
        }
        return found;
    }

    private List<Path> allOf(Path folder) {
        try {
            return all(folder);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatAWholeRunMadeIsForItsOwnerAloneAndNoWordStandsElsewhere() throws Exception {
        run("honest", List.of());
        assertThat(all(home).stream().map(path -> home.relativize(path).toString()))
                .as("a run that makes little proves little")
                .contains("diary.db", "settings.properties")
                .anyMatch(name -> name.startsWith("backups/") && name.contains("-daily"))
                .anyMatch(name -> name.startsWith("backups/") && name.contains("-manual"))
                .anyMatch(name -> name.startsWith("backups/") && name.contains("-before-import"))
                .anyMatch(name -> name.startsWith("damaged/") && name.endsWith("diary.db"))
                .anyMatch(name -> name.startsWith("damaged/") && name.endsWith("-wal"))
                .anyMatch(name -> name.endsWith(".lock"))
                .anyMatch(name -> name.endsWith(".sock"));
        assertThat(wide()).isEmpty();
        assertThat(withCanary()).isEmpty();
    }

    @Test
    void controlAFileMadeWithoutCareIsCaught() throws Exception {
        run("careless", List.of());
        assertThat(wide()).contains("rw-rw-rw- drafts/today.txt");
        assertThat(withCanary()).containsExactly("home/drafts/today.txt");
    }

    /**
     * Needs strace; elsewhere the classes themselves are read: {@code NoNetworkTest}. Java asks the system once
     * whether it knows IPv6 by making a socket and dropping it; none is ever given an address.
     */
    @Test
    void nothingIsEverConnectedOrSentToAnAddress() throws Exception {
        assumeThat(Files.isExecutable(Path.of("/usr/bin/strace"))).isTrue();
        Path calls = dir.resolve("calls.txt");
        run("honest", List.of("strace", "-f", "--seccomp-bpf", "-e", ADDRESSED, "-o", calls.toString()));
        List<String> lines = Files.readAllLines(calls);
        assertThat(lines)
                .as("its own door, so the trace works")
                .anyMatch(call -> call.contains("bind(") && call.contains("AF_UNIX"));
        assertThat(lines).noneMatch(call -> call.contains("AF_INET"));
    }
}
