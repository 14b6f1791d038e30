package org.spasmdiary.charts;

import java.awt.Graphics2D;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.spasmdiary.analysis.Reach;
import org.spasmdiary.analysis.TimeOfDay;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.words.Words;

/**
 * Pain by the time of day: for every three hours the middle score, the middle half as a box, and below it how many
 * scores that is. Under five scores each is drawn by itself and nothing is made of them.
 */
public final class TimeOfDayPicture implements Picture {
    private final TimeOfDay pattern;
    private final Reach reach;
    private final boolean sample;
    private final Look look;
    private final double textScale;
    private final Words words;

    private TimeOfDayPicture(TimeOfDay pattern, Reach reach, boolean sample, Look look, double textScale, Words words) {
        this.pattern = pattern;
        this.reach = reach;
        this.sample = sample;
        this.look = look;
        this.textScale = textScale;
        this.words = words;
    }

    /** @param textScale 1.0 to 2.0 times the usual text size */
    public static TimeOfDayPicture of(Diary diary, Reach reach, Instant now, Look look, double textScale, Words words) {
        return new TimeOfDayPicture(
                TimeOfDay.of(reach.readings(diary, now)), reach, diary.sample(), look, textScale, words);
    }

    /** Whether there is no score at any time of day. */
    public boolean isEmpty() {
        return pattern.count() == 0;
    }

    @Override
    public void draw(Graphics2D g, double width, double height) {
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.clip(new java.awt.geom.Rectangle2D.Double(0, 0, width, height));
            var sheet = new Sheet(own, look, textScale, width, height);
            sheet.say(heading(), true);
            new TimeOfDayPlot(sheet, pattern, words).draw();
        } finally {
            own.dispose();
        }
    }

    /** What it shows, and of how many scores. */
    public String heading() {
        String text = words.count("charts.clock.title", pattern.count(), "reach", words.text("charts.reach." + reach));
        return sample ? text + " " + words.text("charts.words.sample") : text;
    }

    /** "06–09": when a slot begins and ends. */
    static String hours(TimeOfDay.Slot slot) {
        return two(slot.fromHour()) + "–" + two(slot.fromHour() + TimeOfDay.SLOT_HOURS);
    }

    private static String two(int hour) {
        return (hour < 10 ? "0" : "") + hour;
    }

    @Override
    public String spoken() {
        String slots = pattern.slots().stream().map(this::spoken).collect(Collectors.joining(" "));
        return heading() + " " + (pattern.count() == 0 ? "" : slots + " ") + words.text("charts.clock.zone");
    }

    private String spoken(TimeOfDay.Slot slot) {
        String hours = words.text("charts.clock.from", "from", two(slot.fromHour()), "to", two(slot.fromHour() + 3));
        if (slot.count() == 0) return words.text("charts.clock.said.none", "hours", hours);
        if (slot.isTooFew())
            return words.count("charts.clock.said.few", slot.count(), "hours", hours, "scores", list(slot));
        return words.text(
                "charts.clock.said",
                "hours",
                hours,
                "middle",
                number(slot.median()),
                "low",
                number(slot.lowerQuarter()),
                "high",
                number(slot.upperQuarter()),
                "n",
                words.format().number(slot.count()));
    }

    private String list(TimeOfDay.Slot slot) {
        return slot.scores().stream().map(words.format()::number).collect(Collectors.joining(", "));
    }

    /** With a quarter as a fraction where it is one: 4.25 is never 4.3. */
    private String number(OptionalDouble value) {
        return words.format()
                .number(java.math.BigDecimal.valueOf(value.orElseThrow()).stripTrailingZeros());
    }

    @Override
    public ChartTable table() {
        List<String> header = List.of(
                words.text("charts.clock.column.hours"),
                words.text("charts.clock.column.n"),
                words.text("charts.clock.column.lowest"),
                words.text("charts.clock.column.lower"),
                words.text("charts.clock.column.middle"),
                words.text("charts.clock.column.upper"),
                words.text("charts.clock.column.highest"),
                words.text("charts.clock.column.few"));
        return new ChartTable(header, pattern.slots().stream().map(this::row).toList());
    }

    private List<String> row(TimeOfDay.Slot slot) {
        boolean few = slot.isTooFew();
        boolean none = slot.count() == 0;
        return List.of(
                hours(slot),
                words.format().number(slot.count()),
                none ? "" : words.format().number(slot.scores().getFirst()),
                few ? "" : number(slot.lowerQuarter()),
                few ? "" : number(slot.median()),
                few ? "" : number(slot.upperQuarter()),
                none ? "" : words.format().number(slot.scores().getLast()),
                none ? "" : few ? words.text("charts.clock.tooFew") + ": " + list(slot) : "");
    }
}
