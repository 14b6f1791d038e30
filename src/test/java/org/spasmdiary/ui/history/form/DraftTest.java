package org.spasmdiary.ui.history.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Field;

class DraftTest {
    @Test
    void anEmptyLineIsTheSameAsOneNeverTouched() {
        assertThat(Draft.EMPTY.with(Field.NOTE, "")).isEqualTo(Draft.EMPTY);
        assertThat(Draft.EMPTY.with(Field.NOTE, "x").with(Field.NOTE, "")).isEqualTo(Draft.EMPTY);
    }

    @Test
    void whatWasTypedIsKeptRightOrWrong() {
        Draft draft = Draft.EMPTY.with(Field.PAIN_NOW, "eleven ").with(Field.NOTE, " a\nb ");
        assertThat(Draft.of(draft.stored())).isEqualTo(draft);
        assertThat(draft.text(Field.PAIN_NOW)).isEqualTo("eleven ");
        assertThat(draft.text(Field.PLAN)).isEmpty();
    }

    @Test
    void aChangeMakesANewDraftAndLeavesTheOldOne() {
        Draft before = Draft.EMPTY.with(Field.NOTE, "one");
        before.with(Field.NOTE, "two");
        assertThat(before.text(Field.NOTE)).isEqualTo("one");
    }

    @Test
    void whatItWasMadeFromMayChangeAfterwards() {
        Map<Field, String> typed = new HashMap<>(Map.of(Field.NOTE, "one"));
        Draft draft = new Draft(typed);
        typed.put(Field.NOTE, "two");
        assertThat(draft.text(Field.NOTE)).isEqualTo("one");
    }

    @Test
    void itIsStoredByTheWordsOfTheFile() {
        assertThat(Draft.EMPTY.with(Field.PRIVATE_NOTE, "x").stored()).containsExactly(Map.entry("privateNote", "x"));
    }
}
