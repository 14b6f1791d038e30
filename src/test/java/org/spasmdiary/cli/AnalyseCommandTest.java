package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.cli.CommandRun.Ran;

class AnalyseCommandTest {
    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void begin() {
        command = new CommandRun(folder);
    }

    private static JsonObject json(Ran ran) {
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        return JsonParser.parseString(ran.out()).getAsJsonObject();
    }

    @Test
    void everyFigureOfASampleIsThere() {
        String file = folder.resolve("s.db").toString();
        command.run("sample", "--out", file, "--years", "3", "--seed", "1");
        JsonObject all = json(command.run("analyse", "--json", "--diary", file));
        assertThat(all.keySet())
                .containsExactly("at", "episodes", "recovery", "treatments", "medicines", "completeness");
        JsonObject recovery = all.getAsJsonObject("recovery");
        assertThat(recovery.get("events").getAsInt() + recovery.get("censored").getAsInt())
                .isEqualTo(recovery.get("n").getAsInt())
                .isPositive();
        double before = 1;
        for (var step : recovery.getAsJsonArray("steps")) {
            double share = step.getAsJsonObject().get("survival").getAsDouble();
            assertThat(share).isBetween(0.0, before);
            before = share;
        }
        JsonObject treatment = all.getAsJsonArray("treatments").get(0).getAsJsonObject();
        assertThat(treatment.keySet())
                .contains("kind", "n", "withBoth", "medianBefore", "medianAfter", "medianChange", "helped", "tooFew")
                .contains("lowestChange", "change10", "change25", "change75", "change90", "highestChange")
                .contains("eased", "rose", "withoutAfter", "helpedNotAsked");
        assertThat(treatment.get("withBoth").getAsInt()
                        + treatment.get("withoutAfter").getAsInt())
                .isPositive()
                .isLessThanOrEqualTo(treatment.get("n").getAsInt());
        JsonObject medicine = all.getAsJsonArray("medicines").get(0).getAsJsonObject();
        assertThat(medicine.keySet())
                .contains(
                        "ingredient",
                        "total24hMg",
                        "highest24h",
                        "courseDay",
                        "limitMg",
                        "limitOwner",
                        "nextUsualDose");
    }

    @Test
    void whatIsNotKnownIsNullAndZeroIsZero() {
        command.run("log", "--pain", "0");
        JsonObject all = json(command.run("analyse", "--json"));
        assertThat(all.getAsJsonArray("episodes")).isEmpty();
        JsonObject recovery = all.getAsJsonObject("recovery");
        assertThat(recovery.get("n").getAsInt()).isZero();
        assertThat(recovery.get("median").isJsonNull()).isTrue();
        assertThat(recovery.get("survivalAt72h").isJsonNull()).isTrue();
        assertThat(all.getAsJsonObject("completeness").get("daysWithEntry").getAsInt())
                .isEqualTo(1);
    }

    @Test
    void inPlainWordsItSaysHowMuchItRestsOnAndThatItIsNoCause() {
        command.run("log", "--pain", "5", "--start");
        command.run("treat", "ibuprofen", "--units", "2", "--strength-mg", "200");
        Ran ran = command.run("analyse");
        assertThat(ran.out().lines())
                .contains(
                        "1 spasm, 0 over.",
                        "Ibuprofen: 0 pairs, too few to say.",
                        "Nothing logged: 0 times, too few to say.",
                        "Ibuprofen: 400 mg in the last 24 hours, day 1 of this course.",
                        "This shows what came after, not what caused it.");
    }

    @Test
    void theTypicalChangeIsSaidBesideTheScoresAndOneIsOnePair() {
        String file = folder.resolve("s.db").toString();
        command.run("sample", "--out", file, "--years", "3", "--seed", "1");
        assertThat(command.run("analyse", "--diary", file).out().lines())
                .anyMatch(line -> line.matches(
                        "Moist heat: \\d+ pairs, pain \\S+ before and \\S+ after in the middle, typical change .+"))
                .noneMatch(line -> line.contains(" 1 pairs") || line.contains(" 1 times"));
    }

    @Test
    void withoutADiaryItAnswersFour() {
        Ran ran = command.run("analyse", "--json");
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.out()).isEmpty();
    }
}
