package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.diary.Some.NOW;
import static org.spasmdiary.diary.Some.ZONE;
import static org.spasmdiary.diary.Some.diary;
import static org.spasmdiary.diary.Some.hoursAgo;
import static org.spasmdiary.diary.Some.pain;
import static org.spasmdiary.diary.Some.spasm;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryCheckTest {
    private static List<String> keys(Diary diary, Entry entry) {
        return new Change.Put(entry)
                .problems(diary, NOW).stream().map(Problem::key).toList();
    }

    @Test
    void joinedSpasmsAreOneAndMayCarryOn() {
        Episode first = spasm(40, 20);
        Episode second = spasm(18).withJoinedTo(Optional.of(first.id()));
        assertThat(keys(diary(first), second)).isEmpty();
        assertThat(keys(Diary.EMPTY, second)).containsExactly("joinNotEarlier");
        Episode early = spasm(50, 45).withJoinedTo(Optional.of(first.id()));
        assertThat(keys(diary(first), early)).contains("joinNotEarlier");
    }

    @Test
    void aReadingSaysSomething() {
        assertThat(keys(Diary.EMPTY, Reading.empty(EntryId.random(), hoursAgo(1), NOW)))
                .containsExactly("nothingSaid");
    }

    @Test
    void aReadingMayNameASpasmFromSevenDaysBeforeItsOnset() {
        Episode spasm = spasm(10);
        Reading before = pain(10 + 168, 3).withEpisode(Optional.of(spasm.id()));
        assertThat(keys(diary(spasm), before)).isEmpty();
        When second = When.of(before.at().instant().minusSeconds(1), ZONE);
        assertThat(keys(diary(spasm), before.withAt(second))).containsExactly("beforeSpasm");
    }

    @Test
    void worstBelowNowIsAskedNotRefused() {
        Pain odd = new Pain(
                Optional.of(new PainScore(6)),
                Optional.of(new PainScore(5)),
                Optional.of(new PainScore(7)),
                PainPattern.NOT_ASKED);
        var found = new Change.Put(pain(1, 6).withPain(odd)).problems(Diary.EMPTY, NOW);
        assertThat(found).extracting(Problem::key).containsExactly("worstBelowNow", "averageAboveWorst");
        assertThat(found).allMatch(Problem::asks);
    }

    @Test
    void aMistakeIsHeldAgainstNobody() {
        assertThat(keys(diary(spasm(20)), spasm(5).withMistake(true))).isEmpty();
    }
}
