package org.spasmdiary.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Cause;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Place;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Side;
import org.spasmdiary.diary.Trigger;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

class ClockModelTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-03-12T11:40:00Z");
    private final Words words = Words.of(Locale.UK);

    private static Episode begun(Duration ago) {
        return Episode.begun(EntryId.random(), When.of(NOW.minus(ago), ZONE), NOW);
    }

    private ClockModel of(org.spasmdiary.diary.Entry... entries) {
        return ClockModel.of(Diary.of(Profile.UNKNOWN, List.of(entries), false), NOW, words);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 min, 0 minutes",
        "PT35M, 35 min, 35 minutes",
        "PT59M59S, 59 min, 59 minutes",
        "PT1H, 1 h, 1 hour",
        "PT23H59M, 23 h, 23 hours",
        "PT24H, 1 d, 1 day",
        "PT52H, 2 d 4 h, 2 days 4 hours",
        "P13DT23H, 13 d 23 h, 13 days 23 hours",
        "P14D, 2 wk, 2 weeks",
        "P23D, 3 wk 2 d, 3 weeks 2 days"
    })
    void lengthChangesItsUnitsAtAnHourADayAndFourteenDays(Duration ago, String clock, String spoken) {
        ClockModel model = of(begun(ago));
        assertThat(model.clock()).isEqualTo(clock);
        assertThat(model.spoken()).isEqualTo(spoken + " since it began");
    }

    @Test
    void noSpasmIsSaidInWords() {
        ClockModel model = of();
        assertThat(model.spasm()).isEmpty();
        assertThat(model.clock()).isEqualTo("No spasm going on");
    }

    @Test
    void lineNamesStartPlaceAndTrigger() {
        Episode spasm = begun(Duration.ofHours(52))
                .withPlace(new Place(Set.of(Region.LOWER_BACK), Side.LEFT, Set.of()))
                .withCause(new Cause(Set.of(), "lifted a laundry basket"));
        assertThat(of(spasm).line()).isEqualTo("Began Tue 10 Mar, 07:40 · lower back, left · lifted a laundry basket");
    }

    @Test
    void triggersStandInForMissingWords() {
        Episode spasm = begun(Duration.ofHours(1)).withCause(new Cause(Set.of(Trigger.POSTURE, Trigger.STRESS), ""));
        assertThat(of(spasm).line()).isEqualTo("Began Thu 12 Mar, 10:40 · place not said · posture, stress");
    }

    @Test
    void anotherYearIsNamed() {
        assertThat(of(begun(Duration.ofDays(100))).line()).startsWith("Began Tue 2 Dec 2025, 11:40");
    }

    @Test
    void ofTwoOpenOnesTheLaterIsShown() {
        ClockModel model = of(begun(Duration.ofDays(9)), begun(Duration.ofDays(3)));
        assertThat(model.clock()).isEqualTo("3 d");
    }

    @Test
    void anUnknownOnsetCountsFromTheFirstEntry() {
        Episode spasm = begun(Duration.ofDays(9))
                .withOnset(When.of(NOW.minus(Duration.ofDays(9)), ZONE), OnsetCertainty.UNKNOWN);
        Reading first = Reading.empty(EntryId.random(), When.of(NOW.minus(Duration.ofDays(2)), ZONE), NOW)
                .withPain(Pain.now(4))
                .withEpisode(Optional.of(spasm.id()));
        assertThat(of(spasm, first).clock()).isEqualTo("2 d");
    }
}
