package org.spasmdiary.charts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.alerts.About;
import org.spasmdiary.alerts.Rules;
import org.spasmdiary.alerts.Tier;
import org.spasmdiary.charts.EpisodeSeries.Event;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** Notes, alerts that were shown, and people contacted, each at its own time. */
final class Events {
    private final Diary diary;
    private final Bout bout;
    private final When onset;
    private final Instant now;
    private final ChartOptions options;
    private final Words words;

    Events(Diary diary, Bout bout, When onset, Instant now, ChartOptions options, Words words) {
        this.diary = diary;
        this.bout = bout;
        this.onset = onset;
        this.now = now;
        this.options = options;
        this.words = words;
    }

    /** Of the spasm itself at its onset, then of its entries. A private note is never quoted. */
    List<Event> notes(List<Reading> readings) {
        List<Event> notes = new ArrayList<>();
        for (Episode part : bout.parts()) note(part, part.notes()).ifPresent(notes::add);
        for (Reading reading : readings) note(reading, reading.notes()).ifPresent(notes::add);
        return notes;
    }

    private Optional<Event> note(Entry entry, Notes notes) {
        double hour = Math.max(0, hour(entry));
        if (!notes.note().isBlank()) return Optional.of(new Event(hour, Symbol.NOTE, entry.id(), notes.note()));
        if (notes.privateNote().isBlank() || !options.privateNotes()) return Optional.empty();
        return Optional.of(new Event(hour, Symbol.PRIVATE_NOTE, entry.id(), words.text("charts.private")));
    }

    /** When each alert was first shown. */
    List<Event> alerts() {
        return diary.alertRecords().stream()
                .filter(record -> within(record, record.episode()))
                .map(this::alert)
                .toList();
    }

    private Event alert(AlertRecord record) {
        Optional<Tier> tier = Rules.about(record.rule()).map(About::tier);
        String said = tier.map(t -> words.text(
                        "charts.alert", "tier", words.text("alerts.tier." + t.code()), "title", title(record)))
                .orElseGet(() -> title(record));
        return new Event(hour(record), Optional.empty(), Symbol.ALERT, record.id(), said, tier);
    }

    /** How often each kind of person was contacted. */
    Map<ContactKind, Integer> contacted() {
        Map<ContactKind, Integer> times = new EnumMap<>(ContactKind.class);
        ours().forEach(contact -> times.merge(contact.kind(), 1, Integer::sum));
        return times;
    }

    private Stream<Contact> ours() {
        return diary.contacts().stream().filter(contact -> within(contact, contact.episode()));
    }

    List<Event> contacts() {
        return ours().map(contact -> new Event(hour(contact), Symbol.CONTACT, contact.id(), said(contact)))
                .toList();
    }

    /** Of this spasm because it names it; one that names none, because it lies in its time. */
    private boolean within(Entry entry, Optional<EntryId> named) {
        if (entry.mistake() || entry.at().instant().isAfter(now) || entry.at().isBefore(onset)) return false;
        return named.flatMap(id -> diary.bouts().of(id))
                .map(of -> of.id().equals(bout.id()))
                .orElseGet(() -> bout.contains(entry.at().instant()));
    }

    private double hour(Entry entry) {
        return SeriesBuilder.hours(onset, entry.at().instant());
    }

    private String title(AlertRecord record) {
        try {
            return words.text("alerts." + record.rule() + ".title", "medicine", words.text("alerts.someMedicine"));
        } catch (MissingResourceException _) {
            return record.rule().value(); // a rule of a newer or older rule set
        }
    }

    private String said(Contact contact) {
        String who = words.name(contact.kind());
        return contact.how()
                .map(how -> words.text("charts.contact", "who", who, "how", words.name(how)))
                .orElse(who);
    }
}
