package org.spasmdiary.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextLimitTest {
    @ParameterizedTest
    @EnumSource
    void theLastCharacterFitsAndOneMoreDoesNot(TextLimit limit) {
        assertThat(limit.allows("x".repeat(limit.max()))).isTrue();
        String more = "x".repeat(limit.max() + 1);
        assertThat(limit.allows(more)).isFalse();
        assertThatThrownBy(() -> limit.require(more)).isInstanceOf(IllegalArgumentException.class);
        assertThat(limit.parse(Field.NOTE, more).bad().orElseThrow().args())
                .containsExactly(limit.max() + 1, limit.max());
    }

    @Test
    void anEmojiIsOneCharacter() {
        assertThat(TextLimit.TITLE.allows("\uD83D\uDE42".repeat(80))).isTrue();
        assertThat(TextLimit.TITLE.allows("\uD83D\uDE42".repeat(81))).isFalse();
    }

    @Test
    void notesHold20000Characters() {
        assertThat(TextLimit.NOTE.max()).isEqualTo(20_000);
    }
}
