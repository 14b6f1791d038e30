package org.spasmdiary.charts;

import java.time.Instant;
import java.util.Optional;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.words.Words;

/** The charts there are. Screen, report and command line list these values. */
public enum ChartKind {
    /** Pain over the time since one spasm began, with what was done on the same axis. */
    EPISODE("episode") {
        @Override
        public Picture picture(
                Diary diary, Optional<Bout> bout, Instant now, Look look, ChartOptions options, Words words) {
            return EpisodePicture.of(diary, bout, now, look, options, words);
        }
    },
    /** Pain in all spasms from their onsets, in one plot. */
    COMPARE("compare") {
        @Override
        public Picture picture(
                Diary diary, Optional<Bout> bout, Instant now, Look look, ChartOptions options, Words words) {
            CompareOptions compared =
                    CompareOptions.USUAL.withCurrent(bout.map(Bout::id)).withTextScale(options.textScale());
            return ComparePicture.of(diary, now, look, compared, words);
        }
    },

    /** The share of spasms still going by time since onset. */
    RECOVERY("recovery") {
        @Override
        public Picture picture(
                Diary diary, Optional<Bout> bout, Instant now, Look look, ChartOptions options, Words words) {
            return RecoveryPicture.of(diary, now, look, new RecoveryOptions(false, options.textScale()), words);
        }
    },

    /** All spasms as bars, by length. */
    LANES("lanes") {
        @Override
        public Picture picture(
                Diary diary, Optional<Bout> bout, Instant now, Look look, ChartOptions options, Words words) {
            var newest = new LanesOptions(LanesOptions.Order.NEWEST, options.textScale());
            return LanesPicture.of(diary, now, look, newest, words);
        }
    },

    /** The worst pain of each day of the year to now. */
    CALENDAR("calendar") {
        @Override
        public Picture picture(
                Diary diary, Optional<Bout> bout, Instant now, Look look, ChartOptions options, Words words) {
            return CalendarPicture.of(diary, now, look, options.textScale(), words);
        }
    },

    /** What came after each kind of treatment: of one spasm, or of all where none is given. */
    TREATMENTS("treatments") {
        @Override
        public Picture picture(
                Diary diary, Optional<Bout> bout, Instant now, Look look, ChartOptions options, Words words) {
            return TreatmentsPicture.of(diary, bout, now, look, options, words);
        }
    };

    private final String code;

    ChartKind(String code) {
        this.code = code;
    }

    /** As the command line names it. */
    public String code() {
        return code;
    }

    /** Whether it is about all spasms unless one is asked for. */
    public boolean isOfAll() {
        return this == TREATMENTS;
    }

    /**
     * The picture, with its contents decided.
     *
     * @param bout the spasm it is about, or that stands out; empty draws axes and marks alone
     */
    public abstract Picture picture(
            Diary diary, Optional<Bout> bout, Instant now, Look look, ChartOptions options, Words words);
}
