package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small diaries with boards worked out by hand from rules.md, both sides of every line it names. */
class BoardCasesTest {
    private static final Map<String, List<BoardCase>> CASES = BoardCase.byRule();

    static Stream<List<BoardCase>> rules() {
        return CASES.values().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBoardIsTheOneOfTheText(List<BoardCase> cases) {
        assertThat(cases.stream().flatMap(one -> one.differences(BoardSource.REAL).stream()))
                .isEmpty();
    }

    @Test
    void everyRuleHasCases() {
        assertThat(CASES.keySet())
                .containsExactlyElementsOf(Rules.ALL.stream()
                        .map(rule -> rule.id().value())
                        .sorted()
                        .toList());
    }

    /** A mistake in what is expected does not slip through. */
    @ParameterizedTest
    @MethodSource("rules")
    void aWrongExpectationIsCaught(List<BoardCase> cases) {
        for (BoardCase one : cases)
            for (JsonObject board : one.boards()) {
                JsonArray alerts = board.getAsJsonArray("alerts");
                JsonObject more = new JsonObject();
                more.addProperty("rule", "R00");
                alerts.add(more);
                assertThat(one.differences(BoardSource.REAL)).isNotEmpty();
                alerts.remove(alerts.size() - 1);
                for (var alert : alerts) {
                    JsonObject pinned = alert.getAsJsonObject();
                    if (!pinned.has("since")) continue;
                    String since = pinned.get("since").getAsString();
                    pinned.addProperty(
                            "since", Instant.parse(since).plusSeconds(1).toString());
                    assertThat(one.differences(BoardSource.REAL)).isNotEmpty();
                    pinned.addProperty("since", since);
                }
                assertThat(one.differences(BoardSource.REAL)).isEmpty();
            }
    }

    /** Rules that an answer alone decides; no second of theirs is tried by a shift. */
    private static final Set<String> TIMELESS =
            Set.of("R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10", "R14", "R34", "R35");

    static Stream<String> timed() {
        return CASES.keySet().stream().filter(rule -> !TIMELESS.contains(rule));
    }

    @ParameterizedTest
    @MethodSource("timed")
    void aSecondTooLateIsCaught(String rule) {
        assertThat(caught(rule, Duration.ofSeconds(-1))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("timed")
    void aSecondTooEarlyIsCaught(String rule) {
        assertThat(caught(rule, Duration.ofSeconds(1))).isTrue();
    }

    private static boolean caught(String rule, Duration by) {
        BoardSource wrong = WrongBoards.shifted(rule, by);
        return CASES.get(rule).stream().anyMatch(one -> !one.differences(wrong).isEmpty());
    }
}
