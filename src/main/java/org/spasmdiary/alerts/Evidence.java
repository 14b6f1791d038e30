package org.spasmdiary.alerts;

import java.util.HashMap;
import java.util.Map;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.TimeText;
import org.spasmdiary.diary.Tri;

/** Freezes what an alert rested on: the values that rules read, by their keys in the JSON form. */
final class Evidence {
    private Evidence() {}

    static AlertRecord.Input freeze(Entry entry) {
        Map<String, String> values = new HashMap<>();
        switch (entry) {
            case Episode episode -> freeze(episode, values);
            case Reading reading -> freeze(reading, values);
            default -> values.put("at", TimeText.format(entry.at()));
        }
        return new AlertRecord.Input(entry.id(), values);
    }

    private static void freeze(Episode episode, Map<String, String> values) {
        values.put("onset", TimeText.format(episode.at()));
        values.put("onsetCertainty", episode.certainty().code());
        episode.injury().injury().ifPresent(answer -> put(values, "injury", answer));
        episode.injury().seriousAccident().ifPresent(answer -> put(values, "seriousAccident", answer));
    }

    private static void freeze(Reading reading, Map<String, String> values) {
        values.put("observedAt", TimeText.format(reading.at()));
        reading.pain().now().ifPresent(score -> values.put("painNow", String.valueOf(score.value())));
        if (reading.stillThere() != Tri.NOT_ASKED)
            values.put("stillThere", reading.stillThere().code());
        reading.temperatureC().ifPresent(degrees -> values.put("temperatureC", degrees.toPlainString()));
        reading.safety().answers().forEach((question, answer) -> put(values, question.code(), answer));
        if (reading.safety().chestPainKind() != ChestPainKind.NOT_ASKED)
            values.put("chestPainKind", reading.safety().chestPainKind().code());
    }

    private static void put(Map<String, String> values, String key, Answer answer) {
        values.put(key, answer.yes() ? "YES" : "NO");
        if (answer.unsure()) values.put(key + "Unsure", "true");
    }
}
