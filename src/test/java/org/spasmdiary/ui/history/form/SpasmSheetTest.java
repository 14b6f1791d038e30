package org.spasmdiary.ui.history.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.history.Days.NOW;
import static org.spasmdiary.ui.history.Days.WORDS;
import static org.spasmdiary.ui.history.Days.at;
import static org.spasmdiary.ui.history.Days.spasm;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.BodyMark;
import org.spasmdiary.diary.Cause;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Injury;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.OnsetHow;
import org.spasmdiary.diary.Place;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Side;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.Trigger;
import org.spasmdiary.diary.When;

class SpasmSheetTest {
    private final Episode open = spasm("10 07:40");
    private final Episode over = spasm("1 07:40", "3 10:00");

    private static Episode full() {
        return spasm("1 07:40", "3 10:00")
                .withHow(OnsetHow.WOKE_WITH_IT)
                .withPlace(new Place(
                        Set.of(Region.LOWER_BACK, Region.ALONG_SPINE), Side.BOTH, Set.of(BodyMark.values()[0])))
                .withCause(new Cause(Set.of(Trigger.POSTURE), "a long drive"))
                .withInjury(new Injury(Optional.of(Answer.no(NOW)), Optional.empty(), Tri.NO))
                .withNotes("The one in March", new Notes("open", "a secret"));
    }

    @Test
    void whatTheFormShowsIsWhatWasSaid() {
        assertThat(Sheet.draftOf(full()).typed())
                .containsEntry(Field.ONSET, "2026-03-01T07:40")
                .containsEntry(Field.END, "2026-03-03T10:00")
                .containsEntry(Field.END_REASON, "EASED")
                .containsEntry(Field.SIDE, "BOTH")
                .containsEntry(Field.TRIGGERS, "posture")
                .containsEntry(Field.TRIGGER_DETAIL, "a long drive")
                .containsEntry(Field.NOTE, "open")
                .containsEntry(Field.PRIVATE_NOTE, "a secret");
    }

    @Test
    void anUntouchedFormLosesNothingOfAFullSpasm() {
        Episode full = full();
        assertThat(Sheets.made(full, Sheet.draftOf(full))).isEqualTo(full);
    }

    @Test
    void whatTheFormDoesNotAskForStays() {
        Episode made = Sheets.with(full(), Field.TRIGGER_DETAIL, "a short drive");
        assertThat(made.cause().detail()).isEqualTo("a short drive");
        assertThat(made.how()).isEqualTo(OnsetHow.WOKE_WITH_IT);
        assertThat(made.injury()).isEqualTo(full().injury());
        assertThat(made.title()).isEqualTo("The one in March");
        assertThat(made.place().bodyMap()).isEqualTo(full().place().bodyMap());
    }

    @ParameterizedTest
    @EnumSource(OnsetCertainty.class)
    void howSureTheStartIsCanBeChosen(OnsetCertainty sure) {
        assertThat(Sheets.with(open, Field.ONSET_CERTAINTY, sure.code()).certainty())
                .isEqualTo(sure);
    }

    @ParameterizedTest
    @EnumSource(Region.class)
    void everyPlaceCanBeChosen(Region region) {
        assertThat(Sheets.with(open, Field.REGIONS, region.code()).place().regions())
                .containsExactly(region);
    }

    @ParameterizedTest
    @EnumSource(Trigger.class)
    void everyTriggerCanBeChosen(Trigger trigger) {
        assertThat(Sheets.with(open, Field.TRIGGERS, trigger.code()).cause().triggers())
                .containsExactly(trigger);
    }

    @Test
    void aSideThatIsLetGoIsNotSaid() {
        assertThat(Sheets.with(full(), Field.SIDE, "").place().side()).isEqualTo(Side.NOT_ASKED);
        assertThat(Sheet.draftOf(open).typed()).doesNotContainKey(Field.SIDE);
    }

    @Test
    void anEndWithoutAReasonIsASpasmThatEased() {
        assertThat(Sheets.with(open, Field.END, "2026-03-11T09:00").end())
                .contains(new End(at("11 09:00"), EndReason.EASED));
    }

    @Test
    void aReasonWithoutAnEndEndsNothing() {
        assertThat(Sheets.with(open, Field.END_REASON, "STOPPED_LOGGING").isOpen())
                .isTrue();
    }

    @Test
    void theReasonCanBeChangedAndTheEndStaysToTheSecond() {
        When end = When.of(Instant.parse("2026-03-03T09:00:33Z"), ZoneId.of("Asia/Tokyo"));
        Episode exact =
                open.withOnset(at("1 07:40"), OnsetCertainty.EXACT).withEnd(Optional.of(new End(end, EndReason.EASED)));
        assertThat(Sheets.with(exact, Field.END_REASON, "STOPPED_LOGGING").end())
                .contains(new End(end, EndReason.STOPPED_LOGGING));
    }

    @Test
    void sameAsEarlierIsOfferedOnlyWhereItIsTrueAlready() {
        Episode joined = over.withJoinedTo(Optional.of(EntryId.random()))
                .withEnd(Optional.of(new End(at("3 10:00"), EndReason.SAME_AS_EARLIER)));
        assertThat(reasons(over)).containsExactly("EASED", "STOPPED_LOGGING");
        assertThat(reasons(joined)).contains("SAME_AS_EARLIER");
        assertThat(Sheets.made(joined, Sheet.draftOf(joined))).isEqualTo(joined);
    }

    private static List<String> reasons(Episode spasm) {
        return Sheet.inputsOf(spasm, WORDS).stream()
                .filter(input -> input.field() == Field.END_REASON)
                .flatMap(input -> ((Input.One) input).options().stream())
                .map(Input.Option::code)
                .toList();
    }

    @Test
    void movingTheStartBehindTheEndIsSaidAtTheEnd() {
        assertThat(Sheets.wrong(over, Field.ONSET, "2026-03-03T10:01"))
                .extracting(Problem::field)
                .containsExactly(Field.END);
        assertThat(Sheets.wrong(over, Field.ONSET, "2026-03-03T10:00")).isEmpty();
    }

    @Test
    void startAndEndCanBeMovedTogetherPastEachOther() {
        Draft draft = Sheet.draftOf(over).with(Field.ONSET, "2026-03-05T08:00").with(Field.END, "2026-03-06T08:00");
        Episode made = Sheets.made(over, draft);
        assertThat(made.at()).isEqualTo(at("5 08:00"));
        assertThat(made.end().orElseThrow().at()).isEqualTo(at("6 08:00"));
    }

    @Test
    void aSpasmEndedInTheMinuteItBeganIsFineWhateverTheSecond() {
        Episode late = open.withOnset(
                When.of(Instant.parse("2026-03-10T06:40:42Z"), org.spasmdiary.ui.history.Days.ZONE),
                OnsetCertainty.EXACT);
        assertThat(Sheets.wrong(late, Field.END, "2026-03-10T07:40")).isEmpty();
        assertThat(Sheets.wrong(late, Field.END, "2026-03-10T07:39"))
                .extracting(Problem::key)
                .containsExactly("endBeforeStart");
    }

    @Test
    void aStartIsNeededAndWhatCannotBeReadIsNamed() {
        assertThat(Sheets.said(open, Field.ONSET, "")).isEqualTo("The start is needed and is not there.");
        assertThat(Sheets.said(open, Field.ONSET, "lunch")).contains("\"lunch\" is not a time");
        assertThat(Sheets.said(open, Field.END, "2026-03-11T")).startsWith("The end:");
    }

    @Test
    void whatSetItOffMayHaveFiveHundredCharacters() {
        assertThat(Sheets.wrong(open, Field.TRIGGER_DETAIL, "x".repeat(500))).isEmpty();
        assertThat(Sheets.said(open, Field.TRIGGER_DETAIL, "x".repeat(501)))
                .endsWith("may have 500 characters. This has 501.");
    }
}
