package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.diary.Some.NOW;
import static org.spasmdiary.diary.Some.diary;
import static org.spasmdiary.diary.Some.hoursAgo;
import static org.spasmdiary.diary.Some.pain;
import static org.spasmdiary.diary.Some.spasm;
import static org.spasmdiary.diary.Some.took;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of step: what it does, what stands in its way, and how it is taken back. */
class ChangeKindsTest {
    private static List<String> keys(Change change, Diary diary) {
        return change.problems(diary, NOW).stream().map(Problem::key).toList();
    }

    private static void comesBack(Change change, Diary before) {
        assertThat(change.inverse(before).applyTo(change.applyTo(before))).isEqualTo(before);
    }

    @Test
    void puttingSomethingNewIsTakenBackByRemovingIt() {
        Reading one = pain(2, 4);
        assertThat(new Change.Put(one).inverse(Diary.EMPTY)).isEqualTo(new Change.Remove(one.id()));
        comesBack(new Change.Put(one), diary(pain(3, 3)));
    }

    @Test
    void puttingOverSomethingIsTakenBackByTheOldOne() {
        Reading old = pain(2, 4);
        assertThat(new Change.Put(old.withPain(Pain.now(9))).inverse(diary(old)))
                .isEqualTo(new Change.Put(old));
    }

    @Test
    void removingWhatIsNotThereChangesNothingEitherWay() {
        Diary before = diary(pain(2, 4));
        var remove = new Change.Remove(EntryId.random());
        assertThat(remove.applyTo(before)).isSameAs(before);
        assertThat(keys(remove, before)).isEmpty();
        comesBack(remove, before);
    }

    @Test
    void theProfileComesBackAsItWas() {
        Diary before = new Change.SetProfile(Profile.UNKNOWN.withCountry("DE")).applyTo(Diary.EMPTY);
        var change = new Change.SetProfile(Profile.UNKNOWN.withCountry("NZ"));
        assertThat(change.applyTo(before).profile().country()).isEqualTo("NZ");
        assertThat(change.inverse(before)).isEqualTo(new Change.SetProfile(before.profile()));
        comesBack(change, before);
    }

    @Test
    void anEmptyBatchDoesNothing() {
        Diary before = diary(pain(2, 4));
        var nothing = Change.Batch.of();
        assertThat(nothing.applyTo(before)).isEqualTo(before);
        assertThat(nothing.inverse(before)).isEqualTo(Change.Batch.of());
        assertThat(keys(nothing, before)).isEmpty();
    }

    @Test
    void theWayBackBeginsWithWhatWasTouchedLast() {
        Reading first = pain(2, 4);
        Treatment second = took(1, TreatmentKind.WALK);
        var batch = Change.Batch.of(
                new Change.Put(first),
                new Change.SetProfile(Profile.UNKNOWN.withCountry("DE")),
                new Change.Put(second),
                new Change.Remove(first.id()));
        assertThat(batch.inverse(Diary.EMPTY))
                .isEqualTo(Change.Batch.of(
                        new Change.SetProfile(Profile.UNKNOWN),
                        new Change.Remove(second.id()),
                        new Change.Remove(first.id())));
    }

    @Test
    void stepsInsideABatchSeeThoseBeforeThem() {
        Episode open = spasm(20);
        Diary before = diary(open);
        Change end = new Change.Put(
                open.endedAt(new End(hoursAgo(6), EndReason.EASED)).ok().orElseThrow());
        Change start = new Change.Put(spasm(5));
        assertThat(keys(Change.Batch.of(end, start), before)).isEmpty();
        assertThat(keys(Change.Batch.of(start, end), before)).containsExactly("secondOpen");
        assertThat(keys(Change.Batch.of(new Change.Remove(open.id()), start), before))
                .isEmpty();
        assertThat(keys(Change.Batch.of(Change.Batch.of(new Change.Remove(open.id())), start), before))
                .isEmpty();
    }

    @Test
    void aBatchTellsTheProblemsOfAllItsSteps() {
        Reading ahead = pain(-1, 4);
        var batch = Change.Batch.of(
                new Change.Put(Reading.empty(EntryId.random(), hoursAgo(1), NOW)),
                new Change.Put(pain(1, 4)),
                Change.Batch.of(new Change.Put(ahead)));
        assertThat(keys(batch, Diary.EMPTY)).containsExactly("nothingSaid", "future");
    }

    @Test
    void anImportIsTakenAsItIsAlsoWithTwoOpenSpasmsAheadOfTheClock() {
        var file = new Change.Import("file", List.of(spasm(20), spasm(-5), pain(-9, 3)), Optional.empty(), List.of());
        assertThat(keys(file, diary(spasm(30)))).isEmpty();
        assertThat(file.applyTo(diary(spasm(30))).bouts().open()).hasSize(3);
    }

    @Test
    void anImportWithoutAProfileLeavesTheProfileAlone() {
        Diary before = new Change.SetProfile(Profile.UNKNOWN.withCountry("DE")).applyTo(diary(pain(2, 4)));
        var file = new Change.Import("file", List.of(pain(1, 1)), Optional.empty(), List.of());
        assertThat(file.applyTo(before).profile()).isEqualTo(before.profile());
        assertThat(file.inverse(before).toString()).doesNotContain("SetProfile");
        comesBack(file, before);
    }

    @Test
    void takingAnImportBackPutsEveryVersionItReplacedInPlaceAgain() {
        List<Entry> old = new ArrayList<>();
        List<Entry> newer = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Reading one = pain(i, 3);
            if (i % 3 > 0) old.add(one);
            if (i % 3 < 2) newer.add(one.withPain(Pain.now(7)));
        }
        Diary before = Diary.of(Profile.UNKNOWN.withCountry("DE"), old, false);
        var file = new Change.Import("file", newer, Optional.of(Profile.UNKNOWN.withCountry("US")), List.of());
        assertThat(file.applyTo(before).size()).isEqualTo(300);
        comesBack(file, before);
        Change back = file.inverse(before);
        assertThat(back.inverse(file.applyTo(before)).applyTo(before))
                .as("taken back and done again")
                .isEqualTo(file.applyTo(before));
    }

    /** Few steps go one by one and many at once; nobody may see which it was. */
    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, 18, 60})
    void aBatchIsTheSameAsItsStepsOneByOneHoweverManyThereAre(int steps) {
        for (int seed = 0; seed < 25; seed++) {
            var random = new Random(seed);
            Diary before = diary(spasm(300, 200), spasm(90), pain(80, 2), pain(70, 3));
            List<Change> all = new ArrayList<>();
            Diary at = before;
            for (int i = 0; i < steps; i++) {
                Change change = any(random, at);
                all.add(change);
                at = change.applyTo(at);
            }
            var batch = new Change.Batch(all);
            Diary next = batch.applyTo(before);
            assertThat(next).as("seed %d", seed).isEqualTo(at);
            assertThat(next.entries())
                    .as("order, seed %d", seed)
                    .containsExactlyElementsOf(at.entries().toList());
            assertThat(batch.inverse(before).applyTo(next)).as("seed %d", seed).isEqualTo(before);
        }
    }

    private static Change any(Random random, Diary diary) {
        List<Entry> all = diary.entries().toList();
        Entry old = all.isEmpty() ? pain(1, 1) : all.get(random.nextInt(all.size()));
        return switch (random.nextInt(5)) {
            case 0 -> new Change.Put(pain(random.nextInt(200), random.nextInt(11)));
            case 1 -> new Change.Put(old.withMistake(!old.mistake()));
            case 2 -> new Change.Remove(old.id());
            case 3 -> new Change.SetProfile(Profile.UNKNOWN.withCountry("C" + random.nextInt(9)));
            default -> Change.Batch.of(new Change.Remove(old.id()), new Change.Put(pain(random.nextInt(9), 5)));
        };
    }
}
