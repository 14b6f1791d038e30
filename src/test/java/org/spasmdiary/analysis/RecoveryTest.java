package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.spasmdiary.SpasmSample;
import org.spasmdiary.analysis.Recovery.Told;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;

/** Recovery to the letter of the data dictionary, section 9: both sides of every edge. */
class RecoveryTest {
    private static final SpasmSample SPASM = spasm("2026-05-01T08:00:00Z");
    private static final Instant FIRST = at("2026-05-02T08:00:00Z");
    private static final int DAY = 86_400;

    private final List<Supplier<? extends Entry>> entries = new ArrayList<>(List.of(SPASM));

    /** A score so many seconds after the first. */
    private RecoveryTest pain(int score, int... seconds) {
        for (int second : seconds)
            entries.add(reading(FIRST.plusSeconds(second).toString()).pain(score));
        return this;
    }

    private Recovery at7(int second, int most) {
        Diary diary = diary(entries);
        return Recovery.of(diary, diary.bouts().all().getFirst(), most, FIRST.plusSeconds(second));
    }

    private Told told(int second) {
        return at7(second, Recovery.LOW).told();
    }

    private static int days(int days) {
        return days * DAY;
    }

    @Test
    void theSeventhSlotHasToBeOver() {
        pain(1, 0, days(1), days(2), days(3), days(4), days(5), days(6));
        assertThat(told(days(7) - 1)).isEqualTo(Told.NOT_YET);
        assertThat(at7(days(7), Recovery.LOW)).isEqualTo(new Recovery(Optional.of(FIRST), Told.RECOVERED, 0));
    }

    @Test
    void aReadingOnTheEdgeOfTwoSlotsIsInTheLaterOne() {
        pain(1, 0, days(1) - 1, days(2), days(3), days(4), days(5), days(6));
        assertThat(at7(days(30), Recovery.LOW))
                .as("the second slot is empty")
                .isEqualTo(new Recovery(Optional.empty(), Told.CANNOT_TELL, 1));
    }

    @Test
    void aHigherScoreOneSecondBeforeTheEndSpoilsItAndAtTheEndDoesNot() {
        pain(0, 0, days(1), days(2), days(3), days(4), days(5), days(6)).pain(2, days(7) - 1);
        assertThat(told(days(7))).isEqualTo(Told.NOT_RECOVERED);
        entries.removeLast();
        pain(2, days(7));
        assertThat(told(days(7))).isEqualTo(Told.RECOVERED);
    }

    @Test
    void theEmptySlotsOfTheFullestStretchAreCounted() {
        pain(0, 0, days(1), days(3), days(4)).pain(3, days(5)).pain(0, days(6), days(12));
        assertThat(at7(days(13), Recovery.LOW))
                .as("from day 6 on, five slots have no score")
                .isEqualTo(new Recovery(Optional.empty(), Told.CANNOT_TELL, 5));
    }

    @Test
    void sevenSilentDaysAfterAHighScoreCannotBeTold() {
        pain(5, 0);
        assertThat(told(days(7))).isEqualTo(Told.NOT_RECOVERED);
        assertThat(at7(days(7) + 1, Recovery.LOW)).isEqualTo(new Recovery(Optional.empty(), Told.CANNOT_TELL, 7));
    }

    @Test
    void aSpasmWithoutAnyScoreCannotBeToldOnceSevenDaysAreOver() {
        entries.add(reading("2026-05-03T08:00:00Z").note("Rain."));
        assertThat(told(days(6) - 1)).isEqualTo(Told.NOT_RECOVERED);
        assertThat(told(days(6))).isEqualTo(Told.CANNOT_TELL);
    }

    @Test
    void whatCannotBeToldIsSaidEvenWhenALaterStretchIsNotOver() {
        pain(1, 0, days(1), days(3), days(4), days(5), days(6), days(7), days(8));
        assertThat(told(days(9))).isEqualTo(Told.CANNOT_TELL);
        pain(1, days(9));
        assertThat(at7(days(10), Recovery.LOW).at()).as("day 3 to 9 are full").contains(FIRST.plusSeconds(days(3)));
    }

    @Test
    void aHighScoreAtTheVerySecondOfTheFirstLowOneSpoilsIt() {
        pain(1, 0, days(1), days(2), days(3), days(4), days(5), days(6));
        for (String name : List.of("one", "two", "three", "four")) { // whichever of them comes first in order
            entries.add(reading(FIRST.toString()).pain(5).named(name));
            assertThat(told(days(7)))
                    .as("the days from the next score on are not over")
                    .isEqualTo(Told.NOT_YET);
            entries.removeLast();
        }
    }

    @Test
    void noPainAtAllIsALineOfItsOwn() {
        pain(0, 0, days(1), days(2), days(3), days(4), days(5)).pain(1, days(6));
        assertThat(at7(days(7), Recovery.LOW).told()).isEqualTo(Told.RECOVERED);
        assertThat(at7(days(7), Recovery.NONE).told()).isEqualTo(Told.NOT_RECOVERED);
        entries.removeLast();
        pain(0, days(6));
        assertThat(at7(days(7), Recovery.NONE).told()).isEqualTo(Told.RECOVERED);
    }

    @Test
    void mistakesEntriesAheadAndOnesWithoutAScoreFillNoSlot() {
        pain(1, 0, days(1), days(2), days(3), days(4), days(5));
        entries.add(reading(FIRST.plusSeconds(days(6)).toString()).pain(1).byMistake());
        entries.add(reading(FIRST.plusSeconds(days(6) + 5).toString()).note("Sun."));
        pain(1, days(7) + 9);
        assertThat(at7(days(7) + 1, Recovery.LOW)).isEqualTo(new Recovery(Optional.empty(), Told.CANNOT_TELL, 1));
    }

    @Test
    void theNextSpasmCutsItShortOnlyOnceItHasBegun() {
        pain(1, 0, days(1), days(2), days(3), days(4), days(5), days(6));
        entries.add(spasm(FIRST.plusSeconds(days(7) - 1).toString()));
        assertThat(told(days(6) + 1)).as("it is still ahead").isEqualTo(Told.NOT_YET);
        assertThat(told(days(8))).isEqualTo(Told.NOT_RECOVERED);
        entries.removeLast();
        entries.add(spasm(FIRST.plusSeconds(days(7)).toString()));
        assertThat(told(days(8))).as("it began when the seven days were full").isEqualTo(Told.RECOVERED);
    }

    @Test
    void slotsAreRealHoursAlsoWhenTheClocksChange() {
        SpasmSample autumn = spasm("2026-10-22T12:00:00+01:00[Europe/London]");
        List<Supplier<? extends Entry>> all = new ArrayList<>(List.of(autumn));
        for (int day = 0; day < 7; day++) // noon on the wall: from the 25th on 25 h after noon of the 24th
        all.add(reading("2026-10-%02dT12:00:00%s[Europe/London]".formatted(22 + day, day < 3 ? "+01:00" : "Z"))
                .pain(0));
        Diary diary = diary(all);
        Recovery wall = Recovery.of(diary, diary.bouts().all().getFirst(), 1, at("2026-11-10T12:00:00Z"));
        assertThat(wall.told()).as("every slot has its noon, an hour late").isEqualTo(Told.RECOVERED);
        all.set(4, reading("2026-10-25T10:59:59Z").pain(0)); // still in the slot of the 24th
        Diary early = diary(all);
        assertThat(Recovery.of(early, early.bouts().all().getFirst(), 1, at("2026-10-29T11:00:00Z"))
                        .told())
                .isEqualTo(Told.CANNOT_TELL);
    }
}
