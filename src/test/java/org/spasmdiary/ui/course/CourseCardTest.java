package org.spasmdiary.ui.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.ui.UiTest;

/** On the Chart screen, by keyboard alone. */
class CourseCardTest extends UiTest {
    private final Episode spasm = Episode.begun(EntryId.random(), ago(Duration.ofDays(20)), START)
            .withEnd(Optional.of(new End(ago(Duration.ofDays(12)), EndReason.EASED)));

    @Override
    protected Change seed() {
        List<Change> all = new ArrayList<>();
        for (Entry entry : List.of(spasm, pain(19.9, 8), pain(17, 5), pain(13, 1), pain(8, 0)))
            all.add(new Change.Put(entry));
        return new Change.Batch(all);
    }

    private Reading pain(double daysAgo, int score) {
        return Reading.empty(EntryId.random(), ago(Duration.ofMinutes((long) (daysAgo * 1440))), START)
                .withPain(Pain.now(score));
    }

    private void toTheFold() {
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        for (int i = 0; i < 30 && !"course-toggle".equals(focused().getId()); i++) press(KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("course-toggle");
    }

    @Test
    void itOpensAndClosesByKeyAndEachLineIsReadOut() {
        toTheFold();
        assertThat(shown("course-lines")).isFalse();
        press(KeyCode.SPACE);
        assertThat(shown("course-lines")).isTrue();
        assertThat(text("course-end")).isEqualTo("It eased after 8 days. 3 entries.");
        assertThat(text("course-low")).startsWith("Cannot tell: no pain score on ");
        assertThat(text("course-change")).startsWith("Yes, lower: 8 was");
        press(KeyCode.TAB);
        assertThat(focused().getAccessibleText())
                .isEqualTo("How it ended, by your own words: It eased after 8 days. 3 entries.");
        picture("course-open");
        press(KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.SPACE);
        assertThat(shown("course-lines")).isFalse();
    }

    @Test
    void whatIsSavedMeanwhileShowsAtOnce() {
        toTheFold();
        press(KeyCode.SPACE);
        robotSaves(pain(12.5, 6));
        await(() -> text("course-end").endsWith("4 entries."));
        assertThat(text("course-change")).contains("6 is the last score");
    }

    private void robotSaves(Reading reading) {
        org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(10_000, () -> desk().save(new Change.Put(reading), _ -> {}));
    }
}
