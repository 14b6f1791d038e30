package org.spasmdiary.ui.today;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.words.Words;

/**
 * What was written for today, each in a few words, in order.
 *
 * @param earlier how many of the day are left out before the first
 * @param entries at most the last five
 */
record SavedTodayModel(int earlier, List<String> entries) {
    private static final int SHOWN = 5;

    SavedTodayModel {
        entries = List.copyOf(entries);
    }

    static SavedTodayModel of(Diary diary, Instant now, ZoneId zone, Words words) {
        LocalDate today = now.atZone(zone).toLocalDate();
        List<Entry> all = Stream.<Entry>concat(latest(diary.readings()), latest(diary.treatments()))
                .filter(entry -> !entry.mistake() && entry.at().day().equals(today))
                .sorted(Entry.ORDER)
                .toList();
        int earlier = Math.max(0, all.size() - SHOWN);
        return new SavedTodayModel(
                earlier,
                all.stream().skip(earlier).map(entry -> text(entry, words)).toList());
    }

    /** A day has few entries; a diary of ten years many. */
    private static Stream<? extends Entry> latest(List<? extends Entry> entries) {
        return entries.stream().skip(Math.max(0, entries.size() - 500));
    }

    private static String text(Entry entry, Words words) {
        String what = switch (entry) {
            case Reading reading -> what(reading, words);
            case Treatment treatment -> what(treatment, words);
            default -> "";
        };
        return words.format().clock(entry.at().local()) + " " + what;
    }

    private static String what(Reading reading, Words words) {
        return reading.pain()
                .now()
                .map(score -> words.text("ui.today.savedPain", "n", score.value()))
                .orElseGet(
                        () -> words.text(reading.notes().isEmpty() ? "ui.today.savedAnswers" : "ui.today.savedNote"));
    }

    private static String what(Treatment treatment, Words words) {
        boolean named =
                treatment.kind().namesIngredient() && !treatment.product().isEmpty();
        String name = named ? treatment.product() : words.format().inSentence(words.name(treatment.kind()));
        return treatment
                .amountMg()
                .map(BigDecimal::stripTrailingZeros)
                .map(mg -> words.text(
                        "ui.today.savedDose", "what", name, "mg", words.format().number(mg)))
                .orElse(name);
    }
}
