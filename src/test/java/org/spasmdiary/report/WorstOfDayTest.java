package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.of;
import static org.spasmdiary.report.ReportSamples.one;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.PainPattern;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Reading;

/** The worst of a day is a number that was written down, also where the pain of the moment was not. */
class WorstOfDayTest {
    private static Supplier<Reading> worst(String at, int score) {
        return () -> reading(at)
                .get()
                .withPain(new Pain(
                        Optional.empty(), Optional.of(new PainScore(score)), Optional.empty(), PainPattern.NOT_ASKED));
    }

    @SafeVarargs
    private static ReportContent with(Supplier<? extends Entry>... entries) {
        List<Supplier<? extends Entry>> all = new ArrayList<>(List.of(spasm("2026-03-11T06:40:00Z")));
        all.addAll(List.of(entries));
        return content(of(all), one(Paper.A4));
    }

    @Test
    void aloneItIsToldAndNotCalledNoNumber() {
        var content = with(worst("2026-03-12T08:00:00Z", 9));
        assertThat(content.story())
                .contains("The worst pain written down was 9 (Thu 12 Mar, 08:00).")
                .doesNotContain("No pain number");
        assertThat(content.facts().get(2)).isEqualTo(new ReportContent.Fact("Worst 9", "on 12 Mar"));
        assertThat(content.spasms().rows().getFirst().worst()).isEqualTo("9");
    }

    @Test
    void besideOneNumberOfTheMomentBothAreTold() {
        var content = with(reading("2026-03-11T08:00:00Z").pain(4), worst("2026-03-12T08:00:00Z", 9));
        assertThat(content.story())
                .contains("Pain was 4 on Wed 11 Mar, 08:00, and 9 at worst (Thu 12 Mar, 08:00).")
                .doesNotContain("One pain number");
        assertThat(content.facts().get(2)).isEqualTo(new ReportContent.Fact("Pain 4 now", "worst 9, on 12 Mar"));
    }

    @Test
    void aLowerWorstThanTheNumberOfTheMomentIsNoNews() {
        assertThat(with(reading("2026-03-11T08:00:00Z").pain(4), worst("2026-03-12T08:00:00Z", 4))
                        .story())
                .contains("One pain number was written down: 4, on Wed 11 Mar, 08:00.");
    }

    @Test
    void itCountsAmongSeveralToo() {
        assertThat(with(
                                reading("2026-03-11T08:00:00Z").pain(4),
                                worst("2026-03-11T20:00:00Z", 10),
                                reading("2026-03-12T08:00:00Z").pain(3))
                        .story())
                .contains("Pain was 4 at the first entry, 10 at worst (Wed 11 Mar, 20:00), and is 3 now");
    }

    @Test
    void withoutAnyNumberThatIsSaid() {
        var content = with(reading("2026-03-12T08:00:00Z").note("It grabbed"));
        assertThat(content.story()).endsWith("No pain number was written down.");
        assertThat(content.facts().get(2)).isEqualTo(new ReportContent.Fact("–", "no pain number written down"));
    }
}
