package org.spasmdiary.bench;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.exchange.DiaryJson;
import org.spasmdiary.exchange.ReadResult;
import org.spasmdiary.sample.Density;
import org.spasmdiary.sample.SampleDiary;

/** Times the JSON form of ten full years, about 40,000 entries. */
public final class JsonBench {
    private static final Instant END = Instant.parse("2026-03-12T10:00:00Z");

    private JsonBench() {}

    public static void main(String[] args) {
        Diary diary = SampleDiary.make(10, 1, END, ZoneId.of("Europe/Berlin"), Density.FULL);
        for (int run = 0; run < 5; run++) {
            long start = System.nanoTime();
            String text = DiaryJson.write(diary, List.of(), "bench", END);
            long written = System.nanoTime();
            boolean same = DiaryJson.read(text) instanceof ReadResult.Ok ok
                    && ok.imported().toDiary().equals(diary);
            long read = System.nanoTime();
            System.out.printf(
                    "JSON of %,d entries: %,d kB, written in %.0f ms, read in %.0f ms, same %b%n",
                    diary.size(), text.length() / 1024, (written - start) / 1e6, (read - written) / 1e6, same);
        }
    }
}
