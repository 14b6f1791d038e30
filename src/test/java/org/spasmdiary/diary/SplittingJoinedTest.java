package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.diary.Some.NOW;
import static org.spasmdiary.diary.Some.diary;
import static org.spasmdiary.diary.Some.hoursAgo;
import static org.spasmdiary.diary.Some.pain;
import static org.spasmdiary.diary.Some.spasm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Spasms of several joined parts: a cut in a part, in the gap between two, and at the very beginning of one. */
class SplittingJoinedTest {
    private final EntryId rest = EntryId.random();
    private final Episode one = spasm(100, 80);
    private final Episode two = spasm(60, 40).withJoinedTo(Optional.of(one.id()));
    private final Episode three = spasm(30, 10)
            .withJoinedTo(Optional.of(two.id()))
            .withEnd(Optional.of(new End(hoursAgo(10), EndReason.SAME_AS_EARLIER)));

    private Diary cut(Diary diary, Reading entry) {
        Change change = Splitting.at(
                        diary, diary.bouts().all().getFirst(), entry, new End(entry.at(), EndReason.EASED), rest, NOW)
                .ok()
                .orElseThrow();
        assertThat(change.problems(diary, NOW)).isEmpty();
        Diary after = change.applyTo(diary);
        assertThat(change.inverse(diary).applyTo(after)).isEqualTo(diary);
        return after;
    }

    private static List<EntryId> parts(Bout bout) {
        return bout.parts().stream().map(Episode::id).toList();
    }

    @Test
    void aCutInAPartTakesTheLaterPartsAlong() {
        Reading entry = pain(50, 4);
        Diary after = cut(diary(one, two, three, pain(95, 7), entry), entry);
        List<Bout> bouts = after.bouts().all();
        assertThat(bouts).hasSize(2);
        assertThat(parts(bouts.getFirst())).containsExactly(one.id(), two.id());
        assertThat(bouts.getFirst().end()).contains(new End(entry.at(), EndReason.EASED));
        assertThat(parts(bouts.getLast())).containsExactly(rest, three.id());
        assertThat(bouts.getLast().onset()).isEqualTo(entry.at());
        assertThat(bouts.getLast().end()).isEqualTo(three.end());
    }

    @Test
    void aCutBetweenTwoPartsBeginsTheRestThereAndMovesNoBeginning() {
        Reading entry = pain(70, 4);
        Diary after = cut(diary(one, two, three, entry), entry);
        List<Bout> bouts = after.bouts().all();
        assertThat(parts(bouts.getLast())).containsExactly(rest, two.id(), three.id());
        assertThat(((Episode) after.find(rest).orElseThrow())
                        .end()
                        .orElseThrow()
                        .at())
                .isEqualTo(two.at());
        assertThat(((Episode) after.find(two.id()).orElseThrow()).at()).isEqualTo(two.at());
        assertThat(after.belonging().readings(bouts.getLast())).containsExactly(entry);
    }

    @Test
    void partsThatOverlapAllEndAtTheCutAndTheRestEndsWithTheLast() {
        Episode longer = spasm(100, 20);
        Episode within = spasm(60, 40).withJoinedTo(Optional.of(longer.id()));
        Reading entry = pain(50, 4);
        Diary after = cut(diary(longer, within, entry), entry);
        Bout before = after.bouts().all().getFirst();
        assertThat(before.parts())
                .extracting(part -> part.end().orElseThrow().at())
                .containsOnly(entry.at());
        assertThat(after.bouts().all().getLast().end()).isEqualTo(longer.end());
    }

    @Test
    void aCutWhereAPartBeganMakesThatPartTheRestByItself() {
        Reading entry = pain(60, 4);
        Diary after = cut(diary(one, two, three, entry), entry);
        List<Bout> bouts = after.bouts().all();
        assertThat(after.find(rest)).isEmpty();
        assertThat(bouts.getLast().id()).isEqualTo(two.id());
        assertThat(parts(bouts.getLast())).containsExactly(two.id(), three.id());
    }

    @Test
    void aPartThatEndedAsSameAsEarlierEndsForTheReasonOfTheWholeOnceItStandsAlone() {
        Reading entry = pain(30, 4);
        Diary after = cut(diary(one, two, three, entry), entry);
        Bout last = after.bouts().all().getLast();
        assertThat(last.id()).isEqualTo(three.id());
        assertThat(last.end()).contains(new End(hoursAgo(10), EndReason.EASED));
    }

    @Test
    void splitThenJoinedItIsOneSpasmWithTheSameTimesAndEntriesAgain() {
        var random = new Random(5);
        for (int run = 0; run < 50; run++) {
            List<Reading> readings = new ArrayList<>();
            for (int i = 0; i < 12; i++) readings.add(pain(11 + random.nextInt(88), random.nextInt(11)));
            var entries = new ArrayList<Entry>(readings);
            entries.addAll(run % 2 == 0 ? List.of(spasm(100, 10)) : List.of(one, two, three));
            Diary before = Diary.of(Profile.UNKNOWN, entries, false);
            Bout whole = before.bouts().all().getFirst();
            Reading entry = readings.get(random.nextInt(12));
            Diary split = cut(before, entry);
            Bout first = split.bouts().all().getFirst();
            Bout second = split.bouts().all().getLast();
            Change join = Joining.of(first, second);
            assertThat(join.problems(split, NOW)).isEmpty();
            Diary joined = join.applyTo(split);
            Bout again = joined.bouts().all().getFirst();
            assertThat(joined.bouts().all()).hasSize(1);
            assertThat(again.id()).isEqualTo(whole.id());
            assertThat(again.onset()).isEqualTo(whole.onset());
            assertThat(again.end().orElseThrow().at())
                    .isEqualTo(whole.end().orElseThrow().at());
            assertThat(joined.belonging().readings(again))
                    .isEqualTo(before.belonging().readings(whole));
        }
    }
}
