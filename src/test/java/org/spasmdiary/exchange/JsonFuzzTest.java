package org.spasmdiary.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.form.AnyEntry;

/** 2,000 damaged files: none may throw, none may be taken half, and what is taken must be sound. */
class JsonFuzzTest {
    private static final Instant NOW = Instant.parse("2026-03-12T10:40:00Z");
    private static final List<String> TOKENS = List.of(
            "null",
            "true",
            "-1",
            "11",
            "7.5",
            "1e999",
            "\"\"",
            "\"five\"",
            "{}",
            "[]",
            "[[]]",
            "\"NOT_ASKED\"",
            "\"\\ud800\"",
            "\"2026-02-30T00:00:00Z\"",
            "99999999999999999999",
            "\"\\u0000\"",
            "{\"a\":{\"a\":[{}]}}");

    private final AnyEntry any = new AnyEntry(3);
    private final String whole =
            DiaryJson.write(Diary.of(any.profile(), any.several(3), false), List.of(), "Spasm Diary 1", NOW);

    @Test
    void damagedFilesAreRefusedOrReadSoundly() {
        var random = new Random(20260312);
        int taken = 0;
        int left = 0;
        for (int i = 0; i < 2_000; i++) {
            String text = damaged(random);
            if (!(DiaryJson.read(text) instanceof ReadResult.Ok(Imported imported))) continue;
            Diary diary = imported.toDiary();
            String again = DiaryJson.write(diary, imported.revisions(), "Spasm Diary 1", NOW);
            Imported second = ((ReadResult.Ok) DiaryJson.read(again)).imported();
            assertThat(second.problems()).isEmpty();
            assertThat(second.toDiary()).isEqualTo(diary);
            assertThat(ImportPlan.of(Diary.EMPTY, List.of(), imported, "f").added())
                    .isEqualTo(imported.entries().size());
            taken++;
            if (imported.refused() > 0) left++;
        }
        // the control: the damage does reach single records, not only the shape of the file
        assertThat(taken).isGreaterThan(300);
        assertThat(left).isGreaterThan(100);
    }

    private String damaged(Random random) {
        var text = new StringBuilder(whole);
        for (int n = random.nextInt(1, 4); n > 0; n--) damage(text, random);
        return text.toString();
    }

    private void damage(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(6)) {
            case 0 -> text.setCharAt(at, (char) random.nextInt(0x20, 0x7F));
            case 1 -> text.deleteCharAt(at);
            case 2 -> text.insert(at, (char) random.nextInt(0xFFFF));
            case 3 -> text.setLength(Math.max(1, at));
            default -> value(text, at, TOKENS.get(random.nextInt(TOKENS.size())));
        }
    }

    /** Puts another value in place of the one after the next colon. */
    private static void value(StringBuilder text, int from, String token) {
        int colon = text.indexOf("\": ", from);
        int end = colon < 0 ? -1 : text.indexOf("\n", colon);
        if (end < 0) return;
        boolean opens = text.charAt(end - 1) == '{' || text.charAt(end - 1) == '[';
        if (opens) return;
        boolean comma = text.charAt(end - 1) == ',';
        text.replace(colon + 3, comma ? end - 1 : end, token);
    }
}
