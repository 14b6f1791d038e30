package org.spasmdiary;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Place;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Side;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;

/** The nine spasms of the drawn designs, in London; the newest is 52 hours old at {@link #NOW}. */
public final class NineSpasms {
    public static final Instant NOW = Instant.parse("2026-03-12T11:40:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final List<Entry> entries = new ArrayList<>();

    private NineSpasms() {
        spasm("2024-05-09T14:30", 31, EndReason.EASED, "0 5, 3 6, 10 5, 20 4, 27 2, 31 0");
        treated("2024-05-09T14:30", TreatmentKind.HEAT_DRY, TreatmentKind.WALK);
        spasm(
                "2024-09-23T07:15",
                99,
                EndReason.EASED,
                "0 7, 6 6, 12 6, 23 6, 32 5, 45 5, 56 4, 70 4, 80 3, 94 2, 99 0");
        treated("2024-09-23T07:15", TreatmentKind.HEAT_DRY, TreatmentKind.COLD_PACK, TreatmentKind.IBUPROFEN);
        spasm("2024-12-30T09:00", 60, EndReason.STOPPED_LOGGING, "0 7, 5 6, 13 6, 24 6, 33 5, 48 5, 60 4");
        treated("2024-12-30T09:00", TreatmentKind.HEAT_DRY, TreatmentKind.IBUPROFEN);
        spasm("2025-04-03T18:20", 19, EndReason.EASED, "0 6, 3 5, 6 4, 13 3, 16 1, 19 0");
        treated("2025-04-03T18:20", TreatmentKind.HEAT_DRY);
        spasm("2025-06-21T10:15", 69, EndReason.EASED, "0 7, 4 6, 11 6, 21 5, 28 4, 36 4, 45 3, 52 2, 60 2, 69 0");
        treated("2025-06-21T10:15", TreatmentKind.HEAT_DRY, TreatmentKind.WALK);
        spasm(
                "2025-09-02T06:50",
                86,
                EndReason.EASED,
                "0 6, 3 7, 9 6, 14 6, 24 6, 31 5, 39 4, 48 4, 55 3, 63 3, 72 2, 80 1, 86 0");
        treated("2025-09-02T06:50", TreatmentKind.COLD_PACK, TreatmentKind.IBUPROFEN, TreatmentKind.WALK);
        spasm(
                "2025-10-14T16:30",
                222,
                EndReason.EASED,
                "0 9, 1.5 9, 4.5 8, 14 8, 16.5 8, 20.5 7, 25.5 7, 29 7, 38.5 8, 42 7, 47 6, 53.5 6"
                        + ", 62.5 7, 66 6, 70.5 5, 76.5 5, 86.5 5, 88.5 4, 135.5 5, 140.5 4, 147.5 4, 158.5 4"
                        + ", 164.5 3, 171.5 3, 182.5 4, 186 3, 195.5 2, 206.5 2, 213 1, 222 0");
        treated(
                "2025-10-14T16:30",
                TreatmentKind.HEAT_DRY,
                TreatmentKind.COLD_PACK,
                TreatmentKind.IBUPROFEN,
                TreatmentKind.RELAXANT_OTHER,
                TreatmentKind.WALK,
                TreatmentKind.PHYSIO);
        seen("2025-10-22T12:30");
        spasm(
                "2026-01-18T08:10",
                146,
                EndReason.EASED,
                "0 8, 4 8, 13 7, 23 7, 30 6, 38 6, 47 6, 54 5, 62 5, 71 5, 78 4, 86 4, 95 4, 102 3"
                        + ", 110 3, 119 3, 127 2, 134 2, 143 1, 146 0");
        treated("2026-01-18T08:10", TreatmentKind.HEAT_DRY, TreatmentKind.IBUPROFEN, TreatmentKind.WALK);
        spasm(
                "2026-03-10T07:40",
                0,
                null,
                "0 8, 1.3 8, 4.3 7, 8.8 7, 13.3 6, 22.8 7, 25.3 7, 29.3 6, 34.8 5, 38.3 5, 47.6 6" + ", 51.3 5");
        treated(
                "2026-03-10T07:40",
                TreatmentKind.HEAT_DRY,
                TreatmentKind.COLD_PACK,
                TreatmentKind.IBUPROFEN,
                TreatmentKind.WALK);
    }

    /** All of them, oldest first. */
    public static List<Entry> entries() {
        return new NineSpasms().entries;
    }

    public static Diary diary() {
        return diary(List.of());
    }

    /** With these besides. */
    public static Diary diary(List<? extends Entry> more) {
        List<Entry> all = entries();
        all.addAll(more);
        return Diary.of(Profile.UNKNOWN, all, false);
    }

    /** The id of a spasm by its number, 1 to 9. */
    public static EntryId id(int number) {
        return diary().bouts().all().get(number - 1).id();
    }

    public static When at(String local) {
        return When.of(LocalDateTime.parse(local).atZone(ZONE).toInstant(), ZONE);
    }

    private static When after(When onset, double hours) {
        return onset.at(onset.instant().plusSeconds(Math.round(hours * 3600)));
    }

    private void spasm(
            String onset, double lasted, @org.jspecify.annotations.Nullable EndReason reason, String hoursAndScores) {
        When began = at(onset);
        Optional<End> end = reason == null ? Optional.empty() : Optional.of(new End(after(began, lasted), reason));
        Region region = lasted == 60 || lasted == 19 ? Region.UPPER_BACK : Region.LOWER_BACK;
        entries.add(Episode.begun(EntryId.ofContent("spasm " + onset), began, began.instant())
                .withOnset(began, OnsetCertainty.EXACT)
                .withEnd(end)
                .withPlace(new Place(Set.of(region), Side.LEFT, Set.of())));
        for (String pair : hoursAndScores.split(", ")) {
            String[] both = pair.split(" ");
            When at = after(began, Double.parseDouble(both[0]));
            entries.add(Reading.empty(EntryId.ofContent("pain " + at.instant()), at, at.instant())
                    .withPain(Pain.now(Integer.parseInt(both[1]))));
        }
    }

    private void treated(String onset, TreatmentKind... kinds) {
        for (int i = 0; i < kinds.length; i++) {
            When at = after(at(onset), 1 + i);
            entries.add(Treatment.of(EntryId.ofContent("done " + at.instant()), kinds[i], at, at.instant()));
        }
    }

    private void seen(String time) {
        When at = at(time);
        entries.add(new Contact(
                EntryId.ofContent("seen " + time),
                at,
                at.instant(),
                false,
                ContactKind.DOCTOR,
                Optional.of(ContactHow.VISIT),
                Optional.empty(),
                Set.of(),
                "",
                "",
                "",
                Optional.empty()));
    }
}
