package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.diary.Some.NOW;
import static org.spasmdiary.diary.Some.ZONE;
import static org.spasmdiary.diary.Some.diary;
import static org.spasmdiary.diary.Some.hoursAgo;
import static org.spasmdiary.diary.Some.pain;
import static org.spasmdiary.diary.Some.spasm;
import static org.spasmdiary.diary.Some.took;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryCheckTest {
    private static List<String> keys(Diary diary, Entry entry) {
        return new Change.Put(entry)
                .problems(diary, NOW).stream().map(Problem::key).toList();
    }

    @Test
    void fiveMinutesAheadOfTheClockIsStillNow() {
        Reading five = pain(0, 5).withAt(When.of(NOW.plusSeconds(300), ZONE));
        assertThat(keys(Diary.EMPTY, five)).isEmpty();
        assertThat(keys(Diary.EMPTY, five.withAt(When.of(NOW.plusSeconds(301), ZONE))))
                .containsExactly("future");
    }

    @Test
    void before1900IsRefusedAndALongTimeAgoIsAsked() {
        Reading old = pain(0, 5).withAt(When.of(Instant.parse("1899-12-31T23:59:59Z"), ZONE));
        assertThat(keys(Diary.EMPTY, old)).containsExactly("tooOld");
        assertThat(keys(Diary.EMPTY, pain(365 * 24, 5))).isEmpty();
        var asked = new Change.Put(pain(365 * 24 + 1, 5)).problems(Diary.EMPTY, NOW);
        assertThat(asked).singleElement().matches(Problem::asks);
    }

    @Test
    void anEndBeforeItsStartIsNamedWithBothTimes() {
        Episode open = spasm(10);
        var bad = open.endedAt(new End(hoursAgo(11), EndReason.EASED)).bad().orElseThrow();
        assertThat(bad.key()).isEqualTo("endBeforeStart");
        assertThat(bad.args()).containsExactly(hoursAgo(11), hoursAgo(10));
        assertThat(open.endedAt(new End(hoursAgo(10), EndReason.EASED)).ok()).isPresent();
        Episode over = spasm(10, 5);
        assertThat(over.begunAt(hoursAgo(4), OnsetCertainty.EXACT)
                        .bad()
                        .orElseThrow()
                        .key())
                .isEqualTo("startAfterEnd");
        assertThat(over.begunAt(hoursAgo(5), OnsetCertainty.EXACT).ok()).isPresent();
    }

    @Test
    void aTreatmentEndsAfterItsStart() {
        Treatment heat = took(2, TreatmentKind.HEAT_MOIST);
        assertThat(heat.until(hoursAgo(2)).bad()).isPresent();
        assertThat(heat.until(hoursAgo(1.9)).ok()).isPresent();
    }

    @Test
    void aSecondOpenSpasmIsRefused() {
        assertThat(keys(diary(spasm(20)), spasm(5))).containsExactly("secondOpen");
        assertThat(keys(diary(spasm(20, 6)), spasm(5))).isEmpty();
    }

    @Test
    void spasmsMayTouchButNotOverlap() {
        Diary diary = diary(spasm(20, 10));
        assertThat(keys(diary, spasm(10, 5))).isEmpty();
        assertThat(keys(diary, spasm(10.1, 5))).containsExactly("inside");
        assertThat(keys(diary, spasm(30, 19))).containsExactly("runsInto");
        assertThat(keys(diary, spasm(30, 20))).isEmpty();
        assertThat(keys(diary(spasm(20)), spasm(10, 5))).containsExactly("insideOpen");
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
    void sameAsEarlierNeedsTheEarlierOne() {
        Episode same = spasm(10).withEnd(Optional.of(new End(hoursAgo(5), EndReason.SAME_AS_EARLIER)));
        assertThat(keys(Diary.EMPTY, same)).containsExactly("joinMissing");
    }

    @Test
    void anOldOverlapDoesNotBlockANote() {
        Episode one = spasm(20);
        Episode two = spasm(10);
        Diary imported = diary(one, two);
        assertThat(keys(imported, two.withNotes("title", Notes.NONE))).isEmpty();
        assertThat(keys(imported, two.withOnset(hoursAgo(9), OnsetCertainty.ABOUT)))
                .containsExactly("secondOpen");
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
