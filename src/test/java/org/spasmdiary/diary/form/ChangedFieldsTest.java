package org.spasmdiary.diary.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Cause;
import org.spasmdiary.diary.Complaints;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.Effect;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Everyday;
import org.spasmdiary.diary.Function;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Injury;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.OnsetHow;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Place;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.SafetyAnswers;
import org.spasmdiary.diary.Side;
import org.spasmdiary.diary.Sleep;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.Trigger;
import org.spasmdiary.diary.When;

/** Changing one thing changes that one thing, on records with every field filled by chance; the history says so. */
class ChangedFieldsTest {
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");
    private static final When OTHER = Samples.when("2099-05-05T05:05:05Z");
    private static final Optional<EntryId> NEW_ID = Optional.of(EntryId.ofContent("other"));

    private static <E extends Entry> Arguments change(
            EntryKind kind, String name, UnaryOperator<E> change, String... keys) {
        return Arguments.of(kind, name, change, Set.of(keys));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change(EntryKind.READINGS, "time", (Reading r) -> r.withAt(OTHER), "observedAt"),
                change(
                        EntryKind.READINGS,
                        "pain",
                        (Reading r) -> r.withPain(
                                Pain.now(r.pain().now().map(PainScore::value).orElse(0) == 1 ? 2 : 1)),
                        "painNow",
                        "painWorst24h",
                        "painAverage24h",
                        "painPattern"),
                change(EntryKind.READINGS, "still there", (Reading r) -> r.withStillThere(Tri.YES), "stillThere"),
                change(
                        EntryKind.READINGS,
                        "complaints",
                        (Reading r) -> r.withComplaints(Complaints.NOT_SAID),
                        "symptoms",
                        "worseWith",
                        "spread",
                        "otherAches"),
                change(
                        EntryKind.READINGS,
                        "function",
                        (Reading r) -> r.withFunction(new Function(Map.of(FunctionTick.WALK, Ease.CANNOT))),
                        "function"),
                change(
                        EntryKind.READINGS,
                        "every day",
                        (Reading r) -> r.withEveryday(new Everyday(Tri.YES, Tri.NO, Tri.YES)),
                        "limitsDay",
                        "stuckLocked",
                        "inBedMostOfDay"),
                change(EntryKind.READINGS, "safety", (Reading r) -> r.withSafety(SafetyAnswers.NOT_ASKED), "redFlags"),
                change(
                        EntryKind.READINGS,
                        "sleep",
                        (Reading r) -> r.withSleep(Sleep.NOT_SAID),
                        "sleepHours",
                        "timesWoken",
                        "wokenByPain"),
                change(
                        EntryKind.READINGS,
                        "temperature",
                        (Reading r) -> r.withTemperatureC(Optional.of(new BigDecimal("38.123"))),
                        "temperatureC"),
                change(EntryKind.READINGS, "spasm", (Reading r) -> r.withEpisode(NEW_ID), "episode"),
                change(
                        EntryKind.READINGS,
                        "notes",
                        (Reading r) -> r.withNotes(new Notes("new", "newer")),
                        "note",
                        "privateNote"),
                change(
                        EntryKind.EPISODES,
                        "onset",
                        (Episode e) -> e.withEnd(Optional.empty()).withOnset(OTHER, OnsetCertainty.UNKNOWN),
                        "onset",
                        "onsetCertainty",
                        "end",
                        "endReason"),
                change(
                        EntryKind.EPISODES,
                        "end",
                        (Episode e) -> e.withEnd(Optional.of(new End(OTHER, EndReason.STOPPED_LOGGING))),
                        "end",
                        "endReason"),
                change(EntryKind.EPISODES, "join", (Episode e) -> e.withJoinedTo(NEW_ID), "joinedTo"),
                change(EntryKind.EPISODES, "how", (Episode e) -> e.withHow(OnsetHow.BUILT_UP), "onsetHow"),
                change(
                        EntryKind.EPISODES,
                        "place",
                        (Episode e) -> e.withPlace(Place.NOT_SAID),
                        "regions",
                        "side",
                        "bodyMap"),
                change(
                        EntryKind.EPISODES,
                        "cause",
                        (Episode e) -> e.withCause(new Cause(Set.of(Trigger.POSTURE), "new")),
                        "triggers",
                        "triggerDetail"),
                change(
                        EntryKind.EPISODES,
                        "injury",
                        (Episode e) -> e.withInjury(Injury.NOT_ASKED),
                        "injury",
                        "injuryUnsure",
                        "injurySinceChecked",
                        "injuryAskedAt",
                        "seriousAccident",
                        "seriousAccidentUnsure",
                        "seriousAccidentSinceChecked",
                        "seriousAccidentAskedAt",
                        "swellingOrBruise"),
                change(
                        EntryKind.EPISODES,
                        "words",
                        (Episode e) -> e.withNotes("new", new Notes("newer", "newest")),
                        "title",
                        "note",
                        "privateNote"),
                change(
                        EntryKind.TREATMENTS,
                        "start",
                        (Treatment t) -> t.withLength(Length.NOT_SAID).withAt(OTHER),
                        "start",
                        "end",
                        "minutes"),
                change(EntryKind.TREATMENTS, "product", (Treatment t) -> t.withProduct("new"), "product"),
                change(
                        EntryKind.TREATMENTS,
                        "dose",
                        (Treatment t) -> t.withDose(Dose.NOT_SAID),
                        "ingredient",
                        "units",
                        "strengthMg",
                        "prescribed",
                        "prescribedMaxMg24h",
                        "prescribedDays"),
                change(
                        EntryKind.TREATMENTS,
                        "length",
                        (Treatment t) -> t.withLength(Length.minutes("7.125")),
                        "minutes",
                        "end"),
                change(EntryKind.TREATMENTS, "areas", (Treatment t) -> t.withAreas(Set.of(Region.LOWER_BACK)), "areas"),
                change(
                        EntryKind.TREATMENTS,
                        "effect",
                        (Treatment t) -> t.withEffect(Effect.NOT_SAID),
                        "painBefore",
                        "painAfter",
                        "afterMinutes",
                        "helped",
                        "sideEffects"),
                change(EntryKind.TREATMENTS, "link", (Treatment t) -> t.withLinkedTo(NEW_ID), "linkedTo"),
                change(EntryKind.TREATMENTS, "spasm", (Treatment t) -> t.withEpisode(NEW_ID), "episode"),
                change(EntryKind.TREATMENTS, "note", (Treatment t) -> t.withNote("new"), "note"));
    }

    private static Stream<String> changed(Entry before, Entry after) {
        return EntryForm.revisions(before, after, LATER).stream()
                .map(Revision::field)
                .map(field -> field.replaceFirst("\\..*", ""));
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("changes")
    void onlyWhatWasChangedChanges(EntryKind kind, String name, UnaryOperator<Entry> change, Set<String> keys) {
        var any = new AnyEntry(kind.ordinal() + 100);
        var met = new TreeSet<String>();
        for (int i = 0; i < 150; i++) {
            Entry before = any.of(kind);
            Entry after = change.apply(before);
            assertThat(after.id()).isEqualTo(before.id());
            assertThat(after.recorded()).isEqualTo(before.recorded());
            assertThat(changed(before, after)).as("%s", before).isSubsetOf(keys);
            changed(before, after).forEach(met::add);
        }
        assertThat(met).as("each of them does change").isEqualTo(new TreeSet<>(keys));
    }

    @ParameterizedTest
    @EnumSource
    void theMistakeMarkIsTheOnlyThingItChangesOnAnyKind(EntryKind kind) {
        var any = new AnyEntry(kind.ordinal() + 200);
        for (int i = 0; i < 100; i++) {
            Entry before = any.of(kind);
            Entry after = before.withMistake(!before.mistake());
            assertThat(changed(before, after)).containsExactly("mistake");
            assertThat(after.withMistake(before.mistake())).isEqualTo(before);
        }
    }

    @Test
    void anotherCountryLeavesTheRestOfTheProfileAlone() {
        var any = new AnyEntry(300);
        for (int i = 0; i < 100; i++) {
            Profile before = any.profile();
            var expected = ProfileForm.write(before);
            expected.put("country", "NZ");
            assertThat(ProfileForm.write(before.withCountry("NZ"))).isEqualTo(expected);
        }
    }

    @Test
    void aRevisionSaysOldAndNewInTheWordsOfTheFile() {
        Episode before = Samples.spasm("2026-03-12T06:15:00Z").get();
        Episode after = before.withPlace(new Place(Set.of(Region.UPPER_BACK, Region.LOWER_BACK), Side.LEFT, Set.of()))
                .withEnd(Optional.of(new End(OTHER, EndReason.EASED)));
        assertThat(EntryForm.revisions(before, after, LATER))
                .containsExactly(
                        new Revision(before.id(), LATER, "end", Optional.empty(), Optional.of("2099-05-05T05:05:05Z")),
                        new Revision(before.id(), LATER, "endReason", Optional.empty(), Optional.of("EASED")),
                        new Revision(
                                before.id(),
                                LATER,
                                "regions",
                                Optional.empty(),
                                Optional.of("[\"LOWER_BACK\",\"UPPER_BACK\"]")),
                        new Revision(before.id(), LATER, "side", Optional.empty(), Optional.of("LEFT")));
        assertThat(EntryForm.revisions(after, before, LATER))
                .extracting(Revision::newText)
                .isEqualTo(List.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
