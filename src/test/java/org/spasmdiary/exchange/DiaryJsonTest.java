package org.spasmdiary.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.form.AnyEntry;
import org.spasmdiary.sample.SampleDiary;
import org.spasmdiary.words.Words;

class DiaryJsonTest {
    private static final Instant NOW = Instant.parse("2026-03-12T10:40:00Z");
    private static final String HEAD = "{\"format\":\"spasm-diary\",\"version\":1";

    private static Imported read(String text) {
        return ((ReadResult.Ok) DiaryJson.read(text)).imported();
    }

    private static String refused(String text) {
        var refused = (ReadResult.Refused) DiaryJson.read(text);
        return Words.of(Locale.ENGLISH).problem(refused.problem());
    }

    private static void comesBackByteForByte(Diary diary, List<Revision> revisions) {
        String text = DiaryJson.write(diary, revisions, "Spasm Diary 1", NOW);
        Imported read = read(text);
        assertThat(read.problems()).isEmpty();
        assertThat(DiaryJson.write(read.toDiary(), read.revisions(), "Spasm Diary 1", NOW))
                .isEqualTo(text);
    }

    @Test
    void aSampleComesBackByteForByte() {
        Diary diary = SampleDiary.make(3, 1, NOW, ZoneId.of("Europe/Berlin"));
        comesBackByteForByte(diary, List.of());
        assertThat(read(DiaryJson.write(diary, List.of(), "x", NOW)).toDiary()).isEqualTo(diary);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyKindAndWordComesBackByteForByteWithItsHistory(long seed) {
        var any = new AnyEntry(seed);
        List<Entry> entries = any.several(60);
        List<Revision> revisions = new ArrayList<>();
        entries.stream()
                .filter(entry -> !(entry instanceof org.spasmdiary.diary.Movement))
                .limit(50)
                .forEach(entry -> {
                    revisions.add(new Revision(entry.id(), NOW, "note", Optional.of("a\n\"b\""), Optional.empty()));
                    revisions.add(new Revision(entry.id(), NOW, "painNow", Optional.of("3"), Optional.of("4")));
                });
        comesBackByteForByte(Diary.of(any.profile(), entries, false), revisions);
    }

    @Test
    void anEmptyDiaryIsADiaryToo() {
        comesBackByteForByte(Diary.EMPTY, List.of());
    }

    @Test
    void theFormIsThatOfTheInterfacePage() {
        assertThat(DiaryJson.write(Diary.EMPTY, List.of(), "Spasm Diary 1.0.0", NOW))
                .isEqualTo("""
                        {
                          "format": "spasm-diary",
                          "version": 1,
                          "program": "Spasm Diary 1.0.0",
                          "exportedAt": "2026-03-12T10:40:00Z",
                          "profile": {},
                          "episodes": [],
                          "readings": [],
                          "treatments": [],
                          "contacts": [],
                          "alertOutcomes": [],
                          "alertHistory": [],
                          "movement": [],
                          "periods": []
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\":\"other\",\"version\":1}|not a diary of ours",
                "{\"version\":1}|not a diary of ours",
                "[1,2]|not a diary of ours",
                "7|not a diary of ours",
                "null|not a diary of ours",
                "{\"format\":\"spasm-diary\"}|not a diary of ours",
                "{\"format\":\"spasm-diary\",\"version\":\"1\"}|not a diary of ours",
                "{\"format\":\"spasm-diary\",\"version\":2}|newer version",
                "{\"format\":\"spasm-diary\",\"version\":1e999999999}|newer version",
                "{\"format\":\"spasm-diary\",\"version\":0}|not known",
                "{\"format\":\"spasm-diary\"|cut off",
                "{\"format\":\"spasm-diary\",}|not JSON",
                "hello|not JSON",
                "{\"format\":\"spasm-diary\",\"version\":1} x|not JSON",
                "{\"format\":\"spasm-diary\",\"version\":1,\"version\":1}|twice",
                "{'format':'spasm-diary','version':1}|not JSON"
            })
    void whatIsNotOursIsRefusedWithASentence(String text, String sentence) {
        assertThat(refused(text)).contains(sentence);
    }

    @Test
    void emptyTextIsRefused() {
        assertThat(refused("")).contains("cut off");
    }

    @Test
    void aHundredLevelsAreReadAndMoreAreRefused() {
        String deep = "[".repeat(99) + "]".repeat(99);
        assertThat(read(HEAD + ",\"x\":" + deep + "}").problems()).hasSize(1);
        assertThat(refused(HEAD + ",\"x\":[" + deep + "]}")).contains("100");
        assertThat(refused("[".repeat(200_000))).contains("100");
    }

    @Test
    void unknownKeysAreSaidAndNotFatal() {
        Imported read = read(HEAD + ",\"mood\":1,\"readings\":[{\"observedAt\":\"2026-03-12T07:15:00Z\",\"painNow\":3,"
                + "\"weather\":\"rain\"}]}");
        assertThat(read.entries()).hasSize(1);
        assertThat(read.refused()).isZero();
        assertThat(read.problems())
                .extracting(found -> found.text(Words.of(Locale.ENGLISH)))
                .anyMatch(text -> text.contains("mood"))
                .anyMatch(text -> text.startsWith("readings[1]") && text.contains("weather"));
    }

    @Test
    void listsOfTheWrongShapeAreLeftOut() {
        Imported read = read(HEAD + ",\"readings\":{},\"episodes\":[1,null,[]],\"profile\":[],\"sample\":\"yes\"}");
        assertThat(read.entries()).isEmpty();
        assertThat(read.refused()).isEqualTo(4);
        assertThat(read.problems()).hasSize(6);
        assertThat(read.sample()).isFalse();
    }

    @Test
    void twoRecordsWithOneIdAreAProblem() {
        String id = "\"id\":\"2f0c1f7e-6a0e-4a53-9a1b-0f8f3a3f5b10\"";
        Imported read = read(HEAD + ",\"episodes\":[{" + id + ",\"onset\":\"2026-03-10T07:40:00Z\"}],\"readings\":[{"
                + id + ",\"observedAt\":\"2026-03-12T07:15:00Z\",\"painNow\":3}]}");
        assertThat(read.entries()).hasSize(1);
        assertThat(read.refused()).isEqualTo(1);
        assertThat(read.problems().getFirst().text(Words.of(Locale.ENGLISH))).contains("more than one record");
    }

    @Test
    void timesAheadAndTwoOpenSpasmsAreKept() {
        Imported read = read(HEAD + ",\"episodes\":[{\"onset\":\"2091-03-10T07:40:00Z\"},"
                + "{\"onset\":\"2026-03-10T07:40:00Z\"}]}");
        assertThat(read.toDiary().bouts().open()).hasSize(2);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aHistoryLineThatCannotBeReadIsLeftOutAndSaid() {
        Imported read = read(HEAD + ",\"episodes\":[{\"onset\":\"2026-03-10T07:40:00Z\",\"history\":["
                + "{\"at\":\"2026-03-11T00:00:00Z\",\"field\":\"note\",\"old\":null,\"new\":7},"
                + "{\"at\":\"yesterday\",\"field\":\"note\"},5]}]}");
        assertThat(read.revisions()).hasSize(1);
        assertThat(read.revisions().getFirst().newText()).contains("7");
        assertThat(read.problems()).hasSize(2);
    }
}
