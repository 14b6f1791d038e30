package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.words.Words;

/** The words of the clinical page, letter for letter: titles, paragraphs and what to do at each tier. */
class RuleWordsTest {
    private static final Words WORDS = Words.of(Locale.ENGLISH);
    private static final String PAGE = page();
    private static final Pattern RULE = Pattern.compile(
            "^### (R\\d\\d) `(.+?)` \\((\\w+), (\\w+), \\w+\\)\n\n> \\*\\*(.+?)\\*\\* (.+)$", Pattern.MULTILINE);
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    /** A rule as the page has it. */
    private record Written(String id, String name, String tier, String scope, String title, String text) {
        Written(Matcher found) {
            this(
                    found.group(1),
                    found.group(2),
                    found.group(3),
                    found.group(4),
                    found.group(5),
                    found.group(6).strip());
        }

        String line() {
            return String.join("|", id, name, tier, scope, title, text);
        }
    }

    private static final Map<String, Written> RULES = written();

    private static Map<String, Written> written() {
        Map<String, Written> all = new TreeMap<>();
        Matcher found = RULE.matcher(PAGE);
        while (found.find()) all.put(found.group(1), new Written(found));
        return all;
    }

    private static String page() {
        try {
            return Files.readString(Path.of("src/test/resources/clinical/rule-words.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Written ofProgram(Rule rule) {
        About about = rule.about();
        String key = "alerts." + about.id();
        return new Written(
                about.id().value(),
                about.name(),
                about.tier().code(),
                about.scope().code(),
                WORDS.text(key + ".title"),
                WORDS.text(key + ".text"));
    }

    @Test
    void everyRuleSaysWhatThePageSays() {
        assertThat(RULES).hasSize(53);
        assertThat(Rules.ALL.stream().map(RuleWordsTest::ofProgram).map(Written::line))
                .containsExactlyInAnyOrderElementsOf(
                        RULES.values().stream().map(Written::line).toList());
    }

    @ParameterizedTest
    @MethodSource("tiers")
    void everyTierSaysWhatToDo(Tier tier) {
        assertThat(PAGE).contains("| " + tier.code() + " | " + WORDS.text("alerts.action." + tier.code()) + " | ");
    }

    static Stream<Tier> tiers() {
        return Stream.of(Tier.values());
    }

    /** Filled in, and with what the page lets the diary add before or after; a prescriber's own limit aside. */
    @Test
    void whatIsShownIsThePageFilledIn() {
        Map<String, Integer> seen = new TreeMap<>();
        for (BoardCase one : BoardCase.all())
            for (var board : one.boards())
                for (Alert alert : Alerts.check(
                                one.diary(), Instant.parse(board.get("at").getAsString()))
                        .alerts()) {
                    AlertText shown = AlertText.of(alert, one.diary().profile(), WORDS);
                    Written written = RULES.get(alert.rule().value());
                    assertThat(AlertText.boldLine(alert, WORDS)).matches(title(written));
                    assertThat(shown.action())
                            .isEqualTo(
                                    WORDS.text("alerts.action." + alert.tier().code()));
                    if (alert.args().containsKey("ownLimit")) continue;
                    assertThat(shown.title()).matches(title(written));
                    assertThat(shown.text()).as(one.name()).containsPattern(filledIn(written.text()));
                    seen.merge(written.id(), 1, Integer::sum);
                }
        assertThat(seen.keySet()).isEqualTo(RULES.keySet());
    }

    private static Pattern title(Written written) {
        return Pattern.compile(Pattern.quote(written.title()).replace("{medicine}", "\\E[^{}]+\\Q"));
    }

    /** A sentence of the page as a pattern: what stands in for a name in braces is never empty but at the end. */
    private static Pattern filledIn(String template) {
        boolean endsOpen = template.endsWith("}");
        String closed = endsOpen ? template.substring(0, template.lastIndexOf(" {")) : template;
        return Pattern.compile(
                Stream.of(PLACE.split(closed, -1)).map(Pattern::quote).collect(Collectors.joining("[^{}]+?")));
    }

    @Test
    void anotherWordIsNoticed() {
        Written real = RULES.get("R42");
        assertThat(real.line())
                .isEqualTo(ofProgram(Rules.ALL.stream()
                                .filter(rule -> rule.id().value().equals("R42"))
                                .findFirst()
                                .orElseThrow())
                        .line());
        Alert alert = BoardCase.byRule().get("R42").stream()
                .flatMap(one -> one.boards().stream()
                        .flatMap(board ->
                                Alerts.check(
                                        one.diary(),
                                        Instant.parse(board.get("at").getAsString()))
                                        .alerts()
                                        .stream()))
                .filter(one -> one.rule().value().equals("R42"))
                .findFirst()
                .orElseThrow();
        String text = AlertText.of(alert, Profile.UNKNOWN, WORDS).text();
        assertThat(text).containsPattern(filledIn(real.text()));
        assertThat(text).doesNotContainPattern(filledIn(real.text().replace("liver", "kidney")));
    }
}
