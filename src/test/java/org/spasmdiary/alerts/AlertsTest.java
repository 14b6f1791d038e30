package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.alerts.BoardSource.all;
import static org.spasmdiary.alerts.BoardSource.at;
import static org.spasmdiary.alerts.BoardSource.replaced;
import static org.spasmdiary.alerts.BoardSource.shown;
import static org.spasmdiary.diary.SafetyQuestion.BLADDER_BOWEL;
import static org.spasmdiary.diary.SafetyQuestion.WEIGHT_LOSS_UNEXPLAINED;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Diary;

class AlertsTest {
    @Test
    void anEmptyDiaryHasAnEmptyBoard() {
        AlertBoard board = Alerts.check(Diary.EMPTY, Samples.at("2026-05-01T08:00:00Z"));
        assertThat(board.isQuiet()).isTrue();
        assertThat(board.notChecked()).isEmpty();
        assertThat(board.replaced()).isEmpty();
        assertThat(board.lastSafetyCheck()).isEmpty();
    }

    @Test
    void aFractionOfASecondIsCutOff() {
        assertThat(Alerts.check(Diary.EMPTY, Samples.at("2026-05-01T08:00:00.9Z"))
                        .at())
                .isEqualTo(Samples.at("2026-05-01T08:00:00Z"));
    }

    @Test
    void aRuleThatFailsSilencesNoOther() {
        List<Rule> rules = new ArrayList<>(Rules.ALL);
        rules.replaceAll(rule -> rule.id().value().equals("R01") ? new Failing(rule) : rule);
        var diary =
                Samples.diary(reading("2026-05-01T07:00:00Z").yes(BLADDER_BOWEL).yes(WEIGHT_LOSS_UNEXPLAINED));
        AlertBoard board = Alerts.check(diary, Samples.at("2026-05-01T08:00:00Z"), rules);
        assertThat(shown(board)).containsExactly("R10");
        assertThat(board.broken()).hasSize(1).first().satisfies(broken -> {
            assertThat(broken.rule().value()).isEqualTo("R01");
            assertThat(broken.error()).as("names no entry").isEqualTo("IllegalStateException");
        });
        assertThat(board.isQuiet()).isFalse();
    }

    @Test
    void withARuleBrokenAnEmptyBoardIsNotQuiet() {
        AlertBoard board = Alerts.check(
                Diary.EMPTY, Samples.at("2026-05-01T08:00:00Z"), List.of(new Failing(Rules.ALL.getFirst())));
        assertThat(board.alerts()).isEmpty();
        assertThat(board.isQuiet()).isFalse();
    }

    private record Failing(Rule rule) implements Rule {
        @Override
        public About about() {
            return rule.about();
        }

        @Override
        public List<Finding> check(Moment moment) {
            throw new IllegalStateException("something about an entry");
        }
    }

    @Test
    void theBoardGoesByTierRuleAndSpasmAndThePanelByNewest() {
        var first = spasm("2026-04-20T08:00:00Z").injury(true).eased("2026-04-21T08:00:00Z");
        var second = spasm("2026-04-22T08:00:00Z").injury(true).eased("2026-04-23T08:00:00Z");
        var open = spasm("2026-05-01T08:00:00Z");
        var weight = reading("2026-05-01T09:00:00Z").yes(WEIGHT_LOSS_UNEXPLAINED);
        AlertBoard board = at("2026-05-01T10:00:00Z", first, second, open, weight);
        assertThat(all(board)).containsExactly("R08", "R08", "R10", "R17", "R25");
        assertThat(board.alerts().get(0).episode().orElseThrow())
                .isLessThan(board.alerts().get(1).episode().orElseThrow());
        assertThat(board.panel().stream().map(alert -> alert.rule().value()))
                .containsExactly("R10", "R08", "R08", "R17", "R25");
        assertThat(board.panel().get(1).episode()).contains(second.get().id());
    }

    @Test
    void aReplacedRuleIsListedOnceForSeveralSpasms() {
        var old = spasm("2026-04-20T08:00:00Z");
        var newer = spasm("2026-04-25T08:00:00Z");
        AlertBoard board = at(
                "2026-05-05T08:00:00Z",
                old,
                newer,
                reading("2026-05-05T07:00:00Z").pain(3).of(old),
                reading("2026-05-05T07:00:00Z").named("newer").pain(3));
        assertThat(shown(board)).containsExactly("R11", "R12");
        assertThat(replaced(board)).containsExactly("R11 by R12", "R22 by R11");
    }

    @Test
    void aWrongClockWorksEverythingOutAsAtTheNewestRecord() {
        var spasm = spasm("2026-05-01T08:00:00Z");
        var still = reading("2026-05-08T08:00:01Z").pain(4);
        AlertBoard board = at("2026-05-02T08:00:00Z", spasm, still);
        assertThat(shown(board)).containsExactly("R11", "R36");
        assertThat(board.at()).isEqualTo(Samples.at("2026-05-02T08:00:00Z"));
        assertThat(shown(at("2026-05-02T08:00:00Z", spasm, still.byMistake())))
                .as("a mistake says nothing of the clock")
                .isEmpty();
    }
}
