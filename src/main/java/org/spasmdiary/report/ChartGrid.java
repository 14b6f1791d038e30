package org.spasmdiary.report;

import java.util.List;
import java.util.Locale;
import org.spasmdiary.charts.Picture;

/** Writes charts across the page: one large, or small ones in rows of three. */
final class ChartGrid {
    private static final double GAP = 6.5; // CSS pixels

    private final int across;
    private final double each;
    private final double height;
    private final List<Picture> pictures;

    /** @param height of one chart in CSS pixels */
    ChartGrid(ReportContent content, List<Picture> pictures, double height) {
        this.across = across(content.charts());
        this.each = Math.floor((content.paper().textWidth() - GAP * (across - 1)) / across * 10) / 10;
        this.height = height;
        this.pictures = pictures;
    }

    /** Three, or as many as leave no lonely one. */
    private static int across(ReportContent.Charts charts) {
        if (charts.large()) return 1;
        int charted = charts.panels().size();
        return charted == 2 || charted == 4 ? 2 : 3;
    }

    /** How many rows the charts of page 1 take. */
    static int rows(ReportContent.Charts charts) {
        int across = across(charts);
        return Math.max(1, (charts.panels().size() + across - 1) / across);
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
