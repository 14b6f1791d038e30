package org.spasmdiary.report;

import java.util.List;

/**
 * How much of the report stands on page 1. What does not goes on page 2 under "continued"; nothing is cut.
 *
 * @param chartHeight of one chart in CSS pixels
 * @param spasms rows of the table of spasms, the newest
 * @param advice items of advice, the strongest
 * @param notes lines under the tables of signs and medicines
 * @param treatments rows of what was used
 * @param also kinds of what was used that stand in a line under those rows
 * @param after rows of what came after; 0: the whole table stands on page 2
 * @param closing short paragraphs at the foot; notes only where all have room
 * @param ruled empty lines to write questions on, where none were typed; they go before a row of facts does
 */
record PageFit(
        double chartHeight,
        int spasms,
        int advice,
        int notes,
        int treatments,
        int also,
        int after,
        int closing,
        int ruled) {
    private static final int ALL = 1000;
    private static final double SPARE = 5; // CSS pixels over the foot
    private static final int LAST = 12;

    /** The room of a chart, in CSS pixels. */
    private record Room(double least, double most) {
        static Room of(ReportContent content) {
            if (content.charts().large()) return new Room(310, 400);
            return new Room(100, 150);
        }
    }

    /** The first that fits: the charts as high as the sheet allows, else less and less beside them. */
    static PageFit of(ReportContent content) {
        Room room = Room.of(content);
        int fits = LAST;
        int tooMuch = -1;
        double left = 0;
        while (fits - tooMuch > 1 || (fits == LAST && left == 0)) {
            int step = fits - tooMuch > 1 ? (tooMuch + fits) / 2 : LAST;
            PdfEngine.Room taken =
                    new PageOne(content, at(step, content, room)).engine().room();
            if (taken.pages() > 1 && step < LAST) {
                tooMuch = step;
                continue;
            }
            fits = step;
            left = Math.max(1, taken.left());
            if (step == LAST) break;
        }
        return at(fits, content, room).higher(content, room, left).withAfter(content);
    }

    private PageFit higher(ReportContent content, Room room, double left) {
        int rows = ChartGrid.rows(content.charts());
        double height = Math.min(room.most(), Math.floor(chartHeight + (left - SPARE) / Math.max(1, rows)));
        PageFit higher = with(Math.max(chartHeight, height), advice);
        return new PageOne(content, higher).engine().room().pages() == 1 ? higher : this;
    }

    /** What came after has gone first; where the column beside the warning signs is short, some of it has room. */
    private PageFit withAfter(ReportContent content) {
        if (after > 0 || content.cameAfter().rows().isEmpty()) return this;
        for (int rows : List.of(4, 2)) {
            var more = new PageFit(chartHeight, spasms, advice, notes, treatments, also, rows, closing, ruled);
            if (new PageOne(content, more).engine().room().pages() == 1) return more;
        }
        return this;
    }

    private PageFit with(double height, int items) {
        return new PageFit(height, spasms, items, notes, treatments, also, after, closing, ruled);
    }

    /** What is given up first matters least to a first reading; emergencies and the warning signs never go. */
    private static PageFit at(int step, ReportContent content, Room room) {
        boolean large = content.charts().large();
        int all = content.closing().size(); // and no notes beside them
        double height = room.least();
        double some = large ? 0.94 : 0.92; // lower, and the large chart has no room for its rows of treatments
        PageFit fit = switch (step) {
            case 0 -> new PageFit(height, 6, 8, ALL, 8, ALL, 6, ALL, 2);
            case 1 -> new PageFit(height, 6, 8, 4, 4, ALL, 4, ALL, 2);
            case 2 -> new PageFit(height, 6, 8, 4, 4, ALL, 0, ALL, 2);
            case 3 -> new PageFit(height * 0.96, 6, 8, 3, 4, 12, 0, ALL, 1);
            case 4 -> new PageFit(height * some, 6, 8, 3, 3, 12, 0, ALL, 0);
            case 5 -> new PageFit(height * (large ? some : 0.86), 5, 6, 3, 3, 10, 0, all, 0);
            case 6 -> new PageFit(height * (large ? some : 0.8), 4, 6, 3, 2, 8, 0, all, 0);
            case 7 -> new PageFit(height * (large ? some : 0.76), 3, 5, 2, 2, 8, 0, all, 0);
            case 8 -> new PageFit(height * (large ? some : 0.76), 1, 5, 2, 2, 6, 0, all, 0);
            case 9 -> new PageFit(height * (large ? some : 0.76), large ? 0 : 1, 4, 2, 1, 6, 0, all, 0);
            case 10 -> new PageFit(height * (large ? 0.84 : 0.76), large ? 0 : 1, 4, 2, 1, 4, 0, all, 0);
            case 11 -> new PageFit(height * 0.75, large ? 0 : 1, 2, 1, 1, 2, 0, 1, 0);
            default -> new PageFit(height * 0.7, large ? 0 : 1, 1, 0, 0, 0, 0, 0, 0);
        };
        int advice = Math.max(fit.advice(), content.advice().emergencies());
        return fit.with(fit.chartHeight(), advice);
    }
}
