package org.spasmdiary.ui.spasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.spasm.SpasmSamples.NOW;
import static org.spasmdiary.ui.spasm.SpasmSamples.ZONE;
import static org.spasmdiary.ui.spasm.SpasmSamples.begun;
import static org.spasmdiary.ui.spasm.SpasmSamples.diary;
import static org.spasmdiary.ui.spasm.SpasmSamples.ended;
import static org.spasmdiary.ui.spasm.SpasmSamples.hoursAgo;
import static org.spasmdiary.ui.spasm.SpasmSamples.pain;
import static org.spasmdiary.ui.spasm.SpasmSamples.saved;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Place;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Side;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;

class StartAndEndTest {
    private static Typed<Change> ending(Diary diary, Ending ending) {
        return ending.toChanges(diary, diary.bouts().latestOpen().orElseThrow(), NOW, NOW)
                .map((List<Change> steps) -> new Change.Batch(steps));
    }

    @Test
    void onlyTheMomentIsNeededAndAPlaceNotSaidStaysNotSaid() {
        StartDraft draft = StartDraft.at(hoursAgo(1), OnsetCertainty.ABOUT);
        Diary after = saved(draft.toEpisode(EntryId.random(), NOW).<Change>map(Change.Put::new), diary());
        assertThat(after.episodes()).singleElement().satisfies(episode -> {
            assertThat(episode.place()).isEqualTo(Place.NOT_SAID);
            assertThat(episode.isOpen()).isTrue();
        });
    }

    @Test
    void tooLongWordsAreNamed() {
        var draft = new StartDraft(
                new Typed.Ok<>(hoursAgo(1)), OnsetCertainty.ABOUT, Set.of(), Side.LEFT, Set.of(), "x".repeat(501));
        assertThat(draft.toEpisode(EntryId.random(), NOW)
                        .<Change>map(Change.Put::new)
                        .bad())
                .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("tooLong"));
    }

    @Test
    void thisMorningIsOfferedFromSeven() {
        var six = java.time.Instant.parse("2026-03-12T05:59:59Z");
        assertThat(StartWhen.offered(six, ZONE)).doesNotContain(StartWhen.THIS_MORNING);
        assertThat(StartWhen.offered(six.plusSeconds(1), ZONE)).contains(StartWhen.THIS_MORNING);
        assertThat(StartWhen.THIS_MORNING.at(NOW, ZONE)).map(When::clockTime).contains(StartWhen.MORNING);
        assertThat(StartWhen.HALF_HOUR_AGO.at(NOW, ZONE))
                .map(When::instant)
                .contains(NOW.minus(Duration.ofMinutes(30)));
    }

    @Test
    void itsOverEndsItWithoutPainNought() {
        Diary diary = diary(begun(hoursAgo(10)), pain(hoursAgo(1), 5));
        Diary after = saved(ending(diary, new Ending.Eased(new Typed.Ok<>(hoursAgo(0)))), diary);
        assertThat(after.episodes().getFirst().end()).contains(new End(hoursAgo(0), EndReason.EASED));
    }

    @Test
    void anEndBeforeTheStartNamesBothTimes() {
        Diary diary = diary(begun(hoursAgo(10)));
        assertThat(ending(diary, new Ending.Eased(new Typed.Ok<>(hoursAgo(11)))).bad())
                .hasValueSatisfying(problem -> assertThat(problem.args()).containsExactly(hoursAgo(11), hoursAgo(10)));
    }

    @Test
    void stoppedWritingEndsAtTheLastConfirmedEntry() {
        Diary diary = diary(begun(hoursAgo(90)), pain(hoursAgo(70), 5), pain(hoursAgo(60), 0));
        Diary after = saved(ending(diary, new Ending.StoppedWriting()), diary);
        assertThat(after.episodes().getFirst().end()).contains(new End(hoursAgo(70), EndReason.STOPPED_LOGGING));
    }

    @Test
    void aMovedStartMovesAndAStartAfterTheEndNamesBothTimes() {
        Diary diary = diary(ended(hoursAgo(50), hoursAgo(20)));
        Bout bout = diary.bouts().all().getFirst();
        Diary moved = saved(MoveStart.to(bout, new Typed.Ok<>(hoursAgo(60)), OnsetCertainty.EXACT), diary);
        assertThat(moved.episodes().getFirst().at()).isEqualTo(hoursAgo(60));
        assertThat(MoveStart.to(bout, new Typed.Ok<>(hoursAgo(19)), OnsetCertainty.EXACT)
                        .bad())
                .hasValueSatisfying(problem -> assertThat(problem.args()).containsExactly(hoursAgo(19), hoursAgo(20)));
    }

    @Test
    void aLaterStartPointsOutTheFirstEntryItLeavesOutside() {
        Reading first = pain(hoursAgo(9), 5);
        Diary diary = diary(begun(hoursAgo(10)), first, pain(hoursAgo(2), 5));
        Bout bout = diary.bouts().all().getFirst();
        assertThat(MoveStart.leftOutside(diary, bout, hoursAgo(8))).contains(first);
        assertThat(MoveStart.leftOutside(diary, bout, hoursAgo(9))).isEmpty();
    }

    @Test
    void anEntryUpToSevenDaysBeforeTheOnsetAsksToMoveTheStart() {
        Episode open = begun(hoursAgo(2));
        Reading edge = pain(hoursAgo(2 + 168), 5);
        Reading over = pain(hoursAgo(2 + 169), 5);
        assertThat(MoveStart.shortlyAfter(diary(open, edge), edge)).isPresent();
        assertThat(MoveStart.shortlyAfter(diary(open, over), over)).isEmpty();
    }

    @Test
    void twoOpenOnesBecomeOneAndKeepWhatTheySay() {
        Episode first = begun(hoursAgo(50));
        Episode second = begun(hoursAgo(10));
        Diary diary = diary(first, second);
        TwoOpen two = TwoOpen.of(diary).orElseThrow();
        Diary after = saved(two.join(), diary);
        assertThat(after.bouts().all())
                .singleElement()
                .matches(bout -> bout.id().equals(first.id()));
        Diary ended = saved(ending(after, new Ending.Eased(new Typed.Ok<>(hoursAgo(0)))), after);
        assertThat(ended.bouts().latestOpen()).isEmpty();
        assertThat(TwoOpen.of(diary(first))).isEmpty();
    }
}
