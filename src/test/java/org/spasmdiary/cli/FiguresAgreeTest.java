package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.spasmdiary.alerts.RandomDiary;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Span;
import org.spasmdiary.diary.When;
import org.spasmdiary.exchange.JsonText;

/** What the command answers is what a plain reading of the pages gives, on some hundred awkward diaries. */
class FiguresAgreeTest {
    private static final int SEEDS = 400;

    private record Case(String where, Diary diary, Instant now, JsonObject said) {}

    private static final List<Case> CASES = cases();

    private static List<Case> cases() {
        List<Case> all = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new RandomDiary(seed);
            Diary diary = more(random, new Random(1_000_003L + seed));
            for (Instant now : random.moments())
                all.add(new Case("seed " + seed + " at " + now, diary, now, said(diary, now)));
        }
        return all;
    }

    static JsonObject said(Diary diary, Instant now) {
        return JsonParser.parseString(JsonText.of(FiguresJson.all(diary, now, day(now))))
                .getAsJsonObject();
    }

    static LocalDate day(Instant now) {
        return now.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** With calm days, contacts and days that were not typical, which alerts know nothing of. */
    private static Diary more(RandomDiary from, Random random) {
        List<Entry> entries = new ArrayList<>(from.entries());
        List<EntryId> spasms = entries.stream()
                .filter(Episode.class::isInstance)
                .map(Entry::id)
                .toList();
        Instant begin = Instant.parse("2026-03-01T00:00:00Z");
        for (int day = random.nextInt(10); random.nextInt(12) > 0; day++) {
            When at = When.of(begin.plusSeconds(86_400L * day + 3_600L * random.nextInt(24)), ZoneOffset.ofHours(2));
            entries.add(Reading.empty(id(random), at, at.instant())
                    .withPain(Pain.now(random.nextInt(16) == 0 ? 2 : random.nextInt(2))));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate first = day(begin).plusDays(random.nextInt(20));
            entries.add(new Period(
                    id(random), begin, random.nextInt(4) == 0, new Span(first, first.plusDays(random.nextInt(3))), ""));
        }
        for (int i = random.nextInt(3); i > 0; i--) entries.add(contact(random, begin, spasms));
        return Diary.of(from.profile(), entries, false);
    }

    private static Contact contact(Random random, Instant begin, List<EntryId> spasms) {
        When at = When.of(begin.plusSeconds(3_600L * random.nextInt(300)), ZoneOffset.UTC);
        return new Contact(
                id(random),
                at,
                at.instant(),
                random.nextInt(5) == 0,
                ContactKind.DOCTOR,
                java.util.Optional.empty(),
                random.nextBoolean()
                        ? java.util.Optional.of(spasms.get(random.nextInt(spasms.size())))
                        : java.util.Optional.empty(),
                java.util.Set.of(),
                "",
                "",
                "",
                java.util.Optional.empty());
    }

    private static EntryId id(Random random) {
        return new EntryId(new java.util.UUID(random.nextLong(), random.nextLong()));
    }

    @Test
    void spasmsAreThoseOfThePlainReading() {
        CASES.forEach(one -> episodes(one, one.said().getAsJsonArray("episodes")));
    }

    private static void episodes(Case one, JsonArray said) {
        assertThat(said).as(one.where()).isEqualTo(parsed(new PlainFigures(one.diary(), one.now()).episodes()));
    }

    private static JsonElement parsed(JsonElement built) {
        var text = new com.google.gson.GsonBuilder().serializeNulls().create().toJson(built);
        return JsonParser.parseString(text);
    }

    @Test
    void everyKindOfAnswerIsMet() {
        Map<String, Integer> met = new HashMap<>();
        for (Case one : CASES)
            for (JsonElement spasm : one.said().getAsJsonArray("episodes"))
                for (var field : spasm.getAsJsonObject().entrySet())
                    met.merge(field.getKey() + " " + kind(field.getValue()), 1, Integer::sum);
        assertThat(met)
                .containsKeys(
                        "reached72h YES",
                        "reached72h NO",
                        "reached72h UNKNOWN",
                        "reached7d YES",
                        "reached14d UNKNOWN",
                        "recovery RECOVERED",
                        "recovery CANNOT_TELL",
                        "recovery NOT_YET",
                        "recovery NOT_RECOVERED",
                        "gaps some",
                        "contacts some",
                        "daysSincePrevious some",
                        "daysSincePrevious null");
    }

    private static String kind(JsonElement value) {
        if (value.isJsonNull()) return "null";
        if (value.isJsonArray()) return value.getAsJsonArray().isEmpty() ? "none" : "some";
        String text = value.getAsString();
        return text.matches("[A-Z_]+") ? text : "some";
    }

    @Test
    void theCurveIsThatOfThePlainReading() {
        for (Case one : CASES) {
            var plain = new PlainFigures(one.diary(), one.now());
            JsonObject said = one.said().getAsJsonObject("recovery");
            List<PlainFigures.Share> shares = plain.curve();
            assertThat(said.get("leftOut").getAsLong()).as(one.where()).isEqualTo(plain.leftOut());
            assertThat(said.get("events").getAsLong()).as(one.where()).isEqualTo(plain.events());
            assertThat(said.getAsJsonArray("steps")).as(one.where()).hasSize(shares.size());
            for (int i = 0; i < shares.size(); i++)
                step(one, said.getAsJsonArray("steps").get(i).getAsJsonObject(), shares.get(i));
            near(one, said.get("survivalAt72h"), plain.after(72));
            near(one, said.get("survivalAt7d"), plain.after(168));
            near(
                    one,
                    said.get("median"),
                    shares.stream()
                            .filter(share -> share.survival() <= 0.5 + 1e-12)
                            .mapToDouble(PlainFigures.Share::seconds)
                            .findFirst()
                            .orElse(Double.NaN));
        }
    }

    private static void step(Case one, JsonObject said, PlainFigures.Share share) {
        assertThat(said.get("t").getAsLong()).as(one.where()).isEqualTo(share.seconds());
        assertThat(said.get("atRisk").getAsLong()).as(one.where()).isEqualTo(share.atRisk());
        assertThat(said.get("events").getAsLong()).as(one.where()).isEqualTo(share.events());
        assertThat(said.get("censored").getAsLong()).as(one.where()).isEqualTo(share.censored());
        near(one, said.get("survival"), share.survival());
        near(one, said.get("low"), share.low());
        near(one, said.get("high"), share.high());
    }

    private static void near(Case one, JsonElement said, double plain) {
        if (Double.isNaN(plain)) assertThat(said.isJsonNull()).as(one.where()).isTrue();
        else assertThat(said.getAsDouble()).as(one.where()).isEqualTo(plain, within(1e-9));
    }

    @Test
    void completenessIsThatOfThePlainReading() {
        for (Case one : CASES)
            assertThat(one.said().get("completeness"))
                    .as(one.where())
                    .isEqualTo(parsed(new PlainFigures(one.diary(), one.now()).completeness(day(one.now()))));
    }

    /** A wrong answer anywhere must be caught. */
    @Test
    void everyWrongFigureDisagreesSomewhere() {
        Map<String, UnaryOperator<JsonElement>> wrong = new HashMap<>();
        for (String field :
                List.of("lengthSeconds", "readings", "peak", "median", "first24hHighest", "last", "daysSincePrevious"))
            wrong.put(
                    field, value -> value.isJsonNull() ? value : JsonParser.parseString(value.getAsBigDecimal() + "1"));
        for (String field :
                List.of("reached72h", "reached7d", "reached14d", "recovery", "recoveredAt", "end", "endReason"))
            wrong.put(field, value -> JsonParser.parseString("\"NO!\""));
        for (String field : List.of("gaps", "contacts")) wrong.put(field, value -> new JsonArray());
        wrong.put("atLeast", value -> JsonParser.parseString("true"));
        wrong.forEach((field, change) -> assertThatThrownBy(() -> CASES.forEach(one -> {
                    JsonArray said = one.said().getAsJsonArray("episodes").deepCopy();
                    for (JsonElement spasm : said) {
                        var object = spasm.getAsJsonObject();
                        object.add(field, change.apply(object.get(field)));
                    }
                    episodes(one, said);
                }))
                .as(field)
                .isInstanceOf(AssertionError.class));
    }
}
