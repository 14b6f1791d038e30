package org.spasmdiary.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.sample.SampleDiary;

class DiaryJsonTest {
    private static final Instant NOW = Instant.parse("2026-03-12T10:40:00Z");

    @Test
    void aSampleComesBackByteForByte() {
        Diary diary = SampleDiary.make(3, 1, NOW, ZoneId.of("Europe/Berlin"));
        String text = DiaryJson.write(diary, List.of(), "Spasm Diary 1", NOW);
        var read = (ReadResult.Ok) DiaryJson.read(text);
        assertThat(read.imported().problems()).isEmpty();
        assertThat(read.imported().toDiary()).isEqualTo(diary);
        assertThat(DiaryJson.write(read.imported().toDiary(), read.imported().revisions(), "Spasm Diary 1", NOW))
                .isEqualTo(text);
    }
}
