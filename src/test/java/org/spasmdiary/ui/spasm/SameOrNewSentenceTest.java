package org.spasmdiary.ui.spasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.spasm.SpasmSamples.NOW;
import static org.spasmdiary.ui.spasm.SpasmSamples.ZONE;
import static org.spasmdiary.ui.spasm.SpasmSamples.ago;
import static org.spasmdiary.ui.spasm.SpasmSamples.begun;
import static org.spasmdiary.ui.spasm.SpasmSamples.diary;
import static org.spasmdiary.ui.spasm.SpasmSamples.ended;
import static org.spasmdiary.ui.spasm.SpasmSamples.hoursAgo;
import static org.spasmdiary.ui.spasm.SpasmSamples.pain;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** What "Same spasm or a new one?" says about the time before; it is now Thu 12 Mar 2026, 11:40 in Berlin. */
class SameOrNewSentenceTest {
    private static final Words WORDS = Words.of(Locale.UK);
    private static final Reading ENTRY = pain(hoursAgo(0), 4);

    private static String said(Diary diary) {
        return said(diary, ENTRY);
    }

    private static String said(Diary diary, Reading entry) {
        return SameOrNewDialog.sentence(SameOrNew.of(diary, entry).orElseThrow(), WORDS);
    }

    @Test
    void theLastEntryIsNamedWithItsPain() {
        assertThat(said(diary(begun(hoursAgo(60)), pain(hoursAgo(47), 4), ENTRY)))
                .isEqualTo("Your last entry was Tue 10 Mar 2026, 12:40: pain 4. That is 47 hours ago.");
    }

    @Test
    void painNoughtIsSaidAsAScoreAndNotLeftOut() {
        assertThat(said(diary(begun(hoursAgo(60)), pain(hoursAgo(47), 0), ENTRY)))
                .startsWith("Your last entry was Tue 10 Mar 2026, 12:40: pain 0.");
    }

    @Test
    void anEntryWithoutAScoreIsNamedWithoutOne() {
        Reading there = Reading.empty(EntryId.random(), hoursAgo(40), NOW).withStillThere(Tri.YES);
        assertThat(said(diary(begun(hoursAgo(60)), there, ENTRY)))
                .isEqualTo("Your last entry was Tue 10 Mar 2026, 19:40. That is 40 hours ago.");
    }

    @Test
    void aSpasmWithoutAnyEntrySaysWhenItBegan() {
        assertThat(said(diary(begun(hoursAgo(40)), ENTRY)))
                .isEqualTo("It began Tue 10 Mar 2026, 19:40 and has no entry since. That is 40 hours ago.");
    }

    @Test
    void anEntryMarkedAsAMistakeIsNotTheLastOne() {
        Reading mistake = pain(hoursAgo(20), 9).withMistake(true);
        assertThat(said(diary(begun(hoursAgo(60)), pain(hoursAgo(47), 4), mistake, ENTRY)))
                .endsWith("pain 4. That is 47 hours ago.");
    }

    @Test
    void withoutASpasmBeforeItSaysThatNoneIsOpen() {
        assertThat(said(diary(ENTRY))).isEqualTo("No spasm is open.");
    }

    @ParameterizedTest
    @CsvSource({
        "PT59M, 0 hours",
        "PT1H59M59S, 1 hour",
        "PT2H, 2 hours",
        "PT71H59M59S, 71 hours",
        "PT72H, 3 days",
        "PT95H, 3 days",
        "PT720H, 30 days",
        "P400D, 400 days"
    })
    void timeIsCutOffAndFromThreeDaysOnSaidInDays(Duration since, String said) {
        assertThat(said(diary(ended(ago(since.plusDays(1)), ago(since)), ENTRY)))
                .startsWith("Your last spasm ended ")
                .endsWith("That is " + said + " ago.");
    }

    @Test
    void hoursAreRealHoursAcrossTheChangeOfTheClocks() {
        // in Berlin the night to Sun 29 Mar 2026 has no 02:00: noon to noon are 47 hours, not 48
        When saturday = When.of(Instant.parse("2026-03-28T11:00:00Z"), ZONE);
        Reading monday = pain(When.of(Instant.parse("2026-03-30T10:00:00Z"), ZONE), 4);
        assertThat(said(diary(begun(saturday), pain(saturday, 6), monday), monday))
                .isEqualTo("Your last entry was Sat 28 Mar 2026, 12:00: pain 6. That is 47 hours ago.");
    }

    @Test
    void ofTwoThatOverlapTheOneThatEndedLastIsNamed() {
        Diary diary = diary(ended(hoursAgo(130), hoursAgo(50)), ended(hoursAgo(100), hoursAgo(80)), ENTRY);
        assertThat(said(diary)).isEqualTo("Your last spasm ended Tue 10 Mar 2026, 09:40. That is 50 hours ago.");
    }
}
