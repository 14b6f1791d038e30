package org.spasmdiary.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.history.Days.NOW;
import static org.spasmdiary.ui.history.Days.WORDS;
import static org.spasmdiary.ui.history.Days.at;
import static org.spasmdiary.ui.history.Days.pain;
import static org.spasmdiary.ui.history.Days.spasm;
import static org.spasmdiary.ui.history.Days.took;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.MovementKind;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.TreatmentKind;

/** One line of the list: what is read and what is heard. */
class EntryRowTest {
    private static EntryRow row(Entry entry) {
        return EntryRow.of(HistoryLine.Item.of(entry), false, WORDS);
    }

    private static EntryRow endRow(Entry entry) {
        return EntryRow.of(new HistoryLine.Item(entry, true), false, WORDS);
    }

    @Test
    void aPainEntryHasItsNumberInTheBadgeAndIsHeardWithItsTime() {
        EntryRow row = row(pain("11 07:05", 7).withNotes(new Notes("stiff on waking", "")));
        assertThat(row.pain()).contains(7);
        assertThat(row.spoken()).isEqualTo("07:05, Pain 7. stiff on waking");
        assertThat(row.editable()).isTrue();
        assertThat(row.removable()).isTrue();
    }

    @Test
    void everythingThatIsMarkedIsHeardInOneSentence() {
        Reading secret =
                pain("11 07:05", 0).withNotes(new Notes("", "not for others")).withMistake(true);
        EntryRow row = EntryRow.of(HistoryLine.Item.of(secret), true, WORDS);
        assertThat(row.spoken())
                .isEqualTo("07:05, Pain 0. Private note. edited. Entered by mistake, left out of every figure");
        assertThat(row.second()).doesNotContain("not for others");
    }

    @Test
    void aSpasmHasALineWhereItBeganAndOneWhereItEnded() {
        Episode spasm = spasm("10 08:00", "11 09:30").withNotes("", new Notes("after lifting", "secret"));
        assertThat(row(spasm).spoken()).isEqualTo("08:00, The spasm began. after lifting. Private note");
        EntryRow end = endRow(spasm);
        assertThat(end.spoken()).isEqualTo("09:30, The spasm was over");
        assertThat(end.icon()).isEqualTo(Feather.FLAG);
        assertThat(end.hasPrivate()).isFalse();
    }

    @Test
    void anEndThatIsNotKnownIsNotCalledOver() {
        Episode stopped = spasm("10 08:00").withEnd(Optional.of(new End(at("11 09:30"), EndReason.STOPPED_LOGGING)));
        assertThat(endRow(stopped).title()).isEqualTo("Stopped writing; the end is not known");
    }

    @Test
    void aRecordWithoutAFormCanOnlyGoToTheBin() {
        EntryRow row = row(Movement.of(at("11 09:00"), MovementKind.MOVED));
        assertThat(row.editable()).isFalse();
        assertThat(row.removable()).isTrue();
        assertThat(row.pain()).isEmpty();
    }

    @Test
    void anAnswerToAnAlertNamesTheAlertAndARuleOfALaterVersionKeepsItsNumber() {
        assertThat(row(answer("R11")).title()).isEqualTo(WORDS.text("alerts.R11.title") + ": entered by mistake");
        assertThat(row(answer("R99")).title()).isEqualTo("Rule R99: entered by mistake");
    }

    private static AlertOutcome answer(String rule) {
        return new AlertOutcome(
                EntryId.random(),
                at("11 10:00"),
                NOW,
                false,
                new RuleId(rule),
                Optional.empty(),
                OutcomeKind.MISTAKE,
                Optional.empty(),
                Set.of());
    }

    @Test
    void aSentenceAboutAnEntryNamesItsDayAndTime() {
        assertThat(EntryRow.what(took("9 22:01", TreatmentKind.WALK), WORDS))
                .isEqualTo("Mon 9 Mar, 22:01, " + WORDS.name(TreatmentKind.WALK));
    }

    @Test
    void theLineKnowsItsDayByItsOwnMoment() {
        Episode spasm = spasm("10 08:00", "11 09:30");
        assertThat(new HistoryLine.Item(spasm, true).day()).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(new HistoryLine.Quiet(LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 9)).day())
                .isEqualTo(LocalDate.of(2026, 3, 8));
    }
}
