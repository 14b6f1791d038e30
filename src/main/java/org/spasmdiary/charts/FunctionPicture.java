package org.spasmdiary.charts;

import java.awt.Graphics2D;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spasmdiary.analysis.FunctionDay;
import org.spasmdiary.analysis.Reach;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.words.Words;

/**
 * What could be done, and how the nights were, day by day: a row for each everyday ability, and below them the hours
 * of sleep and what woke. The answers differ by shape. What was not said is left empty, and so is a day without an
 * entry, which is hatched.
 */
public final class FunctionPicture implements Picture {
    private final List<FunctionDay> days;
    private final Reach reach;
    private final boolean sample;
    private final Look look;
    private final double textScale;
    private final Words words;

    private FunctionPicture(
            List<FunctionDay> days, Reach reach, boolean sample, Look look, double textScale, Words words) {
        this.days = days;
        this.reach = reach;
        this.sample = sample;
        this.look = look;
        this.textScale = textScale;
        this.words = words;
    }

    /** @param textScale 1.0 to 2.0 times the usual text size */
    public static FunctionPicture of(Diary diary, Reach reach, Instant now, Look look, double textScale, Words words) {
        return new FunctionPicture(
                FunctionDay.of(reach.readings(diary, now)), reach, diary.sample(), look, textScale, words);
    }

    /** Whether nothing was said on any day, so that there is only a heading. */
    public boolean isEmpty() {
        return days.stream().noneMatch(FunctionDay::isSaid);
    }

    /**
     * The height at which every row and the explanations have room. In a lower one rows may be left out, which the
     * picture then says.
     */
    public double comfortableHeight() {
        return Math.ceil(FunctionPlot.COMFORTABLE * look.textSize() / 13 * textScale);
    }

    @Override
    public void draw(Graphics2D g, double width, double height) {
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.clip(new java.awt.geom.Rectangle2D.Double(0, 0, width, height));
            var sheet = new Sheet(own, look, textScale, width, height);
            sheet.say(heading(), true);
            new FunctionPlot(sheet, days, words).draw();
        } finally {
            own.dispose();
        }
    }

    private String heading() {
        String which = words.text("charts.reach." + reach);
        String text = isEmpty()
                ? words.text("charts.function.nothing", "reach", which)
                : words.count(
                        "charts.function.title",
                        days.stream().filter(FunctionDay::isSaid).count(),
                        "reach",
                        which);
        return sample ? text + " " + words.text("charts.words.sample") : text;
    }

    @Override
    public String spoken() {
        List<String> said = new ArrayList<>(List.of(heading()));
        for (FunctionTick tick : FunctionTick.values()) counts(tick).ifPresent(said::add);
        nights().ifPresent(said::add);
        if (said.size() > 1) said.add(words.count("charts.function.span", span()));
        if (said.size() > 1) said.add(words.text("charts.function.noTotal"));
        return String.join(" ", said);
    }

    /** Calendar days from the first with an entry to the last, both counted. */
    private long span() {
        return ChronoUnit.DAYS.between(days.getFirst().day(), days.getLast().day()) + 1;
    }

    /** "Walk: Yes on 3 days, Hard on 2 days, No on 1 day." */
    private Optional<String> counts(FunctionTick tick) {
        List<String> parts = new ArrayList<>();
        for (Ease ease : Ease.values()) {
            long n = days.stream().filter(day -> day.ticks().get(tick) == ease).count();
            if (n > 0) parts.add(words.count("charts.function.on", n, "answer", words.name(ease)));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text(
                        "charts.function.said", "what", words.name(tick), "answers", String.join(", ", parts)));
    }

    private Optional<String> nights() {
        var hours = days.stream().flatMap(day -> day.sleep().hours().stream()).toList();
        long byPain = days.stream()
                .filter(day -> day.sleep().wokenByPain() == Tri.YES)
                .count();
        List<String> parts = new ArrayList<>();
        if (!hours.isEmpty())
            parts.add(words.count(
                    "charts.function.slept",
                    hours.size(),
                    "low",
                    words.format()
                            .number(hours.stream().min(Comparable::compareTo).orElseThrow()),
                    "high",
                    words.format()
                            .number(hours.stream().max(Comparable::compareTo).orElseThrow())));
        if (byPain > 0) parts.add(words.count("charts.function.byPain", byPain));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    @Override
    public ChartTable table() {
        List<String> header = new ArrayList<>(List.of(words.text("charts.function.column.day")));
        for (FunctionTick tick : FunctionTick.values()) header.add(words.name(tick));
        header.add(words.text("charts.function.column.hours"));
        header.add(words.text("charts.function.column.woken"));
        header.add(words.text("charts.function.column.byPain"));
        return new ChartTable(
                header, days.stream().filter(FunctionDay::isSaid).map(this::row).collect(Collectors.toList()));
    }

    private List<String> row(FunctionDay day) {
        List<String> row = new ArrayList<>(List.of(day.day().toString()));
        for (FunctionTick tick : FunctionTick.values())
            row.add(Optional.ofNullable(day.ticks().get(tick)).map(words::name).orElse(""));
        row.add(day.sleep().hours().map(words.format()::number).orElse(""));
        row.add(day.sleep().timesWoken().map(words.format()::number).orElse(""));
        row.add(
                switch (day.sleep().wokenByPain()) {
                    case YES -> words.text("charts.row.yes");
                    case NO -> words.text("charts.function.no");
                    case NOT_ASKED -> "";
                });
        return row;
    }
}
