package org.spasmdiary.store;

import java.util.List;
import org.spasmdiary.diary.Entry;

/**
 * Maps one kind of entry to its table and back. What every entry has is {@link EntryTable}'s; the columns here are
 * the kind's own, and note and private note are written under their names by those who have them.
 */
interface Rows<E extends Entry> {
    /** One mapper a kind, in a fixed order. */
    List<Rows<?>> ALL = List.of(
            new EpisodeRows(),
            new ReadingRows(),
            new TreatmentRows(),
            new ContactRows(),
            new AlertOutcomeRows(),
            new AlertRecordRows(),
            new MovementRows(),
            new PeriodRows());

    Class<E> kind();

    /** Name of the table, and the stored word of the kind. */
    String table();

    /** The columns beside {@code entry}, in the order of the table. */
    List<String> columns();

    void write(E entry, Sheet sheet);

    E read(Common common, Row row);

    /** The mapper of this entry's kind. */
    @SuppressWarnings("unchecked") // found by the entry's own class
    static <E extends Entry> Rows<E> of(E entry) {
        return (Rows<E>) ALL.stream()
                .filter(rows -> rows.kind() == entry.getClass())
                .findFirst()
                .orElseThrow();
    }
}
