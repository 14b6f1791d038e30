package org.spasmdiary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;

/** Diaries in which treatments have scores before and after them: of a spring, and of ten years. */
public final class HelpedDiaries {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    public static final Instant NOW = Instant.parse("2026-03-12T11:40:00Z");

    private final List<Entry> entries = new ArrayList<>();
    private Instant next = Instant.parse("2026-01-05T08:00:00Z");

    private HelpedDiaries() {}

    private EntryId id() {
        return EntryId.ofContent("helped " + entries.size());
    }

    private void reading(Instant at, int score) {
        entries.add(Reading.empty(id(), When.of(at, LONDON), at).withPain(Pain.now(score)));
    }

    private void treatment(Instant at, TreatmentKind kind, int mg) {
        Treatment one = Treatment.of(id(), kind, When.of(at, LONDON), at);
        entries.add(
                mg == 0
                        ? one
                        : one.withDose(new Dose(
                                Optional.empty(),
                                Optional.of(BigDecimal.ONE),
                                Optional.of(BigDecimal.valueOf(mg)),
                                Optional.empty())));
    }

    /** So many uses, each with the next of these changes from pain 6, and one without an entry after it. */
    private void used(TreatmentKind kind, int mg, int times, int... changes) {
        for (int i = 0; i < times; i++) {
            reading(next, 6);
            treatment(next.plusSeconds(600), kind, mg);
            reading(next.plusSeconds(2 * 3600), 6 + changes[i % changes.length]);
            next = next.plusSeconds(7 * 3600);
        }
        treatment(next, kind, mg);
        next = next.plusSeconds(7 * 3600);
    }

    private void nothing(int times, int... changes) {
        for (int i = 0; i < times; i++) {
            reading(next, 6);
            reading(next.plusSeconds(2 * 3600), 6 + changes[i % changes.length]);
            next = next.plusSeconds(7 * 3600);
        }
    }

    private Diary diary() {
        return Diary.of(Profile.UNKNOWN, entries, false);
    }

    /** One use of heat with a score before and after. */
    public static Diary one() {
        var diary = new HelpedDiaries();
        diary.used(TreatmentKind.HEAT_MOIST, 0, 1, -2);
        return diary.diary();
    }

    /** A few weeks of several treatments: some often, some with four pairs and fewer. */
    public static Diary ordinary() {
        var diary = new HelpedDiaries();
        diary.used(TreatmentKind.IBUPROFEN, 400, 24, -2, -1, -3, 0, -1, -2);
        diary.used(TreatmentKind.HEAT_MOIST, 0, 21, -1, -2, -2, -3, 0, -1);
        diary.used(TreatmentKind.WALK, 0, 21, 0, -1, -1, 1, -2, 0);
        diary.used(TreatmentKind.COLD_PACK, 0, 9, -1, 0, -1, -2, 1);
        diary.used(TreatmentKind.ACETAMINOPHEN, 500, 5, 2, 0, -5, -1, -1);
        diary.used(TreatmentKind.RELAXANT_OTHER, 0, 4, -1);
        diary.used(TreatmentKind.MASSAGE, 0, 3, -1);
        diary.nothing(31, 0, -1, -1, 0, 1, -2);
        Instant both = diary.next;
        for (int i = 0; i < 6; i++) {
            diary.reading(both, 6);
            diary.treatment(both.plusSeconds(300), TreatmentKind.HEAT_MOIST, 0);
            diary.treatment(both.plusSeconds(900), TreatmentKind.IBUPROFEN, 400);
            diary.reading(both.plusSeconds(2 * 3600), 4);
            both = both.plusSeconds(7 * 3600);
        }
        return diary.diary();
    }

    /** Ten years to {@link #NOW} of eleven entries and eleven treatments a day, of every kind. */
    public static Diary tenYears() {
        var diary = new HelpedDiaries();
        var random = new Random(10);
        TreatmentKind[] kinds = TreatmentKind.values();
        Instant start = NOW.minusSeconds(3650L * 86_400);
        for (int i = 0; i < 40_000; i++) {
            Instant at = start.plusSeconds(i * 3650L * 86_400 / 40_000);
            diary.reading(at, random.nextInt(11));
            int which = Math.min(random.nextInt(kinds.length), random.nextInt(kinds.length));
            if (i % 100 > 8) diary.treatment(at.plusSeconds(random.nextInt(3600)), kinds[which], 0);
        }
        return diary.diary();
    }
}
