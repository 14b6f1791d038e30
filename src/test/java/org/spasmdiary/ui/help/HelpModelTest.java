package org.spasmdiary.ui.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.help.HelpSamples.NOW;
import static org.spasmdiary.ui.help.HelpSamples.WORDS;
import static org.spasmdiary.ui.help.HelpSamples.ZONE;
import static org.spasmdiary.ui.help.HelpSamples.asked;
import static org.spasmdiary.ui.help.HelpSamples.diary;
import static org.spasmdiary.ui.help.HelpSamples.model;
import static org.spasmdiary.ui.help.HelpSamples.spasm;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spasmdiary.alerts.AlertBoard;
import org.spasmdiary.alerts.BrokenRule;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.SafetyQuestion;

class HelpModelTest {
    private static final AlertBoard NOTHING =
            new AlertBoard(NOW, List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

    @Test
    void anEmptyPanelSaysWhatItKnowsAndWhenItWasAsked() {
        HelpModel model = model(diary("DE"));
        assertThat(model.alerts()).isEmpty();
        assertThat(model.quiet().getFirst()).isEqualTo("No alerts from what you have logged.");
        assertThat(model.quiet()).hasSize(2).noneMatch(line -> line.contains("safe."));
    }

    @Test
    void noAlertsIsNotSaidWhileARuleIsBroken() {
        var broken = new AlertBoard(
                NOW,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new BrokenRule(new RuleId("R01"), "x")),
                Optional.empty());
        HelpModel model = HelpModel.of(broken, Diary.EMPTY, NOW, ZONE, WORDS);
        assertThat(model.quiet()).isEmpty();
        assertThat(model.unknown()).singleElement().asString().contains("Could not check");
        assertThat(HelpModel.of(NOTHING, Diary.EMPTY, NOW, ZONE, WORDS).quiet()).isNotEmpty();
    }

    @Test
    void anEmergencyCarriesTheNumberOfTheCountryAndOthersDoNot() {
        HelpModel model = model(diary("DE", asked(1, SafetyQuestion.SADDLE_NUMB, SafetyQuestion.FEVER_UNEXPLAINED)));
        assertThat(model.alerts().getFirst().number()).contains("112");
        assertThat(model.alerts().getFirst().oneLine()).endsWith("112");
        assertThat(model.alerts().get(1).number()).isEmpty();
        assertThat(model.emergency()).contains("112");
        assertThat(model.pressing()).hasSize(2);
        assertThat(model.calm()).isEmpty();
    }

    @Test
    void withoutACountryNoNumberIsMadeUp() {
        HelpModel model = model(diary("", asked(1, SafetyQuestion.SADDLE_NUMB)));
        assertThat(model.alerts().getFirst().number()).isEmpty();
        assertThat(model.emergency()).contains("your local emergency number");
    }

    @Test
    void theHighestIsOpenAndInformationIsApart() {
        HelpModel model = model(diary("DE", spasm(200), asked(1)));
        assertThat(model.open()).hasValueSatisfying(key -> assertThat(key).startsWith("R11"));
        assertThat(model.infos()).extracting(AlertLine::title).containsExactly("Safety questions");
        assertThat(model.count())
                .isEqualTo(model.alerts().size() + model.infos().size());
    }

    @Test
    void yourEntriesAreTheExactReadings() {
        Reading reading = asked(1, SafetyQuestion.SADDLE_NUMB);
        AlertLine line = model(diary("DE", reading)).alerts().getFirst();
        assertThat(line.entries())
                .containsExactly(new EvidenceLine(
                        reading.id(),
                        "Today 10:40: pain 6, \u201cNumb between the legs or round the bottom\u201d: yes"));
    }

    @Test
    void sourcesAreNumbersOrOtherAdviceOrOurs() {
        assertThat(Sources.of(List.of("F093", "F036", "F206"), WORDS)).isEqualTo("Source 1, 3");
        assertThat(Sources.of(List.of("F096", "X01"), WORDS)).isEqualTo("Source 1 and other published advice");
        assertThat(Sources.of(List.of("X01", "choice: ours"), WORDS)).isEqualTo("Other published advice");
        assertThat(Sources.of(List.of("choice: ours"), WORDS)).isEqualTo("Our choice, not from a source");
    }
}
