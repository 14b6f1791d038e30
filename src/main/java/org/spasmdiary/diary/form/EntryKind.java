package org.spasmdiary.diary.form;

import java.util.Arrays;
import java.util.Optional;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;

/** The kinds of records, with the name of their list in the JSON form and the field of their own time. */
public enum EntryKind {
    EPISODES("episodes", Episode.class, Field.ONSET),
    READINGS("readings", Reading.class, Field.OBSERVED_AT),
    TREATMENTS("treatments", Treatment.class, Field.START),
    CONTACTS("contacts", Contact.class, Field.AT),
    ALERT_OUTCOMES("alertOutcomes", AlertOutcome.class, Field.AT),
    ALERT_HISTORY("alertHistory", AlertRecord.class, Field.FIRST_TRUE_AT),
    MOVEMENT("movement", Movement.class, Field.AT),
    PERIODS("periods", Period.class, Field.FROM);

    private final String list;
    private final Class<? extends Entry> type;
    private final Field time;

    EntryKind(String list, Class<? extends Entry> type, Field time) {
        this.list = list;
        this.type = type;
        this.time = time;
    }

    /** The key of its list in the JSON form. */
    public String list() {
        return list;
    }

    public Class<? extends Entry> type() {
        return type;
    }

    /** The field that holds its own time. */
    Field time() {
        return time;
    }

    /** Whether the time it was written down is always said; the others say it only where it differs. */
    boolean alwaysSaysRecorded() {
        return ordinal() <= CONTACTS.ordinal();
    }

    /** The kind whose list has that key. */
    public static Optional<EntryKind> byList(String key) {
        return Arrays.stream(values()).filter(kind -> kind.list.equals(key)).findFirst();
    }

    public static EntryKind of(Class<? extends Entry> type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == type)
                .findFirst()
                .orElseThrow();
    }
}
