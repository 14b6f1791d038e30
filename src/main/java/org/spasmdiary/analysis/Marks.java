package org.spasmdiary.analysis;

import java.time.Duration;

/**
 * The lengths that published advice and the diary's own choices turn on, in one place. Lengths are exact hours
 * between instants, a day of them 24 h, so clock changes neither add nor remove one (rules.md, 1). A length exactly on a mark is not
 * past it.
 */
public final class Marks {
    /** End of the band in which most spasms settle (F076), and every window of a day, {@code (t-24h, t]}. */
    public static final Duration DAY = Duration.ofDays(1);

    /** Strong spasms can last this long (F077; R22). */
    public static final Duration HOURS_72 = Duration.ofDays(3);

    /** See a doctor (F080; R11). */
    public static final Duration DAYS_7 = Duration.ofDays(7);

    /** Second source (F085; R12). */
    public static final Duration DAYS_14 = Duration.ofDays(14);

    /** Four weeks (F089; R13). */
    public static final Duration DAYS_28 = Duration.ofDays(28);

    /** Longer than this without an entry is a gap; a choice that lets one missed day pass (rules.md, 4 and 5). */
    public static final Duration GAP = Duration.ofHours(36);

    /** The safety questions are due again after this; a choice: once a day while the spasm lasts (R25). */
    public static final Duration SAFETY_CHECK = Duration.ofDays(1);

    /** A clock earlier than the newest record by more than this is wrong; a choice (R36). */
    public static final Duration CLOCK_SLACK = Duration.ofMinutes(5);

    private Marks() {}
}
