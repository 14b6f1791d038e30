package org.spasmdiary.report;

import java.util.List;
import java.util.Locale;
import org.spasmdiary.charts.Picture;

/** Writes charts across the page: one large, or small ones in rows of three. */
final class ChartGrid {
    private static final int ACROSS = 3;
    private static final double GAP = 6.5; // CSS pixels

    private final int across;
    private final double each;
    private final double height;
    private final List<Picture> pictures;

    /** @param height of one chart in CSS pixels */
    ChartGrid(ReportContent content, List<Picture> pictures, double height) {
        this.across = content.charts().large() ? 1 : ACROSS;
        this.each = Math.floor((content.paper().textWidth() - GAP * (across - 1)) / across * 10) / 10;
        this.height = height;
        this.pictures = pictures;
    }

    void write(Xhtml part, List<ReportContent.Panel> panels) {
        for (int from = 0; from < panels.size(); from += across) {
            Xhtml row = part.add("div", "cols row");
            for (int i = from; i < from + across; i++) {
                double width = each + (i < from + across - 1 ? GAP : 0);
                Xhtml cell = row.add("div", "panel").attr("style", String.format(Locale.ROOT, "width: %.1fpx", width));
                if (i < panels.size())
                    Tables.figure(cell, pictures, panels.get(i).picture(), each, height);
            }
        }
    }
}
