package org.spasmdiary.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Treatment;

class SampleDiaryTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant END = Instant.parse("2026-03-12T10:40:00Z");

    @Test
    void theSameSeedGivesTheSameDiaryAndAnotherSeedAnother() {
        Diary one = SampleDiary.make(3, 1, END, BERLIN);
        assertThat(SampleDiary.make(3, 1, END, BERLIN)).isEqualTo(one);
        assertThat(SampleDiary.make(3, 2, END, BERLIN)).isNotEqualTo(one);
    }

    @Test
    void itIsMarkedAsASample() {
        assertThat(SampleDiary.make(1, 1, END, BERLIN).sample()).isTrue();
    }

    @Test
    void oneSpasmIsOpenAndBegan52HoursBeforeTheEnd() {
        Diary diary = SampleDiary.make(2, 4, END, BERLIN);
        List<Bout> open = diary.bouts().open();
        assertThat(open).hasSize(1);
        assertThat(Duration.between(open.getFirst().onset().instant(), END)).isEqualTo(Duration.ofHours(52));
        assertThat(diary.bouts().last()).contains(open.getFirst());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7, 42})
    void severalSpasmsAYearNoneOverlapping(long seed) {
        List<Bout> bouts = SampleDiary.make(3, seed, END, BERLIN).bouts().all();
        assertThat(bouts.size()).isBetween(7, 24);
        for (int i = 1; i < bouts.size(); i++)
            assertThat(bouts.get(i - 1).end().orElseThrow().at().instant())
                    .isBefore(bouts.get(i).onset().instant());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 5, 11, 1234567})
    void everyEntryCouldHaveBeenSavedByHandWithoutARefusal(long seed) {
        Diary diary = SampleDiary.make(3, seed, END, BERLIN);
        assertThat(diary.entries()).allSatisfy(entry -> {
            assertThat(entry.at().instant()).isBefore(END);
            assertThat(entry.recorded()).isBeforeOrEqualTo(END);
            assertThat(new Change.Put(entry).problems(diary, END)).allMatch(Problem::asks);
        });
    }

    @Test
    void aShiftedClockChangesTheEntriesButNotTheirCount() {
        Diary now = SampleDiary.make(3, 1, END, BERLIN);
        Diary later = SampleDiary.make(3, 1, END.plusSeconds(3600), BERLIN);
        assertThat(later.size()).isEqualTo(now.size());
        assertThat(later).isNotEqualTo(now);
    }

    @Test
    void theRunningHeatSessionHasNoLengthYet() {
        Diary diary = SampleDiary.make(1, 9, END, BERLIN);
        Treatment last = diary.treatments().getLast();
        assertThat(last.kind().isHeat()).isTrue();
        assertThat(last.duration()).isEmpty();
    }

    @Test
    void aFullDiaryOfTenYearsHasAboutFortyThousandEntries() {
        Diary diary = SampleDiary.make(10, 1, END, BERLIN, Density.FULL);
        assertThat(diary.readings().size() + diary.treatments().size()).isBetween(34_000, 48_000);
        assertThat(diary.entries().map(Entry::id).distinct().count()).isEqualTo(diary.size());
    }

    @Test
    void noYearsOrTooManyAreRefused() {
        assertThatThrownBy(() -> SampleDiary.make(0, 1, END, BERLIN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SampleDiary.make(101, 1, END, BERLIN)).isInstanceOf(IllegalArgumentException.class);
    }
}
