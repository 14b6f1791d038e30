package org.spasmdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real launcher, in a folder laid out like the built one, with a space in its path. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    static Path temp;

    private static Path app;

    private record Ran(int code, String out, String err) {}

    @BeforeAll
    static void layOut() throws IOException {
        app = Files.createDirectories(temp.resolve("my programs/spasm diary"));
        Path lib = Files.createDirectories(app.resolve("lib"));
        Path bin = Files.createDirectories(app.resolve("bin"));
        for (String name : List.of("spasm-diary", "jvm-flags"))
            Files.copy(Path.of("packaging/bin", name), bin.resolve(name));
        assertThat(bin.resolve("spasm-diary").toFile().setExecutable(true)).isTrue();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            if (entry.endsWith(".jar")) Files.createSymbolicLink(lib.resolve(jar.getFileName()), jar.toAbsolutePath());
            else if (jar.endsWith("classes")) pack(jar, lib.resolve("ours.jar"));
        }
    }

    /** Links to outside the folder would be warned about one by one. */
    @AfterAll
    static void unlink() throws IOException {
        try (Stream<Path> all = Files.walk(temp)) {
            for (Path link : all.filter(Files::isSymbolicLink).toList()) Files.delete(link);
        }
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                var zip = new ZipOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            zip.setLevel(0);
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(classes.relativize(one).toString().replace(File.separatorChar, '/')));
                Files.copy(one, zip);
                zip.closeEntry();
            }
        }
    }

    private static Ran run(Path launcher, Map<String, String> environment, String... args) throws Exception {
        List<String> line = new ArrayList<>(List.of(launcher.toString()));
        line.addAll(List.of(args));
        Path out = Files.createTempFile(temp, "out", "");
        Path err = Files.createTempFile(temp, "err", "");
        var builder = new ProcessBuilder(line)
                .directory(temp.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "SPASM_DIARY"));
        builder.environment().put("XDG_DATA_HOME", temp.resolve("data").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ran(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static Ran run(String... args) throws Exception {
        return run(app.resolve("bin/spasm-diary"), Map.of(), args);
    }

    @Test
    void aReadingIsLoggedIntoTheUsualDiaryAndReadBack() throws Exception {
        Ran log = run("log", "--start", "--pain", "7", "--note", "Rücken, \"quoted\" $HOME");
        assertThat(log.code()).as(log.err()).isZero();
        assertThat(temp.resolve("data/spasm-diary/diary.db")).isRegularFile();
        Ran export = run("export", "--out", temp.resolve("a b.json").toString());
        assertThat(export.code()).as(export.err()).isZero();
        assertThat(Files.readString(temp.resolve("a b.json"))).contains("Rücken, \\\"quoted\\\" $HOME");
    }

    @Test
    void badInputEndsWith2InOnePlainLine() throws Exception {
        Ran ran = run("log", "--pain", "11", "--diary", temp.resolve("x.db").toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(run("bogus").code()).isEqualTo(2);
        assertThat(run("check", "--diary", temp.toString()).code()).isEqualTo(4);
    }

    @Test
    void withoutADisplayOneLineNamesTheCommandsThatWork() throws Exception {
        for (Ran ran : List.of(run(), run("--diary", temp.resolve("y.db").toString()))) {
            assertThat(ran.code()).isEqualTo(6);
            assertThat(ran.err().lines()).hasSize(1);
            assertThat(ran.err()).contains("log", "report", "sample").doesNotContain("Exception");
        }
        assertThat(temp.resolve("y.db")).doesNotExist();
    }

    @Test
    void itWorksThroughASymbolicLink() throws Exception {
        Path link = Files.createDirectories(temp.resolve("other bin")).resolve("sd");
        Files.createSymbolicLink(link, Path.of("../my programs/spasm diary/bin/spasm-diary"));
        Ran ran = run(link, Map.of(), "--version");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).startsWith("Spasm Diary");
    }

    @Test
    void aJavaHomeThatIsTooOldOrWrongIsPassedOver() throws Exception {
        Path old = Files.createDirectories(temp.resolve("old jdk/bin"));
        Files.writeString(old.getParent().resolve("release"), "JAVA_VERSION=\"17.0.9\"\n");
        Files.createSymbolicLink(old.resolve("java"), Path.of(System.getProperty("java.home"), "bin", "java"));
        Path bin = app.resolve("bin");
        String script = Files.readString(bin.resolve("spasm-diary"));
        Path choosy = bin.resolve("choosy");
        Files.writeString(choosy, script.replace("needs=25", "needs=99"));
        assertThat(choosy.toFile().setExecutable(true)).isTrue();
        Ran ran = run(choosy, Map.of("JAVA_HOME", old.getParent().toString()), "--version");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err()).contains("needs Java 99");
    }
}
