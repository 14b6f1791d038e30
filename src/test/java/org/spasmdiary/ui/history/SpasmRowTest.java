package org.spasmdiary.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.history.Days.NOW;
import static org.spasmdiary.ui.history.Days.WORDS;
import static org.spasmdiary.ui.history.Days.diary;
import static org.spasmdiary.ui.history.Days.pain;
import static org.spasmdiary.ui.history.Days.spasm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Place;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Side;

class SpasmRowTest {
    private static final HistoryChoice SPASMS = HistoryChoice.START.withPart(HistoryPart.SPASMS);

    private static List<SpasmRow> rows(Diary diary) {
        return SpasmRow.all(diary, NOW, SPASMS, WORDS);
    }

    private static List<String> found(Diary diary, String search, boolean privately) {
        return SpasmRow.all(diary, NOW, SPASMS.withSearch(search, privately), WORDS).stream()
                .map(SpasmRow::number)
                .toList();
    }

    @Test
    void newestFirstWithItsFiguresAndWhatIsNotKnownSaidSo() {
        Episode stopped = spasm("1 08:00").withEnd(Optional.of(new End(Days.at("4 08:00"), EndReason.STOPPED_LOGGING)));
        Episode open = spasm("9 08:00").withPlace(new Place(Set.of(Region.LOWER_BACK), Side.LEFT, Set.of()));
        Diary diary = diary(stopped, pain("2 08:00", 0), open, pain("12 08:00", 6));
        List<SpasmRow> rows = rows(diary);
        assertThat(rows).extracting(SpasmRow::number).containsExactly("2", "1");
        assertThat(rows.getFirst().days()).isEqualTo("9 Mar 2026 – still going");
        assertThat(rows.getFirst().figures()).isEqualTo("3 d 3 h so far · worst 6 · 1 entry");
        assertThat(rows.getFirst().around()).isEqualTo("at most 5 days well before · 2 in 12 months");
        assertThat(rows.getFirst().where()).isEqualTo("Lower back");
        assertThat(rows.getLast().figures()).isEqualTo("Lasted at least 0 min · worst 0 · 1 entry");
        assertThat(rows.getLast().first()).isTrue();
    }

    @Test
    void anOpenOneWithoutAFreshEntryIsKnownOnlyUpToItsLast() {
        Diary silent = diary(spasm("1 08:00"), pain("3 08:00", 6));
        assertThat(rows(silent).getFirst().figures()).isEqualTo("At least 2 d, no end written · worst 6 · 1 entry");
        Diary none = diary(spasm("12 08:00"));
        assertThat(rows(none).getFirst().figures()).isEqualTo("3 h so far · no pain number · no entries");
    }

    @Test
    void searchFindsNotesDaysAndPlacesAndPrivateNotesOnlyWhenAsked() {
        Episode noted = spasm("1 08:00", "3 08:00").withNotes("", new Notes("Lifted a box", "quarrel"));
        Episode placed =
                spasm("9 08:00", "10 08:00").withPlace(new Place(Set.of(Region.LOWER_BACK), Side.LEFT, Set.of()));
        Diary diary = diary(noted, placed);
        assertThat(found(diary, "BOX", false)).containsExactly("1");
        assertThat(found(diary, "lower", false)).containsExactly("2");
        assertThat(found(diary, "9 mar", false)).containsExactly("2");
        assertThat(found(diary, "2026-03-01", false)).containsExactly("1");
        assertThat(found(diary, "quarrel", false)).isEmpty();
        assertThat(found(diary, "quarrel", true)).containsExactly("1");
    }

    @Test
    void itsPictureIsDrawnAnewOnlyWhenWhatItShowsChanges() {
        Episode spasm = spasm("1 08:00", "3 08:00");
        var entry = pain("2 08:00", 6);
        Object before = rows(diary(spasm, entry)).getFirst().content();
        assertThat(rows(diary(spasm, entry, pain("11 08:00", 1))).getFirst().content())
                .isEqualTo(before);
        assertThat(rows(diary(spasm, entry, pain("2 09:00", 1))).getFirst().content())
                .isNotEqualTo(before);
        assertThat(rows(diary(spasm.withEnd(Optional.empty()), entry))
                        .getFirst()
                        .content())
                .isNotEqualTo(before);
    }

    @Test
    void aMistakeIsNoLineAndAJoinedOneIsPartOfTheOther() {
        Episode first = spasm("1 08:00", "3 08:00");
        Episode joined = spasm("5 08:00", "6 08:00").withJoinedTo(Optional.of(first.id()));
        List<SpasmRow> rows =
                rows(diary(first, joined, spasm("8 08:00", "9 08:00").withMistake(true)));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().has(joined.id())).isTrue();
        assertThat(rows.getFirst().days()).isEqualTo("1 Mar 2026 – 6 Mar 2026");
    }
}
