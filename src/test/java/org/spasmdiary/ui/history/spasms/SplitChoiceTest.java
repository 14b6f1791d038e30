package org.spasmdiary.ui.history.spasms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.history.Days.NOW;
import static org.spasmdiary.ui.history.Days.WORDS;
import static org.spasmdiary.ui.history.Days.diary;
import static org.spasmdiary.ui.history.Days.pain;
import static org.spasmdiary.ui.history.Days.spasm;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spasmdiary.analysis.EpisodeFigures;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Joining;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.When;
import org.spasmdiary.ui.history.spasms.SplitChoice.FirstEnd;

class SplitChoiceTest {
    private final EntryId rest = EntryId.random();
    private final Reading one = pain("2 08:00", 7);
    private final Reading gone = pain("3 08:00", 0);
    private final Reading two = pain("8 08:00", 4);
    private final Diary diary = diary(spasm("1 08:00", "10 08:00"), one, gone, two);

    private static Bout bout(Diary diary) {
        return diary.bouts().all().getFirst();
    }

    private Optional<End> firstEnd(FirstEnd how) {
        var change = new SplitChoice(two, how)
                .change(diary, bout(diary), rest, NOW)
                .ok()
                .orElseThrow();
        return bout(change.applyTo(diary)).end();
    }

    @Test
    void theFirstPartEndsThereAtItsLastEntryOrNobodyKnows() {
        assertThat(firstEnd(FirstEnd.THERE)).contains(new End(two.at(), EndReason.EASED));
        assertThat(firstEnd(FirstEnd.LAST_ENTRY)).contains(new End(gone.at(), EndReason.EASED));
        assertThat(firstEnd(FirstEnd.NOT_KNOWN)).contains(new End(one.at(), EndReason.STOPPED_LOGGING));
    }

    @Test
    void theDialogBeginsAfterTheLongestTimeWithoutAnEntry() {
        assertThat(SplitChoice.longestWaitBefore(diary, bout(diary), List.of(one, gone, two)))
                .isEqualTo(2);
    }

    @Test
    void thePreviewIsWhatTheFiguresSayOnceItIsSaved() {
        var words = new SpasmWords(WORDS);
        var choice = new SplitChoice(two, FirstEnd.THERE);
        String preview = choice.preview(diary, bout(diary), rest, NOW, words);
        assertThat(preview)
                .isEqualTo("Spasm 1: 1 Mar 2026, 08:00 – 8 Mar 2026, 08:00, 2 entries.\n"
                        + "Spasm 2: 8 Mar 2026, 08:00 – 10 Mar 2026, 08:00, 1 entry.");
        Diary after =
                choice.change(diary, bout(diary), rest, NOW).ok().orElseThrow().applyTo(diary);
        assertThat(EpisodeFigures.all(after, NOW))
                .extracting(EpisodeFigures::readings)
                .containsExactly(2, 1);
    }

    @Test
    void splitThenJoinedEveryFigureIsTheSameAgainAlsoAcrossAClockChange() {
        ZoneId london = ZoneId.of("Europe/London");
        Instant start = Instant.parse("2025-10-25T06:00:00Z"); // the clocks go back the night after
        When onset = When.of(start, london);
        var entries = new java.util.ArrayList<org.spasmdiary.diary.Entry>();
        Episode spasm = Episode.begun(EntryId.random(), onset, start)
                .withEnd(Optional.of(new End(onset.at(start.plus(Duration.ofHours(80))), EndReason.STOPPED_LOGGING)));
        entries.add(spasm);
        for (int hour = 1; hour < 80; hour += 9)
            entries.add(Reading.empty(EntryId.random(), onset.at(start.plus(Duration.ofHours(hour))), start)
                    .withPain(Pain.now(8 - hour / 10)));
        Diary before = diary(entries);
        for (Reading entry : before.readings())
            for (FirstEnd how : FirstEnd.values()) {
                Diary split = new SplitChoice(entry, how)
                        .change(before, bout(before), rest, NOW)
                        .ok()
                        .orElseThrow()
                        .applyTo(before);
                List<Bout> two = split.bouts().all();
                Diary joined = Joining.of(two.getFirst(), two.getLast()).applyTo(split);
                assertThat(EpisodeFigures.all(joined, NOW)).isEqualTo(EpisodeFigures.all(before, NOW));
            }
    }
}
