package org.spasmdiary.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of the architecture page: which room may know which, and who alone may use a library. */
class LayersTest {
    private static final String ROOT = "org.spasmdiary.";

    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("diary", Set.of()),
            Map.entry("words", Set.of("diary")),
            Map.entry("analysis", Set.of("diary")),
            Map.entry("alerts", Set.of("analysis", "diary", "words")),
            Map.entry("charts", Set.of("alerts", "analysis", "diary", "words")),
            Map.entry("report", Set.of("charts", "alerts", "analysis", "diary", "words")),
            Map.entry("store", Set.of("diary")),
            Map.entry("exchange", Set.of("diary", "words")),
            Map.entry("journal", Set.of("store", "diary")),
            Map.entry("sample", Set.of("diary")),
            Map.entry("settings", Set.of()),
            Map.entry(
                    "ui",
                    Set.of(
                            "journal",
                            "exchange",
                            "report",
                            "charts",
                            "alerts",
                            "analysis",
                            "diary",
                            "words",
                            "sample",
                            "settings")),
            Map.entry(
                    "cli",
                    Set.of(
                            "journal",
                            "exchange",
                            "report",
                            "charts",
                            "alerts",
                            "analysis",
                            "diary",
                            "words",
                            "sample")),
            Map.entry(
                    "app",
                    Set.of(
                            "ui",
                            "cli",
                            "journal",
                            "store",
                            "exchange",
                            "report",
                            "charts",
                            "alerts",
                            "analysis",
                            "diary",
                            "words",
                            "sample",
                            "settings")));

    /** A library, and the only rooms that may use it. */
    private static final Map<String, Set<String>> ONLY_IN = Map.ofEntries(
            Map.entry("java.sql.", Set.of("store")),
            Map.entry("org.sqlite.", Set.of("store")),
            Map.entry("java.awt.", Set.of("charts", "report")),
            Map.entry("org.jfree.", Set.of("charts")),
            Map.entry("org.apache.batik.", Set.of("charts")),
            Map.entry("org.apache.pdfbox.", Set.of("report")),
            Map.entry("com.openhtmltopdf.", Set.of("report")),
            Map.entry("javax.print.", Set.of("report")),
            Map.entry("com.google.gson.", Set.of("exchange", "cli")),
            Map.entry("picocli.", Set.of("cli")),
            Map.entry("javafx.", Set.of("ui", "app")),
            Map.entry("atlantafx.", Set.of("ui")),
            Map.entry("org.controlsfx.", Set.of("ui")),
            Map.entry("org.kordamp.", Set.of("ui")),
            Map.entry("java.util.ResourceBundle", Set.of("words")),
            Map.entry("java.util.Properties", Set.of("settings", "store")),
            Map.entry("java.net.http.", Set.of()),
            Map.entry("java.net.Socket", Set.of()));

    private static JavaClasses main() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.spasmdiary");
    }

    private static String room(String className) {
        String rest = className.substring(ROOT.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : "";
    }

    /** Each dependency that the two tables do not allow, as one sentence. */
    static Set<String> trespasses(Iterable<JavaClass> classes) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            String own = room(type.getName());
            for (var use : type.getDirectDependenciesFromSelf()) {
                String target = use.getTargetClass().getBaseComponentType().getName();
                if (target.startsWith(ROOT) && !room(target).equals(own)) {
                    if (!MAY_KNOW.getOrDefault(own, Set.of()).contains(room(target)))
                        found.add(type.getName() + " may not know " + target);
                }
                ONLY_IN.forEach((library, rooms) -> {
                    if (target.startsWith(library) && !rooms.contains(own))
                        found.add(type.getName() + " may not use " + target);
                });
            }
        }
        return found;
    }

    @Test
    void everyRoomIsInTheTableAndWasRead() {
        Set<String> rooms = main().stream()
                .map(type -> room(type.getName()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rooms)
                .as("a class reader that is too old reads nothing")
                .isEqualTo(new TreeSet<>(MAY_KNOW.keySet()));
    }

    @Test
    void nothingPointsUp() {
        assertThat(trespasses(main())).isEmpty();
    }

    @Test
    void deliberateTrespassesAreCaught() {
        var fixtures = new ClassFileImporter().importPackages("org.spasmdiary.diary.trespass");
        assertThat(trespasses(fixtures))
                .anyMatch(line -> line.contains("may not know org.spasmdiary.words"))
                .anyMatch(line -> line.contains("may not use java.sql.Connection"));
        assertThat(List.copyOf(fixtures)).hasSize(1);
    }
}
