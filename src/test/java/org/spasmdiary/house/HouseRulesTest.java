package org.spasmdiary.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house rules of the architecture page, read from the sources; each with a line that breaks it on purpose. */
class HouseRulesTest {
    private static final Path MAIN = Path.of("src/main/java");

    /**
     * One rule about lines.
     *
     * @param exempt files it does not hold for
     * @param breaks a line that must be caught: the negative control
     */
    private record Rule(String name, Pattern forbidden, Predicate<String> exempt, String breaks) {
        List<String> offences(String file, String source) {
            List<String> found = new ArrayList<>();
            if (exempt.test(file)) return found;
            // a comment that says why is something in a catch block; elsewhere comments are no code
            boolean commentsCount = forbidden.pattern().startsWith("catch");
            var matcher = forbidden.matcher(commentsCount ? source : withoutComments(source));
            while (matcher.find()) found.add(file + ": " + matcher.group().strip());
            return found;
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "only FxThread hops to the FX thread",
                    Pattern.compile("Platform\\.runLater"),
                    file -> file.endsWith("ui/FxThread.java"),
                    "Platform.runLater(this::show);"),
            new Rule(
                    "no clock or zone is read outside app",
                    Pattern.compile(
                            "(Instant|LocalDate|LocalDateTime|LocalTime|OffsetDateTime|ZonedDateTime|Year)\\.now\\(\\s*\\)"
                                    + "|ZoneId\\.systemDefault|Clock\\.system|System\\.currentTimeMillis|InstantSource\\.system|new Date\\(\\)"),
                    file -> file.contains("/app/"),
                    "var now = Instant.now();"),
            new Rule(
                    "nothing formats with the default locale",
                    Pattern.compile("String\\.format\\((?!\\s*Locale)|\\.formatted\\(|Locale\\.getDefault"
                            + "|toLowerCase\\(\\)|toUpperCase\\(\\)|DateTimeFormatter\\.ofPattern\\([^,)]*\\)"),
                    file -> file.contains("/app/"),
                    "String.format(\"%d\", n)"),
            new Rule(
                    "only words formats numbers and dates",
                    Pattern.compile("\\bNumberFormat\\b|DecimalFormat|SimpleDateFormat|ofLocalizedDate|MessageFormat"),
                    file -> file.contains("/words/"),
                    "NumberFormat.getInstance(locale)"),
            new Rule(
                    "no stack trace is printed",
                    Pattern.compile("\\.printStackTrace\\("),
                    _ -> false,
                    "e.printStackTrace();"),
            new Rule(
                    "no exception is swallowed",
                    Pattern.compile("catch\\s*\\([^)]*\\)\\s*\\{\\s*\\}"),
                    _ -> false,
                    "try { go(); } catch (Exception e) { }"),
            new Rule(
                    "standard output belongs to the commands",
                    Pattern.compile("System\\.(out|err)"),
                    file -> file.contains("/cli/") || file.contains("/app/"),
                    "System.out.println(1);"),
            new Rule(
                    "only app leaves the program",
                    Pattern.compile("System\\.exit|Runtime\\.getRuntime\\(\\)\\.halt"),
                    file -> file.contains("/app/"),
                    "System.exit(0);"),
            new Rule(
                    "models know no JavaFX",
                    Pattern.compile("import javafx"),
                    file -> !file.endsWith("Model.java"),
                    "import javafx.scene.Node;"),
            new Rule(
                    "no mutable static state",
                    Pattern.compile(
                            "(?m)^\\s*(private |public |protected )?static (?!final|class|record|enum|interface|sealed|<)"
                                    + "(volatile )?[A-Z][\\w<>?, \\[\\]]* \\w+( =|;)"),
                    _ -> false,
                    "    private static String last;"),
            new Rule(
                    "a to-do names an issue",
                    Pattern.compile("(TODO|FIXME)(?!\\(#\\d+\\))"),
                    _ -> false,
                    "String text = \"TODO\";"));

    private static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> theRulesHoldInEveryFile() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    List<String> offences = new ArrayList<>();
                    for (Path file : javaFiles(MAIN))
                        offences.addAll(rule.offences(file.toString().replace('\\', '/'), Files.readString(file)));
                    assertThat(offences).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleCatchesALineThatBreaksIt() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(),
                        () -> assertThat(rule.offences("src/main/java/org/spasmdiary/ui/SomeModel.java", rule.breaks()))
                                .hasSize(1)));
    }

    @Test
    void noFileIsLongerThan300Lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path root : List.of(MAIN, Path.of("src/test/java")))
            for (Path file : javaFiles(root)) {
                long lines = Files.readString(file).lines().count();
                if (lines > 300) tooLong.add(file + " has " + lines);
            }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noTrackedTextNamesAMachine() throws IOException {
        Pattern machine = Pattern.compile("(^|[^A-Za-z0-9_.])/(home|root|work)/[A-Za-z]");
        List<String> found = new ArrayList<>();
        for (Path file : javaFiles(Path.of("src")))
            if (machine.matcher(Files.readString(file)).find() && !file.endsWith("HouseRulesTest.java"))
                found.add(file.toString());
        assertThat(found).isEmpty();
    }
}
