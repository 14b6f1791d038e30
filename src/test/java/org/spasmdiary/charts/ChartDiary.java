package org.spasmdiary.charts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.PainPattern;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.RecordOutcome;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** A diary of one spasm, written in hours since its onset, so that chart tests read as sentences. */
final class ChartDiary {
    static final Words ENGLISH = Words.of(Locale.UK);
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final List<Entry> entries = new ArrayList<>();
    private final When onset;
    private Episode episode;
    private Instant now;
    private boolean sample;
    private int made;

    private ChartDiary(When onset) {
        this.onset = onset;
        this.episode = Episode.begun(id(), onset, onset.instant()).withOnset(onset, OnsetCertainty.EXACT);
        this.now = onset.instant();
    }

    static ChartDiary began(String localTime, ZoneId zone) {
        return new ChartDiary(
                When.of(LocalDateTime.parse(localTime).atZone(zone).toInstant(), zone));
    }

    /** Began 14 Oct 2025, 16:30, in London: no clock change in its first ten days. */
    static ChartDiary began() {
        return began("2025-10-14T16:30", LONDON);
    }

    private EntryId id() {
        return EntryId.ofContent("chart " + onset.instant() + " " + made++);
    }

    When at(double hour) {
        return onset.at(onset.instant().plusSeconds(Math.round(hour * 3600)));
    }

    private ChartDiary add(Entry entry) {
        entries.add(entry);
        if (entry.at().instant().isAfter(now)) now = entry.at().instant();
        return this;
    }

    ChartDiary reading(Reading reading) {
        return add(reading);
    }

    Reading entry(double hour) {
        return Reading.empty(id(), at(hour), at(hour).instant());
    }

    ChartDiary pain(double hour, int score) {
        return add(entry(hour).withPain(Pain.now(score)));
    }

    /** Scores as hour, score, hour, score. */
    ChartDiary pains(double... hoursAndScores) {
        for (int i = 0; i < hoursAndScores.length; i += 2) pain(hoursAndScores[i], (int) hoursAndScores[i + 1]);
        return this;
    }

    ChartDiary recalled(double hour, int score, double hoursLater) {
        Reading reading = Reading.empty(id(), at(hour), at(hour + hoursLater).instant());
        return add(reading.withPain(Pain.now(score)));
    }

    ChartDiary said(double hour, int score, int average, int worst) {
        return add(entry(hour)
                .withPain(new Pain(
                        Optional.of(new PainScore(score)),
                        Optional.of(new PainScore(worst)),
                        Optional.of(new PainScore(average)),
                        PainPattern.NOT_ASKED)));
    }

    ChartDiary note(double hour, int score, String text) {
        return add(entry(hour).withPain(Pain.now(score)).withNotes(new Notes(text, "")));
    }

    ChartDiary privateNote(double hour, int score, String text) {
        return add(entry(hour).withPain(Pain.now(score)).withNotes(new Notes("", text)));
    }

    ChartDiary treated(TreatmentKind kind, double... hours) {
        for (double hour : hours) add(Treatment.of(id(), kind, at(hour), at(hour).instant()));
        return this;
    }

    ChartDiary session(TreatmentKind kind, double hour, String minutes) {
        return add(Treatment.of(id(), kind, at(hour), at(hour).instant()).withLength(Length.minutes(minutes)));
    }

    ChartDiary took(TreatmentKind kind, String units, String mg, double... hours) {
        for (double hour : hours)
            add(Treatment.of(id(), kind, at(hour), at(hour).instant()).withDose(Dose.of(units, mg)));
        return this;
    }

    ChartDiary alert(String rule, double hour) {
        return add(new AlertRecord(
                id(),
                at(hour),
                at(hour).instant(),
                false,
                new RuleId(rule),
                Optional.of(episode.id()),
                at(hour),
                List.of(),
                Optional.empty(),
                RecordOutcome.NONE,
                Optional.empty(),
                Optional.empty(),
                "1"));
    }

    ChartDiary contact(ContactKind kind, ContactHow how, double hour) {
        return add(new Contact(
                id(),
                at(hour),
                at(hour).instant(),
                false,
                kind,
                Optional.of(how),
                Optional.empty(),
                Set.of(),
                "",
                "",
                "",
                Optional.empty()));
    }

    ChartDiary over(double hour) {
        return ended(hour, EndReason.EASED);
    }

    ChartDiary ended(double hour, EndReason reason) {
        episode = episode.withEnd(Optional.of(new End(at(hour), reason)));
        if (at(hour).instant().isAfter(now)) now = at(hour).instant();
        return this;
    }

    ChartDiary spasm(java.util.function.UnaryOperator<Episode> change) {
        episode = change.apply(episode);
        return this;
    }

    ChartDiary now(double hour) {
        now = at(hour).instant();
        return this;
    }

    /** With these spasms before it in the same diary. */
    ChartDiary after(ChartDiary... earlier) {
        for (ChartDiary other : earlier) {
            entries.addAll(other.entries);
            entries.add(other.episode);
        }
        return this;
    }

    ChartDiary sample() {
        sample = true;
        return this;
    }

    Diary diary() {
        List<Entry> all = new ArrayList<>(entries);
        all.add(episode);
        return Diary.of(Profile.UNKNOWN, all, sample);
    }

    EpisodeSeries series() {
        return series(ChartOptions.ALL);
    }

    EpisodeSeries series(ChartOptions options) {
        Diary diary = diary();
        return EpisodeSeries.of(diary, diary.bouts().last(), now, options, ENGLISH);
    }

    EpisodePicture picture() {
        return picture(Look.LIGHT, ChartOptions.ALL);
    }

    EpisodePicture picture(Look look, ChartOptions options) {
        Diary diary = diary();
        return EpisodePicture.of(diary, diary.bouts().last(), now, look, options, ENGLISH);
    }

    Sparkline sparkline(Look look, double textScale) {
        Diary diary = diary();
        return Sparkline.of(diary, diary.bouts().last().orElseThrow(), now, look, textScale, ENGLISH);
    }

    /** The spasm of the drawn designs: nine days, 30 scores, one gap of 47 hours. */
    static ChartDiary nineDays() {
        return began().sample()
                .spasm(spasm -> spasm.withNotes("", new Notes("Lifted a car seat and twisted", "")))
                .pains(0, 9, 1.5, 9, 4.5, 8)
                .said(7.5, 8, 8, 9)
                .pains(14, 8, 16.5, 8, 20.5, 7, 25.5, 7, 29, 7)
                .said(31.5, 7, 7, 9)
                .pains(38.5, 8, 42, 7, 47, 6, 53.5, 6)
                .said(55.5, 6, 7, 8)
                .pains(62.5, 7)
                .note(64.5, 6, "Slept 5 hours, stiff until 9")
                .pains(66, 6, 70.5, 5, 76.5, 5)
                .said(79.5, 5, 6, 8)
                .pains(86.5, 5, 88.5, 4, 135.5, 5, 140.5, 4, 147.5, 4)
                .said(151.5, 4, 4, 6)
                .recalled(158.5, 4, 30)
                .pains(164.5, 3)
                .note(171.5, 3, "Walked to the shop and back")
                .said(175.5, 3, 3, 5)
                .pains(182.5, 4, 186, 3, 195.5, 2, 206.5, 2, 213, 1)
                .said(222, 0, 1, 2)
                .treated(TreatmentKind.HEAT_MOIST, 2, 15, 21, 26, 39, 45, 63, 69, 87, 137, 148, 160)
                .session(TreatmentKind.HEAT_WRAP, 183, "480")
                .treated(TreatmentKind.COLD_PACK, 0.7, 3.4, 17.8)
                .took(TreatmentKind.IBUPROFEN, "2", "200", 1, 14.2, 22, 29.2, 38.8, 46, 53, 63.6, 70.8, 87.5, 136, 159)
                .treated(TreatmentKind.RELAXANT_OTHER, 53.9, 61.9, 77.2, 88, 136.6)
                .treated(TreatmentKind.WALK, 47.5, 64.8, 71.3, 88.4, 138, 141, 149, 161, 165, 172, 184, 196, 207, 214)
                .treated(TreatmentKind.PHYSIO, 189)
                .alert("R20", 16.5)
                .alert("R22", 72.001)
                .alert("R11", 168.001)
                .contact(ContactKind.DOCTOR, ContactHow.PHONE, 43)
                .contact(ContactKind.DOCTOR, ContactHow.VISIT, 188)
                .over(222);
    }
}
