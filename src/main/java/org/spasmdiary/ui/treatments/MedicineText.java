package org.spasmdiary.ui.treatments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spasmdiary.analysis.Course;
import org.spasmdiary.analysis.DoseLimit;
import org.spasmdiary.analysis.MedicineLimits;
import org.spasmdiary.analysis.MedicineNow;
import org.spasmdiary.analysis.MedicineNow.State;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** Says how one medicine stands. */
final class MedicineText {
    private final MedicineNow medicine;
    private final ZoneId zone;
    private final LocalDate today;
    private final Words words;

    MedicineText(MedicineNow medicine, Instant now, ZoneId zone, Words words) {
        this.medicine = medicine;
        this.zone = zone;
        this.today = now.atZone(zone).toLocalDate();
        this.words = words;
    }

    /** Of the ingredient, or the product in the person's own words. */
    static String name(MedicineNow medicine, Words words) {
        Treatment newest = medicine.newest();
        if (medicine.ingredient().isEmpty())
            return newest.product().isBlank()
                    ? words.name(newest.kind())
                    : newest.product().strip();
        for (TreatmentKind kind : TreatmentKind.values())
            if (kind.ingredient().equals(medicine.ingredient())) return words.name(kind);
        return words.name(medicine.ingredient().get());
    }

    private String name() {
        return name(medicine, words);
    }

    MedicineRow row() {
        String total = number(medicine.total().mg());
        boolean unknown = medicine.total().unknownAmounts() > 0;
        Optional<BigDecimal> limit = medicine.limit().map(DoseLimit::mg);
        List<String> notes = new ArrayList<>();
        if (unknown)
            notes.add(words.count("ui.treatments.unknown", medicine.total().unknownAmounts()));
        if (!room().isEmpty()) notes.add(whose());
        if (medicine.isRelaxant()) notes.add(words.text("ui.treatments.relaxant"));
        return new MedicineRow(
                name(),
                unknown ? words.text("ui.treatments.atLeast", "mg", total) : total,
                limit.map(mg -> words.text("ui.treatments.of", "mg", number(mg)))
                        .orElse(words.text("ui.treatments.mg")),
                segments(),
                limit.filter(mg -> medicine.state() == State.OVER)
                        .map(mg -> mg.doubleValue() / medicine.total().mg().doubleValue()),
                limit.isPresent(),
                times(),
                Optional.of(medicine.state()),
                state(),
                room().isEmpty() ? whose() : room(),
                notes,
                spoken(total));
    }

    MedicineRow notInUse() {
        List<Treatment> run = medicine.lastRun();
        String last = words.count(
                "ui.treatments.lastRun",
                run.size(),
                "day",
                words.format().shortDay(medicine.newest().at().day()));
        List<String> notes = medicine.isRelaxant() ? List.of(words.text("ui.treatments.relaxant")) : List.of();
        String not = words.text("ui.treatments.notInUse");
        return new MedicineRow(
                name(),
                "",
                not,
                List.of(),
                Optional.empty(),
                false,
                last,
                Optional.empty(),
                "",
                "",
                notes,
                words.text("ui.treatments.spoken", "name", name(), "amount", not, "state", last));
    }

    /** Of a bar as long as the limit, or as the total where that is more. */
    private List<Double> segments() {
        if (medicine.limit().isEmpty()) return List.of();
        BigDecimal whole = medicine.limit().get().mg().max(medicine.total().mg());
        return medicine.total().doses().stream()
                .flatMap(dose -> dose.amountMg().stream())
                .map(mg -> mg.doubleValue() / whole.doubleValue())
                .toList();
    }

    /** "Wed 14:10, today 08:15. Day 3 of this course, 10 at most." */
    private String times() {
        List<Treatment> doses = medicine.total().doses();
        String when = doses.isEmpty()
                ? words.text("ui.treatments.none24h")
                : words.text(
                        "ui.treatments.sentence",
                        "text",
                        doses.stream().map(dose -> time(dose.at())).collect(Collectors.joining(", ")));
        return when + " " + course();
    }

    private String course() {
        if (medicine.ingredient().isEmpty()) return "";
        Optional<Course> course = medicine.course();
        if (course.isEmpty()) return words.text("ui.treatments.noCourse");
        String day = words.format().number(course.get().day());
        return medicine.mostDays()
                .map(most -> words.text(
                        "ui.treatments.dayOf",
                        "day",
                        day,
                        "most",
                        words.format().number(most)))
                .orElse(words.text("ui.treatments.day", "day", day));
    }

    /** The time as it was lived. */
    private String time(When at) {
        String clock = words.format().clock(at.local());
        if (at.day().equals(today)) return words.text("ui.treatments.today", "time", clock);
        return words.text(
                "ui.treatments.weekday",
                "day",
                words.format().shortWeekday(at.day().getDayOfWeek()),
                "time",
                clock);
    }

    private String state() {
        boolean own = isOwn();
        return switch (medicine.state()) {
            case UNDER -> words.text(own ? "ui.treatments.underOwn" : "ui.treatments.under");
            case AT -> words.text(own ? "ui.treatments.atOwn" : "ui.treatments.atLabel");
            case OVER -> words.text(own ? "ui.treatments.overOwn" : "ui.treatments.over");
            case CANNOT_TELL -> words.text("ui.treatments.cannotTell");
            case NO_LIMIT -> words.text("ui.treatments.noLimit");
        };
    }

    private boolean isOwn() {
        return medicine.limit()
                .filter(limit -> limit.owner() == DoseLimit.Owner.PRESCRIBER)
                .isPresent();
    }

    /** Whose limit it is; empty text without one. */
    private String whose() {
        if (medicine.limit().isEmpty()) return "";
        if (isOwn()) return words.text("ui.treatments.whoseOwn");
        return medicine.ingredient()
                .flatMap(MedicineLimits::of)
                .map(label -> words.text(
                        "ui.treatments.whose",
                        "country",
                        label.country(),
                        "source",
                        String.join(", ", label.sources())))
                .orElse("");
    }

    private String room() {
        return medicine.roomAgain()
                .map(from -> words.text(
                        "ui.treatments.room",
                        "time",
                        when(from),
                        "mg",
                        number(medicine.newest().amountMg().orElseThrow())))
                .orElse("");
    }

    private String when(Instant from) {
        OffsetDateTime local = from.atZone(zone).toOffsetDateTime();
        String clock = words.format().clock(local);
        return local.toLocalDate().equals(today)
                ? clock
                : words.text(
                        "ui.treatments.weekday",
                        "day",
                        words.format().shortWeekday(local.getDayOfWeek()),
                        "time",
                        clock);
    }

    /** "Ibuprofen, 1,200 of 1,200 milligrams in 24 hours, at the shop-label limit, day 3 of this course". */
    private String spoken(String total) {
        String amount = medicine.limit()
                .map(limit -> words.text("ui.treatments.spokenOf", "mg", total, "limit", number(limit.mg())))
                .orElse(words.text("ui.treatments.spokenMg", "mg", total));
        List<String> state = new ArrayList<>();
        state.add(words.format().inSentence(state()));
        medicine.course()
                .ifPresent(course -> state.add(words.text(
                        "ui.treatments.spokenDay", "day", words.format().number(course.day()))));
        if (medicine.total().unknownAmounts() > 0)
            state.add(
                    words.count("ui.treatments.spokenUnknown", medicine.total().unknownAmounts()));
        if (!room().isEmpty()) state.add(words.format().inSentence(room()));
        return words.text("ui.treatments.spoken", "name", name(), "amount", amount, "state", String.join(", ", state));
    }

    private String number(BigDecimal mg) {
        return words.format().number(mg);
    }
}
