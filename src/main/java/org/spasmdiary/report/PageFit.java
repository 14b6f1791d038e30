package org.spasmdiary.report;

/**
 * How much of the report stands on page 1. What does not goes on page 2 under "continued"; nothing is cut.
 *
 * @param chartHeight of one chart in CSS pixels
 * @param spasms rows of the table of spasms, the newest
 * @param advice items of advice, the strongest
 * @param notes lines under the tables of signs and medicines
 * @param treatments rows of what was used
 * @param closing short paragraphs at the foot
 */
record PageFit(double chartHeight, int spasms, int advice, int notes, int treatments, int closing) {
    private static final int ALL = 1000;

    /** The room of a chart, in CSS pixels. */
    private record Room(double least, double most) {
        static Room of(ReportContent content) {
            if (content.charts().large()) return new Room(215, 400);
            return new Room(104, 168);
        }
    }

    /** The first that fits: the charts as high as the sheet allows, then less and less beside them. */
    static PageFit of(ReportContent content) {
        Room room = Room.of(content);
        PageFit fit = new PageFit(room.least(), ALL, ALL, ALL, ALL, ALL);
        for (int step = 0; step < 12; step++) {
            PdfEngine.Room left = new PageOne(content, fit).engine().room();
            if (left.pages() == 1) return fit.higher(content, room, left.left());
            fit = fit.smaller(step);
        }
        return fit;
    }

    private PageFit higher(ReportContent content, Room room, double left) {
        int rows = content.charts().large() ? 1 : (content.charts().panels().size() + 2) / 3;
        double height = Math.min(room.most(), chartHeight + Math.floor((left - 2) / Math.max(1, rows)));
        PageFit higher = new PageFit(Math.max(chartHeight, height), spasms, advice, notes, treatments, closing);
        return new PageOne(content, higher).engine().room().pages() == 1 ? higher : this;
    }

    private PageFit smaller(int step) {
        return switch (step) {
            case 0 -> new PageFit(chartHeight, spasms, advice, notes, 4, closing);
            case 1 -> new PageFit(chartHeight, 5, advice, notes, 4, closing);
            case 2 -> new PageFit(chartHeight, 4, 5, notes, 3, closing);
            case 3 -> new PageFit(chartHeight, 4, 5, 2, 3, closing);
            case 4 -> new PageFit(chartHeight, 3, 4, 2, 2, closing);
            case 5 -> new PageFit(chartHeight, 2, 3, 1, 1, closing);
            case 6 -> new PageFit(chartHeight, 1, 3, 1, 0, closing);
            case 7 -> new PageFit(chartHeight, 1, 2, 0, 0, 2);
            case 8 -> new PageFit(chartHeight * 0.85, 1, 2, 0, 0, 1);
            default -> new PageFit(chartHeight * 0.85, 1, 1, 0, 0, 0);
        };
    }
}
