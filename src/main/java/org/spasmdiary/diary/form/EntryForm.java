package org.spasmdiary.diary.form;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.When;

/**
 * A record as the fields of its JSON form, in a fixed order, and back.
 *
 * <p>Values are text, {@code BigDecimal} or {@code Integer}, {@code Boolean}, lists and nested maps of these. What is
 * not recorded is left out. Reading never throws on what it is given: it tells each problem, and gives the record
 * unless one of them is a wrong or missing value. The change history beside a record is not part of it.
 */
public final class EntryForm {
    private EntryForm() {}

    public static LinkedHashMap<String, Object> write(Entry entry) {
        EntryKind kind = EntryKind.of(entry.getClass());
        var fields = new Fields();
        if (kind != EntryKind.MOVEMENT) fields.put(Field.ID.code(), entry.id().toString());
        switch (entry) {
            case Episode episode -> EpisodeForm.write(episode, fields);
            case Reading reading -> ReadingForm.write(reading, fields);
            case Treatment treatment -> TreatmentForm.write(treatment, fields);
            case Contact contact -> ContactForm.write(contact, fields);
            case AlertOutcome outcome -> AlertForms.write(outcome, fields);
            case AlertRecord record -> AlertForms.write(record, fields);
            case Movement movement -> MarkForms.write(movement, fields);
            case Period period -> MarkForms.write(period, fields);
        }
        fields.flag(Field.MISTAKE, entry.mistake());
        if (kind.alwaysSaysRecorded() || !entry.recorded().equals(entry.at().instant()))
            fields.utc(Field.RECORDED_AT, entry.recorded());
        return fields.map();
    }

    /**
     * The record these fields describe; empty when a value is wrong or a needed one missing.
     *
     * @param problems told of everything that is wrong, left out or put right
     */
    public static Optional<Entry> read(Class<? extends Entry> type, Map<String, ?> fields, Consumer<Problem> problems) {
        EntryKind kind = EntryKind.of(type);
        var form = new Form(fields, problems);
        form.knows(Field.HISTORY);
        Head head = head(kind, form, fields);
        Optional<? extends Entry> entry = switch (kind) {
            case EPISODES -> EpisodeForm.read(form, head);
            case READINGS -> ReadingForm.read(form, head);
            case TREATMENTS -> TreatmentForm.read(form, head);
            case CONTACTS -> ContactForm.read(form, head);
            case ALERT_OUTCOMES -> AlertForms.readOutcome(form, head);
            case ALERT_HISTORY -> AlertForms.readRecord(form, head);
            case MOVEMENT -> MarkForms.readMovement(form, head);
            case PERIODS -> MarkForms.readPeriod(form, head);
        };
        form.noteUnknown();
        return entry.map(Entry.class::cast);
    }

    /** A missing time breaks the record; the stand-in lets the other fields be looked at too: none lies before it. */
    private static Head head(EntryKind kind, Form form, Map<String, ?> fields) {
        When at = kind == EntryKind.PERIODS
                ? form.need(kind.time(), form.date(kind.time()))
                        .map(day -> When.of(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                        .orElse(STAND_IN)
                : form.need(kind.time(), form.when(kind.time())).orElse(STAND_IN);
        EntryId id = form.id(Field.ID).orElseGet(() -> ofContent(kind, fields));
        Instant recorded = form.instant(Field.RECORDED_AT).orElse(at.instant());
        return new Head(id, at, recorded, form.flag(Field.MISTAKE));
    }

    private static final When STAND_IN = When.of(Values.FIRST, ZoneOffset.UTC);

    private static EntryId ofContent(EntryKind kind, Map<String, ?> fields) {
        Map<String, Object> content = new TreeMap<>(fields);
        content.remove(Field.HISTORY.code());
        return EntryId.ofContent(kind.list() + " " + Values.text(content));
    }

    /**
     * What differs between two versions of one record: one revision a field, nested fields with a dot.
     *
     * @param at when the change was made
     */
    public static List<Revision> revisions(Entry before, Entry after, Instant at) {
        Map<String, String> old = flat(before);
        Map<String, String> now = flat(after);
        var keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(old.get(key), now.get(key)))
                .map(key -> new Revision(
                        after.id(), at, key, Optional.ofNullable(old.get(key)), Optional.ofNullable(now.get(key))))
                .toList();
    }

    private static Map<String, String> flat(Entry entry) {
        Map<String, String> flat = new TreeMap<>();
        write(entry).forEach((key, value) -> {
            if (value instanceof Map<?, ?> inner)
                inner.forEach((name, one) -> flat.put(key + "." + name, Values.text(one)));
            else flat.put(key, Values.text(value));
        });
        return flat;
    }
}
