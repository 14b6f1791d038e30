package org.spasmdiary.report;

import static org.spasmdiary.Samples.contact;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.session;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.treatment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.Span;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

/** Diaries and requests for the tests of the report, around noon of 12 March 2026 in Berlin. */
final class ReportSamples {
    static final Instant NOW = Instant.parse("2026-03-12T10:40:00Z");
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final Words WORDS = Words.of(Locale.UK);
    static final Span YEAR = new Span(LocalDate.parse("2025-03-12"), LocalDate.parse("2026-03-12"));

    private ReportSamples() {}

    static ReportRequest one(Paper paper) {
        return ReportRequest.onePage(paper);
    }

    static ReportRequest year(Paper paper) {
        return new ReportRequest(Optional.empty(), Optional.of(YEAR), paper, true, false, false, List.of(), "");
    }

    static ReportRequest full(boolean privateNotes) {
        return new ReportRequest(
                Optional.empty(), Optional.of(YEAR), Paper.A4, false, true, privateNotes, List.of(), "");
    }

    static ReportContent content(Diary diary, ReportRequest request) {
        return content(diary, request, NOW);
    }

    static ReportContent content(Diary diary, ReportRequest request, Instant now) {
        return ReportContent.of(diary, request, now, ZONE, WORDS);
    }

    /** The open spasm of the mock-up with two doses over the label, answered signs and a contact. */
    static List<Supplier<? extends Entry>> open() {
        return new ArrayList<>(List.of(
                spasm("2026-03-10T06:40:00Z"),
                reading("2026-03-10T06:40:00Z").pain(8),
                reading("2026-03-11T06:40:00Z").pain(6),
                reading("2026-03-12T10:00:00Z").pain(5),
                dose("2026-03-11T08:00:00Z", TreatmentKind.IBUPROFEN, "2", "400"),
                dose("2026-03-11T14:00:00Z", TreatmentKind.IBUPROFEN, "2", "400"),
                session("2026-03-11T09:00:00Z", TreatmentKind.HEAT_MOIST, "20"),
                treatment("2026-03-12T09:00:00Z", TreatmentKind.WALK),
                contact("2026-03-11T12:00:00Z", ContactKind.DOCTOR)));
    }

    static Diary openDiary() {
        return of(open());
    }

    /** One spasm with so many entries, one every half hour from its start, and six spasms before it. */
    static Diary busy(int readings) {
        List<Supplier<? extends Entry>> entries = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Instant onset = Instant.parse("2025-04-03T08:00:00Z").plusSeconds(i * 50L * 86_400);
            entries.add(spasm(onset.toString())
                    .eased(onset.plusSeconds(86_400L * (i + 1)).toString()));
            for (int day = 0; day <= i; day++)
                entries.add(reading(onset.plusSeconds(86_400L * day + 3600).toString())
                        .pain(8 - day));
        }
        Instant onset = NOW.minusSeconds(1800L * readings);
        entries.add(spasm(onset.toString()));
        for (int i = 0; i < readings; i++)
            entries.add(reading(onset.plusSeconds(1800L * i).toString()).pain(1 + (i * 7) % 9));
        return of(entries);
    }

    /** Two months with 250 entries, a yes to every sign, every kind of treatment and doses over every limit. */
    static Diary everything() {
        List<Supplier<? extends Entry>> entries = new ArrayList<>();
        entries.add(spasm("2026-01-10T08:00:00Z").about().injuryNotSure());
        for (int i = 0; i < 250; i++) {
            var reading = reading(Instant.parse("2026-01-10T09:00:00Z")
                            .plusSeconds(i * 21_100L)
                            .toString())
                    .pain(i * 7 % 11);
            if (i % 3 == 0) reading = reading.noneOfThese();
            if (i % 20 == 0) reading = reading.yes(SafetyQuestion.values()[i / 20 % SafetyQuestion.values().length]);
            entries.add(i % 9 == 0 ? reading.note("It grabbed when I turned, number " + i) : reading);
        }
        for (TreatmentKind kind : TreatmentKind.values()) {
            String at = "2026-03-1" + kind.ordinal() % 2 + "T0" + kind.ordinal() % 10 + ":00:00Z";
            entries.add(kind.takesDose() ? dose(at, kind, "4", "500") : treatment(at, kind));
        }
        for (int day = 1; day < 10; day++)
            entries.add(dose("2026-03-0" + day + "T08:00:00Z", TreatmentKind.IBUPROFEN, "4", "400"));
        return of(entries);
    }

    static Diary of(List<Supplier<? extends Entry>> entries) {
        return Diary.of(Profile.UNKNOWN, entries.stream().map(Supplier::get).toList(), false);
    }
}
