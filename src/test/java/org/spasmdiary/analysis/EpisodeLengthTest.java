package org.spasmdiary.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;

import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.ReadingSample;
import org.spasmdiary.SpasmSample;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Tri;

class EpisodeLengthTest {
    private static final SpasmSample SPASM = spasm("2026-05-01T08:00:00Z");

    @SafeVarargs
    private static EpisodeLength length(String now, Supplier<? extends Entry>... entries) {
        Diary diary = diary(entries);
        return EpisodeLength.of(diary, diary.bouts().all().getFirst(), at(now));
    }

    @Test
    void anOpenSpasmIsAtLeastWhatIsConfirmed() {
        EpisodeLength length = length(
                "2026-05-03T08:00:00Z", SPASM, reading("2026-05-02T09:00:00Z").pain(3));
        assertThat(length.isOpen()).isTrue();
        assertThat(length.atLeast()).isTrue();
        assertThat(length.confirmed()).isEqualTo(Duration.ofHours(25));
        assertThat(length.running()).isEqualTo(Duration.ofHours(48));
        assertThat(length.length()).isEqualTo(length.confirmed());
    }

    @Test
    void withoutAnEntryOnlyTheOnsetIsConfirmed() {
        EpisodeLength length = length("2026-05-03T08:00:00Z", SPASM);
        assertThat(length.confirmed()).isZero();
        assertThat(length.lastConfirmed()).isEmpty();
        assertThat(length.confirmedAt()).isEqualTo(at("2026-05-01T08:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "YES, 0, true, false",
        "YES, , true, false",
        "NOT_ASKED, 1, true, false",
        "NOT_ASKED, 0, false, true",
        "NOT_ASKED, , false, false",
        "NO, 5, false, true"
    })
    void whatAnEntrySaysOfTheSpasm(Tri stillThere, Integer pain, boolean confirms, boolean denies) {
        ReadingSample entry = reading("2026-05-02T08:00:00Z").stillThere(stillThere);
        if (pain != null) entry = entry.pain(pain);
        assertThat(EpisodeLength.confirms(entry.get())).isEqualTo(confirms);
        assertThat(EpisodeLength.denies(entry.get())).isEqualTo(denies);
    }

    @Test
    void onlyADenialAfterTheLastConfirmationCounts() {
        var zero = reading("2026-05-02T08:00:00Z").pain(0);
        var still = reading("2026-05-02T20:00:00Z").pain(2);
        assertThat(length("2026-05-03T08:00:00Z", SPASM, zero, still).saidGone())
                .isFalse();
        assertThat(length("2026-05-02T09:00:00Z", SPASM, zero, still).saidGone())
                .as("the later entry is still ahead")
                .isTrue();
    }

    @Test
    void anEndedSpasmLastsFromOnsetToEndHoweverLateItWasConfirmed() {
        EpisodeLength length = length(
                "2026-06-01T08:00:00Z",
                SPASM.eased("2026-05-04T08:00:00Z"),
                reading("2026-05-02T08:00:00Z").pain(2));
        assertThat(length.atLeast()).isFalse();
        assertThat(length.length()).isEqualTo(Duration.ofHours(72));
        assertThat(length.over(Marks.HOURS_72)).isEqualTo(Over.FALSE);
        assertThat(length.over(Duration.ofHours(72).minusSeconds(1))).isEqualTo(Over.TRUE);
    }

    @Test
    void loggingThatStoppedSaysAtLeastAndNeverNo() {
        EpisodeLength length = length(
                "2026-06-01T08:00:00Z",
                SPASM.ended("2026-05-20T08:00:00Z", EndReason.STOPPED_LOGGING),
                reading("2026-05-04T08:00:01Z").pain(2));
        assertThat(length.atLeast()).isTrue();
        assertThat(length.length()).isEqualTo(Duration.ofHours(72).plusSeconds(1));
        assertThat(length.over(Marks.HOURS_72)).isEqualTo(Over.TRUE);
        assertThat(length.over(Marks.DAYS_7)).isEqualTo(Over.UNKNOWN);
    }

    @Test
    void joinedSpasmsEndWithTheReasonThatIsNotSameAsEarlier() {
        var first = SPASM.ended("2026-05-02T08:00:00Z", EndReason.STOPPED_LOGGING);
        var second =
                spasm("2026-05-03T08:00:00Z").joinedTo(first).ended("2026-05-05T08:00:00Z", EndReason.SAME_AS_EARLIER);
        EpisodeLength length = length("2026-06-01T08:00:00Z", first, second);
        assertThat(length.end().orElseThrow().at().instant()).isEqualTo(at("2026-05-05T08:00:00Z"));
        assertThat(length.atLeast()).isTrue();
    }

    @Test
    void anUnknownOnsetIsTheFirstEntryAlsoOneBeforeIt() {
        var named = reading("2026-04-30T08:00:00Z").pain(2).of(SPASM);
        EpisodeLength length = length("2026-05-03T08:00:00Z", SPASM.onsetUnknown(), named);
        assertThat(length.onset()).isEqualTo(named.get().at());
        assertThat(length("2026-05-03T08:00:00Z", SPASM.about(), named).onset())
                .isEqualTo(SPASM.get().at());
        assertThat(length("2026-05-03T08:00:00Z", SPASM.onsetUnknown()).onset())
                .isEqualTo(SPASM.get().at());
    }

    @Test
    void clockChangesNeitherAddNorRemoveAnHour() {
        EpisodeLength length = length("2026-10-26T12:00:00+00:00", spasm("2026-10-24T12:00:00+01:00[Europe/London]"));
        assertThat(length.running()).isEqualTo(Duration.ofHours(49));
    }
}
