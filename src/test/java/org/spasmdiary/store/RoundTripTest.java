package org.spasmdiary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.TreatmentKind;

/** load(write(x)) is x: every kind, every field, every word. */
class RoundTripTest {
    @TempDir
    Path dir;

    static Save save(String id, Collection<? extends Entry> entries, Optional<Profile> profile) {
        List<Save.Put> puts = new ArrayList<>();
        entries.forEach(entry -> puts.add(new Save.Put(entry, Optional.empty())));
        return new Save(id, "me", puts, Set.of(), profile, List.of(), Optional.empty(), Map.of());
    }

    static Diary writtenAndRead(Path file, Collection<? extends Entry> entries, Profile profile) throws StoreException {
        NewFile.create(file, false);
        try (var diary = DiaryFile.connect(file)) {
            diary.write(save("1", entries, Optional.of(profile)));
        }
        try (var diary = DiaryFile.connect(file)) {
            Loaded loaded = diary.load();
            assertThat(loaded.findings()).isEmpty();
            assertThat(diary.check()).isEmpty();
            return loaded.diary();
        }
    }

    @Test
    void everyKindWithAnyValuesComesBackTheSame() throws StoreException {
        var any = new AnyEntries(7);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 300; i++) entries.addAll(any.oneOfEach()); // enough for every word of every set
        for (TreatmentKind kind : TreatmentKind.values()) entries.add(any.treatment(kind));
        Diary expected = Diary.of(any.profile(), entries, false);
        Diary read = writtenAndRead(dir.resolve("d.db"), entries, expected.profile());
        assertThat(read.entries().toList()).isEqualTo(expected.entries().toList());
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void anyProfileComesBackTheSame() throws StoreException {
        Path file = dir.resolve("p.db");
        NewFile.create(file, false);
        try (var diary = DiaryFile.connect(file)) {
            for (int seed = 0; seed < 60; seed++) {
                Profile profile = new AnyEntries(seed).profile();
                diary.write(save("p" + seed, List.of(), Optional.of(profile)));
                assertThat(diary.load().diary().profile()).isEqualTo(profile);
            }
        }
    }

    @Test
    void aSecondVersionTakesThePlaceOfTheFirstWithAllItsSets() throws StoreException {
        Path file = dir.resolve("d.db");
        NewFile.create(file, false);
        try (var diary = DiaryFile.connect(file)) {
            for (int i = 0; i < 20; i++) {
                var first = new AnyEntries(i).reading();
                var second = new AnyEntries(1000 + i).reading();
                var sameId = new org.spasmdiary.diary.Reading(
                        first.id(),
                        second.at(),
                        second.recorded(),
                        second.mistake(),
                        second.pain(),
                        second.stillThere(),
                        second.complaints(),
                        second.function(),
                        second.everyday(),
                        second.safety(),
                        second.sleep(),
                        second.temperatureC(),
                        second.daily(),
                        second.pgic(),
                        second.episode(),
                        second.notes());
                diary.write(save("a" + i, List.of(first), Optional.empty()));
                diary.write(save("b" + i, List.of(sameId), Optional.empty()));
                assertThat(diary.load().diary().find(first.id())).contains(sameId);
            }
            assertThat(diary.load().diary().size()).isEqualTo(20);
            assertThat(diary.check()).isEmpty();
        }
    }

    @Test
    void binHistoryDraftsAndImportsComeBack() throws StoreException {
        Path file = dir.resolve("d.db");
        NewFile.create(file, true);
        Entry entry = new AnyEntries(1).treatment();
        Instant since = Instant.parse("2026-03-12T10:00:00Z");
        Revision revision = new Revision(EntryId.random(), since, "note", Optional.empty(), Optional.of("new\0"));
        var save = new Save(
                "s",
                "me",
                List.of(new Save.Put(entry, Optional.of(since))),
                Set.of(),
                Optional.empty(),
                List.of(revision),
                Optional.of(new Save.Batch("old phone", since)),
                Map.of("today.reading", Map.of("note", "typed", "painNow", "")));
        try (var diary = DiaryFile.connect(file)) {
            diary.write(save);
            Loaded loaded = diary.load();
            assertThat(loaded.findings()).isEmpty();
            assertThat(loaded.diary().isEmpty()).isTrue();
            assertThat(loaded.diary().sample()).isTrue();
            assertThat(loaded.bin()).containsExactly(new Loaded.Binned(entry, since));
            assertThat(loaded.revisions()).containsExactly(revision);
            assertThat(loaded.drafts()).isEqualTo(save.drafts());
            assertThat(loaded.meta()).isEqualTo(new Meta(1, 1, 1, "me", "s", 0, true));
        }
    }

    @Test
    void aZoneThatThisComputerDoesNotKnowIsReadAsItsOffset() {
        assertThat(new Vocabulary().when(0, "Mars/Olympus", 3600).zone()).isEqualTo(java.time.ZoneOffset.ofHours(1));
    }
}
