package org.spasmdiary.alerts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.TimeText;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.When;

/** Freezes what an alert rested on: the values that rules read, by their keys in the JSON form. */
final class Evidence {
    private Evidence() {}

    static AlertRecord.Input freeze(Entry entry) {
        Map<String, String> values = new HashMap<>();
        switch (entry) {
            case Episode episode -> freeze(episode, values);
            case Reading reading -> freeze(reading, values);
            case Treatment treatment -> freeze(treatment, values);
            default -> values.put("at", TimeText.format(entry.at()));
        }
        return new AlertRecord.Input(entry.id(), values);
    }

    private static void freeze(Episode episode, Map<String, String> values) {
        values.put("onset", TimeText.format(episode.at()));
        values.put("onsetCertainty", episode.certainty().code());
        episode.injury().injury().ifPresent(answer -> put(values, "injury", answer));
        episode.injury().seriousAccident().ifPresent(answer -> put(values, "seriousAccident", answer));
        put(values, "swellingOrBruise", episode.injury().swellingOrBruise());
    }

    private static void freeze(Reading reading, Map<String, String> values) {
        values.put("observedAt", TimeText.format(reading.at()));
        reading.pain().now().ifPresent(score -> values.put("painNow", String.valueOf(score.value())));
        put(values, "stillThere", reading.stillThere());
        put(values, "limitsDay", reading.everyday().limitsDay());
        put(values, "stuckLocked", reading.everyday().stuckLocked());
        put(values, "inBedMostOfDay", reading.everyday().inBedMostOfDay());
        reading.temperatureC().ifPresent(degrees -> values.put("temperatureC", degrees.toPlainString()));
        reading.safety().answers().forEach((question, answer) -> put(values, question.code(), answer));
        if (reading.safety().chestPainKind() != ChestPainKind.NOT_ASKED)
            values.put("chestPainKind", reading.safety().chestPainKind().code());
    }

    private static void freeze(Treatment treatment, Map<String, String> values) {
        values.put("start", TimeText.format(treatment.at()));
        values.put("kind", treatment.kind().code());
        if (!treatment.product().isEmpty()) values.put("product", treatment.product());
        Dose dose = treatment.dose();
        dose.named().ifPresent(ingredient -> values.put("ingredient", ingredient.code()));
        dose.units().ifPresent(units -> values.put("units", units.toPlainString()));
        dose.strengthMg().ifPresent(mg -> values.put("strengthMg", mg.toPlainString()));
        dose.prescription()
                .flatMap(Prescription::maxMg24h)
                .ifPresent(mg -> values.put("prescribedMaxMg24h", mg.toPlainString()));
        dose.prescription()
                .flatMap(Prescription::days)
                .ifPresent(days -> values.put("prescribedDays", days.toString()));
        switch (treatment.length()) {
            case Length.NotSaid _ -> {}
            case Length.Minutes(BigDecimal minutes) -> values.put("minutes", minutes.toPlainString());
            case Length.Until(When end) -> values.put("end", TimeText.format(end));
        }
    }

    private static void put(Map<String, String> values, String key, Answer answer) {
        values.put(key, answer.yes() ? "YES" : "NO");
        if (answer.unsure()) values.put(key + "Unsure", "true");
    }

    private static void put(Map<String, String> values, String key, Tri answer) {
        if (answer != Tri.NOT_ASKED) values.put(key, answer.code());
    }
}
