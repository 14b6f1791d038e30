package org.spasmdiary.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.words.Words;

/** Section 3 of the interface page, line by line, for documents that other programs write. */
class DocumentRulesTest {
    private static final Instant NOW = Instant.parse("2026-03-12T10:40:00Z");
    private static final String AT = "\"observedAt\":\"2026-03-12T07:15:00+01:00[Europe/Berlin]\"";

    private static Imported read(String lists) {
        String text = "{\"format\":\"spasm-diary\",\"version\":1," + lists + "}";
        return ((ReadResult.Ok) DiaryJson.read(text)).imported();
    }

    private static Imported reading(String fields) {
        return read("\"readings\":[{" + AT + "," + fields + "}]");
    }

    private static String exported(Imported imported) {
        return DiaryJson.write(imported.toDiary(), imported.revisions(), "x", NOW);
    }

    private static List<String> said(Imported imported) {
        return imported.problems().stream()
                .map(found -> found.text(Words.of(Locale.ENGLISH)))
                .toList();
    }

    @SuppressWarnings("unchecked") // the caller says which kind it put there
    private static <E extends Entry> E only(Imported imported) {
        assertThat(said(imported)).isEmpty();
        return (E) imported.entries().getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-12T07:15:00+01:00[Europe/Berlin], 2026-03-12T07:15:00+01:00[Europe/Berlin]",
        "2026-03-12T07:15:00+01:00, 2026-03-12T07:15:00+01:00",
        "2026-03-12T07:15:00Z, 2026-03-12T07:15:00Z",
        "2026-03-12T07:15Z, 2026-03-12T07:15:00Z",
        "2026-03-12T07:15:00.999999999Z, 2026-03-12T07:15:00Z",
        "2026-03-12T07:15:00.5+01:00[Europe/Berlin], 2026-03-12T07:15:00+01:00[Europe/Berlin]",
        "2026-10-25T02:30:00+02:00[Europe/Berlin], 2026-10-25T02:30:00+02:00[Europe/Berlin]",
        "2026-10-25T02:30:00+01:00[Europe/Berlin], 2026-10-25T02:30:00+01:00[Europe/Berlin]",
        "2026-03-12T07:15:00-03:30[America/St_Johns], 2026-03-12T07:15:00-03:30[America/St_Johns]",
        "2026-03-12T07:15:00+05:00[Europe/Berlin], 2026-03-12T07:15:00+05:00[Europe/Berlin]",
        "1899-12-31T23:59:59Z, 1899-12-31T23:59:59Z",
        "2091-01-01T00:00:00Z, 2091-01-01T00:00:00Z",
    })
    void aTimeKeepsItsOffsetAndZoneAndLosesItsFraction(String given, String written) {
        Imported read = read("\"readings\":[{\"observedAt\":\"" + given + "\",\"painNow\":3}]");
        assertThat(said(read)).isEmpty();
        assertThat(exported(read)).contains("\"observedAt\": \"" + written + '"');
    }

    @Test
    void aTimeThatIsLeftOutIsTheRecordsOwn() {
        Reading reading = only(reading("\"redFlags\":{\"chestPain\":\"NO\"}"));
        assertThat(reading.recorded()).isEqualTo(Instant.parse("2026-03-12T06:15:00Z"));
        assertThat(reading.safety().answer(SafetyQuestion.CHEST_PAIN)).contains(Answer.no(reading.recorded()));
        Episode spasm = only(read("\"episodes\":[{\"onset\":\"2026-03-10T07:40:00Z\",\"injury\":\"NO\"}]"));
        assertThat(spasm.injury().injury()).contains(Answer.no(Instant.parse("2026-03-10T07:40:00Z")));
    }

    @Test
    void utcInstantsAreWrittenInUtcWhateverOffsetTheyCameWith() {
        assertThat(exported(reading("\"painNow\":3,\"recordedAt\":\"2026-03-12T09:15:00+02:00\"")))
                .contains("\"recordedAt\": \"2026-03-12T07:15:00Z\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"stillThere\":\"NOT_ASKED\"",
                "\"limitsDay\":\"NOT_ASKED\"",
                "\"painPattern\":\"NOT_ASKED\"",
                "\"wokenByPain\":\"NOT_ASKED\"",
                "\"function\":{\"sit\":\"NOT_ASKED\"}",
                "\"function\":{}",
                "\"redFlags\":{\"bothLegs\":\"NOT_ASKED\",\"chestPainKind\":\"NOT_ASKED\"}",
                "\"redFlags\":{}",
                "\"daily\":{\"activityJump\":\"NOT_ASKED\"}",
                "\"symptoms\":[]",
                "\"note\":\"\"",
                "\"mistake\":false",
                "\"temperatureC\":null",
                "\"episode\":null",
            })
    void notAskedEmptyFalseAndNullAreReadAsAbsentAndNeverWritten(String field) {
        assertThat(exported(reading("\"painNow\":3," + field))).isEqualTo(exported(withIdOf(field)));
    }

    /** The same reading without the field: a document's own id would differ with its content. */
    private static Imported withIdOf(String field) {
        String id = reading("\"painNow\":3," + field).entries().getFirst().id().toString();
        return reading("\"painNow\":3,\"id\":\"" + id + '"');
    }

    @Test
    void unsureAndSinceCheckedStandBesideTheirOwnAnswer() {
        Reading reading = only(reading("\"redFlags\":{\"saddleNumb\":\"YES\",\"saddleNumbUnsure\":true,"
                + "\"bothLegs\":\"YES\",\"bothLegsSinceChecked\":\"NEW_OR_WORSE\","
                + "\"bladderBowel\":\"YES\",\"bladderBowelAskedAt\":\"2026-03-12T06:20:00Z\"}"));
        assertThat(reading.safety()
                        .answer(SafetyQuestion.SADDLE_NUMB)
                        .orElseThrow()
                        .unsure())
                .isTrue();
        assertThat(reading.safety()
                        .answer(SafetyQuestion.BOTH_LEGS)
                        .orElseThrow()
                        .sinceChecked()
                        .code())
                .isEqualTo("NEW_OR_WORSE");
        assertThat(reading.safety()
                        .answer(SafetyQuestion.BLADDER_BOWEL)
                        .orElseThrow()
                        .askedAt())
                .isEqualTo(Instant.parse("2026-03-12T06:20:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"6, 6", "6.0, 6", "6e0, 6", "0.6e1, 6", "60E-1, 6"})
    void aNumberIsItsValueHoweverItIsWritten(String given, int value) {
        Reading reading = only(reading("\"painNow\":" + given));
        assertThat(reading.pain().now().orElseThrow().value()).isEqualTo(value);
        assertThat(reading.id()).isEqualTo(only(reading("\"painNow\":6")).id());
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "0.30, 0.3", "1e1, 10", "0.00000000000000000001, 0.00000000000000000001"})
    void decimalsAreExactAndWrittenPlain(String given, String written) {
        Imported read = read(
                "\"treatments\":[{\"kind\":\"ibuprofen\",\"start\":\"2026-03-12T07:15:00Z\",\"units\":" + given + "}]");
        Treatment treatment = only(read);
        assertThat(treatment.dose().units()).contains(new BigDecimal(written));
        assertThat(exported(read)).contains("\"units\": " + written + ",");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"painNow\":\"6\"",
                "\"painNow\":true",
                "\"painNow\":[6]",
                "\"painNow\":NaN0",
                "\"symptoms\":\"tight\"",
                "\"symptoms\":[\"tight\",7]",
                "\"symptoms\":[\"TIGHT\"]",
                "\"stillThere\":true",
                "\"stillThere\":\"yes\"",
                "\"function\":[]",
                "\"function\":{\"sit\":\"YES\"}",
                "\"redFlags\":\"NONE\"",
                "\"redFlags\":{\"bothLegs\":\"NO\",\"bothLegsUnsure\":true}",
                "\"redFlags\":{\"bothLegs\":\"YES\",\"bothLegsUnsure\":\"true\"}",
                "\"redFlags\":{\"bothLegs\":\"YES\",\"bothLegsSinceChecked\":\"WORSE\"}",
                "\"redFlags\":{\"bothLegs\":\"YES\",\"bothLegsAskedAt\":\"07:15\"}",
                "\"note\":7",
                "\"mistake\":\"yes\"",
                "\"episode\":\"the last one\"",
                "\"recordedAt\":1773299700",
                "\"daily\":{\"stress\":11}",
            })
    void aValueOfTheWrongTypeLeavesTheRecordOutAndNamesItsPlace(String field) {
        String known = field.replace("NaN0", "\"NaN\"");
        Imported read =
                read("\"readings\":[{" + AT + ",\"painWorst24h\":3},{" + AT + ",\"painAverage24h\":2," + known + "}]");
        assertThat(read.entries()).hasSize(1);
        assertThat(read.refused()).isEqualTo(1);
        assertThat(said(read)).isNotEmpty().allSatisfy(text -> assertThat(text).startsWith("readings[2]"));
    }

    @Test
    void unknownKeysAreSaidAtEveryLevelAndKeepNothingElseOut() {
        Imported read = read("\"mood\":1,\"profile\":{\"shoeSize\":42,\"country\":\"DE\"},\"readings\":[{" + AT
                + ",\"painNow\":3,\"weather\":\"rain\",\"function\":{\"sit\":\"EASY\",\"fly\":\"HARD\"},"
                + "\"redFlags\":{\"dizzy\":\"YES\"},\"daily\":{\"steps\":900}}]");
        assertThat(read.entries()).hasSize(1);
        assertThat(read.refused()).isZero();
        assertThat(read.profile().country()).isEqualTo("DE");
        assertThat(said(read)).hasSize(6);
        for (String key : List.of("mood", "shoeSize", "weather", "fly", "dizzy", "steps"))
            assertThat(said(read)).anyMatch(text -> text.contains('"' + key + "\" is not a field of this form"));
        assertThat(exported(read)).doesNotContain("mood", "shoeSize", "weather", "fly", "dizzy", "steps");
    }

    @Test
    void anIdWorksInCapitalsTooAndIsTheSameRecord() {
        String id = "2f0c1f7e-6a0e-4a53-9a1b-0f8f3a3f5b10";
        Imported read = read("\"readings\":[{" + AT + ",\"painNow\":3,\"id\":\"" + id + "\"},{" + AT
                + ",\"painNow\":4,\"id\":\"" + id.toUpperCase(Locale.ROOT) + "\"}]");
        assertThat(read.entries()).hasSize(1);
        assertThat(read.refused()).isEqualTo(1);
    }

    @Test
    void aRecordWithoutAnIdHasTheOneOfItsContentWhateverOrderAndHistory() {
        Entry one = only(read("\"readings\":[{" + AT + ",\"painNow\":3,\"symptoms\":[\"tight\"]}]"));
        Entry two = only(read("\"readings\":[{\"symptoms\":[\"tight\"],\"painNow\":3.0,\"history\":[]," + AT + "}]"));
        Entry other = only(read("\"readings\":[{\"symptoms\":[\"knot\"],\"painNow\":3," + AT + "}]"));
        assertThat(two.id()).isEqualTo(one.id());
        assertThat(other.id()).isNotEqualTo(one.id());
        assertThat(one.id().toString()).matches("[0-9a-f-]{36}");
    }

    @Test
    void twoKindsWithTheSameContentAreTwoRecords() {
        Imported read = read("\"contacts\":[{\"at\":\"2026-03-12T07:15:00Z\",\"kind\":\"DOCTOR\"}],"
                + "\"movement\":[{\"at\":\"2026-03-12T07:15:00Z\",\"what\":\"MOVED\"}]");
        assertThat(said(read)).isEmpty();
        assertThat(read.entries()).extracting(Entry::id).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void theHistoryIsWrittenOldestFirstAndKeepsLinesOfOneMomentInTheirOrder() {
        Imported read = reading("\"painNow\":3,\"history\":["
                + "{\"at\":\"2026-03-12T09:00:00Z\",\"field\":\"b\",\"old\":null,\"new\":\"2\"},"
                + "{\"at\":\"2026-03-12T09:00:00Z\",\"field\":\"a\",\"old\":\"1\",\"new\":null},"
                + "{\"at\":\"2026-03-12T08:00:00+00:00\",\"field\":\"c\",\"old\":1.50,\"new\":true}]");
        assertThat(said(read)).isEmpty();
        assertThat(read.revisions())
                .extracting(Revision::oldText)
                .containsExactly(Optional.empty(), Optional.of("1"), Optional.of("1.5"));
        assertThat(exported(read)
                        .lines()
                        .filter(line -> line.contains("\"field\""))
                        .map(String::strip))
                .containsExactly("\"field\": \"c\",", "\"field\": \"b\",", "\"field\": \"a\",");
    }

    @Test
    void anEmptyHistoryIsNotWritten() {
        assertThat(exported(reading("\"painNow\":3,\"history\":[]"))).doesNotContain("history");
    }

    @Test
    void updatedAtIsNotOurs() {
        Imported read = reading("\"painNow\":3,\"updatedAt\":\"2026-03-12T09:00:00Z\"");
        assertThat(said(read)).singleElement().asString().contains("updatedAt");
        assertThat(exported(read)).doesNotContain("updatedAt");
    }

    @Test
    void theProfilesEmptyListsAreAnswersAndAreKept() {
        Imported read = read("\"profile\":{\"conditions\":[],\"dailyLoad\":[]}");
        assertThat(read.profile().conditions()).isPresent();
        assertThat(read.profile().medicines()).isEmpty();
        assertThat(exported(read))
                .contains("\"conditions\": []", "\"dailyLoad\": []")
                .doesNotContain("medicines");
    }

    @Test
    void moreThanAThousandProblemsAreCountedNotListed() {
        String wrong = "{\"painNow\":11},".repeat(1_500);
        Imported read = read("\"readings\":[" + wrong + "{" + AT + ",\"painNow\":1}]");
        assertThat(read.refused()).isEqualTo(1_500);
        assertThat(read.entries()).hasSize(1);
        assertThat(said(read)).hasSize(1_001).last().asString().contains("More than 1,000 problems");
    }
}
