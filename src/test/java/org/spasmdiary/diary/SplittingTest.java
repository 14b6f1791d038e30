package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spasmdiary.diary.Some.NOW;
import static org.spasmdiary.diary.Some.diary;
import static org.spasmdiary.diary.Some.hoursAgo;
import static org.spasmdiary.diary.Some.pain;
import static org.spasmdiary.diary.Some.spasm;
import static org.spasmdiary.diary.Some.took;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SplittingTest {
    private final EntryId rest = EntryId.random();
    private final Episode spasm = spasm(100, 10);
    private final Reading first = pain(90, 7);
    private final Reading middle = pain(50, 4);
    private final Reading last = pain(20, 2);
    private final Diary diary = diary(spasm, first, middle, last);

    private static Bout bout(Diary diary) {
        return diary.bouts().all().getFirst();
    }

    private Change split(Diary of, Reading entry) {
        return Splitting.at(of, bout(of), entry, new End(entry.at(), EndReason.EASED), rest, NOW)
                .ok()
                .orElseThrow();
    }

    private static void canBeSaved(Change change, Diary diary) {
        assertThat(change.problems(diary, NOW)).isEmpty();
        assertThat(change.inverse(diary).applyTo(change.applyTo(diary))).isEqualTo(diary);
    }

    private static List<Reading> readings(Diary diary, int bout) {
        return diary.belonging().readings(diary.bouts().all().get(bout));
    }

    @Test
    void theFirstPartEndsThereAndTheRestBeginsWithTheEntryAndKeepsTheEnd() {
        Change change = split(diary, middle);
        canBeSaved(change, diary);
        Diary after = change.applyTo(diary);
        assertThat(after.bouts().all()).extracting(Bout::id).containsExactly(spasm.id(), rest);
        assertThat(bout(after).end()).contains(new End(middle.at(), EndReason.EASED));
        Bout second = after.bouts().all().getLast();
        assertThat(second.onset()).isEqualTo(middle.at());
        assertThat(second.end()).isEqualTo(spasm.end());
        assertThat(readings(after, 0)).containsExactly(first);
        assertThat(readings(after, 1)).containsExactly(middle, last);
    }

    @Test
    void nothingLiesBeforeAnEntryAtOrBeforeTheBeginning() {
        Reading onset = pain(100, 8);
        Reading before = pain(110, 3).withEpisode(Optional.of(spasm.id()));
        Reading end = pain(10, 0);
        Reading afterwards = pain(5, 0).withEpisode(Optional.of(spasm.id()));
        Diary of = diary(spasm, onset, before, first, end, afterwards);
        assertThat(Splitting.places(of, bout(of))).containsExactly(first, end);
        var refused = Splitting.at(of, bout(of), onset, new End(onset.at(), EndReason.EASED), rest, NOW);
        assertThat(refused.bad()).contains(Problem.of(Field.ONSET, "splitNothingBefore", onset.at()));
        Change atTheEnd = split(of, end);
        canBeSaved(atTheEnd, of);
        assertThat(atTheEnd.applyTo(of)
                        .bouts()
                        .all()
                        .getLast()
                        .end()
                        .orElseThrow()
                        .at())
                .isEqualTo(end.at());
    }

    @Test
    void theFirstEntryIsAPlaceUnlessItStandsInForTheBeginning() {
        assertThat(Splitting.places(diary, bout(diary))).containsExactly(first, middle, last);
        Diary unsure = diary(spasm.withOnset(spasm.at(), OnsetCertainty.UNKNOWN), first, middle, last);
        assertThat(Splitting.places(unsure, bout(unsure))).containsExactly(middle, last);
    }

    @Test
    void theEndOfTheFirstPartLiesBetweenItsOnsetAndTheCut() {
        var end = new End(hoursAgo(70), EndReason.STOPPED_LOGGING);
        Change change =
                Splitting.at(diary, bout(diary), middle, end, rest, NOW).ok().orElseThrow();
        assertThat(bout(change.applyTo(diary)).end()).contains(end);
        var tooLate = new End(hoursAgo(49), EndReason.EASED);
        assertThatThrownBy(() -> Splitting.at(diary, bout(diary), middle, tooLate, rest, NOW))
                .isInstanceOf(IllegalArgumentException.class);
        var tooEarly = new End(hoursAgo(101), EndReason.EASED);
        assertThatThrownBy(() -> Splitting.at(diary, bout(diary), middle, tooEarly, rest, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatNobodySaidOfTheRestIsNotSaidOfIt() {
        Episode told = spasm.withPlace(new Place(java.util.Set.of(Region.LOWER_BACK), Side.LEFT, java.util.Set.of()))
                .withCause(new Cause(java.util.Set.of(Trigger.STRAIN), "a box"))
                .withNotes("the bad one", new Notes("a note", "a private one"));
        Diary of = diary(told, first, middle);
        Diary after = split(of, middle).applyTo(of);
        Episode made = (Episode) after.find(rest).orElseThrow();
        assertThat(made.place()).isEqualTo(told.place());
        assertThat(made.cause()).isEqualTo(Cause.NOT_SAID);
        assertThat(made.notes()).isEqualTo(Notes.NONE);
        assertThat(((Episode) after.find(told.id()).orElseThrow()).notes()).isEqualTo(told.notes());
    }

    @Test
    void entriesThatNameTheSpasmGoWithTheirSideOfTheCut() {
        Reading namedBefore = pain(60, 5).withEpisode(Optional.of(spasm.id()));
        Reading namedAfter = pain(40, 3).withEpisode(Optional.of(spasm.id()));
        Treatment heat = took(70, TreatmentKind.HEAT_DRY).withEpisode(Optional.of(spasm.id()));
        Treatment walk = took(30, TreatmentKind.WALK).withEpisode(Optional.of(spasm.id()));
        Treatment byTime = took(25, TreatmentKind.WALK);
        Diary of = diary(spasm, first, middle, namedBefore, namedAfter, heat, walk, byTime);
        Change change = split(of, middle);
        canBeSaved(change, of);
        Diary after = change.applyTo(of);
        assertThat(readings(after, 0)).containsExactly(first, namedBefore);
        assertThat(readings(after, 1)).extracting(Reading::id).containsExactly(middle.id(), namedAfter.id());
        Belonging belonging = after.belonging();
        assertThat(belonging.treatments(bout(after))).containsExactly(heat);
        assertThat(belonging.treatments(after.bouts().all().getLast()))
                .extracting(Treatment::id)
                .containsExactly(walk.id(), byTime.id());
    }

    @Test
    void anOpenSpasmStaysOpenInItsRest() {
        Diary of = diary(spasm(100), first, middle);
        Change change = split(of, middle);
        canBeSaved(change, of);
        Diary after = change.applyTo(of);
        assertThat(after.bouts().open()).extracting(Bout::id).containsExactly(rest);
    }

    @Test
    void anAlertThatWasShownAndAMistakeStayAsTheyWere() {
        Reading mistake = pain(40, 9).withMistake(true).withEpisode(Optional.of(spasm.id()));
        AlertRecord shown = new AlertRecord(
                EntryId.random(),
                hoursAgo(28),
                NOW,
                false,
                new RuleId("R22"),
                Optional.of(spasm.id()),
                hoursAgo(20),
                List.of(),
                Optional.empty(),
                RecordOutcome.CLEARED_BY_DATA,
                Optional.empty(),
                Optional.empty(),
                "1");
        Diary of = diary(spasm, first, middle, mistake, shown);
        Diary after = split(of, middle).applyTo(of);
        assertThat(after.alertRecords()).containsExactly(shown);
        assertThat(after.find(mistake.id())).contains(mistake);
    }
}
