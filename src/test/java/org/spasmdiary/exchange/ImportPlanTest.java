package org.spasmdiary.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.MovementKind;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.When;
import org.spasmdiary.diary.form.ProfileForm;
import org.spasmdiary.sample.SampleDiary;

class ImportPlanTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final When AT = When.of(Instant.parse("2026-03-12T06:15:00Z"), BERLIN);
    private static final Instant LATER = AT.instant().plusSeconds(3600);
    private static final EntryId ID = EntryId.parse("2f0c1f7e-6a0e-4a53-9a1b-0f8f3a3f5b10");

    private static Reading pain(int score) {
        return Reading.empty(ID, AT, AT.instant()).withPain(Pain.now(score));
    }

    private static Diary with(Entry... entries) {
        return Diary.of(Profile.UNKNOWN, List.of(entries), false);
    }

    private static Imported file(List<Revision> revisions, Entry... entries) {
        return new Imported(false, Profile.UNKNOWN, List.of(entries), revisions, List.of(), 0);
    }

    private static Revision change(Instant at, String from, String to) {
        return new Revision(ID, at, "painNow", Optional.of(from), Optional.of(to));
    }

    @Test
    void importingTheSameFileTwiceAddsNothing() {
        Diary sample = SampleDiary.make(1, 1, AT.instant(), BERLIN);
        var all = new Imported(false, sample.profile(), sample.entries().toList(), List.of(), List.of(), 0);
        ImportPlan first = ImportPlan.of(Diary.EMPTY, List.of(), all, "f.json");
        assertThat(first.added()).isEqualTo(sample.size());
        Diary diary = first.change().orElseThrow().applyTo(Diary.EMPTY);
        ImportPlan second = ImportPlan.of(diary, List.of(), all, "f.json");
        assertThat(second.same()).isEqualTo(sample.size());
        assertThat(second.change()).isEmpty();
    }

    @Test
    void theOneChangedLastWinsAndTheReplacedVersionStaysInTheHistory() {
        ImportPlan plan =
                ImportPlan.of(with(pain(6)), List.of(), file(List.of(change(LATER, "5", "4")), pain(4)), "f.json");
        assertThat(plan.replaced()).isEqualTo(1);
        Change.Import change = plan.change().orElseThrow();
        assertThat(change.entries()).containsExactly(pain(4));
        assertThat(change.revisions()).containsExactlyInAnyOrder(change(LATER, "5", "4"), change(LATER, "6", "4"));
    }

    @Test
    void aStepThatTheFilesHistoryTellsIsNotToldTwice() {
        ImportPlan plan =
                ImportPlan.of(with(pain(6)), List.of(), file(List.of(change(LATER, "6", "4")), pain(4)), "f.json");
        assertThat(plan.change().orElseThrow().revisions()).containsExactly(change(LATER, "6", "4"));
    }

    @Test
    void theOwnVersionStaysWhenItWasChangedLastOrAtTheSameTime() {
        ImportPlan later = ImportPlan.of(
                with(pain(6)),
                List.of(change(LATER.plusSeconds(1), "7", "6")),
                file(List.of(change(LATER, "5", "4")), pain(4)),
                "f.json");
        ImportPlan level = ImportPlan.of(with(pain(6)), List.of(), file(List.of(), pain(4)), "f.json");
        assertThat(later.kept()).isEqualTo(1);
        assertThat(level.kept()).isEqualTo(1);
        assertThat(later.change()).isEmpty();
        assertThat(level.change()).isEmpty();
    }

    @Test
    void oneIdForTwoKindsIsRefused() {
        ImportPlan plan =
                ImportPlan.of(with(pain(6)), List.of(), file(List.of(), Episode.begun(ID, AT, AT.instant())), "f.json");
        assertThat(plan.refused()).isEqualTo(1);
        assertThat(plan.problems()).hasSize(1);
        assertThat(plan.change()).isEmpty();
    }

    @Test
    void aMovementWithAnotherIdIsKnownByItsContent() {
        var own = new Movement(EntryId.random(), AT, AT.instant(), false, MovementKind.MOVED);
        ImportPlan plan =
                ImportPlan.of(with(own), List.of(), file(List.of(), Movement.of(AT, MovementKind.MOVED)), "f.json");
        assertThat(plan.same()).isEqualTo(1);
    }

    @Test
    void theProfileFillsOnlyWhatIsNotRecorded() {
        Profile own = ProfileForm.read(java.util.Map.of("country", "DE", "conditions", List.of()), _ -> {});
        Profile other = ProfileForm.read(
                java.util.Map.of("country", "US", "age", 40, "conditions", List.of("asthma"), "pregnant", "NO"),
                _ -> {});
        ImportPlan plan = ImportPlan.of(
                Diary.of(own, List.of(), false),
                List.of(),
                new Imported(false, other, List.of(), List.of(), List.of(), 0),
                "f.json");
        assertThat(ProfileForm.write(plan.change().orElseThrow().profile().orElseThrow()))
                .isEqualTo(java.util.Map.of("country", "DE", "age", 40, "conditions", List.of(), "pregnant", "NO"));
    }

    @Test
    void aPregnancyIsNotFilledInBesideAnotherAnswer() {
        Profile own = ProfileForm.read(java.util.Map.of("pregnant", "NO"), _ -> {});
        Profile other = ProfileForm.read(
                java.util.Map.of("pregnant", "YES", "pregnancy", java.util.Map.of("dueDate", "2026-07-01")), _ -> {});
        assertThat(ProfileFill.of(own, other)).isEmpty();
    }

    @Test
    void samplesAndOwnEntriesNeverMix() {
        Diary sample = SampleDiary.make(1, 1, AT.instant(), BERLIN);
        var made = new Imported(true, Profile.UNKNOWN, List.of(pain(3)), List.of(), List.of(), 0);
        var own = file(List.of(), pain(3));
        assertThat(ImportPlan.barred(with(pain(6)), made)).isPresent();
        assertThat(ImportPlan.barred(sample, own)).isPresent();
        assertThat(ImportPlan.barred(Diary.EMPTY, made)).isPresent(); // its file would stay unmarked
        assertThat(ImportPlan.barred(sample, made)).isEmpty();
        assertThat(ImportPlan.barred(with(pain(6)), own)).isEmpty();
    }
}
