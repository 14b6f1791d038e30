package org.spasmdiary.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.ui.UiTest;

/** The fast path of Today, by keyboard alone, down to what is in the file. */
class TodayFlowTest extends UiTest {
    @Override
    protected Change seed() {
        return new Change.Put(Episode.begun(EntryId.random(), ago(Duration.ofHours(10)), START));
    }

    private List<Integer> pains() {
        return diary().readings().stream()
                .flatMap(reading -> reading.pain().now().stream())
                .map(PainScore::value)
                .toList();
    }

    @Test
    void sixAndEnterStorePainSixAndSaySaved() {
        type(KeyCode.DIGIT6);
        type(KeyCode.ENTER);
        picture("after");
        await(() -> shown("notice"));
        assertThat(text("notice-text")).isEqualTo("Saved 11:40");
        assertThat(pains()).containsExactly(6);
    }

    @Test
    void nothingIsChosenAtTheStart() {
        for (int n = 0; n <= 10; n++)
            assertThat(((javafx.scene.control.ToggleButton) node("pain-" + n)).isSelected())
                    .isFalse();
        assertThat(text("save-entry")).isEqualTo("Save");
        type(KeyCode.ENTER);
        assertThat(text("entry-problem")).startsWith("There is nothing to save yet.");
        assertThat(pains()).isEmpty();
    }

    @Test
    void whatIsInTheFileIsThereAfterReopening() throws Exception {
        type(KeyCode.DIGIT1, KeyCode.DIGIT0, KeyCode.ENTER);
        await(() -> !pains().isEmpty());
        reopen();
        assertThat(pains()).containsExactly(10);
        Reading only = diary().readings().getFirst();
        assertThat(only.at()).isEqualTo(now());
    }
}
