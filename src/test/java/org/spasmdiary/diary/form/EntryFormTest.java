package org.spasmdiary.diary.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.BodyMark;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.RecordOutcome;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.SafetyAnswers;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.SideEffect;
import org.spasmdiary.diary.Spread;
import org.spasmdiary.diary.Symptom;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.Trigger;
import org.spasmdiary.diary.When;

class EntryFormTest {
    private static final When AT = When.of(Instant.parse("2026-03-12T06:15:00Z"), ZoneId.of("Europe/Berlin"));
    private static final EntryId ID = EntryId.parse("2f0c1f7e-6a0e-4a53-9a1b-0f8f3a3f5b10");

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void whateverIsWrittenIsReadBackTheSame(EntryKind kind) {
        var any = new AnyEntry(kind.ordinal());
        for (int i = 0; i < 400; i++) {
            Entry entry = any.of(kind);
            assertThat(EntryForm.read(kind.type(), EntryForm.write(entry), problems::add))
                    .contains(entry);
        }
        assertThat(problems).isEmpty();
    }

    /** The control: a writer that forgets any one field does not get past the comparison above. */
    @ParameterizedTest
    @EnumSource
    void aForgottenFieldIsNoticed(EntryKind kind) {
        var any = new AnyEntry(kind.ordinal());
        Set<String> all = new HashSet<>();
        Set<String> noticed = new HashSet<>();
        for (int i = 0; i < 400; i++) {
            Entry entry = any.of(kind);
            Map<String, Object> fields = EntryForm.write(entry);
            for (String key : fields.keySet()) {
                all.add(key);
                var without = new LinkedHashMap<>(fields);
                without.remove(key);
                if (!EntryForm.read(kind.type(), without, _ -> {}).equals(Optional.of(entry))) noticed.add(key);
            }
        }
        assertThat(noticed).isEqualTo(all);
    }

    @Test
    void everyWordOfEveryListIsMetInTheRoundTrip() {
        var text = new StringBuilder();
        new AnyEntry(99).several(600).forEach(entry -> text.append(EntryForm.write(entry)));
        Stream.of(
                        TreatmentKind.values(),
                        Symptom.values(),
                        Spread.values(),
                        Trigger.values(),
                        BodyMark.values(),
                        SafetyQuestion.values(),
                        FunctionTick.values(),
                        ContactKind.values(),
                        OutcomeKind.values(),
                        RecordOutcome.values(),
                        SideEffect.values(),
                        Ingredient.values())
                .flatMap(Stream::of)
                .map(Coded.class::cast)
                .forEach(word -> assertThat(text).contains(word.code()));
    }

    @Test
    void theProfileComesBackWithItsEmptyLists() {
        var any = new AnyEntry(7);
        for (int i = 0; i < 300; i++) {
            var profile = any.profile();
            assertThat(ProfileForm.read(ProfileForm.write(profile), problems::add))
                    .isEqualTo(profile);
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void notAskedIsReadAndNeverWritten() {
        Map<String, Object> fields = Map.of(
                "observedAt",
                "2026-03-12T07:15:00+01:00[Europe/Berlin]",
                "painNow",
                6,
                "stillThere",
                "NOT_ASKED",
                "function",
                Map.of("sit", "NOT_ASKED"),
                "redFlags",
                Map.of("chestPain", "NOT_ASKED", "chestPainKind", "NOT_ASKED"));
        Entry entry = EntryForm.read(Reading.class, fields, problems::add).orElseThrow();
        assertThat(problems).isEmpty();
        assertThat(EntryForm.write(entry).toString()).doesNotContain("NOT_ASKED");
    }

    @Test
    void askedAtIsLeftOutOnlyWhereItIsTheReadingsOwnTime() {
        var answers = Map.of(
                SafetyQuestion.BLADDER_BOWEL,
                Answer.no(AT.instant()),
                SafetyQuestion.SADDLE_NUMB,
                Answer.notSure(AT.instant().plusSeconds(60)));
        Reading reading =
                Reading.empty(ID, AT, AT.instant()).withSafety(new SafetyAnswers(answers, ChestPainKind.NOT_ASKED));
        assertThat(EntryForm.write(reading).get("redFlags"))
                .isEqualTo(Map.of(
                        "bladderBowel", "NO",
                        "saddleNumb", "YES",
                        "saddleNumbUnsure", true,
                        "saddleNumbAskedAt", "2026-03-12T06:16:00Z"));
    }

    @Test
    void theFieldsOfTheInterfacePageComeInItsOrder() {
        Reading reading = Reading.empty(ID, AT, AT.instant().plusSeconds(60)).withPain(Pain.now(6));
        assertThat(EntryForm.write(reading))
                .containsExactly(
                        Map.entry("id", ID.toString()),
                        Map.entry("observedAt", "2026-03-12T07:15:00+01:00[Europe/Berlin]"),
                        Map.entry("painNow", 6),
                        Map.entry("recordedAt", "2026-03-12T06:16:00Z"));
    }

    @Test
    void aChangeIsOneRevisionAFieldWithADotForTheInnerOnes() {
        Reading before = Reading.empty(ID, AT, AT.instant()).withPain(Pain.now(6));
        Reading after = before.withPain(Pain.now(4))
                .withSafety(SafetyAnswers.noneOf(List.of(SafetyQuestion.CHEST_PAIN), AT.instant()));
        Instant at = AT.instant().plusSeconds(3600);
        assertThat(EntryForm.revisions(before, after, at))
                .containsExactly(
                        new Revision(ID, at, "painNow", Optional.of("6"), Optional.of("4")),
                        new Revision(ID, at, "redFlags.chestPain", Optional.empty(), Optional.of("NO")));
        assertThat(EntryForm.revisions(before, before, at)).isEmpty();
    }

    @Test
    void aMistakeIsARevisionToo() {
        Episode before = Episode.begun(ID, AT, AT.instant());
        assertThat(EntryForm.revisions(before, before.withMistake(true), AT.instant()))
                .extracting(Revision::field, Revision::newText)
                .containsExactly(tuple("mistake", Optional.of("true")));
    }
}
