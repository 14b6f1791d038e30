package org.spasmdiary.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.history.Days.NOW;
import static org.spasmdiary.ui.history.Days.WORDS;
import static org.spasmdiary.ui.history.Days.ZONE;
import static org.spasmdiary.ui.history.Days.at;
import static org.spasmdiary.ui.history.Days.diary;
import static org.spasmdiary.ui.history.Days.pain;
import static org.spasmdiary.ui.history.Days.spasm;
import static org.spasmdiary.ui.history.Days.took;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.Cause;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/** What a search finds, in each part of the screen. */
class HistorySearchTest {
    private final Reading socks = pain("11 06:30", 7).withNotes(new Notes("Socks were hard\nbut I walked", "Zürich"));
    private final Treatment gel = took("10 08:00", TreatmentKind.OTHER_PRODUCT)
            .withProduct("Arnica gel")
            .withNote("cool");
    private final Episode spasm = spasm("9 08:00", "11 09:00").withCause(new Cause(Set.of(), "lifted a basket"));
    private final Contact doctor = contact("10 12:00", ContactKind.DOCTOR);
    private final Contact physio = contact("8 12:00", ContactKind.PHYSIO);
    private final Diary diary = diary(socks, gel, spasm, doctor, physio);

    private static Contact contact(String at, ContactKind kind) {
        return new Contact(
                EntryId.random(),
                at(at),
                NOW,
                false,
                kind,
                Optional.of(ContactHow.PHONE),
                Optional.empty(),
                Set.of(),
                "Keep moving",
                "a pulled muscle",
                "come back in a week",
                Optional.empty());
    }

    private HistoryModel search(HistoryPart part, String words, boolean privately) {
        return HistoryModel.of(
                DayIndex.of(diary, NOW, ZONE),
                diary,
                HistoryChoice.START.withPart(part).withSearch(words, privately),
                WORDS);
    }

    private List<Entry> found(String words) {
        return search(HistoryPart.LIST, words, false).items().stream()
                .map(HistoryLine.Item::entry)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"socks", "SOCKS", "  walked  socks ", "pain 7", "ock", "walked"})
    void anEntryIsFoundByAnyPartOfItsWordsInAnyOrder(String words) {
        assertThat(found(words)).containsExactly(socks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"socks arnica", "socks7", "zürich", "pain 8"})
    void everyWordMustBeInTheSameEntryAndAPrivateNoteIsNotLookedInto(String words) {
        assertThat(found(words)).isEmpty();
    }

    @Test
    void productsNotesCausesAndWhatWasSaidAreAllSearched() {
        assertThat(found("arnica")).containsExactly(gel);
        assertThat(found("cool")).containsExactly(gel);
        assertThat(found("basket")).containsExactly(spasm);
        assertThat(found("pulled")).containsExactly(doctor, physio);
        assertThat(found("week physio")).containsExactly(physio);
    }

    @Test
    void aPrivateNoteIsFoundInAnyCaseOnceThatIsOn() {
        assertThat(search(HistoryPart.LIST, "ZÜRICH", true).items())
                .extracting(HistoryLine.Item::entry)
                .containsExactly(socks);
    }

    @Test
    void onlyDaysWithSomethingFoundKeepTheirHeadAndGapsAreLeftOut() {
        HistoryModel model = search(HistoryPart.LIST, "arnica", false);
        assertThat(model.lines()).hasSize(2);
        assertThat(model.lines().getFirst())
                .isEqualTo(new HistoryLine.Head(gel.at().day()));
    }

    @Test
    void theCalendarBecomesAListWhileASearchIsOnAndBlanksAreNoSearch() {
        assertThat(search(HistoryPart.CALENDAR, "arnica", false).shown()).isEqualTo(HistoryPart.LIST);
        HistoryModel blank = search(HistoryPart.CALENDAR, "   ", false);
        assertThat(blank.shown()).isEqualTo(HistoryPart.CALENDAR);
        assertThat(blank.month()).hasSize(42);
    }

    @Test
    void visitsAreSearchedAmongThemselvesWithTheNewestDayFirst() {
        assertThat(search(HistoryPart.VISITS, "", false).items())
                .extracting(HistoryLine.Item::entry)
                .containsExactly(doctor, physio);
        assertThat(search(HistoryPart.VISITS, "physio", false).items())
                .extracting(HistoryLine.Item::entry)
                .containsExactly(physio);
        HistoryModel none = search(HistoryPart.VISITS, "arnica", false);
        assertThat(none.lines()).isEmpty();
        assertThat(none.empty()).isEqualTo("No entry has “arnica”.");
    }
}
