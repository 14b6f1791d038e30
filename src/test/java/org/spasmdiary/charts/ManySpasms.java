package org.spasmdiary.charts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Span;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;
import org.spasmdiary.sample.Density;
import org.spasmdiary.sample.SampleDiary;

/** A diary of several spasms in London, written in local times and hours, and the moment it is looked at. */
final class ManySpasms {
    static final Instant NOW = Instant.parse("2026-03-12T11:40:00Z");

    private final List<Entry> entries = new ArrayList<>();
    private Instant now = NOW;
    private int made;

    private EntryId id() {
        return EntryId.ofContent("many " + made++);
    }

    private static When when(String local) {
        return When.of(LocalDateTime.parse(local).atZone(ChartDiary.LONDON).toInstant(), ChartDiary.LONDON);
    }

    private static When after(When onset, double hours) {
        return onset.at(onset.instant().plusSeconds(Math.round(hours * 3600)));
    }

    private When begin(String local, OnsetCertainty certainty, Optional<End> end) {
        When onset = when(local);
        entries.add(Episode.begun(id(), onset, onset.instant())
                .withOnset(onset, certainty)
                .withEnd(end));
        return onset;
    }

    /** One that eased after so many hours, with scores that fall to 0. */
    ManySpasms eased(String local, double hours, int first) {
        When onset =
                begin(local, OnsetCertainty.EXACT, Optional.of(new End(after(when(local), hours), EndReason.EASED)));
        return scores(onset, hours, first);
    }

    /** One that was last confirmed after so many hours; nobody wrote when it ended. */
    ManySpasms stopped(String local, double confirmed) {
        When onset = begin(
                local,
                OnsetCertainty.EXACT,
                Optional.of(new End(after(when(local), confirmed + 30), EndReason.STOPPED_LOGGING)));
        return pain(onset, confirmed, 4);
    }

    /** One that is open, last confirmed after so many hours. */
    ManySpasms open(String local, double confirmed) {
        When onset = begin(local, OnsetCertainty.EXACT, Optional.empty());
        return pain(onset, 0, 8).pain(onset, confirmed, 6);
    }

    private ManySpasms scores(When onset, double hours, int first) {
        int steps = Math.max(2, (int) (hours / 9));
        for (int i = 0; i <= steps; i++)
            pain(onset, hours * i / steps, (int) Math.round(first * (steps - i) / (double) steps));
        return this;
    }

    private ManySpasms pain(When onset, double hour, int score) {
        When at = after(onset, hour);
        entries.add(Reading.empty(id(), at, at.instant()).withPain(Pain.now(score)));
        return this;
    }

    ManySpasms entry(String local, int score) {
        return pain(when(local), 0, score);
    }

    /** An entry that says something, but no score. */
    ManySpasms treated(String local, TreatmentKind kind) {
        entries.add(Treatment.of(id(), kind, when(local), when(local).instant()));
        return this;
    }

    ManySpasms took(String local, double everyHours, int times) {
        for (int i = 0; i < times; i++) {
            When at = after(when(local), i * everyHours);
            entries.add(Treatment.of(id(), TreatmentKind.IBUPROFEN, at, at.instant())
                    .withDose(Dose.of("1", "400")));
        }
        return this;
    }

    ManySpasms walked(String local, double everyHours, int times) {
        for (int i = 0; i < times; i++) {
            When at = after(when(local), i * everyHours);
            entries.add(Treatment.of(id(), TreatmentKind.WALK, at, at.instant()));
        }
        return this;
    }

    ManySpasms notTypical(String first, String last) {
        entries.add(new Period(id(), NOW, false, new Span(LocalDate.parse(first), LocalDate.parse(last)), "travel"));
        return this;
    }

    ManySpasms at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    Instant now() {
        return now;
    }

    Diary diary() {
        return Diary.of(Profile.UNKNOWN, entries, false);
    }

    Picture picture(ChartKind kind) {
        return picture(kind, Look.LIGHT);
    }

    Picture picture(ChartKind kind, Look look) {
        Diary diary = diary();
        return kind.picture(diary, diary.bouts().last(), now, look, ChartOptions.ALL, ChartDiary.ENGLISH);
    }

    RecoveryPicture recovery(boolean band) {
        return RecoveryPicture.of(diary(), now, Look.LIGHT, new RecoveryOptions(band, 1), ChartDiary.ENGLISH);
    }

    /** The nine spasms of the drawn design. */
    static ManySpasms nine() {
        return new ManySpasms()
                .eased("2024-05-09T14:30", 31, 6)
                .eased("2024-09-23T07:15", 99, 7)
                .stopped("2024-12-30T09:00", 60)
                .eased("2025-04-03T18:20", 19, 6)
                .eased("2025-06-21T10:15", 69, 7)
                .eased("2025-09-02T06:50", 86, 7)
                .eased("2025-10-14T16:30", 222, 9)
                .eased("2026-01-18T08:10", 146, 8)
                .open("2026-03-10T07:40", 52)
                .took("2025-10-14T18:30", 7, 20)
                .took("2026-01-18T10:00", 8, 9)
                .took("2026-03-10T09:00", 8, 6)
                .walked("2025-10-16T10:00", 12, 14)
                .walked("2026-03-10T20:00", 12, 3)
                .treated("2026-02-20T10:00", TreatmentKind.WALK)
                .entry("2026-02-22T09:00", 0)
                .entry("2026-03-05T09:00", 1);
    }

    /** With one that began on days that were not typical, and one day of a spasm without an entry. */
    static ManySpasms ordinary() {
        return nine().notTypical("2025-08-10", "2025-08-16")
                .eased("2025-08-12T08:00", 50, 5)
                .stopped("2025-11-20T08:00", 40);
    }

    static ManySpasms one() {
        return new ManySpasms().eased("2026-03-08T08:00", 60, 7);
    }

    static Diary tenYears(Density density) {
        return SampleDiary.make(10, 4, NOW, ChartDiary.LONDON, density);
    }
}
