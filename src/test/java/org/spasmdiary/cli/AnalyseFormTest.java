package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.spasmdiary.cli.HandWrittenDiary.id;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The document of section 5 to the letter, on a diary whose numbers were worked out by hand. */
class AnalyseFormTest {
    private static final String NOW = "2026-11-20T12:00:00Z";

    @TempDir
    Path folder;

    private CommandRun command;
    private JsonObject all;

    @BeforeEach
    void begin() throws IOException {
        command = new CommandRun(folder).at(Instant.parse(NOW));
        Files.writeString(command.file("d.json"), new HandWrittenDiary().json());
        var imported = command.run("import", "@d.json");
        assertThat(imported.code()).as(imported.out() + imported.err()).isLessThan(2);
        all = command.run("analyse", "--json").json();
    }

    private JsonObject spasm(int n) {
        for (JsonElement one : all.getAsJsonArray("episodes"))
            if (one.getAsJsonObject().get("id").getAsString().equals(id(n))) return one.getAsJsonObject();
        throw new AssertionError("no spasm " + n);
    }

    private static JsonObject object(JsonElement array, int i) {
        return array.getAsJsonArray().get(i).getAsJsonObject();
    }

    @Test
    void theKeysAreTheseAndNoOthers() {
        assertThat(all.keySet())
                .containsExactly("at", "episodes", "recovery", "treatments", "medicines", "completeness");
        for (JsonElement one : all.getAsJsonArray("episodes"))
            assertThat(one.getAsJsonObject().keySet())
                    .containsExactly(
                            "id",
                            "onset",
                            "onsetCertainty",
                            "end",
                            "endReason",
                            "lengthSeconds",
                            "atLeast",
                            "reached72h",
                            "reached7d",
                            "reached14d",
                            "readings",
                            "peak",
                            "median",
                            "first24hHighest",
                            "last",
                            "gaps",
                            "recoveredAt",
                            "recovery",
                            "contacts",
                            "daysSincePrevious");
        JsonObject recovery = all.getAsJsonObject("recovery");
        assertThat(recovery.keySet())
                .containsExactly(
                        "n", "events", "censored", "leftOut", "steps", "median", "survivalAt72h", "survivalAt7d");
        assertThat(object(recovery.get("steps"), 0).keySet())
                .containsExactly("t", "atRisk", "events", "censored", "survival", "low", "high");
        assertThat(object(all.get("treatments"), 0).keySet())
                .contains("kind", "n", "withBoth", "medianBefore", "medianAfter", "medianChange", "helped", "tooFew");
        assertThat(object(all.get("medicines"), 0).keySet())
                .containsExactly(
                        "ingredient",
                        "total24hMg",
                        "unknownAmounts",
                        "highest24h",
                        "courseDay",
                        "daysUsedLast30",
                        "limitMg",
                        "limitOwner",
                        "nextUsualDose");
        assertThat(all.getAsJsonObject("completeness").keySet())
                .containsExactly("daysCovered", "daysWithEntry", "recalledLater");
        assertThat(all.get("at").getAsString()).isEqualTo(NOW);
    }

    @Test
    void aLengthOnAMarkIsNotPastItAndASecondMoreIs() {
        String[] reached = {"NO NO NO", "YES NO NO", "YES NO NO", "YES YES NO", "YES YES NO", "YES YES YES"};
        long[] seconds = {259_200, 259_201, 604_800, 604_801, 1_209_600, 1_209_601};
        for (int i = 0; i < reached.length; i++) {
            JsonObject one = spasm(i + 1);
            assertThat(one.get("lengthSeconds").toString()).isEqualTo(Long.toString(seconds[i]));
            assertThat(one.get("atLeast").toString()).isEqualTo("false");
            assertThat(one.get("reached72h").getAsString() + " "
                            + one.get("reached7d").getAsString() + " "
                            + one.get("reached14d").getAsString())
                    .isEqualTo(reached[i]);
        }
    }

    @Test
    void joinedOnesAreOneWithEveryFigure() {
        assertThat(spasm(10).toString())
                .isEqualTo(("{'id':'%s','onset':'2026-02-01T08:00:00Z','onsetCertainty':'EXACT',"
                                + "'end':'2026-02-05T20:00:00Z','endReason':'EASED','lengthSeconds':388800,"
                                + "'atLeast':false,'reached72h':'YES','reached7d':'NO','reached14d':'NO',"
                                + "'readings':5,'peak':8,'median':6,'first24hHighest':7,'last':3,"
                                + "'gaps':[{'from':'2026-02-02T08:00:00Z','to':'2026-02-03T20:00:01Z'}],"
                                + "'recoveredAt':null,'recovery':'CANNOT_TELL','contacts':['%s'],"
                                + "'daysSincePrevious':230}")
                        .formatted(id(10), id(300))
                        .replace('\'', '"'));
        assertThat(all.getAsJsonArray("episodes"))
                .as("11 is part of 10, 22 a mistake")
                .hasSize(11);
    }

    @Test
    void whereLoggingStoppedTheLengthIsThatConfirmed() {
        JsonObject one = spasm(20);
        assertThat(one.get("lengthSeconds").getAsLong()).isEqualTo(86_400);
        assertThat(one.get("atLeast").getAsBoolean()).isTrue();
        assertThat(one.get("reached72h").getAsString()).isEqualTo("UNKNOWN");
        assertThat(one.get("end").getAsString()).isEqualTo("2026-06-05T08:00:00Z");
    }

    @Test
    void twoOpenOnesAndAClockChange() {
        JsonObject old = spasm(30);
        assertThat(old.get("onset").getAsString()).isEqualTo("2026-10-24T12:00:00+01:00[Europe/London]");
        assertThat(old.get("end").isJsonNull()).isTrue();
        assertThat(old.get("endReason").isJsonNull()).isTrue();
        assertThat(old.get("first24hHighest").getAsInt()).as("24 real hours").isEqualTo(4);
        assertThat(old.get("lengthSeconds").getAsLong()).isEqualTo(86_400);
        assertThat(old.get("reached72h").getAsString()).isEqualTo("UNKNOWN");
        JsonArray gaps = old.getAsJsonArray("gaps");
        assertThat(gaps).hasSize(1);
        assertThat(object(gaps, 0).get("to").getAsString()).isEqualTo(NOW);
        JsonObject young = spasm(31);
        assertThat(young.get("readings").getAsInt()).isEqualTo(1);
        assertThat(young.get("daysSincePrevious").isJsonNull()).isTrue();
        assertThat(young.get("reached72h").getAsString()).isEqualTo("NO");
        assertThat(spasm(1).get("peak").isJsonNull()).isTrue();
        assertThat(spasm(1).get("median").isJsonNull()).isTrue();
    }

    @Test
    void theCurveLeavesOutWhatBeganInDaysNotTypical() {
        JsonObject recovery = all.getAsJsonObject("recovery");
        assertThat(recovery.get("n").toString()).isEqualTo("10");
        assertThat(recovery.get("events").toString()).isEqualTo("7");
        assertThat(recovery.get("censored").toString()).isEqualTo("3");
        assertThat(recovery.get("leftOut").toString()).isEqualTo("1");
        JsonObject first = object(recovery.get("steps"), 0);
        assertThat(first.get("t").getAsLong())
                .as("23 h of the youngest open one")
                .isEqualTo(82_800);
        assertThat(first.get("survival").getAsDouble()).isEqualTo(1);
        assertThat(first.get("low").isJsonNull()).isTrue();
        assertThat(object(recovery.get("steps"), 1).get("censored").getAsInt()).isEqualTo(2);
        assertThat(recovery.get("survivalAt72h").getAsDouble()).isEqualTo(6 / 7.0, within(1e-12));
        assertThat(recovery.get("survivalAt7d").getAsDouble()).isEqualTo(3 / 7.0, within(1e-12));
        assertThat(recovery.get("median").toString()).isEqualTo("604800");
    }

    @Test
    void medicinesAndTreatments() {
        JsonObject one = object(all.get("medicines"), 0);
        assertThat(one.toString())
                .isEqualTo(("{'ingredient':'ibuprofen','total24hMg':1000,'unknownAmounts':1,"
                                + "'highest24h':{'mg':1400,'from':'2026-11-19T11:00:00Z','to':'2026-11-20T11:00:00Z'},"
                                + "'courseDay':1,'daysUsedLast30':2,'limitMg':1200,'limitOwner':'LABEL',"
                                + "'nextUsualDose':'2026-11-20T12:00:01Z'}")
                        .replace('\'', '"'));
        JsonObject heat = treatment("heat-dry").orElseThrow();
        assertThat(heat.get("n").getAsInt()).isEqualTo(1);
        assertThat(heat.get("withBoth").getAsInt()).isEqualTo(1);
        assertThat(heat.get("medianChange").toString()).isEqualTo("-2");
        assertThat(heat.getAsJsonObject("helped").keySet()).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(heat.getAsJsonObject("helped").get("2").getAsInt()).isEqualTo(1);
        assertThat(heat.get("tooFew").getAsBoolean()).isTrue();
        JsonObject none = treatment("ibuprofen").orElseThrow();
        assertThat(none.get("medianBefore").isJsonNull()).isTrue();
    }

    private Optional<JsonObject> treatment(String kind) {
        return all.getAsJsonArray("treatments").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(one -> one.get("kind").getAsString().equals(kind))
                .findFirst();
    }

    @Test
    void completenessCountsDaysInTheirOwnZone() {
        assertThat(all.getAsJsonObject("completeness").toString())
                .as("31 January to 20 November 2026")
                .isEqualTo("{\"daysCovered\":294,\"daysWithEntry\":8,\"recalledLater\":0}");
    }

    @Test
    void episodesGivesTheVerySameObjects() {
        JsonObject episodes = command.run("episodes", "--json").json();
        assertThat(episodes.keySet()).containsExactly("at", "episodes");
        assertThat(episodes.get("episodes").toString())
                .isEqualTo(all.get("episodes").toString());
        assertThat(episodes.get("at")).isEqualTo(all.get("at"));
    }

    @Test
    void inPlainWordsEveryFigureIsSaid() {
        assertThat(command.run("analyse").out().lines())
                .contains(
                        "10 spasms, 7 over.",
                        "1 more spasm began in days marked as not typical and is left out.",
                        "86 in 100 were still going at 72 hours.",
                        "43 in 100 were still going at 7 days.",
                        "Half were over by 7 d.",
                        "Ibuprofen: 1,000 mg in the last 24 hours, day 1 of this course.",
                        "Ibuprofen: 1 dose of the last 24 hours has no amount, so the total may be higher.",
                        "Ibuprofen: the US shop label says at most 1,200 mg in 24 hours.",
                        "Ibuprofen: highest 24 hours ever 1,400 mg; taken on 2 days of the last 30.",
                        "8 of 294 days have an entry.",
                        "This shows what came after, not what caused it.");
    }
}
