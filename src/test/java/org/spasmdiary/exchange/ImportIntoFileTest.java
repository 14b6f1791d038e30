package org.spasmdiary.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spasmdiary.FullDiary;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.form.EntryKind;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.words.Words;

/** A document on its way into a real diary file and out again. */
class ImportIntoFileTest {
    private static final Instant NOW = Samples.at("2026-03-12T10:00:00Z");

    @TempDir
    Path dir;

    private Journal journal;
    private Instant now = NOW;

    @BeforeEach
    void make() {
        journal = open("d.db");
    }

    @AfterEach
    void end() {
        journal.close();
    }

    private Journal open(String name) {
        return ((Opening.Ready) Journal.create(dir.resolve(name), new JournalHome(dir), () -> now, false)).journal();
    }

    private ImportPlan plan(Imported imported) {
        return ImportPlan.of(journal.diary(), journal.revisions(), imported, "f.json");
    }

    private ImportPlan bring(Imported imported) {
        ImportPlan plan = plan(imported);
        plan.change()
                .ifPresent(change -> assertThat(journal.save(change).join()).isInstanceOf(Outcome.Saved.class));
        return plan;
    }

    private void save(Entry entry) {
        assertThat(journal.save(new Change.Put(entry)).join()).isInstanceOf(Outcome.Saved.class);
    }

    private String export() {
        return DiaryJson.write(journal.diary(), journal.revisions(), "Spasm Diary 1.0.0", NOW);
    }

    private static Imported read(String text) {
        return ((ReadResult.Ok) DiaryJson.read(text)).imported();
    }

    @Test
    void everyFieldOfEveryKindGoesThroughTheFileAndComesOutInTheSameBytes() {
        assertThat(bring(FullDiary.read()).added()).isEqualTo(8);
        assertThat(export()).isEqualTo(FullDiary.json());
        journal.close();
        journal = open("d.db");
        assertThat(export()).isEqualTo(FullDiary.json());
    }

    @Test
    void theSecondTimeNothingIsNewAndNothingIsWritten() {
        bring(FullDiary.read());
        ImportPlan again = plan(FullDiary.read());
        assertThat(again.added()).isZero();
        assertThat(again.same()).isEqualTo(8);
        assertThat(again.changed()).isZero();
        assertThat(again.change()).isEmpty();
    }

    @Test
    void recordsWithoutIdsAddNothingTheSecondTimeNotEvenAfterAnEdit() {
        String text = "{\"format\":\"spasm-diary\",\"version\":1,"
                + "\"readings\":[{\"observedAt\":\"2026-03-12T07:15:00Z\",\"painNow\":3}],"
                + "\"movement\":[{\"at\":\"2026-03-12T08:00:00Z\",\"what\":\"MOVED\"}]}";
        assertThat(bring(read(text)).added()).isEqualTo(2);
        assertThat(bring(read(text)).same()).isEqualTo(2);
        Reading read = journal.diary().readings().getFirst();
        now = NOW.plusSeconds(60);
        save(read.withPain(Pain.now(4)));
        ImportPlan after = bring(read(text));
        assertThat(after.added()).isZero();
        assertThat(after.kept()).as("the own one was changed last").isEqualTo(1);
        assertThat(journal.diary().readings().getFirst().pain()).isEqualTo(Pain.now(4));
    }

    @Test
    void aRoundTripOverTwoComputersEndsInOneHistory() {
        Reading seven = Samples.reading("2026-03-12T07:15:00Z").pain(7).get();
        save(seven);
        String first = export();
        try (Journal other = open("other.db")) {
            other.save(plan(Diary.EMPTY, read(first))).join();
            now = NOW.plusSeconds(60);
            other.save(new Change.Put(seven.withNotes(new Notes("typed there", ""))))
                    .join();
            ImportPlan back = bring(read(DiaryJson.write(other.diary(), other.revisions(), "x", now)));
            assertThat(back.replaced()).isEqualTo(1);
            assertThat(journal.diary()).isEqualTo(other.diary());
            assertThat(journal.history(seven.id()))
                    .containsExactly(
                            new Revision(seven.id(), now, "note", Optional.empty(), Optional.of("typed there")));
            assertThat(bring(read(DiaryJson.write(other.diary(), other.revisions(), "x", now)))
                            .same())
                    .isEqualTo(1);
        }
    }

    private static Change plan(Diary diary, Imported imported) {
        return ImportPlan.of(diary, List.of(), imported, "f.json").change().orElseThrow();
    }

    @Test
    void theReplacedVersionCanBeReadInTheHistoryAndUndoBringsItBack() {
        Reading own =
                Samples.reading("2026-03-12T07:15:00Z").pain(7).note("mine").get();
        save(own);
        Reading newer = own.withPain(Pain.now(2)).withNotes(new Notes("theirs", ""));
        var told = new Revision(own.id(), NOW.plusSeconds(5), "painNow", Optional.of("7"), Optional.of("2"));
        ImportPlan plan = bring(new Imported(false, Profile.UNKNOWN, List.of(newer), List.of(told), List.of(), 0));
        assertThat(plan.replaced()).isEqualTo(1);
        assertThat(journal.diary().readings()).containsExactly(newer);
        assertThat(journal.history(own.id()))
                .containsExactlyInAnyOrder(
                        told, new Revision(own.id(), told.at(), "note", Optional.of("mine"), Optional.of("theirs")));
        journal.undo().join();
        assertThat(journal.diary().readings()).containsExactly(own);
    }

    @Test
    void anEntryInTheBinComesBackWithTheFileThatHasIt() {
        bring(FullDiary.read());
        EntryId id = FullDiary.of(EntryKind.READINGS).id();
        journal.save(new Change.Remove(id)).join();
        assertThat(bring(FullDiary.read()).added()).isEqualTo(1);
        assertThat(journal.bin()).isEmpty();
        assertThat(export()).isEqualTo(FullDiary.json());
    }

    @Test
    void whatIsInTheBinOrADraftIsNotInTheDocument() {
        bring(FullDiary.read());
        save(Samples.reading("2026-03-11T07:15:00Z").note("Kanarienvogel").get());
        journal.save(new Change.Remove(
                        Samples.reading("2026-03-11T07:15:00Z").get().id()))
                .join();
        journal.keepDraft(new org.spasmdiary.journal.DraftId("x"), java.util.Map.of("note", "Kanarienvogel"));
        journal.check().join();
        assertThat(export()).isEqualTo(FullDiary.json());
    }

    @Test
    void aFileWithTwoOpenSpasmsAndATimeAheadIsTakenAsItIs() {
        Imported read = read("{\"format\":\"spasm-diary\",\"version\":1,\"episodes\":["
                + "{\"onset\":\"2026-03-10T07:40:00Z\"},{\"onset\":\"2026-03-11T07:40:00Z\"}],"
                + "\"readings\":[{\"observedAt\":\"2091-03-12T07:15:00Z\",\"painNow\":3}]}");
        assertThat(bring(read).added()).isEqualTo(3);
        assertThat(journal.diary().bouts().open()).hasSize(2);
        assertThat(read(export()).toDiary()).isEqualTo(journal.diary());
    }

    @Test
    void oneIdOfTwoKindsIsRefusedWithItsId() {
        Reading own = Samples.reading("2026-03-12T07:15:00Z").pain(7).get();
        save(own);
        ImportPlan plan = bring(read("{\"format\":\"spasm-diary\",\"version\":1,\"periods\":[{\"id\":\"" + own.id()
                + "\",\"from\":\"2026-03-01\",\"to\":\"2026-03-02\"}]}"));
        assertThat(plan.refused()).isEqualTo(1);
        assertThat(plan.problems().getFirst().text(Words.of(Locale.ENGLISH)))
                .contains(own.id().toString())
                .contains("more than one record");
        assertThat(journal.diary().entries().toList()).isEqualTo(List.of(own));
    }

    @Test
    void theProfileOfTheFileFillsGapsOnlyAndUndoEmptiesThemAgain() {
        journal.save(new Change.SetProfile(Profile.UNKNOWN.withCountry("FR"))).join();
        bring(FullDiary.read());
        assertThat(journal.diary().profile().country()).isEqualTo("FR");
        assertThat(journal.diary().profile().displayName()).isEqualTo("Kim");
        journal.undo().join();
        assertThat(journal.diary().profile()).isEqualTo(Profile.UNKNOWN.withCountry("FR"));
    }
}
