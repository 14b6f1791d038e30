package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.FullDiary;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.form.EntryForm;
import org.spasmdiary.diary.form.EntryKind;

/** "Remove for ever" means that not a byte of it is left in any file of the diary. */
class EraseLeavesNothingTest {
    private static final String CANARY = "Kanarienvogel";

    @TempDir
    Path dir;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(dir);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    /** In which files the text stands, in any form in which it could. */
    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> all = Files.walk(dir)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> holds(file, text))
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            for (Charset form : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE))
                if (bytes.contains(new String(text.getBytes(form), StandardCharsets.ISO_8859_1))) return true;
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void save(Change change) {
        assertThat(desk.journal.save(change).join()).isInstanceOf(Outcome.Saved.class);
    }

    private void erase(Entry... entries) {
        var ids = Stream.of(entries).map(Entry::id).collect(java.util.stream.Collectors.toSet());
        assertThat(desk.journal.erase(ids).join()).isInstanceOf(Outcome.Saved.class);
    }

    private static Reading secret(String text) {
        return Desk.pain(7).withNotes(new Notes(text, text));
    }

    @Test
    void theTextOfANoteStandsInTheFileAndIsGoneAfterwards() throws IOException {
        Reading other = secret("stays");
        Reading secret = secret(CANARY);
        save(Change.Batch.of(new Change.Put(other), new Change.Put(secret)));
        assertThat(filesWith(CANARY)).as("the search does find it").containsExactly(desk.file);
        erase(secret);
        desk.journal.close();
        assertThat(filesWith(CANARY)).isEmpty();
        assertThat(filesWith(secret.id().toString())).isEmpty();
        assertThat(filesWith("stays")).containsExactly(desk.file);
    }

    @Test
    void earlierVersionsAndTheirHistoryGoToo() throws IOException {
        Reading secret = secret(CANARY);
        save(new Change.Put(secret));
        save(new Change.Put(secret.withNotes(new Notes("harmless", ""))));
        assertThat(filesWith(CANARY)).as("the history keeps it").isNotEmpty();
        erase(secret);
        desk.journal.close();
        assertThat(filesWith(CANARY)).isEmpty();
        assertThat(filesWith("harmless")).isEmpty();
    }

    @Test
    void aLongNoteOverManyPagesGoesWhole() throws IOException {
        Reading secret = secret((CANARY + " ").repeat(1_400));
        save(new Change.Put(secret));
        save(new Change.Remove(secret.id()));
        erase(secret);
        desk.journal.close();
        assertThat(filesWith(CANARY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noTextOfAnyFieldOfAnyKindIsLeft(EntryKind kind) throws IOException {
        Entry full = FullDiary.of(kind);
        for (Entry version : List.of(full, full.withMistake(false)))
            save(new Change.Import("f", List.of(version), Optional.empty(), List.of()));
        erase(full);
        desk.journal.close();
        assertThat(filesWith(full.id().toString())).isEmpty();
        List<String> words = EntryForm.write(full).entrySet().stream()
                .filter(field -> Set.of("note", "privateNote", "title", "product", "said", "plan", "why")
                        .contains(field.getKey()))
                .map(Map.Entry::getValue)
                .map(String::valueOf)
                .toList();
        for (String word : words) assertThat(filesWith(word)).as(word).isEmpty();
    }

    @Test
    void aDraftThatBecameAnEntryOrWasDroppedLeavesNoText() throws IOException {
        var form = new DraftId("today.reading");
        desk.journal.keepDraft(form, Map.of("note", CANARY));
        desk.journal.keepDraft(form, Map.of());
        desk.journal.check().join();
        assertThat(desk.journal.drafts()).isEmpty();
        desk.journal.close();
        assertThat(filesWith(CANARY)).isEmpty();
    }

    @Test
    void nothingCanBringItBack() {
        Reading secret = secret(CANARY);
        save(new Change.Put(secret));
        save(new Change.Put(secret.withMistake(true)));
        desk.journal.undo().join();
        assertThat(desk.journal.undoable()).isTrue();
        assertThat(desk.journal.redoable()).isTrue();
        erase(secret);
        assertThat(desk.journal.undoable()).isFalse();
        assertThat(desk.journal.redoable()).isFalse();
        desk.journal.undo().join();
        desk.journal.redo().join();
        assertThat(desk.journal.diary().isEmpty()).isTrue();
    }

    @Test
    void aStepThatTouchedOtherEntriesTooIsGivenUpAsAWhole() {
        Reading secret = secret(CANARY);
        Reading other = Desk.pain(2);
        save(Change.Batch.of(new Change.Put(secret), new Change.Put(other)));
        erase(secret);
        assertThat(desk.journal.undoable()).isFalse();
        assertThat(desk.journal.diary().readings()).containsExactly(other);
    }
}
