package org.spasmdiary.charts;

import java.awt.Graphics2D;
import java.time.Instant;
import java.time.ZoneId;
import org.spasmdiary.analysis.DiaryCalendar;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.words.Words;

/** The year to now, a grid for each month: the worst pain of each day, and where nothing was written. */
public final class CalendarPicture implements Picture {
    static final int MONTHS = 12;

    private final DiaryCalendar calendar;
    private final Look look;
    private final double textScale;
    private final Words words;
    private final boolean sample;

    private CalendarPicture(DiaryCalendar calendar, boolean sample, Look look, double textScale, Words words) {
        Canvas.requireTextScale(textScale);
        this.calendar = calendar;
        this.look = look;
        this.textScale = textScale;
        this.words = words;
        this.sample = sample;
    }

    /**
     * Up to now, where the newest entry was written.
     *
     * @param textScale 1.0 to 2.0 times the usual text size
     */
    public static CalendarPicture of(Diary diary, Instant now, Look look, double textScale, Words words) {
        return new CalendarPicture(DiaryCalendar.of(diary, now, MONTHS), diary.sample(), look, textScale, words);
    }

    /** @param zone where {@code now} is lived */
    public static CalendarPicture of(Diary diary, Instant now, ZoneId zone, Look look, double textScale, Words words) {
        return new CalendarPicture(DiaryCalendar.of(diary, now, zone, MONTHS), diary.sample(), look, textScale, words);
    }

    @Override
    public void draw(Graphics2D g, double width, double height) {
        Canvas.draw(g, width, height, look, textScale, brush -> new CalendarDrawing(this, brush, width, height).draw());
    }

    @Override
    public String spoken() {
        return new CalendarWords(this).text();
    }

    @Override
    public ChartTable table() {
        return CalendarWords.table(calendar, words);
    }

    DiaryCalendar calendar() {
        return calendar;
    }

    Words words() {
        return words;
    }

    boolean sample() {
        return sample;
    }
}
