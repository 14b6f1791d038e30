package org.spasmdiary.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of {@code docs/reliability.md} names each guarantee once, and only tests and controls that are there. */
class ReliabilityTableTest {
    private static final Path PAGE = Path.of("docs/reliability.md");
    private static final int GUARANTEES = 45;
    private static final Set<String> STATES = Set.of("kept", "partly", "not yet");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Test)`");
    private static final Pattern CONTROL = Pattern.compile("`([A-Z]\\w*Test)[.](\\w+)`");
    private static final Pattern COMMAND = Pattern.compile("`mvn [^`]*`");

    /** Guarantee, in plain words, how, test, control, figure, state. */
    private static List<List<String>> rows(String page) {
        return page.lines()
                .filter(line -> line.matches("\\| G\\d\\d \\|.*"))
                .map(line -> Stream.of(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static Set<String> named(Pattern pattern, int group, String text) {
        Set<String> found = new TreeSet<>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) found.add(matcher.group(group));
        return found;
    }

    /** What is wrong with the page, one sentence each. */
    private static List<String> faults(String page) throws IOException {
        List<String> found = new ArrayList<>();
        List<List<String>> rows = rows(page);
        List<String> expected = IntStream.rangeClosed(1, GUARANTEES)
                .mapToObj(n -> n < 10 ? "G0" + n : "G" + n)
                .toList();
        List<String> ids = rows.stream().map(List::getFirst).toList();
        if (!ids.equals(expected)) found.add("the rows are " + ids);
        for (List<String> row : rows) {
            String id = row.getFirst();
            if (row.size() != 8) {
                found.add(id + " has " + row.size() + " cells");
                continue;
            }
            if (!STATES.contains(row.get(6))) found.add(id + " has the state " + row.get(6));
            if (row.get(6).equals("kept") && (row.get(3).isEmpty() || row.get(4).equals("none")))
                found.add(id + " is called kept without a test and a control");
            if (!row.get(6).equals("not yet") && named(COMMAND, 0, row.get(3)).isEmpty())
                found.add(id + " has no command");
        }
        for (String test : named(TEST, 1, page)) if (source(test).isEmpty()) found.add("there is no test " + test);
        var controls = CONTROL.matcher(page);
        while (controls.find())
            if (!source(controls.group(1)).contains("void " + controls.group(2) + "("))
                found.add("there is no control " + controls.group());
        return found;
    }

    /** The text of all tests of that name; empty where there is none. */
    private static String source(String test) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            var text = new StringBuilder();
            for (Path file : files.filter(path -> path.endsWith(test + ".java")).toList())
                text.append(Files.readString(file));
            return text.toString();
        }
    }

    @Test
    void eachGuaranteeHasItsRowAndEachNameIsThere() throws IOException {
        assertThat(faults(Files.readString(PAGE))).isEmpty();
    }

    @Test
    void controlAPageWithAMissingRowAWrongNameAndAnEmptyPromiseIsCaught() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(faults(page.replaceFirst("(?m)^\\| G07 .*\n", ""))).isNotEmpty();
        assertThat(faults(page.replaceFirst("`KillLoopTest`", "`NeverWrittenTest`")))
                .contains("there is no test NeverWrittenTest");
        assertThat(faults(page.replaceFirst("(?m)^(\\| G07 .*)\\| (not yet|partly) \\|$", "$1| kept |")))
                .isNotEmpty();
    }
}
