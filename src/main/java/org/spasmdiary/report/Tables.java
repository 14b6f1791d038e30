package org.spasmdiary.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.spasmdiary.charts.Picture;

/** The pieces that pages are written with: tables, paragraphs with a lead, figures. */
final class Tables {
    private Tables() {}

    static <T> List<T> first(List<T> all, int most) {
        return all.size() <= most ? all : all.subList(0, most);
    }

    static <T> List<T> rest(List<T> all, int most) {
        return all.size() <= most ? List.of() : all.subList(most, all.size());
    }

    static void said(Xhtml paragraph, ReportContent.Said said) {
        if (!said.lead().isEmpty()) paragraph.with("b", said.lead()).text(" ");
        paragraph.text(said.text());
    }

    /**
     * A table whose header repeats on each page.
     *
     * @param numbers the columns set to the right
     * @param style names the widths of its columns
     */
    static Xhtml table(Xhtml parent, List<String> header, Set<Integer> numbers, String style) {
        Xhtml table = parent.add("table", style);
        Xhtml row = table.add("thead").add("tr");
        for (int i = 0; i < header.size(); i++)
            cell(row, "th", i, header.size(), numbers).attr("scope", "col").text(header.get(i));
        return table.add("tbody");
    }

    static void row(Xhtml tbody, List<String> cells, Set<Integer> numbers, boolean current) {
        Xhtml row = current ? tbody.add("tr", "current") : tbody.add("tr");
        for (int i = 0; i < cells.size(); i++)
            cell(row, "td", i, cells.size(), numbers).text(cells.get(i));
    }

    private static Xhtml cell(Xhtml row, String tag, int column, int columns, Set<Integer> numbers) {
        String number = numbers.contains(column) ? " num" : "";
        return row.add(tag, "c" + column + number + (column == columns - 1 ? " last" : ""));
    }

    static void spasms(Xhtml parent, List<String> header, List<ReportContent.Spasm> rows) {
        Set<Integer> numbers = Set.of(0, 3);
        Xhtml body = table(parent, header, numbers, "spasms");
        rows.forEach(spasm -> row(body, spasm.cells(), numbers, spasm.current()));
    }

    static void treatments(Xhtml parent, List<String> header, List<List<String>> rows) {
        Set<Integer> numbers = IntStream.range(1, header.size()).boxed().collect(Collectors.toSet());
        Xhtml body = table(parent, header, numbers, "treatments");
        rows.forEach(row -> row(body, row, numbers, false));
    }

    /** What came after; the row of nothing written down stands last, under those it is to be compared with. */
    static void cameAfter(Xhtml parent, ReportContent.CameAfter after, List<List<String>> rows) {
        Set<Integer> numbers = Set.of(1);
        Xhtml body = table(parent, after.header(), numbers, "after");
        rows.forEach(row -> row(body, row, numbers, false));
        row(body, after.nothing(), numbers, false);
        parent.add("div", "note").text(after.notCause());
    }

    /** A picture as vectors, with what it shows in words; sizes in CSS pixels. */
    static Xhtml figure(Xhtml parent, List<Picture> pictures, Picture picture, double width, double height) {
        pictures.add(picture);
        return parent.add("object")
                .attr("type", PdfEngine.PICTURE)
                .attr("data", String.valueOf(pictures.size() - 1))
                .attr("alt", picture.spoken())
                .attr("style", String.format(Locale.ROOT, "width: %.1fpx; height: %.1fpx", width, height));
    }
}
