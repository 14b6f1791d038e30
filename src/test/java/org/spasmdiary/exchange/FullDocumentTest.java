package org.spasmdiary.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.FullDiary;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.form.EntryForm;
import org.spasmdiary.diary.form.EntryKind;

/** The document with every field of the interface page, and what of it hangs on order and what does not. */
class FullDocumentTest {
    private static final Instant EXPORTED = Instant.parse("2026-03-12T10:00:00Z");

    private static String written(Imported imported) {
        return DiaryJson.write(imported.toDiary(), imported.revisions(), "Spasm Diary 1.0.0", EXPORTED);
    }

    private static Imported read(Object document) {
        return ((ReadResult.Ok) DiaryJson.read(JsonText.of(document))).imported();
    }

    @Test
    void everyFieldIsReadWithoutAProblemAndWrittenInTheSameBytes() {
        Imported read = FullDiary.read();
        assertThat(read.problems()).isEmpty();
        assertThat(read.entries()).hasSize(EntryKind.values().length);
        assertThat(written(read)).isEqualTo(FullDiary.json());
    }

    /** So that a field added to the form is added to the document too. */
    @Test
    void everyFieldThereIsIsInIt() {
        List<String> elsewhere = List.of("file", "dueDate", "what");
        List<String> keys = Arrays.stream(Field.values())
                .map(Coded::code)
                .filter(key -> !elsewhere.contains(key))
                .toList();
        assertThat(keys).allSatisfy(key -> assertThat(FullDiary.json()).contains('"' + key + "\":"));
    }

    @Test
    void theOrderOfRecordsKeysAndWordsInTheFileDoesNotMatter() throws JsonTree.Unreadable {
        Object tree = JsonTree.read(FullDiary.json());
        for (int seed = 1; seed <= 20; seed++)
            assertThat(written(read(shuffled(tree, new Random(seed))))).isEqualTo(FullDiary.json());
    }

    /** Histories and the inputs of an alert have an order that says something. */
    private static Object shuffled(Object value, Random random) {
        if (value instanceof Map<?, ?> map) {
            List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
            Collections.shuffle(entries, random);
            Map<Object, Object> mixed = new java.util.LinkedHashMap<>();
            entries.forEach(e -> mixed.put(
                    e.getKey(),
                    List.of("inputs", "history").contains(e.getKey()) ? e.getValue() : shuffled(e.getValue(), random)));
            return mixed;
        }
        if (!(value instanceof List<?> list)) return value;
        List<Object> mixed = new ArrayList<>();
        list.forEach(one -> mixed.add(shuffled(one, random)));
        Collections.shuffle(mixed, random);
        return mixed;
    }

    @ParameterizedTest
    @EnumSource
    void eachFieldAloneAndEachFieldAbsentComesBackInTheSameBytes(EntryKind kind) {
        List<Entry> variants = new ArrayList<>(FullDiary.eachFieldAlone(kind).values());
        variants.addAll(FullDiary.eachFieldAbsent(kind).values());
        assertThat(variants).hasSizeGreaterThan(3);
        for (Entry variant : variants) {
            Diary diary = Diary.of(FullDiary.read().profile(), List.of(variant), false);
            String text = DiaryJson.write(diary, List.of(), "Spasm Diary 1.0.0", EXPORTED);
            Imported back = ((ReadResult.Ok) DiaryJson.read(text)).imported();
            assertThat(back.entries()).containsExactly(variant);
            assertThat(written(back)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotRecordedIsLeftOutAndNeverNull(EntryKind kind) {
        for (Entry variant : FullDiary.eachFieldAlone(kind).values())
            assertThat(new TreeMap<>(EntryForm.write(variant)).values())
                    .doesNotContainNull()
                    .doesNotContain("", false, List.of(), Map.of(), "NOT_ASKED");
    }

    @Test
    void recordsOfOneKindStandInTheOrderOfTheirTimeThenRecordedThenId() {
        Imported read = ((ReadResult.Ok) DiaryJson.read("""
                {"format":"spasm-diary","version":1,"readings":[
                {"id":"00000000-0000-0000-0000-000000000004","observedAt":"2026-03-12T09:00:00Z","painNow":4},
                {"id":"00000000-0000-0000-0000-000000000003","observedAt":"2026-03-12T08:00:00Z","painNow":3},
                {"id":"00000000-0000-0000-0000-000000000009","observedAt":"2026-03-12T08:00:00Z","painNow":1,
                 "recordedAt":"2026-03-12T07:59:00Z"},
                {"id":"f0000000-0000-0000-0000-000000000002","observedAt":"2026-03-12T08:00:00Z","painNow":2},
                {"id":"00000000-0000-0000-0000-000000000001","observedAt":"2026-03-12T10:00:00+02:00","painNow":0}
                ]}""")).imported();
        assertThat(written(read)
                        .lines()
                        .filter(line -> line.contains("painNow"))
                        .map(line -> line.replaceAll("[^0-9]", "")))
                .containsExactly("1", "0", "3", "2", "4");
    }
}
