package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.checked;
import static org.spasmdiary.Samples.mistaken;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.treatment;
import static org.spasmdiary.Samples.wentAway;
import static org.spasmdiary.alerts.BoardSource.alert;
import static org.spasmdiary.alerts.BoardSource.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.Samples;
import org.spasmdiary.SpasmSample;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.words.Words;

/** R21. */
class NotImprovingRuleTest {
    private static final SpasmSample SPASM = spasm("2026-05-01T08:00:00Z");
    private static final String EXACTLY = "2026-05-04T08:00:00Z";
    private static final String OVER = "2026-05-04T08:00:01Z";

    /** Two treatments, a first score, and two of the last day. */
    private static List<Supplier<? extends Entry>> diary(int base, int first, int second) {
        return new ArrayList<>(List.of(
                SPASM,
                treatment("2026-05-01T09:00:00Z", TreatmentKind.HEAT_DRY),
                treatment("2026-05-02T09:00:00Z", TreatmentKind.WALK),
                reading("2026-05-01T09:00:00Z").pain(base),
                reading("2026-05-03T20:00:00Z").pain(first),
                reading("2026-05-04T07:00:00Z").pain(second)));
    }

    private static boolean shows(String now, List<Supplier<? extends Entry>> entries) {
        return find(BoardSource.REAL.at(now, entries), "R21").isPresent();
    }

    private static List<String> notChecked(String now, List<Supplier<? extends Entry>> entries) {
        return BoardSource.REAL.at(now, entries).notChecked().stream()
                .filter(lack -> lack.rule().value().equals("R21"))
                .map(lack -> AlertText.of(lack, Words.of(Locale.ENGLISH)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"6, 4, 4, false", "7, 5, 5, false", "6, 4, 5, true", "4, 3, 3, true", "3, 3, 3, false"})
    void neitherTwoPointsNorThirtyPercentLowerIsAboutTheSame(int base, int first, int second, boolean same) {
        assertThat(shows(OVER, diary(base, first, second))).isEqualTo(same);
        assertThat(shows(EXACTLY, diary(base, first, second)))
                .as("72 h to the second")
                .isFalse();
    }

    @Test
    void oneTreatmentIsNotEnoughToTell() {
        var entries = diary(6, 6, 6);
        entries.remove(2);
        assertThat(shows(OVER, entries)).isFalse();
        entries.add(treatment("2026-05-01T07:59:59Z", TreatmentKind.WALK));
        assertThat(shows(OVER, entries)).as("one before the onset").isFalse();
        entries.add(treatment("2026-05-01T08:00:00Z", TreatmentKind.WALK));
        assertThat(shows(OVER, entries)).isTrue();
    }

    @Test
    void whatIsMissingIsNamed() {
        var noFirstDay = diary(6, 6, 6);
        noFirstDay.remove(3);
        assertThat(notChecked(OVER, noFirstDay))
                .containsExactly("Whether pain has eased: no pain score on the first day");
        var saidOnly = new ArrayList<>(diary(6, 6, 6));
        saidOnly.add(reading("2026-05-06T07:00:00Z").stillThere(Tri.YES));
        assertThat(notChecked("2026-05-06T08:00:00Z", saidOnly))
                .containsExactly("Whether pain has eased: no pain score in the last 36 hours");
        var gone = new ArrayList<>(diary(6, 6, 6));
        gone.add(reading("2026-05-04T07:30:00Z").stillThere(Tri.NO));
        assertThat(notChecked(OVER, gone))
                .containsExactly("Whether pain has eased: nobody has said lately that the spasm is still there");
        noFirstDay.remove(1);
        assertThat(notChecked(OVER, noFirstDay))
                .as("another part does not hold")
                .isEmpty();
    }

    @Test
    void onlyACheckInThisSpasmOrItsEndClears() {
        var entries = diary(6, 6, 6);
        entries.add(mistaken("R21", OVER).of(SPASM));
        entries.add(wentAway("R21", OVER).of(SPASM));
        entries.add(checked("R21", "2026-05-04T08:00:00Z"));
        assertThat(shows(OVER, entries)).isTrue();
        entries.add(checked("R21", "2026-05-04T07:59:59Z").of(SPASM));
        assertThat(shows(OVER, entries)).isFalse();
        var ended = diary(6, 6, 6);
        ended.set(0, SPASM.eased("2026-05-04T07:30:00Z"));
        assertThat(shows(OVER, ended)).isFalse();
    }

    @Test
    void aPartThatIsJoinedLaterDoesNotMoveItsBeginning() {
        var entries = diary(6, 6, 6);
        entries.set(0, SPASM.eased("2026-05-02T08:00:00Z"));
        entries.add(spasm("2026-05-04T10:00:00Z").joinedTo(SPASM));
        entries.replaceAll(one -> one instanceof org.spasmdiary.ReadingSample sample ? sample.of(SPASM) : one);
        Alert alert = alert(BoardSource.REAL.at("2026-05-04T12:00:00Z", entries), "R21");
        assertThat(alert.since()).isEqualTo(Samples.at(OVER));
    }

    @Test
    void theWordsNameWhatWasTried() {
        Alert alert = alert(BoardSource.REAL.at(OVER, diary(6, 6, 6)), "R21");
        assertThat(alert.since()).isEqualTo(Samples.at(OVER));
        assertThat(alert.evidence()).hasSize(5);
        assertThat(AlertText.of(alert, Profile.UNKNOWN, Words.of(Locale.ENGLISH))
                        .text())
                .startsWith("You have tried dry heat")
                .endsWith("and your pain is about the same as on the first day. Published advice is to see a doctor or"
                        + " physiotherapist when home care is not working.");
    }
}
