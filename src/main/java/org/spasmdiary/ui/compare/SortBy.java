package org.spasmdiary.ui.compare;

import java.util.Comparator;

/** The columns of the table; each sorts by its value, never by its text. */
enum SortBy {
    NUMBER("number", Comparator.comparing(CompareRow::number)),
    BEGAN("began", Comparator.comparing(CompareRow::beganAt)),
    LASTED("lasted", Comparator.comparing(CompareRow::length)),
    WORST("worst", Comparator.comparing(row -> row.worst().orElse(-1))),
    TREATMENTS("treatments", Comparator.comparing(CompareRow::kinds).thenComparing(CompareRow::treatments)),
    PAST_72H("past72h", Comparator.comparing(CompareRow::past72h)),
    PAST_7D("past7d", Comparator.comparing(CompareRow::past7d)),
    DOCTOR("doctor", Comparator.comparing(CompareRow::doctor));

    private final String key;
    private final Comparator<CompareRow> order;

    SortBy(String key, Comparator<CompareRow> order) {
        this.key = key;
        this.order = order;
    }

    /** Its end of a key in the words, and of its node id. */
    String key() {
        return key;
    }

    /** Those of one value stay newest first. */
    Comparator<CompareRow> order(boolean descending) {
        Comparator<CompareRow> newest = Comparator.comparing(CompareRow::number).reversed();
        return (descending ? order.reversed() : order).thenComparing(newest);
    }
}
