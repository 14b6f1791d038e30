package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.diary.Some.NOW;
import static org.spasmdiary.diary.Some.diary;
import static org.spasmdiary.diary.Some.hoursAgo;
import static org.spasmdiary.diary.Some.pain;
import static org.spasmdiary.diary.Some.spasm;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At most one open spasm and none inside another: what is refused, what is let be, and what the refusal names. */
class OverlapTest {
    private static List<Problem> problems(Diary diary, Entry entry) {
        return new Change.Put(entry).problems(diary, NOW);
    }

    private static List<String> keys(Diary diary, Entry entry) {
        return problems(diary, entry).stream().map(Problem::key).toList();
    }

    /** Hours ago of onset and end; an end of "-" is an open one. */
    private static Episode of(String span) {
        String[] parts = span.strip().split(" ");
        double onset = Double.parseDouble(parts[0]);
        return parts[1].equals("-") ? spasm(onset) : spasm(onset, Double.parseDouble(parts[1]));
    }

    @ParameterizedTest
    @CsvSource({
        "20 10, 30 25, ''",
        "20 10, 30 20, ''",
        "20 10, 30 19.9, runsInto",
        "20 10, 30 5, runsInto",
        "20 10, 20 15, inside",
        "20 10, 20 10, inside",
        "20 10, 15 12, inside",
        "20 10, 15 5, inside",
        "20 10, 10.1 5, inside",
        "20 10, 10 5, ''",
        "20 10, 10 -, ''",
        "20 10, 10.1 -, inside",
        "20 10, 30 -, runsInto",
        "20 -, 30 20, ''",
        "20 -, 30 19.9, runsInto",
        "20 -, 20 10, insideOpen",
        "20 -, 15 10, insideOpen",
        "20 -, 30 -, secondOpen",
        "20 -, 5 -, secondOpen",
        "20 20, 30 20, ''",
        "20 20, 30 10, runsInto",
        "20 20, 20 10, ''",
        "20 20, 20 20, ''",
    })
    void twoSpasmsMayTouchButNotShareTime(String there, String added, String key) {
        List<String> expected = key.isEmpty() ? List.of() : List.of(key);
        assertThat(keys(diary(of(there)), of(added))).isEqualTo(expected);
    }

    @Test
    void theRefusalIsOnTheStartAndNamesTheOtherSpasm() {
        Problem inside = problems(diary(spasm(20, 10)), spasm(15, 5)).getFirst();
        assertThat(inside.field()).isEqualTo(Field.ONSET);
        assertThat(inside.asks()).isFalse();
        assertThat(inside.args()).containsExactly(hoursAgo(20), hoursAgo(10));
        assertThat(problems(diary(spasm(20)), spasm(5)).getFirst().args()).containsExactly(hoursAgo(20));
        assertThat(problems(diary(spasm(20)), spasm(15, 5)).getFirst().args().getFirst())
                .isEqualTo(hoursAgo(20));
    }

    @Test
    void oneThatRunsIntoTwoIsToldOfBoth() {
        assertThat(keys(diary(spasm(40, 35), spasm(20, 10), spasm(8, 6)), spasm(50, 7)))
                .containsExactly("runsInto", "runsInto", "runsInto");
        assertThat(keys(diary(spasm(40, 35), spasm(20, 10)), spasm(38, 15))).containsExactly("inside", "runsInto");
    }

    @Test
    void aMistakeIsInNobodysWay() {
        assertThat(keys(diary(spasm(20).withMistake(true)), spasm(10))).isEmpty();
        assertThat(keys(diary(spasm(20, 10).withMistake(true)), spasm(15, 12))).isEmpty();
    }

    @Test
    void takingTheMistakeMarkOffIsCheckedLikeANewSpasm() {
        Episode wrong = spasm(20).withMistake(true);
        assertThat(keys(diary(wrong, spasm(10)), wrong.withMistake(false))).containsExactly("secondOpen");
        assertThat(keys(diary(wrong), wrong.withMistake(false))).isEmpty();
    }

    @Test
    void aSpasmIsNeverInItsOwnWay() {
        Episode open = spasm(20);
        Diary diary = diary(open, spasm(50, 40));
        assertThat(keys(diary, open.withOnset(hoursAgo(25), OnsetCertainty.EXACT)))
                .isEmpty();
        assertThat(keys(diary, open.withEnd(Optional.of(new End(hoursAgo(1), EndReason.EASED)))))
                .isEmpty();
        assertThat(keys(diary, open.withOnset(hoursAgo(45), OnsetCertainty.EXACT)))
                .containsExactly("inside");
    }

    @Test
    void reopeningAnEndedSpasmWhileAnotherIsOpenIsRefused() {
        Episode ended = spasm(50, 40);
        assertThat(keys(diary(ended, spasm(20)), ended.withEnd(Optional.empty())))
                .containsExactly("secondOpen");
        assertThat(keys(diary(ended, spasm(30, 20)), ended.withEnd(Optional.empty())))
                .containsExactly("runsInto");
        assertThat(keys(diary(ended), ended.withEnd(Optional.empty()))).isEmpty();
    }

    @Test
    void partsOfOneSpasmMayOverlapAndBeOpenTogether() {
        Episode first = spasm(50);
        assertThat(keys(diary(first), spasm(20).withJoinedTo(Optional.of(first.id()))))
                .isEmpty();
        assertThat(keys(diary(first), spasm(20, 10).withJoinedTo(Optional.of(first.id()))))
                .isEmpty();
    }

    @Test
    void aJoinThatReachesOverAThirdSpasmIsRefused() {
        Episode first = spasm(50, 45);
        Episode between = spasm(40, 35);
        Episode last = spasm(20, 10);
        assertThat(keys(diary(first, between, last), last.withJoinedTo(Optional.of(first.id()))))
                .containsExactly("runsInto");
        assertThat(keys(diary(first, between, last), last.withJoinedTo(Optional.of(between.id()))))
                .isEmpty();
    }

    @Test
    void takingAJoinBackIsRefusedWhereThePartsOverlap() {
        Episode first = spasm(50, 30);
        Episode second = spasm(40, 20).withJoinedTo(Optional.of(first.id()));
        assertThat(keys(diary(first, second), second.withJoinedTo(Optional.empty())))
                .containsExactly("inside");
    }

    @Test
    void aSpasmIsJoinedOnlyToAnotherThatBeganBeforeIt() {
        Episode first = spasm(50, 40);
        Episode later = spasm(30, 20);
        Reading reading = pain(60, 3);
        Diary diary = diary(first, later, reading, spasm(60, 55).withMistake(true));
        EntryId wrong = diary.episodes().getFirst().id();
        for (EntryId to : Arrays.asList(later.id(), reading.id(), wrong, EntryId.random()))
            assertThat(keys(diary, later.withJoinedTo(Optional.of(to)))).containsExactly("joinNotEarlier");
        Episode sameSecond = spasm(50, 50).withJoinedTo(Optional.of(first.id()));
        assertThat(keys(diary(first), sameSecond)).containsExactly("joinNotEarlier");
        assertThat(keys(diary, later.withJoinedTo(Optional.of(first.id())))).isEmpty();
    }

    @Test
    void endedAsTheSameNeedsTheJoinAndWithItIsFine() {
        Episode first = spasm(50, 40);
        Episode same = spasm(30).withEnd(Optional.of(new End(hoursAgo(20), EndReason.SAME_AS_EARLIER)));
        Problem missing = problems(diary(first), same).getFirst();
        assertThat(missing.field()).isEqualTo(Field.JOINED_TO);
        assertThat(missing.key()).isEqualTo("joinMissing");
        assertThat(keys(diary(first), same.withJoinedTo(Optional.of(first.id()))))
                .isEmpty();
    }

    @Test
    void anOldOverlapFromAFileLetsEverythingButTheTimesBeChanged() {
        Episode one = spasm(40, 20);
        Episode two = spasm(30, 10);
        Diary imported = diary(one, two);
        assertThat(keys(
                        imported,
                        two.withPlace(new Place(java.util.Set.of(Region.LOWER_BACK), Side.LEFT, java.util.Set.of()))))
                .isEmpty();
        assertThat(keys(imported, two.withEnd(Optional.of(new End(hoursAgo(9), EndReason.EASED)))))
                .containsExactly("inside");
        assertThat(keys(imported, two.withOnset(hoursAgo(20), OnsetCertainty.EXACT)))
                .as("mending it")
                .isEmpty();
    }
}
