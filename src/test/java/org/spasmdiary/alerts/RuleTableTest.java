package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.words.Words;

/** Every rule in code is its row of the clinical table, kept as a copy in the test resources. */
class RuleTableTest {
    private static final Words WORDS = Words.of(Locale.ENGLISH);
    private static final Map<String, Map<String, String>> TABLE = table();

    static Stream<Rule> rules() {
        return Rules.ALL.stream();
    }

    @Test
    void everyRuleIsThereOnceAndInOrder() {
        List<String> ids = Rules.ALL.stream().map(rule -> rule.id().value()).toList();
        assertThat(ids).doesNotHaveDuplicates().isSorted().containsExactlyInAnyOrderElementsOf(TABLE.keySet());
        assertThat(ids).hasSize(53);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsItsRow(Rule rule) {
        assertThat(differences(rule.about())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void titleAndTextAreThoseOfTheTable(Rule rule) {
        Map<String, String> row = row(rule.about());
        assertThat(WORDS.text("alerts." + rule.id() + ".title")).isEqualTo(row.get("title"));
        assertThat(WORDS.text("alerts." + rule.id() + ".text")).isEqualTo(row.get("message"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theAnswersItAllowsAreThoseOfTheTable(Rule rule) {
        String clears = resolved(row(rule.about()).get("clears"));
        Clears allowed = rule.about().clears();
        boolean sign = row(rule.about()).get("kind").equals("latch")
                && !rule.id().value().equals("R42"); // doses
        assertThat(allowed.checked()).isEqualTo(clears.contains("clinician checked"));
        assertThat(allowed.mistake()).isEqualTo(sign && clears.contains("entered by mistake"));
        assertThat(allowed.gone()).isEqualTo(clears.contains("it went away"));
        assertThat(allowed.contact()).isEqualTo(allowed.checked());
    }

    @Test
    void anotherTierScopeSourceOrReplacesIsNoticed() {
        About real = Rules.about(new RuleId("R12")).orElseThrow();
        assertThat(differences(new About(
                        real.id(),
                        "another",
                        Tier.INFO,
                        Scope.PERSON,
                        List.of("F085"),
                        Set.of(new RuleId("R11")),
                        real.clears())))
                .containsExactly("name", "tier", "scope", "sources", "replaces");
        assertThat(differences(real)).isEmpty();
    }

    private static List<String> differences(About about) {
        Map<String, String> row = row(about);
        List<String> wrong = new ArrayList<>();
        if (!about.name().equals(row.get("name"))) wrong.add("name");
        if (!about.tier().code().equals(row.get("tier"))) wrong.add("tier");
        if (!about.scope().code().equals(row.get("scope"))) wrong.add("scope");
        if (!about.sources().equals(sources(row.get("sources")))) wrong.add("sources");
        String replaces = about.replaces().stream().map(RuleId::value).sorted().collect(Collectors.joining(";"));
        if (!replaces.equals(row.get("replaces"))) wrong.add("replaces");
        return wrong;
    }

    /** Ids, and the reason for a choice as a whole: it is written last and may hold a semicolon itself. */
    private static List<String> sources(String cell) {
        int choice = cell.indexOf("choice:");
        List<String> all = new ArrayList<>();
        if (choice != 0)
            all.addAll(Arrays.asList(
                    cell.substring(0, choice < 0 ? cell.length() : choice).split(";")));
        if (choice >= 0) all.add(cell.substring(choice));
        return all;
    }

    private static String resolved(String clears) {
        return clears.startsWith("as R")
                ? clears + TABLE.get(clears.substring(3, 6)).get("clears")
                : clears;
    }

    private static Map<String, String> row(About about) {
        return TABLE.getOrDefault(about.id().value(), Map.of());
    }

    private static Map<String, Map<String, String>> table() {
        try {
            List<String> lines = Files.readAllLines(Path.of("src/test/resources/clinical/rules.tsv"));
            String[] columns = lines.getFirst().split("\t", -1);
            Map<String, Map<String, String>> rows = new HashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < columns.length; i++) row.put(columns[i], cells[i]);
                rows.put(row.get("id"), row);
            }
            assertThat(new TreeSet<>(rows.keySet())).hasSize(lines.size() - 1);
            return rows;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
