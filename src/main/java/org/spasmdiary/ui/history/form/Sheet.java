package org.spasmdiary.ui.history.form;

import java.time.ZoneId;
import java.util.List;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.words.Words;

/**
 * What the form of one kind of entry asks for, and the way between its text and the entry. Whatever the form
 * does not ask for stays as it was in the entry it began from.
 */
public sealed interface Sheet<E extends Entry>
        permits ReadingSheet, TreatmentSheet, SpasmSheet, ContactSheet, PeriodSheet {

    /** The lines of the form for this entry, from top to bottom. */
    List<Input> inputs(E entry, Words words);

    /** What the form shows of an entry before anything is typed. */
    Draft write(E entry);

    /**
     * The entry that the text makes of {@code base}.
     *
     * @param zone where a newly typed time is read; an entry that has a time keeps its own zone
     */
    Made read(E base, Draft draft, ZoneId zone);

    /** Whether there is a form for this entry; alert records, movements and the like are only shown. */
    static boolean has(Entry entry) {
        return entry instanceof Reading
                || entry instanceof Treatment
                || entry instanceof Episode
                || entry instanceof Contact
                || entry instanceof Period;
    }

    /** Which lines this entry's form has. */
    static List<Input> inputsOf(Entry entry, Words words) {
        return switch (entry) {
            case Reading reading -> new ReadingSheet().inputs(reading, words);
            case Treatment treatment -> new TreatmentSheet().inputs(treatment, words);
            case Episode episode -> new SpasmSheet().inputs(episode, words);
            case Contact contact -> new ContactSheet().inputs(contact, words);
            case Period period -> new PeriodSheet().inputs(period, words);
            default -> List.of();
        };
    }

    static Draft draftOf(Entry entry) {
        return switch (entry) {
            case Reading reading -> new ReadingSheet().write(reading);
            case Treatment treatment -> new TreatmentSheet().write(treatment);
            case Episode episode -> new SpasmSheet().write(episode);
            case Contact contact -> new ContactSheet().write(contact);
            case Period period -> new PeriodSheet().write(period);
            default -> Draft.EMPTY;
        };
    }

    static Made entryOf(Entry base, Draft draft, ZoneId zone) {
        return switch (base) {
            case Reading reading -> new ReadingSheet().read(reading, draft, zone);
            case Treatment treatment -> new TreatmentSheet().read(treatment, draft, zone);
            case Episode episode -> new SpasmSheet().read(episode, draft, zone);
            case Contact contact -> new ContactSheet().read(contact, draft, zone);
            case Period period -> new PeriodSheet().read(period, draft, zone);
            default -> new Made.Ready(base);
        };
    }
}
