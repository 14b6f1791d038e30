package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.diary.Some.diary;
import static org.spasmdiary.diary.Some.hoursAgo;
import static org.spasmdiary.diary.Some.pain;
import static org.spasmdiary.diary.Some.spasm;
import static org.spasmdiary.diary.Some.took;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which spasm a moment belongs to, against the rule of the interface page taken word by word. */
class BoutSearchTest {
    /** "The episode with onset <= time <= end (an open episode has no end). Where two fit, the later onset wins." */
    private static Optional<Bout> wordByWord(List<Bout> all, Instant moment) {
        Bout best = null;
        for (Bout one : all) {
            boolean begun = !one.onset().instant().isAfter(moment);
            boolean notOver =
                    one.end().isEmpty() || !one.end().get().at().instant().isBefore(moment);
            if (begun && notOver && (best == null || !one.onset().isBefore(best.onset()))) best = one;
        }
        return Optional.ofNullable(best);
    }

    private static List<Episode> some(Random random) {
        List<Episode> all = new ArrayList<>();
        int n = random.nextInt(12);
        for (int i = 0; i < n; i++) {
            int from = random.nextInt(1, 60);
            Episode one = random.nextInt(4) == 0 ? spasm(from) : spasm(from, random.nextInt(from + 1));
            if (!all.isEmpty() && random.nextInt(3) == 0)
                one = one.withJoinedTo(
                        Optional.of(all.get(random.nextInt(all.size())).id()));
            all.add(one.withMistake(random.nextInt(6) == 0));
        }
        return all;
    }

    @Test
    void theSearchFindsWhatTheRuleSaysInOverlapsGapsAndJoins() {
        int inside = 0;
        for (int seed = 0; seed < 300; seed++) {
            Bouts bouts = Bouts.of(some(new Random(seed)));
            for (int hour = 0; hour <= 61; hour++)
                for (int second = -1; second <= 1; second++) {
                    Instant moment = hoursAgo(hour).instant().plusSeconds(second);
                    Optional<Bout> found = bouts.at(moment);
                    assertThat(found)
                            .as("seed %d, %d h and %d s", seed, hour, second)
                            .isEqualTo(wordByWord(bouts.all(), moment));
                    if (found.isPresent()) inside++;
                }
        }
        assertThat(inside).as("the loop met spasms").isGreaterThan(1_000);
    }

    @Test
    void everyEpisodeThatIsNoMistakeIsInExactlyOneBout() {
        for (int seed = 0; seed < 300; seed++) {
            List<Episode> episodes = some(new Random(seed));
            Map<EntryId, Integer> times = new HashMap<>();
            Bouts bouts = Bouts.of(episodes);
            for (Bout bout : bouts.all())
                for (Episode part : bout.parts()) {
                    times.merge(part.id(), 1, Integer::sum);
                    assertThat(bouts.of(part.id())).contains(bout);
                }
            for (Episode one : episodes) {
                assertThat(times.getOrDefault(one.id(), 0)).isEqualTo(one.mistake() ? 0 : 1);
                if (one.mistake()) assertThat(bouts.of(one.id())).isEmpty();
            }
        }
    }

    @Test
    void boutsAreInTheOrderOfTheirOnsetsAndTheLastIsTheLatest() {
        for (int seed = 0; seed < 100; seed++) {
            Bouts bouts = Bouts.of(some(new Random(seed)));
            assertThat(bouts.all()).extracting(one -> one.onset().instant()).isSorted();
            assertThat(bouts.last())
                    .isEqualTo(
                            bouts.all().isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(bouts.all().getLast()));
            assertThat(bouts.open()).allMatch(Bout::isOpen);
            assertThat(bouts.latestOpen()).isEqualTo(bouts.open().stream().reduce((_, later) -> later));
        }
    }

    @Test
    void belongingGivesEveryEntryToTheBoutItsTimeOrItsNameSays() {
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            List<Entry> all = new ArrayList<>(some(random));
            List<EntryId> episodes = all.stream().map(Entry::id).toList();
            for (int i = 0; i < 30; i++) {
                Optional<EntryId> named = episodes.isEmpty() || random.nextInt(3) > 0
                        ? Optional.empty()
                        : Optional.of(episodes.get(random.nextInt(episodes.size())));
                all.add(pain(random.nextInt(60), 3).withEpisode(named).withMistake(random.nextInt(5) == 0));
                all.add(took(random.nextInt(60), TreatmentKind.WALK).withEpisode(named));
            }
            Diary diary = diary(all.toArray(Entry[]::new));
            for (Bout bout : diary.bouts().all()) {
                assertThat(diary.belonging().readings(bout))
                        .containsExactlyElementsOf(diary.readings().stream()
                                .filter(one -> !one.mistake())
                                .filter(one -> diary.boutOf(one).equals(Optional.of(bout)))
                                .toList());
                assertThat(diary.belonging().treatments(bout))
                        .containsExactlyElementsOf(diary.treatments().stream()
                                .filter(one -> diary.boutOf(one).equals(Optional.of(bout)))
                                .toList());
            }
        }
    }

    @Test
    void theGapBetweenJoinedPartsBelongsToTheWhole() {
        Episode first = spasm(50, 40);
        Episode second = spasm(30, 20).withJoinedTo(Optional.of(first.id()));
        Diary diary = diary(first, second);
        assertThat(diary.boutOf(pain(35, 2)).orElseThrow().id()).isEqualTo(first.id());
        assertThat(diary.boutOf(took(35, TreatmentKind.WALK)).orElseThrow().id())
                .isEqualTo(first.id());
        assertThat(diary(first, second.withJoinedTo(Optional.empty())).boutOf(pain(35, 2)))
                .isEmpty();
    }

    @Test
    void namingALaterPartIsNamingTheWhole() {
        Episode first = spasm(50, 40);
        Episode second = spasm(30, 20).withJoinedTo(Optional.of(first.id()));
        Diary diary = diary(first, second);
        Bout whole =
                diary.boutOf(pain(5, 2).withEpisode(Optional.of(second.id()))).orElseThrow();
        assertThat(whole.id()).isEqualTo(first.id());
        assertThat(whole.openPart()).isEmpty();
    }

    @Test
    void theOpenPartIsTheLatestWithoutAnEnd() {
        Episode first = spasm(50);
        Episode second = spasm(30).withJoinedTo(Optional.of(first.id()));
        Episode third = spasm(20, 10).withJoinedTo(Optional.of(first.id()));
        Bout bout = diary(third, second, first).bouts().last().orElseThrow();
        assertThat(bout.openPart()).contains(second);
        assertThat(bout.contains(hoursAgo(0.1).instant())).isTrue();
    }

    @Test
    void aSpasmCanLastASecondOrNoTimeAtAll() {
        Episode blink = spasm(20, 20);
        Diary diary = diary(blink);
        assertThat(diary.boutOf(pain(20, 9)).orElseThrow().id()).isEqualTo(blink.id());
        Reading later =
                pain(20, 9).withAt(hoursAgo(20).at(hoursAgo(20).instant().plusSeconds(1)));
        assertThat(diary.boutOf(later)).isEmpty();
    }

    @Test
    void whenTheRootIsAMistakeTheRestStandsAlone() {
        Episode root = spasm(50, 40);
        Episode next = spasm(30, 20).withJoinedTo(Optional.of(root.id()));
        Diary marked = new Change.Put(root.withMistake(true)).applyTo(diary(root, next));
        Bout alone = marked.bouts().last().orElseThrow();
        assertThat(alone.id()).isEqualTo(next.id());
        assertThat(alone.onset()).isEqualTo(hoursAgo(30));
        assertThat(marked.bouts().of(root.id())).isEmpty();
    }
}
