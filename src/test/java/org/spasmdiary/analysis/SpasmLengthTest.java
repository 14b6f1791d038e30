package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spasmdiary.analysis.SpasmLength.Ending;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;

class SpasmLengthTest {
    private static SpasmLength only(Diary diary, String now) {
        List<SpasmLength> all = SpasmLength.all(diary, at(now));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void anEasedOneLastedToItsEnd() {
        SpasmLength one =
                only(diary(spasm("2026-01-01T00:00:00Z").eased("2026-01-03T12:00:00Z")), "2026-02-01T00:00:00Z");
        assertThat(one.ending()).isEqualTo(Ending.OVER);
        assertThat(one.known()).isEqualTo(Duration.ofHours(60)).isEqualTo(one.counted());
        assertThat(one.isAtLeast()).isFalse();
    }

    @Test
    void anEndStillAheadCountsAtOnceAsInAllFigures() {
        Diary diary = diary(
                spasm("2026-01-01T00:00:00Z").eased("2026-01-03T12:00:00Z"),
                reading("2026-01-02T00:00:00Z").pain(4));
        assertThat(only(diary, "2026-01-03T11:59:59Z").ending()).isEqualTo(Ending.OVER);
        assertThat(only(diary, "2026-01-03T11:59:59Z").counted()).isEqualTo(Duration.ofHours(60));
        assertThat(only(diary, "2026-01-03T12:00:00Z").ending()).isEqualTo(Ending.OVER);
    }

    @Test
    void anOpenOneIsNotedAsGoingForThirtySixHoursAfterItsLastEntry() {
        Diary diary = diary(
                spasm("2026-01-01T00:00:00Z"), reading("2026-01-02T00:00:00Z").pain(4));
        SpasmLength fresh = only(diary, "2026-01-03T12:00:00Z");
        assertThat(fresh.isNotedAsGoing()).isTrue();
        assertThat(fresh.known()).isEqualTo(Duration.ofHours(60));
        assertThat(fresh.counted()).as("in the curve").isEqualTo(Duration.ofHours(24));
        assertThat(fresh.isAtLeast()).isFalse();
        SpasmLength old = only(diary, "2026-01-03T12:00:01Z");
        assertThat(old.isNotedAsGoing()).isFalse();
        assertThat(old.known()).isEqualTo(Duration.ofHours(24));
        assertThat(old.isAtLeast()).isTrue();
    }

    @Test
    void oneThatNobodyWroteToTheEndIsAtLeastWhatIsConfirmed() {
        SpasmLength one = only(
                diary(
                        spasm("2026-01-01T00:00:00Z").ended("2026-01-09T00:00:00Z", EndReason.STOPPED_LOGGING),
                        reading("2026-01-04T00:00:00Z").pain(3)),
                "2026-02-01T00:00:00Z");
        assertThat(one.ending()).isEqualTo(Ending.NOT_KNOWN);
        assertThat(one.known()).isEqualTo(Duration.ofDays(3));
        assertThat(one.isAtLeast()).isTrue();
    }

    @Test
    void withAnOnsetThatNobodyKnowsItIsAtLeastSoLong() {
        SpasmLength one = only(
                diary(
                        spasm("2026-01-01T00:00:00Z").onsetUnknown().eased("2026-01-05T00:00:00Z"),
                        reading("2026-01-02T00:00:00Z").pain(3)),
                "2026-02-01T00:00:00Z");
        assertThat(one.known()).isEqualTo(Duration.ofDays(3));
        assertThat(one.isAtLeast()).isTrue();
    }

    @Test
    void theyAreNumberedInTheOrderOfTheirOnsetsAndThoseAheadAreLeftOut() {
        Diary diary = diary(
                spasm("2026-03-01T00:00:00Z"),
                spasm("2026-01-01T00:00:00Z").eased("2026-01-02T00:00:00Z"),
                spasm("2026-02-01T00:00:00Z").eased("2026-02-02T00:00:00Z"));
        assertThat(SpasmLength.all(diary, at("2026-02-10T00:00:00Z")))
                .extracting(SpasmLength::number)
                .containsExactly(1, 2);
        assertThat(SpasmLength.all(Diary.EMPTY, at("2026-02-10T00:00:00Z"))).isEmpty();
    }

    @Test
    void theCurveOfAChoiceCountsOnlyThoseOfTheChoice() {
        Diary diary = diary(
                spasm("2026-01-01T00:00:00Z").eased("2026-01-02T00:00:00Z"),
                spasm("2026-02-01T00:00:00Z").eased("2026-02-03T00:00:00Z"));
        RecoveryCurve curve = RecoveryCurve.of(
                diary,
                at("2026-03-01T00:00:00Z"),
                bout -> bout.onset().instant().isAfter(at("2026-01-15T00:00:00Z")));
        assertThat(curve.n()).isEqualTo(1);
        assertThat(curve.steps().getFirst().seconds())
                .isEqualTo(Duration.ofDays(2).toSeconds());
    }

    @Test
    void howTheyStandAddsUpToAllAtEveryLength() {
        RecoveryCurve curve = RecoveryCurve.of(
                List.of(
                        new RecoveryCurve.Length(Duration.ofDays(1), true),
                        new RecoveryCurve.Length(Duration.ofDays(3), true),
                        new RecoveryCurve.Length(Duration.ofDays(3), false),
                        new RecoveryCurve.Length(Duration.ofDays(5), true)),
                0);
        assertThat(curve.at(Duration.ZERO)).isEqualTo(new RecoveryCurve.Standing(4, 0, 0));
        assertThat(curve.at(Duration.ofDays(3).minusSeconds(1))).isEqualTo(new RecoveryCurve.Standing(3, 1, 0));
        assertThat(curve.at(Duration.ofDays(3))).isEqualTo(new RecoveryCurve.Standing(1, 2, 1));
        assertThat(curve.at(Duration.ofDays(50))).isEqualTo(new RecoveryCurve.Standing(0, 3, 1));
    }

    @Test
    void fiveMustHaveEndedForACurve() {
        var lengths = new java.util.ArrayList<RecoveryCurve.Length>();
        for (int i = 1; i <= 4; i++) lengths.add(new RecoveryCurve.Length(Duration.ofDays(i), true));
        for (int i = 1; i <= 4; i++) lengths.add(new RecoveryCurve.Length(Duration.ofDays(i), false));
        assertThat(RecoveryCurve.of(lengths, 0).isEnough())
                .as("four, and four that are open")
                .isFalse();
        lengths.add(new RecoveryCurve.Length(Duration.ofDays(9), true));
        assertThat(RecoveryCurve.of(lengths, 0).isEnough()).isTrue();
    }
}
