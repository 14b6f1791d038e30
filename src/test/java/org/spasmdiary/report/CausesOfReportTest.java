package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.full;
import static org.spasmdiary.report.ReportSamples.of;
import static org.spasmdiary.report.ReportSamples.year;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.Cause;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Trigger;

/** What a spasm started with: short in the table, with a mark that there is more, and whole in the sentence. */
class CausesOfReportTest {
    private static Supplier<Episode> began(Set<Trigger> triggers, String detail) {
        return () -> spasm("2026-03-10T06:40:00Z").get().withCause(new Cause(triggers, detail));
    }

    private static String cell(Supplier<? extends Entry> spasm) {
        return content(of(List.of(spasm)), year(Paper.A4))
                .spasms()
                .rows()
                .getFirst()
                .startedWith();
    }

    private static String story(Supplier<? extends Entry> spasm) {
        return content(of(List.of(spasm)), year(Paper.A4)).story();
    }

    @Test
    void nothingSaidIsSaidInTheTableAndLeftOutOfTheSentence() {
        assertThat(cell(began(Set.of(), ""))).isEqualTo("not said");
        assertThat(story(began(Set.of(), ""))).doesNotContain("Started with");
    }

    @Test
    void theOwnWordsGoBeforeTheTicks() {
        var spasm = began(Set.of(Trigger.values()[0]), "Lifted a laundry basket");
        assertThat(cell(spasm)).isEqualTo("Lifted a laundry basket");
        assertThat(story(spasm)).contains("Started with: Lifted a laundry basket.");
    }

    @ParameterizedTest
    @CsvSource({"1,''", "2,' +1'", "5,' +4'"})
    void severalTicksAreCountedSoThatNoneIsLost(int n, String more) {
        var some = EnumSet.noneOf(Trigger.class);
        for (int i = 0; i < n; i++) some.add(Trigger.values()[i]);
        String first = ReportSamples.WORDS.name(Trigger.values()[0]);
        assertThat(cell(began(some, ""))).isEqualTo(first + more);
        for (Trigger trigger : some) assertThat(story(began(some, ""))).contains(ReportSamples.WORDS.name(trigger));
    }

    @ParameterizedTest
    @CsvSource({"34,false", "35,true"})
    void longWordsEndInAnEllipsisAndStandWholeOnTheLaterPages(int letters, boolean cut) {
        String detail = "w".repeat(letters);
        assertThat(cell(began(Set.of(), detail)).endsWith("…")).isEqualTo(cut);
        assertThat(story(began(Set.of(), detail))).contains(detail);
        assertThat(content(of(List.of(began(Set.of(), detail))), full(false))
                        .later()
                        .toString())
                .contains(detail);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 18, 30, 34, 35, 60})
    void wordsOutsideTheBasicPlaneAreCutBetweenCharacters(int characters) {
        String detail = "𝒳".repeat(characters);
        String cell = cell(began(Set.of(), detail));
        assertThat(cell.codePointCount(0, cell.length())).isLessThanOrEqualTo(34);
        assertThat(cell.endsWith("…")).isEqualTo(characters > 34);
        assertThat(cell.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
    }
}
