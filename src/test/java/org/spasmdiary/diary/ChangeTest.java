package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spasmdiary.diary.Some.diary;
import static org.spasmdiary.diary.Some.pain;
import static org.spasmdiary.diary.Some.spasm;
import static org.spasmdiary.diary.Some.took;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangeTest {
    @Test
    void listsAreInTheOrderOfOwnTimeThenRecordedThenId() {
        Reading a = pain(3, 1);
        Reading b = pain(2, 2);
        Reading c = pain(2, 3);
        Diary diary = diary(c, b, a);
        List<Reading> tie = b.id().compareTo(c.id()) < 0 ? List.of(a, b, c) : List.of(a, c, b);
        assertThat(diary.readings()).isEqualTo(tie);
        assertThat(new Change.Put(a).applyTo(diary(c, b)).readings()).isEqualTo(tie);
    }

    @Test
    void oneIdStandsForOneEntry() {
        Reading a = pain(3, 1);
        assertThatThrownBy(() -> diary(a, a.withPain(Pain.now(2)))).isInstanceOf(IllegalArgumentException.class);
        Diary changed = new Change.Put(a.withPain(Pain.now(2))).applyTo(diary(a));
        assertThat(changed.readings()).hasSize(1);
    }

    @Test
    void theOldDiaryStaysAsItWas() {
        Reading a = pain(3, 1);
        Diary before = diary(a);
        new Change.Remove(a.id()).applyTo(before);
        assertThat(before.find(a.id())).contains(a);
    }

    /** Fixed seeds: thousands of random steps, each taken back. */
    @Test
    void inverseAfterApplyGivesTheOldDiaryBack() {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            Diary diary = diary(spasm(500, 400), spasm(90));
            for (int step = 0; step < 60; step++) {
                Change change = any(random, diary, 0);
                Diary next = change.applyTo(diary);
                assertThat(change.inverse(diary).applyTo(next))
                        .as("seed %d step %d", seed, step)
                        .isEqualTo(diary);
                diary = next;
            }
        }
    }

    @Test
    void anInverseThatForgetsTheOldValueIsCaught() {
        Reading a = pain(3, 1);
        Diary before = diary(a);
        Change change = new Change.Put(a.withPain(Pain.now(9)));
        Change forgetful = new Change.Remove(a.id()); // right only for something new
        assertThat(forgetful.applyTo(change.applyTo(before))).isNotEqualTo(before);
    }

    private static Change any(Random random, Diary diary, int depth) {
        List<Entry> all = diary.entries().toList();
        Optional<Entry> old = all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
        return switch (random.nextInt(depth == 0 ? 7 : 5)) {
            case 0 -> new Change.Put(pain(random.nextInt(200), random.nextInt(11)));
            case 1 -> new Change.Put(took(random.nextInt(200), TreatmentKind.WALK));
            case 2 -> new Change.Remove(old.map(Entry::id).orElseGet(EntryId::random));
            case 3 ->
                old.<Change>map(e -> new Change.Put(e.withMistake(!e.mistake())))
                        .orElseGet(() -> new Change.Put(pain(1, 1)));
            case 4 -> new Change.SetProfile(diary.profile().withCountry(random.nextBoolean() ? "DE" : "GB"));
            case 5 -> {
                List<Change> steps = new ArrayList<>();
                Diary at = diary;
                for (int i = 0; i < 3; i++) {
                    Change change = any(random, at, 1);
                    steps.add(change);
                    at = change.applyTo(at);
                }
                yield new Change.Batch(steps);
            }
            default ->
                new Change.Import(
                        "file",
                        List.of(pain(5, 5), old.orElseGet(() -> pain(6, 6)).withMistake(true)),
                        Optional.of(Profile.UNKNOWN.withCountry("US")),
                        List.of());
        };
    }
}
