package org.spasmdiary.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.words.Words;

class RailModelTest {
    private static final Instant ONSET = Instant.parse("2026-03-10T07:40:00Z");
    private final Words words = Words.of(Locale.UK);

    private RailModel after(Duration since) {
        return RailModel.of(ONSET, ONSET.plus(since), words);
    }

    private static List<String> labels(RailModel model) {
        return model.marks().stream().map(RailModel.Mark::label).toList();
    }

    @Test
    void isLinearOverFourteenDays() {
        RailModel model = after(Duration.ofHours(52));
        assertThat(model.now()).isEqualTo(52.0 / 336, within(1e-9));
        assertThat(labels(model)).containsExactly("24 h", "72 h", "7 d", "14 d");
        assertThat(model.marks().get(1).at()).isEqualTo(72.0 / 336, within(1e-9));
        assertThat(model.marks().getLast().at()).isEqualTo(1, within(1e-9));
        assertThat(model.phases()).hasSize(3);
        assertThat(model.phases().get(1).from()).isEqualTo(48.0 / 336, within(1e-9));
        assertThat(model.phases().getLast().to()).isEqualTo(1, within(1e-9));
    }

    @Test
    void rescalesOnlyOnceTheEndIsBehind() {
        Duration second = Duration.ofSeconds(1);
        assertThat(RailModel.end(Duration.ofDays(14))).isEqualTo(Duration.ofDays(14));
        assertThat(RailModel.end(Duration.ofDays(14).plus(second))).isEqualTo(Duration.ofDays(28));
        assertThat(RailModel.end(Duration.ofDays(28))).isEqualTo(Duration.ofDays(28));
        assertThat(RailModel.end(Duration.ofDays(28).plus(second))).isEqualTo(Duration.ofDays(35));
        assertThat(RailModel.end(Duration.ofDays(35))).isEqualTo(Duration.ofDays(35));
        assertThat(RailModel.end(Duration.ofDays(35).plus(second))).isEqualTo(Duration.ofDays(42));
    }

    @Test
    void aLongerRailNamesItsEndAndTheWeeksAfterFour() {
        RailModel model = after(Duration.ofDays(30));
        assertThat(labels(model)).containsExactly("24 h", "72 h", "7 d", "14 d", "5 wk");
        assertThat(model.phases()).extracting(RailModel.Phase::label).endsWith("Weeks 1 to 4", "Over 4 weeks");
        assertThat(model.phases().getLast().to()).isEqualTo(1, within(1e-9));
    }

    @Test
    void saysTheNextMarkAndHowFarItIs() {
        assertThat(after(Duration.ofHours(52)).spoken())
                .isEqualTo("Recovery rail. 2 days 4 hours since it began. 72-hour mark in 20 hours."
                        + " The marks come from published advice.");
        assertThat(after(Duration.ofHours(72)).spoken()).contains("7-day mark in 4 days");
        assertThat(after(Duration.ofDays(14)).spoken()).contains("All marks are behind");
    }

    @Test
    void aClockBehindTheOnsetStandsAtTheStart() {
        assertThat(after(Duration.ofMinutes(-3)).now()).isZero();
    }

    @Test
    void withNoSpasmThereIsNone() {
        assertThat(RailModel.of(Diary.EMPTY, ONSET, words)).isEmpty();
    }
}
