package org.spasmdiary.ui.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Diary;

/** Each part of a spasm at both sides of its marks; a mark belongs to the part it begins. */
class PhaseTest {
    @ParameterizedTest
    @CsvSource({
        "PT-4M, FIRST_DAYS",
        "PT0S, FIRST_DAYS",
        "PT47H59M59S, FIRST_DAYS",
        "PT48H, FIRST_WEEK",
        "PT167H59M59S, FIRST_WEEK",
        "PT168H, FIRST_WEEKS",
        "PT671H59M59S, FIRST_WEEKS",
        "PT672H, LATER",
        "PT9000H, LATER"
    })
    void aMarkBelongsToThePartItBegins(Duration since, Phase phase) {
        assertThat(Phase.at(since)).isEqualTo(phase);
    }

    @Test
    void hoursAreCountedAndNotDaysOfTheCalendar() {
        Diary diary = diary(spasm("2026-03-28T12:00+00:00[Europe/London]"));
        assertThat(Phase.of(diary, at("2026-03-30T12:59:59+01:00"))).contains(Phase.FIRST_DAYS);
        assertThat(Phase.of(diary, at("2026-03-30T13:00:00+01:00"))).contains(Phase.FIRST_WEEK);
    }

    @Test
    void withoutAnOpenSpasmThereIsNoPart() {
        assertThat(Phase.of(Diary.EMPTY, at("2026-03-12T11:40:00Z"))).isEmpty();
        Diary over = diary(spasm("2026-03-10T08:00:00Z").eased("2026-03-11T08:00:00Z"));
        assertThat(Phase.of(over, at("2026-03-11T09:00:00Z"))).isEmpty();
    }

    @Test
    void ofTwoOpenSpasmsTheOneThatBeganLastCounts() {
        Diary two = diary(spasm("2026-01-01T08:00:00Z"), spasm("2026-03-12T08:00:00Z"));
        assertThat(Phase.of(two, at("2026-03-12T11:40:00Z"))).contains(Phase.FIRST_DAYS);
    }

    @Test
    void aStartThatIsNotKnownCountsFromTheFirstEntry() {
        Diary diary = diary(
                spasm("2026-03-01T08:00:00Z").onsetUnknown(),
                reading("2026-03-12T08:00:00Z").pain(5));
        assertThat(Phase.of(diary, at("2026-03-12T11:40:00Z"))).contains(Phase.FIRST_DAYS);
    }
}
