package org.spasmdiary.charts;

import java.util.List;
import java.util.stream.Stream;
import org.spasmdiary.analysis.ChangeSpread;
import org.spasmdiary.words.Words;

/**
 * Where everything lies on the picture of what helped, at one size. Where it is narrow, each row has its words above
 * its box instead of beside it.
 *
 * @param u 1.0 on a screen at the usual text size; every distance is a multiple of it
 * @param stacked whether words stand above the boxes
 * @param apart whether the numbers of a row stand under its name, for want of room beside it
 * @param about lines over everything: what it is about
 * @param heads lines over the plot
 * @param foot lines under everything
 * @param names of each row, broken into lines
 * @param tooFew the words of a row with too few, broken into lines
 * @param timesRight right end of the column of counts
 * @param plotLeft where the lowest change lies; {@code plotRight} the highest
 * @param wordsLeft left end of the typical change
 * @param lowest change on the axis; {@code highest} likewise
 * @param top of the first row
 * @param shown how many rows are drawn; the rest is in the table; 0 where it is too small for any
 */
record TreatmentsLayout(
        Type type,
        double u,
        double width,
        boolean stacked,
        boolean apart,
        List<String> about,
        List<String> heads,
        List<String> foot,
        List<List<String>> names,
        List<String> tooFew,
        double timesRight,
        double plotLeft,
        double plotRight,
        double wordsLeft,
        int lowest,
        int highest,
        double top,
        double rowHeight,
        int shown) {
    /** Of the axis, extended where a line reaches further (ux.md 2.6). */
    private static final int LOWEST = -4;

    private static final int HIGHEST = 2;

    static final double LINE = 18;
    private static final double EDGE = 8;
    private static final double COMFORTABLE = 48;
    private static final double ROOMY = 59;
    /** A name with less room beside its numbers stands over them. */
    private static final double LEAST_NAME = 70;

    static TreatmentsLayout of(
            Type type,
            List<TreatmentRow> rows,
            TreatmentsWords said,
            Texts texts,
            Words words,
            double width,
            double height) {
        double u = type.size() / 13;
        double edge = EDGE * u;
        double inner = width - 2 * edge;
        boolean stacked = width < 540 * u;
        double times = stacked ? 0 : type.width(words.text("charts.helped.count"), true);
        double typical = stacked ? 0 : type.width(words.text("charts.helped.typical"), true);
        double longest = 0;
        int lowest = LOWEST;
        int highest = HIGHEST;
        for (TreatmentRow row : rows) {
            times = Math.max(times, type.width(said.short1(row), true));
            longest = Math.max(longest, type.width(row.name(), true));
            if (row.drawn().isEmpty()) continue;
            ChangeSpread spread = row.drawn().get();
            typical = Math.max(typical, type.width(said.change(spread.median()), true));
            lowest = (int) Math.min(lowest, Math.floor(spread.low10()));
            highest = (int) Math.max(highest, Math.ceil(spread.high90()));
        }
        double name = stacked ? inner : Math.clamp(longest + 2 * u, 60 * u, inner * 0.3);
        double timesRight = edge + name + 10 * u + times;
        double tick = type.width(said.tick(-9), false) / 2 + 2 * u;
        double plotLeft = stacked ? edge + tick + 6 * u : timesRight + 22 * u;
        double wordsLeft = width - edge - typical;
        double plotRight = stacked ? width - edge - tick - 6 * u : wordsLeft - 18 * u;
        double beside = inner - times - typical - 30 * u;
        boolean apart = stacked && beside < LEAST_NAME * u;
        double nameWide = !stacked ? name : apart ? inner : beside;
        List<List<String>> names = rows.stream()
                .map(row -> Wrap.lines(type, row.name(), nameWide, 2))
                .toList();
        int lines = names.stream().mapToInt(List::size).max().orElse(1) + (apart ? 1 : 0);
        double headWide = stacked ? inner : Math.max(plotRight - plotLeft - 8 * u, 40 * u);
        double fewWide = stacked ? inner : width - edge - plotLeft;
        var all = new Around(
                Wrap.lines(type, texts.about(), inner, 2),
                Wrap.lines(type, words.text("charts.helped.axis"), headWide, 2),
                texts.foot().stream()
                        .flatMap(text -> Wrap.lines(type, text, inner, 3).stream())
                        .toList(),
                Wrap.lines(type, words.text("charts.helped.tooFew"), fewWide, 3));
        List<String> last = Wrap.lines(type, texts.foot().getLast(), inner, 3);
        List<String> brief = Wrap.lines(type, words.text("charts.helped.tooFew"), fewWide, 1);
        // Where it is low, the words round the rows go first: what is left out of them is in the words of the picture.
        Around around = Stream.of(
                        all,
                        new Around(all.about(), all.heads(), last, all.tooFew()),
                        new Around(List.of(), all.heads(), last, all.tooFew()),
                        new Around(List.of(), all.heads(), List.of(), all.tooFew()),
                        new Around(List.of(), List.of(), List.of(), brief))
                .filter(one -> height <= 0 || one.rows(rows.size(), lines, stacked, u, height) > 0)
                .findFirst()
                .orElse(all);
        // Numbers that do not fit side by side under their name fit nowhere.
        boolean tooNarrow = apart && times + typical + 14 * u > inner;
        double least = around.least(lines, stacked) * u;
        double room = Math.max(height - (around.over() + around.under()) * u, 0);
        double each = Math.clamp(room / Math.max(1, rows.size()), least, Math.max(least, ROOMY * u));
        return new TreatmentsLayout(
                type,
                u,
                width,
                stacked,
                apart,
                around.about(),
                around.heads(),
                around.foot(),
                names,
                around.tooFew(),
                timesRight,
                plotLeft,
                plotRight,
                wordsLeft,
                lowest,
                highest,
                around.over() * u,
                each,
                tooNarrow ? 0 : around.rows(rows.size(), lines, stacked, u, height));
    }

    /** The height at which every row has room when the picture is this wide. */
    double comfortableHeight(int rows) {
        double each = Math.max(rowHeight, (stacked ? COMFORTABLE + LINE : COMFORTABLE) * u);
        return top + rows * each + (foot.size() * LINE + 12) * u;
    }

    double x(double change) {
        return plotLeft + (change - lowest) / (highest - lowest) * (plotRight - plotLeft);
    }

    double left() {
        return EDGE * u;
    }

    double right() {
        return width - EDGE * u;
    }

    double rowTop(int row) {
        return top + row * rowHeight;
    }

    /** The middle of the box. */
    double middle(int row) {
        return stacked ? rowTop(row) + rowHeight - 17 * u : rowTop(row) + rowHeight / 2;
    }

    double bottom() {
        return rowTop(shown);
    }

    /**
     * What stands over and under the rows.
     *
     * @param foot a sentence each
     */
    record Texts(String about, List<String> foot) {}

    /** The words round the rows, in lines; its distances are in units. */
    private record Around(List<String> about, List<String> heads, List<String> foot, List<String> tooFew) {
        double over() {
            return 8 + LINE * (about.size() + heads.size() + 1) + 12;
        }

        double under() {
            return foot.size() * LINE + 12;
        }

        /** How high a row is at least. */
        double least(int lines, boolean stacked) {
            return stacked
                    ? Math.max(lines * LINE + 34, (lines + tooFew.size()) * LINE + 8)
                    : Math.max(30, Math.max(lines, tooFew.size()) * LINE + 8);
        }

        /** How many of the rows have room; where some have none, a line that says so has. */
        int rows(int all, int lines, boolean stacked, double u, double height) {
            double least = least(lines, stacked) * u;
            double room = height - (over() + under()) * u;
            if (least * all <= room + 0.5) return all;
            return Math.max(0, (int) ((room - LINE * u) / least));
        }
    }
}
