package org.spasmdiary.ui.history;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Span;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;
import org.spasmdiary.ui.history.form.Draft;
import org.spasmdiary.ui.history.form.Sheet;

/**
 * What the form is about: an entry that is there, or a new one.
 *
 * @param entry as it was before anything was typed; its id stays the same however often saving is tried
 * @param start what the form shows first
 */
record Editing(Entry entry, boolean isNew, Draft start) {

    static Editing of(Entry entry) {
        return new Editing(entry, false, Sheet.draftOf(entry));
    }

    /** The name its unsaved text is kept under; for a new one its kind and day, by which it is found again. */
    String form() {
        if (!isNew) return "history." + entry.id();
        String kind = switch (entry) {
            case Treatment treatment -> treatment.kind().group().name();
            default -> entry.getClass().getSimpleName();
        };
        return "history.new." + kind + "." + entry.at().day();
    }

    /** A reading on this day; at this moment when the day is today, else with its time still to say. */
    static Editing reading(LocalDate day, When now) {
        var entry = Reading.empty(EntryId.random(), at(day, now), now.instant());
        return new Editing(entry, true, dated(Draft.EMPTY, Field.OBSERVED_AT, day, now, Sheet.draftOf(entry)));
    }

    /** A treatment of this group, which one still to say. */
    static Editing treatment(LocalDate day, When now, TreatmentKind.Group group) {
        TreatmentKind first = java.util.Arrays.stream(TreatmentKind.values())
                .filter(kind -> kind.group() == group)
                .findFirst()
                .orElseThrow();
        var entry = Treatment.of(EntryId.random(), first, at(day, now), now.instant());
        return new Editing(entry, true, dated(Draft.EMPTY, Field.START, day, now, Sheet.draftOf(entry)));
    }

    static Editing contact(LocalDate day, When now) {
        var entry = new Contact(
                EntryId.random(),
                at(day, now),
                now.instant(),
                false,
                ContactKind.DOCTOR,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                "",
                "",
                "",
                Optional.empty());
        return new Editing(entry, true, dated(Draft.EMPTY, Field.AT, day, now, Sheet.draftOf(entry)));
    }

    /** A mark on this day alone, to be made longer. */
    static Editing period(LocalDate day, When now) {
        var entry = new Period(EntryId.random(), now.instant(), false, new Span(day, day), "");
        return new Editing(entry, true, Sheet.draftOf(entry));
    }

    /** On another day the clock of now says nothing, so the time is left out and asked for. */
    private static Draft dated(Draft empty, Field field, LocalDate day, When now, Draft today) {
        return empty.with(field, day.equals(now.day()) ? today.text(field) : day + "T");
    }

    private static When at(LocalDate day, When now) {
        if (day.equals(now.day())) return now;
        var noon = day.atTime(12, 0);
        ZoneOffset offset = now.zone().getRules().getOffset(noon);
        return When.of(noon.toInstant(offset), now.zone());
    }
}
