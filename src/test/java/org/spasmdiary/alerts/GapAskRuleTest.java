package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.checked;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.alerts.BoardSource.alert;
import static org.spasmdiary.alerts.BoardSource.at;
import static org.spasmdiary.alerts.BoardSource.shown;

import org.junit.jupiter.api.Test;
import org.spasmdiary.Samples;
import org.spasmdiary.SpasmSample;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.Tri;

class GapAskRuleTest {
    private static final SpasmSample SPASM = spasm("2026-05-01T08:00:00Z");

    @Test
    void exactlyThirtySixHoursAskNothingAndOneSecondMoreDoes() {
        var last = reading("2026-05-01T20:00:00Z").pain(4);
        assertThat(shown(at("2026-05-03T08:00:00Z", SPASM, last))).isEmpty();
        AlertBoard board = at("2026-05-03T08:00:01Z", SPASM, last);
        assertThat(shown(board)).containsExactly("R24");
        assertThat(alert(board, "R24").since()).isEqualTo(Samples.at("2026-05-03T08:00:01Z"));
        assertThat(alert(board, "R24").evidence())
                .containsExactlyInAnyOrder(SPASM.get().id(), last.get().id());
    }

    @Test
    void withoutAnEntryTheOnsetCounts() {
        assertThat(shown(at("2026-05-02T20:00:00Z", SPASM))).isEmpty();
        AlertBoard board = at("2026-05-02T20:00:01Z", SPASM);
        assertThat(shown(board)).containsExactly("R24");
        assertThat(alert(board, "R24").args()).containsEntry("noEntry", true);
    }

    @Test
    void anEntryThatSaysItHasGoneAsksAtOnce() {
        var gone = reading("2026-05-01T20:00:00Z").pain(3).stillThere(Tri.NO);
        assertThat(alert(at("2026-05-01T20:00:00Z", SPASM, gone), "R24").since())
                .isEqualTo(Samples.at("2026-05-01T20:00:00Z"));
        assertThat(shown(at(
                        "2026-05-01T21:00:00Z",
                        SPASM,
                        reading("2026-05-01T20:00:00Z").pain(0))))
                .containsExactly("R24");
        assertThat(shown(at(
                        "2026-05-01T21:00:00Z",
                        SPASM,
                        reading("2026-05-01T20:00:00Z").pain(0).stillThere(Tri.YES))))
                .isEmpty();
        assertThat(shown(at(
                        "2026-05-01T22:00:00Z",
                        SPASM,
                        gone,
                        reading("2026-05-01T21:00:00Z").pain(2))))
                .as("a newer entry answers")
                .isEmpty();
    }

    @Test
    void entriesBeforeTheOnsetOfAnotherSpasmOrStillAheadDoNotCount() {
        var before = reading("2026-04-30T20:00:00Z").pain(4).of(SPASM);
        var ahead = reading("2026-05-02T20:04:00Z").pain(4).recorded("2026-05-02T20:00:00Z");
        assertThat(shown(at("2026-05-02T20:00:01Z", SPASM, before, ahead))).containsExactly("R24");
        assertThat(shown(at("2026-05-02T20:04:00Z", SPASM, before, ahead))).isEmpty();
    }

    @Test
    void ofTwoEntriesAtTheSameTimeTheOneTypedLastIsTheLatest() {
        var zero = reading("2026-05-01T20:00:00Z").pain(0);
        var corrected = reading("2026-05-01T20:00:00Z").named("later").pain(3).recorded("2026-05-01T20:05:00Z");
        assertThat(shown(at("2026-05-01T21:00:00Z", SPASM, corrected, zero))).isEmpty();
    }

    @Test
    void theLongestMarkItMayHavePassedIsSaid() {
        var last = reading("2026-05-02T08:00:00Z").pain(4);
        assertThat(mark("2026-05-04T08:00:00Z", last)).isNull();
        assertThat(mark("2026-05-04T08:00:01Z", last)).isEqualTo(new RuleId("R22"));
        assertThat(mark("2026-05-08T08:00:01Z", last)).isEqualTo(new RuleId("R11"));
        assertThat(mark("2026-05-15T08:00:01Z", last)).isEqualTo(new RuleId("R12"));
        assertThat(mark("2026-05-29T08:00:01Z", last)).isEqualTo(new RuleId("R13"));
    }

    private static Object mark(String now, org.spasmdiary.ReadingSample last) {
        return alert(at(now, SPASM, last), "R24").args().get("mark");
    }

    @Test
    void anEndAnswersAndACheckDoesNot() {
        assertThat(shown(at("2026-05-03T08:00:00Z", SPASM.eased("2026-05-02T08:00:00Z"))))
                .isEmpty();
        assertThat(shown(at(
                        "2026-05-03T08:00:00Z",
                        SPASM,
                        checked("R24", "2026-05-03T07:00:00Z").of(SPASM))))
                .containsExactly("R24");
    }

    @Test
    void itIsOffWhileTheClockIsWrong() {
        var typedLater = reading("2026-05-01T09:00:00Z").pain(4).recorded("2026-05-03T09:00:00Z");
        assertThat(shown(at("2026-05-03T08:55:00Z", SPASM, typedLater)))
                .as("five minutes early is still right")
                .containsExactly("R24");
        assertThat(shown(at("2026-05-03T08:54:59Z", SPASM, typedLater))).containsExactly("R36");
    }
}
