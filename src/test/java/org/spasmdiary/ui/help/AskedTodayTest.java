package org.spasmdiary.ui.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.help.HelpSamples.NOW;
import static org.spasmdiary.ui.help.HelpSamples.WORDS;
import static org.spasmdiary.ui.help.HelpSamples.ZONE;
import static org.spasmdiary.ui.help.HelpSamples.asked;
import static org.spasmdiary.ui.help.HelpSamples.diary;
import static org.spasmdiary.ui.help.HelpSamples.hoursAgo;
import static org.spasmdiary.ui.help.HelpSamples.spasm;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyAnswers;
import org.spasmdiary.diary.SafetyQuestion;

class AskedTodayTest {
    private static AskedToday of(Entry... entries) {
        return AskedToday.of(diary("DE", entries), NOW, ZONE, WORDS);
    }

    private static Reading no(long hours, SafetyQuestion question) {
        return Reading.empty(EntryId.random(), hoursAgo(hours), hoursAgo(hours).instant())
                .withSafety(
                        SafetyAnswers.noneOf(List.of(question), hoursAgo(hours).instant()));
    }

    @Test
    void listsEveryNoAndOnlyWhatWasAnswered() {
        AskedToday all = of(asked(1));
        assertThat(all.heading()).isEqualTo("Asked today at 10:40");
        assertThat(all.lines())
                .singleElement()
                .asString()
                .startsWith("No to all:")
                .contains("fever", "chest pain");
    }

    @Test
    void whatWasNotAskedIsSaidAndNeverReadAsNo() {
        AskedToday one = of(no(1, SafetyQuestion.FEVER_UNEXPLAINED));
        assertThat(one.lines().getFirst()).isEqualTo("No: fever.");
        assertThat(one.lines().get(1))
                .startsWith("Not asked:")
                .contains("chest pain")
                .doesNotContain("fever");
    }

    @Test
    void theNewestAnswerOfTheDayCountsAndYesComesFirst() {
        AskedToday twice = of(asked(2, SafetyQuestion.CHEST_PAIN), no(1, SafetyQuestion.CHEST_PAIN));
        assertThat(twice.lines()).noneMatch(line -> line.startsWith("Yes"));
        assertThat(of(asked(2, SafetyQuestion.CHEST_PAIN)).lines().getFirst()).isEqualTo("Yes: chest pain.");
    }

    @Test
    void yesterdayAndMistakesAreNotToday() {
        assertThat(of(asked(12)).asked()).isFalse();
        assertThat(of(asked(12)).lines().getFirst()).startsWith("Last asked Wed 11 Mar 2026");
        assertThat(of(asked(1).withMistake(true)).asked()).isFalse();
    }

    @Test
    void saysWhenTheyAreAsked() {
        assertThat(of().lines()).containsExactly("They are asked once a day while a spasm goes on.");
        assertThat(of(spasm(3)).lines().getFirst()).contains("has not asked about");
    }
}
