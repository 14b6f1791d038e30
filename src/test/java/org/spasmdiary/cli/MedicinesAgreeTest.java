package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spasmdiary.alerts.RandomDiary;
import org.spasmdiary.diary.Diary;

/** The medicines that the command answers are those of a plain reading of the pages, on some hundred diaries. */
class MedicinesAgreeTest {
    private static final int SEEDS = 400;

    @Test
    void medicinesAreThoseOfThePlainReading() {
        Map<String, Integer> met = new HashMap<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new RandomDiary(seed);
            Diary diary = random.diary();
            for (Instant now : random.moments()) {
                JsonArray said = FiguresAgreeTest.said(diary, now).getAsJsonArray("medicines");
                JsonArray plain = new PlainMedicines(diary, now, FiguresAgreeTest.day(now)).all();
                assertThat(plainNumbers(said)).as("seed " + seed + " at " + now).isEqualTo(plainNumbers(plain));
                for (JsonElement one : said)
                    for (var field : one.getAsJsonObject().entrySet())
                        met.merge(
                                field.getKey() + (field.getValue().isJsonNull() ? " null" : " some"), 1, Integer::sum);
                said.forEach(
                        one -> met.merge(one.getAsJsonObject().get("limitOwner").getAsString(), 1, Integer::sum));
            }
        }
        assertThat(met)
                .containsKeys(
                        "courseDay null",
                        "courseDay some",
                        "nextUsualDose null",
                        "nextUsualDose some",
                        "LABEL",
                        "PRESCRIBER");
    }

    /** Each field as text, numbers without zeros at their end. */
    private static List<Map<String, String>> plainNumbers(JsonArray medicines) {
        List<Map<String, String>> all = new ArrayList<>();
        for (JsonElement one : medicines) {
            Map<String, String> fields = new HashMap<>();
            flat(fields, "", one.getAsJsonObject());
            all.add(fields);
        }
        return all;
    }

    private static void flat(Map<String, String> fields, String before, JsonObject object) {
        for (var field : object.entrySet()) {
            JsonElement value = JsonParser.parseString(String.valueOf(field.getValue()));
            if (value.isJsonObject()) flat(fields, field.getKey() + ".", value.getAsJsonObject());
            else fields.put(before + field.getKey(), text(value));
        }
    }

    private static String text(JsonElement value) {
        boolean number = value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
        return number ? new BigDecimal(value.getAsString()).stripTrailingZeros().toPlainString() : value.toString();
    }
}
