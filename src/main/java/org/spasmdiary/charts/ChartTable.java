package org.spasmdiary.charts;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numbers behind a picture.
 *
 * @param header one word or two for each column
 * @param rows each as long as the header; an empty text is a value that was not recorded
 */
public record ChartTable(List<String> header, List<List<String>> rows) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");

    public ChartTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        int columns = header.size();
        if (rows.stream().anyMatch(row -> row.size() != columns)) throw new IllegalArgumentException("uneven rows");
    }

    /**
     * As CSV (RFC 4180: comma, CRLF, doubled quotes). A text that a spreadsheet would run as a formula gets an
     * apostrophe in front; a number keeps its sign.
     */
    public String csv() {
        return Stream.concat(Stream.of(header), rows.stream())
                .map(row -> row.stream().map(ChartTable::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    /** For the clipboard: a spreadsheet takes it in as rows and columns. */
    public String tsv() {
        return Stream.concat(Stream.of(header), rows.stream())
                .map(row -> row.stream()
                        .map(cell -> safe(cell).replaceAll("[\\t\\r\\n]+", " "))
                        .collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining());
    }

    private static String safe(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    private static String cell(String text) {
        String safe = safe(text);
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }
}
