package org.spasmdiary.ui.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.help.HelpSamples.WORDS;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.alerts.About;
import org.spasmdiary.alerts.Rules;
import org.spasmdiary.alerts.Tier;
import org.spasmdiary.report.FactSources;

/** Where each advice is from, in words, and how each tier looks. */
class SourcesTest {
    static Stream<About> rules() {
        return Rules.ALL.stream().flatMap(rule -> Rules.about(rule.id()).stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleNamesItsSourcesAndNoFactIsLeftOut(About rule) {
        assertThat(rule.sources()).isNotEmpty();
        assertThat(rule.sources())
                .allSatisfy(id -> assertThat(id.startsWith("X")
                                || FactSources.isChoice(id)
                                || FactSources.ALL.facts().containsKey(id))
                        .as("%s of %s is known", id, rule.id())
                        .isTrue());
        assertThat(Sources.of(rule.sources(), WORDS))
                .matches("Source [1-5](, [1-5])*( and other published advice)?"
                        + "|Other published advice|Our choice, not from a source");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "F096 | Source 1",
                "F202 | Source 1, 3, 4, 5",
                "F204;F085;F090 | Source 1, 2, 3",
                "F172;X02 | Source 5 and other published advice",
                "X01;X04 | Other published advice",
                "F999 | Our choice, not from a source"
            })
    void articlesAreNumbersInOrderAndEachOnce(String ids, String said) {
        assertThat(Sources.of(List.of(ids.split(";")), WORDS)).isEqualTo(said);
    }

    @Test
    void aRuleWithoutAnySourceIsOurs() {
        assertThat(Sources.of(List.of(), WORDS)).isEqualTo("Our choice, not from a source");
    }

    @Test
    void everyTierHasAnIconAStyleAndAWordOfItsOwn() {
        assertThat(Arrays.stream(Tier.values()).map(TierLook::icon)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Tier.values()).map(TierLook::style))
                .containsExactly("tier-emergency", "tier-urgent", "tier-see-doctor", "tier-see-physio", "tier-info");
        assertThat(Arrays.stream(Tier.values()).map(tier -> WORDS.text("alerts.tier." + tier.code())))
                .doesNotHaveDuplicates();
    }
}
