package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.diary.Some.diary;
import static org.spasmdiary.diary.Some.hoursAgo;
import static org.spasmdiary.diary.Some.pain;
import static org.spasmdiary.diary.Some.spasm;
import static org.spasmdiary.diary.Some.took;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoutsTest {
    @Test
    void joinedSpasmsAreOneFromTheFirstOnsetToTheLatestEnd() {
        Episode first = spasm(50, 40);
        Episode second = spasm(30, 20).withJoinedTo(Optional.of(first.id()));
        Episode third = spasm(15, 10).withJoinedTo(Optional.of(second.id()));
        Bout bout = diary(third, first, second).bouts().of(third.id()).orElseThrow();
        assertThat(bout.id()).isEqualTo(first.id());
        assertThat(bout.parts()).containsExactly(first, second, third);
        assertThat(bout.onset()).isEqualTo(hoursAgo(50));
        assertThat(bout.end().orElseThrow().at()).isEqualTo(hoursAgo(10));
    }

    @Test
    void itIsOpenWhileAnyPartHasNoEnd() {
        Episode first = spasm(50);
        Episode second = spasm(30, 20).withJoinedTo(Optional.of(first.id()));
        Bout bout = diary(first, second).bouts().last().orElseThrow();
        assertThat(bout.isOpen()).isTrue();
        assertThat(bout.end()).isEmpty();
    }

    @Test
    void joiningWhatIsMissingAMistakeOrACircleJoinsNothing() {
        Episode missing = spasm(9, 8).withJoinedTo(Optional.of(EntryId.random()));
        Episode wrong = spasm(50, 40).withMistake(true);
        Episode toWrong = spasm(30, 20).withJoinedTo(Optional.of(wrong.id()));
        Episode a = spasm(7, 6);
        Episode b = spasm(5, 4).withJoinedTo(Optional.of(a.id()));
        Episode circle = a.withJoinedTo(Optional.of(b.id()));
        assertThat(diary(missing, wrong, toWrong, circle, b).bouts().all()).hasSize(4);
    }

    @Test
    void theTimeOfTheOnsetAndOfTheEndBelongToIt() {
        Diary diary = diary(spasm(20, 10));
        assertThat(diary.boutOf(pain(20, 5))).isPresent();
        assertThat(diary.boutOf(pain(10, 5))).isPresent();
        assertThat(diary.boutOf(pain(20.001, 5))).isEmpty();
        assertThat(diary.boutOf(pain(9.999, 5))).isEmpty();
    }

    @Test
    void whereTwoFitTheLaterOnsetWins() {
        Episode early = spasm(50);
        Episode late = spasm(20);
        Diary diary = diary(early, late);
        assertThat(diary.boutOf(pain(10, 4)).orElseThrow().id()).isEqualTo(late.id());
        assertThat(diary.boutOf(pain(30, 4)).orElseThrow().id()).isEqualTo(early.id());
    }

    @Test
    void anEntryMayNameItsSpasmUnlessThatIsMissingOrAMistake() {
        Episode early = spasm(50, 40);
        Episode late = spasm(20);
        Episode wrong = spasm(90, 80).withMistake(true);
        Diary diary = diary(early, late, wrong);
        assertThat(diary.boutOf(pain(10, 4).withEpisode(Optional.of(early.id())))
                        .orElseThrow()
                        .id())
                .isEqualTo(early.id());
        assertThat(diary.boutOf(pain(10, 4).withEpisode(Optional.of(wrong.id())))
                        .orElseThrow()
                        .id())
                .isEqualTo(late.id());
    }

    @Test
    void belongingLeavesMistakesOut() {
        Episode spasm = spasm(20);
        Reading good = pain(10, 4);
        Treatment heat = took(9, TreatmentKind.HEAT_DRY);
        Diary diary = diary(spasm, good, pain(8, 9).withMistake(true), heat, pain(30, 2));
        Bout bout = diary.bouts().latestOpen().orElseThrow();
        assertThat(diary.belonging().readings(bout)).containsExactly(good);
        assertThat(diary.belonging().treatments(bout)).containsExactly(heat);
    }

    @Test
    void anEmptyDiaryHasNoSpasm() {
        assertThat(Diary.EMPTY.bouts().all()).isEmpty();
        assertThat(Diary.EMPTY.bouts().latestOpen()).isEmpty();
        assertThat(Diary.EMPTY.bouts().last()).isEmpty();
    }
}
