package org.spasmdiary.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Field;

/** Every key that is used exists, and every key that exists is used. */
class WordsKeysTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/spasmdiary");
    /** A key as a whole in quotes, or as a description of an option of a command. */
    private static final Pattern WHOLE =
            Pattern.compile("(?:\"|\\$\\{bundle:)((?:[a-z]+\\.)+[A-Za-z0-9.-]*[A-Za-z0-9])[\"}]");
    /** The beginning of a key that code completes: ends with a dot. */
    private static final Pattern BEGINNING = Pattern.compile("\"((?:[a-z]+\\.)+(?:[A-Za-z0-9-]+\\.)*)\"");
    /** The rest of a key that code begins: starts with a dot. */
    private static final Pattern REST = Pattern.compile("\"(\\.[A-Za-z][A-Za-z0-9.-]*)\"");

    /** The part of a key that names its bundle. */
    private static final Pattern BUNDLE = Pattern.compile("^(ui\\.)?[a-z]+\\.");

    /** Keys that stand in a bundle more than once: the last one would win unseen. */
    static List<String> twice(String bundle) {
        var seen = new TreeSet<String>();
        return bundle.lines()
                .filter(line -> line.matches("[a-z][A-Za-z0-9_.-]* ?=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key))
                .toList();
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".properties")).toList())
                assertThat(twice(Files.readString(file))).as(file.toString()).isEmpty();
        }
        assertThat(twice("a.b = x\na.c = y\\n\\\n  z\na.b = again\n")).containsExactly("a.b");
    }

    private static Map<String, Path> keys() throws IOException {
        Map<String, Path> keys = new TreeMap<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".properties")).toList()) {
                var bundle = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    bundle.load(reader);
                }
                bundle.stringPropertyNames().forEach(key -> keys.put(key, file));
            }
        }
        return keys;
    }

    private static String sources() throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList())
                all.append(Files.readString(file)).append('\n');
        }
        return all.toString();
    }

    private static TreeSet<String> found(Pattern pattern, String source) {
        var found = new TreeSet<String>();
        var matcher = pattern.matcher(source);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }

    /** Keys no line of source accounts for. */
    static List<String> unused(Map<String, Path> keys, String source) {
        var whole = found(WHOLE, source);
        var beginnings = found(BEGINNING, source);
        beginnings.removeIf(start -> BUNDLE.matcher(start).matches()); // would call everything used
        var rests = found(REST, source);
        List<String> unused = new ArrayList<>();
        for (String key : keys.keySet()) {
            if (key.startsWith("field.") || key.startsWith("name.")) continue; // by code, see below
            String stem = key.replaceAll("\\.(one|other)$", "");
            boolean used = whole.contains(key)
                    || whole.contains(stem)
                    || beginnings.stream().anyMatch(key::startsWith)
                    || rests.stream().anyMatch(key::endsWith)
                    || source.contains('"' + BUNDLE.matcher(stem).replaceFirst("") + '"');
            if (!used) unused.add(key);
        }
        return unused;
    }

    /** Whole keys in a known room that no bundle has. */
    static List<String> missing(Map<String, Path> keys, String source) {
        var rooms = new TreeSet<String>();
        keys.keySet().forEach(key -> rooms.add(key.substring(0, key.indexOf('.'))));
        return found(WHOLE, source).stream()
                .filter(key -> rooms.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> !key.endsWith(".properties") && !key.endsWith(".css"))
                .filter(key -> keys.keySet().stream().noneMatch(k -> k.equals(key) || k.startsWith(key + ".")))
                .toList();
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        assertThat(unused(keys(), sources())).isEmpty();
    }

    @Test
    void everyUsedKeyExists() throws IOException {
        assertThat(missing(keys(), sources())).isEmpty();
    }

    @Test
    void aSpareKeyAndAMissingOneAreCaught() throws IOException {
        Map<String, Path> spare = keys();
        spare.put("problem.neverWritten", RESOURCES);
        assertThat(unused(spare, sources())).contains("problem.neverWritten");
        assertThat(missing(keys(), "words.text(\"unit.fortnights\")")).containsExactly("unit.fortnights");
    }

    @Test
    void everyFieldHasAName() throws IOException {
        Map<String, Path> keys = keys();
        for (Field field : Field.values()) assertThat(keys).containsKey("field." + field.code());
    }
}
