package org.spasmdiary.ui.treat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.spasmdiary.analysis.Sessions;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

/**
 * What the timer card shows of a running session.
 *
 * @param title "Heat is on"
 * @param elapsed "12:10", or hours and minutes for a wrap
 * @param share of the longest advised time, 0 to 1
 * @param from share at which the advised time begins
 * @param advice when to take it off
 * @param next when the next one fits
 * @param stillOn whether the longest advised time is reached and the card asks
 * @param spoken for a screen reader
 * @param minute whole minutes so far; speech changes with the marks, not each second
 */
record TimerModel(
        Treatment session,
        String title,
        String elapsed,
        double share,
        double from,
        String advice,
        String next,
        boolean stillOn,
        String spoken,
        long minute) {

    static Optional<TimerModel> of(Diary diary, Instant now, ZoneId zone, Words words) {
        return Sessions.running(diary, now).map(session -> of(session, now, zone, words));
    }

    private static TimerModel of(Treatment session, Instant now, ZoneId zone, Words words) {
        boolean wrap = session.kind() == TreatmentKind.HEAT_WRAP;
        Instant start = session.at().instant();
        Duration gone = Duration.between(start, now);
        Duration most = wrap ? Sessions.WRAP_MOST : Sessions.ADVISED_TO;
        String from = clock(start.plus(Sessions.ADVISED_FROM), zone, words);
        String to = clock(start.plus(most), zone, words);
        String kind = wrap ? "wrap" : session.kind() == TreatmentKind.COLD_PACK ? "cold" : "heat";
        String advice =
                wrap ? words.text("ui.treat.offBy", "to", to) : words.text("ui.treat.off", "from", from, "to", to);
        String title = words.text("ui.treat.on." + kind);
        long minutes = gone.toMinutes();
        return new TimerModel(
                session,
                title,
                wrap ? words.text("ui.treat.clock", "h", minutes / 60, "m", two(minutes % 60)) : clockOf(gone, words),
                Math.min(1, gone.toSeconds() / (double) most.toSeconds()),
                wrap ? 1 : Sessions.ADVISED_FROM.toSeconds() / (double) most.toSeconds(),
                advice,
                next(session, now, zone, words),
                gone.compareTo(most) >= 0,
                words.text(
                        "ui.treat.spoken",
                        "title",
                        title,
                        "gone",
                        words.format().length(gone),
                        "advice",
                        advice),
                minutes);
    }

    private static String clockOf(Duration gone, Words words) {
        return words.text("ui.treat.clock", "h", gone.toMinutes(), "m", two(gone.toSecondsPart()));
    }

    private static String two(long value) {
        return value < 10 ? "0" + value : Long.toString(value);
    }

    /** Heat counts from its start, cold from its end, which is taken to be now while it is on. */
    private static String next(Treatment session, Instant now, ZoneId zone, Words words) {
        if (session.kind() == TreatmentKind.HEAT_WRAP) return "";
        boolean heat = session.kind().isHeat();
        Instant from = (heat ? session.at().instant() : now).plus(Sessions.REST);
        return words.text("ui.treat.next", "time", clock(from, zone, words));
    }

    private static String clock(Instant instant, ZoneId zone, Words words) {
        return words.format().clock(instant.atZone(zone).toOffsetDateTime());
    }
}
