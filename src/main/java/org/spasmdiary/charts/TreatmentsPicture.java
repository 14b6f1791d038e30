package org.spasmdiary.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.analysis.WhatHelped;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

/**
 * What came after each kind of treatment, beside what came after none: a dot for the typical change in pain, a box for
 * the middle half, a line for 8 in 10 times (ux.md 2.6).
 */
public final class TreatmentsPicture implements Picture {
    /**
     * Where a row lies on the picture.
     *
     * @param kind empty for the times with nothing logged
     * @param top distance from the upper edge, in the units of the picture; {@code height} likewise
     * @param spoken the row in words
     */
    public record RowMark(Optional<TreatmentKind> kind, double top, double height, String spoken) {}

    private final WhatHelped helped;
    private final String about;
    private final boolean sample;
    private final Look look;
    private final ChartOptions options;
    private final Words words;
    private final TreatmentsWords said;
    private final List<TreatmentRow> rows;

    private TreatmentsPicture(
            WhatHelped helped, String about, boolean sample, Look look, ChartOptions options, Words words) {
        this.helped = helped;
        this.about = about;
        this.sample = sample;
        this.look = look;
        this.options = options;
        this.words = words;
        this.said = new TreatmentsWords(helped, words);
        this.rows = TreatmentRow.of(helped, words);
    }

    /**
     * Of figures that are worked out already.
     *
     * @param about what they are taken from, in words; it stands over the picture
     * @param sample whether it is made-up data
     */
    public static TreatmentsPicture of(
            WhatHelped helped, String about, boolean sample, Look look, ChartOptions options, Words words) {
        return new TreatmentsPicture(helped, about, sample, look, options, words);
    }

    /** @param bout the spasm; empty: all there is */
    static TreatmentsPicture of(
            Diary diary, Optional<Bout> bout, Instant now, Look look, ChartOptions options, Words words) {
        WhatHelped helped = bout.map(one -> WhatHelped.of(diary, now, WhatHelped.in(diary, one)))
                .orElseGet(() -> WhatHelped.of(diary, now));
        return of(helped, about(bout, day(diary, now), words), diary.sample(), look, options, words);
    }

    /**
     * What the figures are taken from, in words: one spasm, or everything.
     *
     * @param today the last day of everything
     */
    public static String about(Optional<Bout> bout, LocalDate today, Words words) {
        return bout.map(one -> words.text(
                        "charts.helped.aboutSpasm",
                        "day",
                        words.format().shortDay(one.onset().day())))
                .orElseGet(() ->
                        words.text("charts.helped.about", "day", words.format().shortDay(today)));
    }

    /** The day where the newest entry was written. */
    private static LocalDate day(Diary diary, Instant now) {
        ZoneId zone = diary.readings().isEmpty()
                ? ZoneOffset.UTC
                : diary.readings().getLast().at().zone();
        return now.atZone(zone).toLocalDate();
    }

    @Override
    public void draw(Graphics2D g, double width, double height) {
        Graphics2D own = (Graphics2D) g.create();
        try {
            own.clip(new Rectangle2D.Double(0, 0, width, height));
            TreatmentsLayout at = layout(width, height);
            new TreatmentsDrawing(new Brush(own, look, at.type()), at, rows, said, words).draw(height);
        } finally {
            own.dispose();
        }
    }

    private TreatmentsLayout layout(double width, double height) {
        return TreatmentsLayout.of(new Type(look, options.textScale()), rows, said, texts(), words, width, height);
    }

    private TreatmentsLayout.Texts texts() {
        List<String> over = new ArrayList<>();
        if (sample) over.add(words.text("charts.sample") + ".");
        over.add(about + ".");
        over.add(words.text("charts.helped.legend"));
        List<String> under = new ArrayList<>();
        if (helped.treatments().isEmpty()) under.add(words.text("charts.helped.none") + ".");
        under.addAll(said.care());
        under.add(words.text("charts.helped.notCause"));
        return new TreatmentsLayout.Texts(String.join(" ", over), under);
    }

    /** Where the rows lie when the picture is drawn this large, from the top. */
    public List<RowMark> rowMarks(double width, double height) {
        TreatmentsLayout at = layout(width, height);
        List<RowMark> marks = new ArrayList<>();
        for (int i = 0; i < at.shown(); i++)
            marks.add(new RowMark(rows.get(i).kind(), at.rowTop(i), at.rowHeight(), said.row(rows.get(i))));
        return List.copyOf(marks);
    }

    /** The height at which every row has room when the picture is this wide. */
    public double comfortableHeight(double width) {
        return layout(width, 0).comfortableHeight(rows.size());
    }

    @Override
    public String spoken() {
        return said.text(about, sample);
    }

    @Override
    public String title() {
        return words.text("charts.helped.words.title", "about", about);
    }

    @Override
    public ChartTable table() {
        return TreatmentsTable.of(helped, words);
    }
}
