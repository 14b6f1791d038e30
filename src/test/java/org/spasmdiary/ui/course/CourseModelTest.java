package org.spasmdiary.ui.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.spasmdiary.SpasmSample;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.words.Words;

class CourseModelTest {
    private static final SpasmSample SPASM = spasm("2026-05-01T08:00:00Z").eased("2026-05-04T08:00:00Z");
    private static final String LATER = "2026-09-20T08:00:00Z";
    private final List<Supplier<? extends Entry>> entries = new ArrayList<>();

    private CourseModelTest with(Supplier<? extends Entry> entry) {
        entries.add(entry);
        return this;
    }

    private CourseModelTest pain(String time, int score) {
        return with(reading(time).pain(score));
    }

    /** What the first spasm's line says. */
    private String said(String key, String now) {
        Diary diary = diary(entries);
        return CourseModel.of(diary, diary.bouts().all().getFirst(), at(now), Words.of(Locale.UK)).lines().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow()
                .said();
    }

    @Test
    void theEndIsTheOneThePersonGave() {
        with(SPASM).pain("2026-05-01T09:00:00Z", 7);
        assertThat(said("end", LATER)).isEqualTo("It eased after 3 days. 1 entry.");
        entries.set(0, spasm("2026-05-01T08:00:00Z").ended("2026-05-04T08:00:00Z", EndReason.STOPPED_LOGGING));
        assertThat(said("end", LATER))
                .isEqualTo("The entries stopped, so the end is not known. It lasted at least 1 hour. 1 entry.");
        entries.set(0, spasm("2026-05-01T08:00:00Z"));
        assertThat(said("end", LATER))
                .isEqualTo("It has no end yet. It is known to have lasted 1 hour so far. 1 entry.");
    }

    @Test
    void recoveryStandsBesideItAndSaysHowManyDaysAreNotKnown() {
        with(SPASM).pain("2026-05-01T09:00:00Z", 7);
        for (int day : new int[] {4, 5, 7, 8, 10}) pain("2026-05-%02dT20:00:00Z".formatted(day), day == 4 ? 1 : 0);
        assertThat(said("low", LATER)).isEqualTo("Cannot tell: no pain score on 2 of 7 days.");
        pain("2026-05-06T20:00:00Z", 0).pain("2026-05-09T20:00:00Z", 0);
        assertThat(said("low", LATER)).isEqualTo("Yes, from Mon 4 May 2026 on.");
        assertThat(said("none", LATER)).as("the first of them is a 1").startsWith("Cannot tell: no pain score on 1 of");
        assertThat(said("low", "2026-05-11T19:59:59Z")).isEqualTo("Not yet: the 7 days are not over.");
    }

    @Test
    void aChangeIsHeldAgainstTheHighestOfTheFirstDay() {
        with(SPASM).pain("2026-05-01T09:00:00Z", 7);
        assertThat(said("change", LATER))
                .isEqualTo("Cannot tell: no pain score after the highest one of the first 24 hours.");
        pain("2026-05-03T09:00:00Z", 5);
        assertThat(said("change", LATER))
                .isEqualTo("Yes, lower: 7 was the highest of the first 24 hours, 5 is the last score.");
        pain("2026-05-03T10:00:00Z", 6);
        assertThat(said("change", LATER))
                .isEqualTo("No: 7 was the highest of the first 24 hours, 6 is the last score.");
        pain("2026-05-03T11:00:00Z", 9);
        assertThat(said("change", LATER)).startsWith("Yes, higher: 7 was");
        entries.remove(1);
        assertThat(said("change", LATER)).isEqualTo("Cannot tell: no pain score in the first 24 hours.");
    }

    @Test
    void whatCameAfterIsSaidWithWhatSettlesIt() {
        with(SPASM).pain("2026-05-01T09:00:00Z", 7);
        assertThat(said("back", LATER)).isEqualTo("No other spasm since.");
        with(spasm("2026-06-13T08:00:00Z").eased("2026-06-16T08:00:00Z"));
        assertThat(said("back", LATER)).isEqualTo("Cannot tell: the next one has no pain score of 2 or more so far.");
        pain("2026-06-13T09:00:00Z", 2);
        assertThat(said("back", LATER)).isEqualTo("Yes: the next one began after 5 weeks 5 days without.");
        pain("2026-05-30T09:00:00Z", 3);
        assertThat(said("back", LATER))
                .isEqualTo("No: an entry in the 30 days before the next one says pain of 2 or more.");
    }

    @Test
    void everyReasonHasItsSentence() {
        with(SPASM).with(spasm("2026-05-20T08:00:00Z"));
        assertThat(said("back", LATER)).isEqualTo("No: the next one began after 2 weeks 2 days without.");
        entries.set(1, spasm("2026-05-03T08:00:00Z"));
        assertThat(said("back", LATER)).startsWith("No: the next one began before this");
        entries.set(1, spasm("2026-07-20T08:00:00Z").eased("2026-07-20T10:00:00Z"));
        assertThat(said("back", LATER)).isEqualTo("No: the next one was over in less than 24 hours.");
        entries.set(1, spasm("2026-07-20T08:00:00Z").eased("2026-07-29T10:00:00Z"));
        pain("2026-07-21T08:00:00Z", 1);
        assertThat(said("back", LATER)).isEqualTo("No: the next one has no pain of 2 or more.");
        entries.set(1, spasm("2026-07-20T08:00:00Z"));
        pain("2026-07-20T09:00:00Z", 4);
        entries.remove(2);
        assertThat(said("back", LATER)).startsWith("Cannot tell: it is not known whether the next one lasted");
        entries.set(0, spasm("2026-05-01T08:00:00Z").ended("2026-05-04T08:00:00Z", EndReason.STOPPED_LOGGING));
        assertThat(said("back", LATER)).isEqualTo("Cannot tell: nobody knows when this or an earlier one ended.");
    }

    @Test
    void theWholeDiaryIsCountedWithWhatCannotBeTold() {
        pain("2026-01-01T08:00:00Z", 0).with(SPASM).with(spasm("2026-09-01T08:00:00Z"));
        assertThat(said("research", LATER)).isEqualTo("1 of 2 stretches of back pain; for 1 the diary cannot tell.");
    }
}
