package org.spasmdiary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.FullDiary;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.form.EntryForm;
import org.spasmdiary.diary.form.EntryKind;

/** G29: every change can be seen. For every field of every kind the value before and after stands in the file. */
class HistoryOfEveryFieldTest {
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

    private Journal journal() {
        return desk.journal;
    }

    private void save(Entry entry) {
        assertThat(journal().save(new Change.Put(entry)).join()).isInstanceOf(Outcome.Saved.class);
    }

    private static List<String> told(List<Revision> revisions) {
        return revisions.stream()
                .map(r -> r.field() + ": " + r.oldText().orElse("-") + " > "
                        + r.newText().orElse("-"))
                .toList();
    }

    /** From hardly anything to everything and back; an import, because forms would refuse some of it. */
    @ParameterizedTest
    @EnumSource
    void eachFieldThatCameOrWentIsALineWithItsValue(EntryKind kind) {
        Entry few = FullDiary.eachFieldAlone(kind).values().iterator().next();
        Entry full = FullDiary.of(kind);
        for (Entry version : List.of(few, full, few))
            journal()
                    .save(new Change.Import("f", List.of(version), Optional.empty(), List.of()))
                    .join();
        Map<String, Object> added = new TreeMap<>(EntryForm.write(full));
        added.keySet().removeAll(EntryForm.write(few).keySet());
        List<Revision> all = journal().history(full.id());
        List<Revision> came = all.subList(0, all.size() / 2);
        List<Revision> went = all.subList(all.size() / 2, all.size());
        assertThat(came.stream().map(r -> r.field().split("\\.")[0])).containsAll(added.keySet());
        added.forEach((key, value) -> {
            if (value instanceof String text)
                assertThat(came).contains(new Revision(full.id(), Desk.NOW, key, Optional.empty(), Optional.of(text)));
        });
        assertThat(went)
                .isEqualTo(came.stream()
                        .map(r -> new Revision(r.entry(), r.at(), r.field(), r.newText(), r.oldText()))
                        .toList());
        assertThat(((Peek.Facts) Journal.peek(desk.file, desk.home)).revisions())
                .isEqualTo(all);
    }

    @Test
    void endingASpasmIsTwoFields() {
        var spasm = Samples.spasm("2026-03-10T07:40:00Z").get();
        save(spasm);
        save(spasm.withEnd(Optional.of(new End(Samples.when("2026-03-11T20:00:00Z"), EndReason.EASED))));
        assertThat(told(journal().history(spasm.id())))
                .containsExactly("end: - > 2026-03-11T20:00:00Z", "endReason: - > EASED");
    }

    @Test
    void anAnswerThatIsChangedTellsTheAnswerAndItsDoubt() {
        var reading = Samples.reading("2026-03-12T07:15:00Z");
        save(reading.notSure(SafetyQuestion.CHEST_PAIN).get());
        save(reading.no(SafetyQuestion.CHEST_PAIN).get());
        assertThat(told(journal().revisions()))
                .containsExactly("redFlags.chestPain: YES > NO", "redFlags.chestPainUnsure: true > -");
    }

    @Test
    void aNewEntryARemovedOneAndOnePutBackTellNoChange() {
        Reading seven = Desk.pain(7);
        save(seven);
        journal().save(new Change.Remove(seven.id())).join();
        save(seven);
        assertThat(journal().history(seven.id())).isEmpty();
    }

    @Test
    void theTimeOfAChangeIsTheClockInWholeSeconds() {
        Reading seven = Desk.pain(7);
        save(seven);
        save(seven.withNotes(new Notes("more", "")));
        assertThat(journal().revisions()).extracting(Revision::at).containsExactly(Desk.NOW);
    }

    @Test
    void theHistoryOfOneEntryIsNotThatOfAnother() {
        Reading one = Desk.pain(1);
        Reading two = Desk.pain(2);
        List<Revision> expected = new ArrayList<>();
        for (Reading reading : List.of(one, two)) save(reading);
        for (Reading reading : List.of(one, two)) {
            save(reading.withMistake(true));
            expected.add(new Revision(reading.id(), Desk.NOW, "mistake", Optional.empty(), Optional.of("true")));
        }
        assertThat(journal().revisions()).isEqualTo(expected);
        assertThat(journal().history(two.id())).containsExactly(expected.getLast());
        assertThat(journal().history(Samples.id("nobody"))).isEmpty();
    }

    @Test
    void aRefusedOrAFailedSaveTellsNothing() {
        Reading seven = Desk.pain(7);
        save(seven);
        Reading ahead = seven.withAt(Samples.when("2026-03-12T10:05:01Z"));
        assertThat(journal().save(new Change.Put(ahead)).join()).isInstanceOf(Outcome.Refused.class);
        desk.faults.at(org.spasmdiary.store.Faults.Point.BEFORE_COMMIT, true);
        assertThat(desk.put(seven.withMistake(true))).isInstanceOf(Outcome.Failed.class);
        assertThat(journal().revisions()).isEmpty();
    }
}
