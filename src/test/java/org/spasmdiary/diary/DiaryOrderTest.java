package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spasmdiary.Samples.contact;
import static org.spasmdiary.Samples.mistaken;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.treatment;
import static org.spasmdiary.Samples.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The one order of entries, ids that are unique across kinds, and what a diary can be asked. */
class DiaryOrderTest {
    private static List<Entry> oneOfEachKind() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        return List.of(
                spasm("2026-03-10T08:00:00Z").get(),
                reading("2026-03-10T09:00:00Z").pain(6).get(),
                treatment("2026-03-10T10:00:00Z", TreatmentKind.WALK).get(),
                contact("2026-03-10T11:00:00Z", ContactKind.DOCTOR, "R11").get(),
                mistaken("R11", "2026-03-10T12:00:00Z").get(),
                Movement.of(when("2026-03-10T13:00:00Z"), MovementKind.MOVED),
                new Period(EntryId.ofContent("p"), Some.NOW, false, new Span(day, day), "travel"));
    }

    @Test
    void eachKindHasItsOwnListAndEntriesGoesThroughAllOfThem() {
        Diary diary = Some.diary(oneOfEachKind().toArray(Entry[]::new));
        assertThat(diary.entries()).containsExactlyElementsOf(oneOfEachKind());
        assertThat(diary.size()).isEqualTo(7);
        assertThat(diary.isEmpty()).isFalse();
        assertThat(diary.episodes()).hasSize(1);
        assertThat(diary.contacts()).hasSize(1);
        assertThat(diary.alertOutcomes()).hasSize(1);
        assertThat(diary.alertRecords()).isEmpty();
        assertThat(diary.movements()).hasSize(1);
        assertThat(diary.periods()).hasSize(1);
    }

    @Test
    void atTheSameTimeWhatWasTypedFirstComesFirstWhateverTheIds() {
        for (String[] names : new String[][] {{"a", "b"}, {"b", "a"}}) {
            var same = reading("2026-03-10T09:00:00Z").pain(1);
            Reading late = same.named(names[0]).recorded("2026-03-10T09:02:00Z").get();
            Reading early =
                    same.named(names[1]).recorded("2026-03-10T09:01:00Z").get();
            assertThat(Some.diary(late, early).readings()).containsExactly(early, late);
        }
    }

    @Test
    void typedInTheSameSecondTheIdDecidesAsText() {
        List<Reading> all = new ArrayList<>();
        for (String id : List.of("ffffffff", "10000000", "80000000", "7fffffff"))
            all.add(Reading.empty(EntryId.parse(id + "-0000-4000-8000-000000000000"), Some.hoursAgo(1), Some.NOW));
        assertThat(Some.diary(all.toArray(Entry[]::new)).readings())
                .extracting(one -> one.id().toString().substring(0, 8))
                .as("not as signed numbers, where those from 8 on would come first")
                .containsExactly("10000000", "7fffffff", "80000000", "ffffffff");
    }

    @Test
    void theOrderIsByTheMomentNotByTheClockOnTheWall() {
        Reading tokyo = reading("2026-03-10T09:00:00+09:00[Asia/Tokyo]").pain(1).get();
        Reading berlin =
                reading("2026-03-10T02:00:00+01:00[Europe/Berlin]").pain(2).get();
        assertThat(Some.diary(berlin, tokyo).readings()).containsExactly(tokyo, berlin);
    }

    @Test
    void inTheHourThatComesTwiceTheFirstOneIsFirst() {
        Reading second =
                reading("2026-10-25T02:10:00+01:00[Europe/Berlin]").pain(1).get();
        Reading first =
                reading("2026-10-25T02:50:00+02:00[Europe/Berlin]").pain(2).get();
        assertThat(Some.diary(second, first).readings()).containsExactly(first, second);
    }

    /** Fixed seeds: whichever way it grows, the diary and its lists come out the same. */
    @Test
    void theWayADiaryGrewLeavesNoTrace() {
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) all.add(Some.pain(i / 4, i % 11));
        Diary whole = Some.diary(all.toArray(Entry[]::new));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(all, new Random(seed));
            Diary grown = Diary.EMPTY;
            for (Reading one : all) grown = new Change.Put(one).applyTo(grown);
            assertThat(grown).isEqualTo(whole).hasSameHashCodeAs(whole);
            assertThat(grown.readings()).as("seed %d", seed).isEqualTo(whole.readings());
        }
    }

    @Test
    void anEntryThatMovesInTimeMovesInItsList() {
        Reading a = Some.pain(5, 1);
        Reading b = Some.pain(3, 2);
        Diary moved = new Change.Put(a.withAt(Some.hoursAgo(1))).applyTo(Some.diary(a, b));
        assertThat(moved.readings()).extracting(Reading::id).containsExactly(b.id(), a.id());
        assertThat(moved.find(a.id()).orElseThrow().at()).isEqualTo(Some.hoursAgo(1));
    }

    @Test
    void anIdStandsForOneEntryAcrossAllKinds() {
        Reading reading = Some.pain(2, 4);
        Treatment same = Treatment.of(reading.id(), TreatmentKind.WALK, reading.at(), Some.NOW);
        assertThatThrownBy(() -> Some.diary(reading, same))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reading.id().toString());
        var put = new Change.Put(same);
        Diary next = put.applyTo(Some.diary(reading));
        assertThat(next.readings()).isEmpty();
        assertThat(next.treatments()).containsExactly(same);
        assertThat(put.inverse(Some.diary(reading)).applyTo(next)).isEqualTo(Some.diary(reading));
    }

    @Test
    void noListCanBeChangedFromOutside() {
        Diary diary = Some.diary(Some.pain(2, 4));
        Diary grown = new Change.Put(Some.pain(1, 4)).applyTo(diary);
        assertThatThrownBy(() -> diary.readings().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> grown.readings().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> grown.bouts().all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aSampleIsNeverEqualToAnOwnDiaryAndStaysASample() {
        Reading one = Some.pain(2, 4);
        Diary sample = Diary.of(Profile.UNKNOWN, List.of(one), true);
        assertThat(sample).isNotEqualTo(Some.diary(one));
        assertThat(new Change.Put(one.withMistake(true)).applyTo(sample).sample())
                .isTrue();
        assertThat(new Change.SetProfile(Profile.UNKNOWN.withCountry("DE"))
                        .applyTo(sample)
                        .sample())
                .isTrue();
        var many = new Change.Import("file", List.of(Some.pain(1, 1)), java.util.Optional.empty(), List.of());
        assertThat(many.applyTo(sample).sample()).isTrue();
    }

    @Test
    void theProfileIsPartOfTheDiary() {
        assertThat(new Change.SetProfile(Profile.UNKNOWN.withCountry("DE")).applyTo(Diary.EMPTY))
                .isNotEqualTo(Diary.EMPTY);
        assertThat(Diary.EMPTY.isEmpty()).isTrue();
        assertThat(Diary.EMPTY.find(EntryId.random())).isEmpty();
    }

    @Test
    void aMistakeStaysInTheDiaryAndWhatIsInTheBinDoesNot() {
        Reading one = Some.pain(2, 4);
        Diary marked = new Change.Put(one.withMistake(true)).applyTo(Some.diary(one));
        assertThat(marked.readings()).singleElement().matches(Reading::mistake);
        Diary binned = new Change.Remove(one.id()).applyTo(marked);
        assertThat(binned).isEqualTo(Diary.EMPTY);
        assertThat(binned.find(one.id())).isEmpty();
    }
}
