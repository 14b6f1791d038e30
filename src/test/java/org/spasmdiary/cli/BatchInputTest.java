package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.cli.CommandRun.Ran;

/** What a diary in a batch may look like (interfaces.md, 3): what is read all the same, and what is refused. */
class BatchInputTest {
    private static final String AT = "2026-03-18T10:00:00Z";
    private static final String GOOD = "{\"diary\":{\"format\":\"spasm-diary\",\"version\":1,\"readings\":["
            + "{\"observedAt\":\"2026-03-18T09:00:00Z\",\"redFlags\":{\"bladderBowel\":\"YES\"}}]},\"at\":[\"" + AT
            + "\"]}";

    @TempDir
    Path folder;

    private List<JsonObject> answers(String input) {
        Ran ran = new CommandRun(folder).input(input).run("alerts", "--batch");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        return ran.out()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    /** The rules on the board of a diary in which O stands for an onset, T for a time and quotes are single ones. */
    private String rules(String diary) {
        String json = diary.replace('\'', '"')
                .replace("O!", "\"onset\":\"2026-03-18T08:00:00Z\"")
                .replace("T!", "\"observedAt\":\"2026-03-18T09:00:00Z\"")
                .replace("S!", "\"start\":\"2026-03-18T09:00:00Z\"");
        JsonObject answer =
                answers("{\"diary\":{" + json + "},\"at\":[\"" + AT + "\"]}\n").getFirst();
        if (answer.has("error")) return "refused: " + answer.get("error").getAsString();
        JsonArray alerts =
                answer.getAsJsonArray("boards").get(0).getAsJsonObject().getAsJsonArray("alerts");
        return String.join(
                " ",
                alerts.asList().stream()
                        .map(alert -> alert.getAsJsonObject().get("rule").getAsString())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "format and version left out | 'profile':{'age':17} | R56",
                "version as a decimal | 'format':'spasm-diary','version':1.0,'profile':{'age':17} | R56",
                "unknown keys | 'x':1,'readings':[{T!,'temperatureC':39,'y':{'z':[]}}],'profile':{'q':2} | R09",
                "NOT_ASKED | 'readings':[{T!,'stillThere':'NOT_ASKED','redFlags':{'chestPain':'YES','chestPainKind':'NOT_ASKED','saddleNumb':'NOT_ASKED'}}] | R04",
                "nothing but NOT_ASKED of an injury | 'episodes':[{O!,'injury':'NOT_ASKED'}] | R25",
                "null is not recorded | 'readings':null,'profile':null,'treatments':[{'kind':'ibuprofen',S!,'units':null}] | R54",
                "no ids | 'episodes':[{O!}],'readings':[{T!,'painNow':8}] | R23 R25",
                "alike without ids are two | 'treatments':[{'kind':'ibuprofen',S!,'units':4,'strengthMg':200},{'kind':'ibuprofen',S!,'units':4,'strengthMg':200}] | R40",
                "a mark said twice is one | 'movement':[{'at':'2026-03-18T09:00:00Z','what':'SITTING_TIMER_START'},{'at':'2026-03-18T09:00:00Z','what':'SITTING_TIMER_START'}] | R27",
                "a fraction of a second is cut off | 'movement':[{'at':'2026-03-18T09:00:00.999Z','what':'SITTING_TIMER_START'}] | R27",
                "a pain of 8.0 | 'episodes':[{O!}],'readings':[{T!,'painNow':8.0}] | R23 R25",
                "numbers with exponents | 'treatments':[{'kind':'ibuprofen',S!,'units':7e0,'strengthMg':2.00E2}] | R40",
                "a temperature of many digits | 'readings':[{T!,'temperatureC':37.99999999999999999999}] | ``",
                "unsure said false | 'readings':[{T!,'redFlags':{'bladderBowel':'NO','bladderBowelUnsure':false}}] | ``",
                "both legs without the question before | 'readings':[{T!,'redFlags':{'bothLegs':'YES'}}] | ``",
                "an episode that is not there | 'episodes':[{O!}],'readings':[{T!,'painNow':8,'episode':'00000000-0000-4000-8000-000000000001'}] | R23 R25",
                "an end without a reason | 'episodes':[{O!,'end':'2026-03-18T09:00:00Z'}] | ``",
                "endReason MISTAKE without an end | 'episodes':[{O!,'injury':'YES','endReason':'MISTAKE'}] | ``",
                "mistake | 'episodes':[{O!,'injury':'YES','mistake':true}] | ``",
                "an outcome on a rule nobody knows | 'alertOutcomes':[{'rule':'R99','outcome':'MISTAKE','at':'2026-03-18T09:00:00Z'}] | ``",
                "offset and zone | 'readings':[{'observedAt':'2026-03-18T10:00:00+01:00[Europe/Berlin]','temperatureC':38}] | R09",
                "refused: another version | 'version':2 | newer version",
                "refused: not ours | 'format':'x','version':1 | not a diary of ours",
                "refused: unsure beside NO | 'readings':[{T!,'redFlags':{'bladderBowel':'NO','bladderBowelUnsure':true}}] | YES",
                "refused: since checked beside NO | 'readings':[{T!,'redFlags':{'bladderBowel':'NO','bladderBowelSinceChecked':'SAME'}}] | YES",
                "refused: a word that is none | 'readings':[{T!,'redFlags':{'bladderBowel':'MAYBE'}}] | MAYBE",
                "refused: half a point | 'readings':[{T!,'painNow':7.5}] | 7.5",
                "refused: a number as text | 'readings':[{T!,'painNow':'7'}] | whole number",
                "refused: nothing in it | 'readings':[{T!}] | nothing to save",
                "refused: a time without offset | 'readings':[{'observedAt':'2026-03-18T09:00:00','painNow':3}] | offset",
                "refused: one id for two | 'readings':[{'id':'00000000-0000-4000-8000-000000000001',T!,'painNow':3},{'id':'00000000-0000-4000-8000-000000000001',T!,'painNow':4}] | more than one",
                "refused: no end to the number | 'treatments':[{'kind':'ibuprofen',S!,'units':1e999999999}] | above 0",
                "refused: an end before the start | 'episodes':[{O!,'end':'2026-03-18T07:00:00Z'}] | before the start"
            })
    void whatIsReadAndWhatIsRefused(String what, String diary, String expected) {
        String got = rules(diary);
        if (what.startsWith("refused"))
            assertThat(got).as(what).startsWith("refused: ").contains(expected);
        else assertThat(got).as(what).isEqualTo(expected);
    }

    @Test
    void oneBadLineStopsNoOther() {
        List<JsonObject> answers = answers("\uFEFF" + GOOD + "\r\n\r\n   \n" + GOOD + " and more\n"
                + "{\n[]\nnull\n12\n\u0000\n" + "[".repeat(200_000) + "\n"
                + GOOD.replace(AT, "whenever") + "\n" + GOOD.replace("[\"" + AT + "\"]", "[7]") + "\n" + GOOD);
        assertThat(answers).hasSize(11);
        for (int i = 1; i < 10; i++) assertThat(answers.get(i).keySet()).containsExactly("error");
        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
        assertThat(answers.getLast().keySet()).containsExactly("boards");
    }

    @Test
    void aVeryLongLineIsReadAndSoIsTheNext() {
        String dose =
                "{\"kind\":\"ibuprofen\",\"start\":\"2026-03-18T09:00:00Z\",\"note\":\"" + "x".repeat(20_000) + "\"}";
        List<JsonObject> answers = answers(
                GOOD.replace("\"readings\":", "\"treatments\":[" + dose + ("," + dose).repeat(400) + "],\"readings\":")
                        + "\n" + GOOD);
        assertThat(answers)
                .hasSize(2)
                .allSatisfy(answer -> assertThat(answer.keySet()).containsExactly("boards"));
        String evidence = answers.getFirst().toString();
        assertThat(evidence).contains("401 of your doses have no amount");
    }

    @Test
    void twoThatAreAlikeStayTwoHoweverOftenTheFileIsImported() throws java.io.IOException {
        String dose = "{\"kind\":\"ibuprofen\",\"start\":\"2026-03-11T09:00:00Z\",\"units\":4,\"strengthMg\":200}";
        CommandRun command = new CommandRun(folder);
        java.nio.file.Files.writeString(
                command.file("d.json"),
                "{\"format\":\"spasm-diary\",\"version\":1,\"treatments\":[" + dose + "," + dose + "]}");
        for (int i = 0; i < 2; i++) {
            assertThat(command.run("import", "@d.json").code()).isZero();
            assertThat(command.run("export", "--out", "@e.json").code()).isZero();
            assertThat(JsonParser.parseString(java.nio.file.Files.readString(command.file("e.json")))
                            .getAsJsonObject()
                            .getAsJsonArray("treatments"))
                    .hasSize(2);
            java.nio.file.Files.delete(command.file("e.json"));
        }
    }
}
