package org.spasmdiary;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;

/**
 * Diaries for tests that read as sentences.
 *
 * <pre>{@code
 * var spasm = spasm("2026-05-01T08:00:00Z").exact();
 * var diary = diary(spasm, reading("2026-05-03T09:00:00Z").pain(6).yes(BLADDER_BOWEL));
 * }</pre>
 *
 * <p>Times are ISO or RFC 9557 text. Ids come from kind and time ({@code named} sets another), so two runs build
 * the same diary. What was typed when is the entry's own time unless {@code recorded} says otherwise.
 */
public final class Samples {
    private Samples() {}

    /** A diary of these entries and an unknown profile. */
    @SafeVarargs
    public static Diary diary(Supplier<? extends Entry>... entries) {
        return diary(List.of(entries));
    }

    public static Diary diary(List<? extends Supplier<? extends Entry>> entries) {
        return diary(Profile.UNKNOWN, entries);
    }

    public static Diary diary(Profile profile, List<? extends Supplier<? extends Entry>> entries) {
        return Diary.of(profile, entries.stream().map(Supplier::get).toList(), false);
    }

    /** A spasm that began then and is still open; its onset is exact. */
    public static SpasmSample spasm(String onset) {
        return new SpasmSample(when(onset));
    }

    /** A reading with nothing in it yet. */
    public static ReadingSample reading(String at) {
        return new ReadingSample(when(at));
    }

    public static Supplier<Treatment> treatment(String at, TreatmentKind kind) {
        return () -> Treatment.of(id(kind.code() + at), kind, when(at), when(at).instant());
    }

    /** A session of that many minutes. */
    public static Supplier<Treatment> session(String at, TreatmentKind kind, String minutes) {
        return () -> treatment(at, kind).get().withLength(Length.minutes(minutes));
    }

    /** So many units of so many milligrams. */
    public static Supplier<Treatment> dose(String at, TreatmentKind kind, String units, String strengthMg) {
        return () -> treatment(at, kind).get().withDose(Dose.of(units, strengthMg));
    }

    /** "A clinician has checked this": an outcome on the rule, at that time, about the person. */
    public static OutcomeSample checked(String rule, String at) {
        return new OutcomeSample(new RuleId(rule), when(at), OutcomeKind.CLINICIAN_CHECKED);
    }

    /** "Entered by mistake". */
    public static OutcomeSample mistaken(String rule, String at) {
        return new OutcomeSample(new RuleId(rule), when(at), OutcomeKind.MISTAKE);
    }

    /** "It has gone, not checked". */
    public static OutcomeSample wentAway(String rule, String at) {
        return new OutcomeSample(new RuleId(rule), when(at), OutcomeKind.WENT_AWAY_NOT_CHECKED);
    }

    /** A contact that covers these rules; by itself it clears nothing. */
    public static Supplier<Contact> contact(String at, ContactKind kind, String... rules) {
        var covered = Arrays.stream(rules).map(RuleId::new).collect(java.util.stream.Collectors.toSet());
        return () -> new Contact(
                id("contact" + at),
                when(at),
                when(at).instant(),
                false,
                kind,
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                covered,
                "",
                "",
                "",
                java.util.Optional.empty());
    }

    /** What became of an alert. */
    public static final class OutcomeSample implements Supplier<AlertOutcome> {
        private final AlertOutcome outcome;

        private OutcomeSample(AlertOutcome outcome) {
            this.outcome = outcome;
        }

        private OutcomeSample(RuleId rule, When at, OutcomeKind kind) {
            this(new AlertOutcome(
                    id("outcome" + rule + at.instant() + kind),
                    at,
                    at.instant(),
                    false,
                    rule,
                    java.util.Optional.empty(),
                    kind,
                    java.util.Optional.empty(),
                    java.util.Set.of()));
        }

        /** On the alert of that spasm. */
        public OutcomeSample of(Supplier<? extends Entry> spasm) {
            return new OutcomeSample(new AlertOutcome(
                    outcome.id(),
                    outcome.at(),
                    outcome.recorded(),
                    outcome.mistake(),
                    outcome.rule(),
                    java.util.Optional.of(spasm.get().id()),
                    outcome.outcome(),
                    outcome.contact(),
                    outcome.covers()));
        }

        public OutcomeSample byMistake() {
            return new OutcomeSample(outcome.withMistake(true));
        }

        @Override
        public AlertOutcome get() {
            return outcome;
        }
    }

    /** The same text always gives the same id. */
    public static EntryId id(String text) {
        return EntryId.ofContent(text);
    }

    public static Instant at(String text) {
        return when(text).instant();
    }

    /** ISO-8601 with an offset or Z, or with a zone in brackets. */
    public static When when(String text) {
        if (!text.contains("[")) {
            OffsetDateTime time = OffsetDateTime.parse(text);
            return new When(time.toInstant(), time.getOffset(), time.getOffset());
        }
        ZonedDateTime time = ZonedDateTime.parse(text);
        return new When(time.toInstant(), time.getZone(), time.getOffset());
    }
}
