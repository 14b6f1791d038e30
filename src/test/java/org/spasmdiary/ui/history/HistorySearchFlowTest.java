package org.spasmdiary.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Reading;

/** Finding an entry by its words, by key alone. */
class HistorySearchFlowTest extends HistoryUi {
    private final Reading socks =
            pain(Duration.ofDays(40), 6).withNotes(new Notes("putting on socks", "from my notebook"));

    @Override
    List<Entry> entries() {
        return List.of(socks, pain(Duration.ofHours(2), 5));
    }

    private void find(String words) {
        press(KeyCode.CONTROL, KeyCode.F);
        focusOn("history-search");
        overwrite(words);
    }

    @Test
    void anEntryIsFoundCorrectedAndStillTheOneChosen() {
        find("SOCKS");
        await(() -> size("history-entries") == 2);
        assertThat(heard("history-entries")).contains("11:40, Pain 6. putting on socks. Private note");
        focus("history-entries");
        type(KeyCode.HOME, KeyCode.DOWN, KeyCode.ENTER);
        focusOn("form-painNow");
        overwrite("2");
        type(KeyCode.ENTER);
        await(() -> ((Reading) diary().find(socks.id()).orElseThrow())
                        .pain()
                        .now()
                        .orElseThrow()
                        .value()
                == 2);
        focusOn("history-entries");
        assertThat(typed("history-search")).isEqualTo("SOCKS");
        assertThat(heard("history-entries")).contains("11:40, Pain 2. putting on socks. Private note. edited");
        type(KeyCode.DELETE);
        await(() -> text("history-empty").equals("No entry has “SOCKS”."));
        press(KeyCode.CONTROL, KeyCode.Z);
        await(() -> size("history-entries") == 2);
    }

    @Test
    void privateNotesAreSearchedOnlyOnceThatIsTickedAndTheBoxComesWithTheSearch() {
        assertThat(shown("history-search-private")).isFalse();
        find("notebook");
        await(() -> text("history-empty").equals("No entry has “notebook”."));
        assertThat(((CheckBox) node("history-search-private")).isSelected()).isFalse();
        click("history-search-private");
        await(() -> size("history-entries") == 2);
        assertThat(heard("history-entries")).noneMatch(line -> line.contains("notebook"));
        press(KeyCode.CONTROL, KeyCode.F);
        overwrite("nowhere");
        await(() -> shown("history-clear"));
        click("history-clear");
        focusOn("history-search");
        assertThat(typed("history-search")).isEmpty();
        assertThat(shown("history-search-private")).isFalse();
        assertThat(shown("history-month")).isTrue();
    }

    @Test
    void whatIsSearchedForStaysWhileTheDiaryGrows() {
        find("socks");
        await(() -> size("history-entries") == 2);
        given(List.of(pain(Duration.ofDays(3), 4).withNotes(new Notes("socks again", ""))));
        await(() -> size("history-entries") == 4);
        assertThat(typed("history-search")).isEqualTo("socks");
    }
}
