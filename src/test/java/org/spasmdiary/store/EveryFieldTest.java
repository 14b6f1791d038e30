package org.spasmdiary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.FullDiary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.form.EntryKind;
import org.spasmdiary.diary.form.ProfileForm;

/** Every field of every kind of record, there alone and missing alone, through a real file. */
class EveryFieldTest {
    @TempDir
    Path dir;

    private Path file;

    @BeforeEach
    void make() throws StoreException {
        file = dir.resolve("d.db");
        NewFile.create(file, false);
    }

    private void comesBack(Map<String, Entry> variants) throws StoreException {
        for (var variant : variants.entrySet()) {
            try (var diary = DiaryFile.connect(file)) {
                diary.write(RoundTripTest.save(variant.getKey(), List.of(variant.getValue()), Optional.empty()));
            }
            try (var diary = DiaryFile.look(file)) {
                Loaded loaded = diary.load();
                assertThat(loaded.findings()).isEmpty();
                assertThat(loaded.diary().find(variant.getValue().id()))
                        .as(variant.getKey())
                        .contains(variant.getValue());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRecordThatIsFilledInFullComesBackTheSame(EntryKind kind) throws StoreException {
        comesBack(Map.of("full", FullDiary.of(kind)));
    }

    @ParameterizedTest
    @EnumSource
    void eachFieldComesBackWhereItIsTheOnlyOne(EntryKind kind) throws StoreException {
        comesBack(FullDiary.eachFieldAlone(kind));
    }

    /** Each variant takes the place of the one before, so a value left standing from that one would show too. */
    @ParameterizedTest
    @EnumSource
    void eachFieldCanBeTheOnlyOneMissing(EntryKind kind) throws StoreException {
        comesBack(FullDiary.eachFieldAbsent(kind));
    }

    @Test
    void eachPartOfTheProfileCanBeTheOnlyOneKnownOrUnknown() throws StoreException {
        Map<String, Object> all = ProfileForm.write(FullDiary.read().profile());
        try (var diary = DiaryFile.connect(file)) {
            for (String key : all.keySet()) {
                var less = new java.util.HashMap<>(all);
                less.remove(key);
                for (Map<String, Object> fields : List.of(Map.of(key, all.get(key)), less)) {
                    Profile profile = ProfileForm.read(fields, _ -> {});
                    diary.write(RoundTripTest.save(key, List.of(), Optional.of(profile)));
                    assertThat(ProfileForm.write(diary.load().diary().profile()))
                            .as(key)
                            .isEqualTo(fields);
                }
            }
        }
    }
}
