package org.spasmdiary.charts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbers that a picture shows, read from its SVG, beside those of its words and its table. */
final class PictureNumbers {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.][0-9]+)?");
    private static final Pattern ALONE = Pattern.compile("([0-9]+)(?: ?%)?");

    private static final Pattern SIGNED = Pattern.compile("[−+][0-9]+");

    /** What stands at the ticks of a time axis: 12 h, day 3, week 2, Wed 15, 27 Apr–3, 15 Mar, Date (Oct 2025). */
    private static final Pattern TICK =
            Pattern.compile("[0-9]+ h|(day|week) [0-9]+|(Mon|Tue|Wed|Thu|Fri|Sat|Sun) [0-9]+"
                    + "|[0-9]+( [A-Z][a-z]+)?–[0-9]+( [A-Z][a-z]+)?|[0-9]+ [A-Z][a-z]+|Date \\([A-Za-z0-9 –]+\\)");

    private PictureNumbers() {}

    /** Texts with a number that stands in neither words nor table; ticks of an axis and fixed words do not count. */
    static List<String> missing(Picture picture, int width, int height) throws Exception {
        Set<String> told = numbers(picture.spoken());
        ChartTable table = picture.table();
        Stream.concat(table.header().stream(), table.rows().stream().flatMap(List::stream))
                .forEach(cell -> told.addAll(numbers(cell)));
        List<SvgTexts.Placed> texts = SvgTexts.of(picture, width, height);
        Set<SvgTexts.Placed> ticks = ticks(texts);
        Set<String> fixed = fixed();
        return texts.stream()
                .filter(text -> !ticks.contains(text) && !isFixed(text.text(), fixed))
                .filter(text -> !text.text().startsWith("The newest ")) // how much of it has room
                .filter(text -> !TICK.matcher(text.text()).matches())
                .map(SvgTexts.Placed::text)
                .filter(text -> !told.containsAll(numbers(text)))
                .toList();
    }

    /** 06 and 6 are one number, and so are 1,200 and 1200. */
    static Set<String> numbers(String text) {
        Set<String> found = new HashSet<>();
        Matcher number = NUMBER.matcher(text.replaceAll("(?<=[0-9]),(?=[0-9]{3})", ""));
        while (number.find()) found.add(number.group().replaceFirst("^0+(?=[0-9])", ""));
        return found;
    }

    /** Bare numbers from 0 in even steps along one line, to the right or upwards. */
    static Set<SvgTexts.Placed> ticks(List<SvgTexts.Placed> texts) {
        Set<SvgTexts.Placed> ticks = new HashSet<>();
        for (SvgTexts.Placed zero : texts) {
            if (value(zero) != 0) continue;
            add(
                    ticks,
                    texts.stream()
                            .filter(one ->
                                    Math.abs(one.box().getY() - zero.box().getY()) < 0.5)
                            .sorted((a, b) ->
                                    Double.compare(a.box().getX(), b.box().getX()))
                            .toList());
            add(ticks, column(texts, zero));
        }
        addSigned(ticks, texts);
        addDays(ticks, texts);
        return ticks;
    }

    /** Days of the month, one after another along one line. */
    private static void addDays(Set<SvgTexts.Placed> ticks, List<SvgTexts.Placed> texts) {
        for (SvgTexts.Placed one : texts) {
            List<SvgTexts.Placed> row = texts.stream()
                    .filter(other -> value(other) >= 1 && value(other) <= 31)
                    .filter(other -> Math.abs(other.box().getY() - one.box().getY()) < 0.5)
                    .sorted((a, b) -> Double.compare(a.box().getX(), b.box().getX()))
                    .toList();
            boolean days = row.size() >= 5;
            for (int i = 1; i < row.size(); i++) {
                int step = value(row.get(i)) - value(row.get(i - 1));
                days &= step == 1 || step == 2 || step < -25;
            }
            if (days) ticks.addAll(row);
        }
    }

    /** "−4", "−3" and so on, "same" for 0, "+1", "+2" along one line. */
    private static void addSigned(Set<SvgTexts.Placed> ticks, List<SvgTexts.Placed> texts) {
        for (SvgTexts.Placed same : texts) {
            if (!same.text().equals("same")) continue;
            List<SvgTexts.Placed> signed = texts.stream()
                    .filter(one -> SIGNED.matcher(one.text()).matches())
                    .filter(one -> Math.abs(one.box().getY() - same.box().getY()) < 0.5)
                    .filter(one -> one.text().startsWith("+")
                            == one.box().getX() > same.box().getX())
                    .toList();
            if (signed.size() >= 3) ticks.addAll(signed);
        }
    }

    /** Bare numbers that end at the same place, from the lowest up. */
    static List<SvgTexts.Placed> column(List<SvgTexts.Placed> texts, SvgTexts.Placed one) {
        return texts.stream()
                .filter(other -> value(other) >= 0)
                .filter(other -> Math.abs(other.box().getMaxX() - one.box().getMaxX()) < 1)
                .sorted((a, b) -> Double.compare(b.box().getY(), a.box().getY()))
                .toList();
    }

    private static void add(Set<SvgTexts.Placed> ticks, List<SvgTexts.Placed> line) {
        List<SvgTexts.Placed> bare =
                line.stream().filter(one -> value(one) >= 0).toList();
        if (bare.size() < 3 || !isEven(bare) || value(bare.getFirst()) != 0) return;
        ticks.addAll(bare);
    }

    static boolean isEven(List<SvgTexts.Placed> line) {
        int step = value(line.get(1)) - value(line.get(0));
        for (int i = 1; i < line.size(); i++) if (value(line.get(i)) - value(line.get(i - 1)) != step) return false;
        return step > 0;
    }

    /** The number that is all of this text; -1 when it is more or less. */
    static int value(SvgTexts.Placed text) {
        Matcher alone = ALONE.matcher(text.text());
        return alone.matches() && alone.group(1).length() < 6 ? Integer.parseInt(alone.group(1)) : -1;
    }

    private static Properties bundle() {
        var bundle = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Picture.class.getResourceAsStream("charts.properties")),
                StandardCharsets.UTF_8)) {
            bundle.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    /** Whether every sentence of it is one that nothing is filled into, or a line of one. */
    private static boolean isFixed(String text, Set<String> fixed) {
        if (fixed.contains(text)) return true;
        for (String sentence : text.split("(?<=[.]) "))
            if (sentence.length() < 8 || fixed.stream().noneMatch(one -> one.contains(sentence))) return false;
        return true;
    }

    /** Words that nothing is filled into, such as the tag of a mark. */
    private static Set<String> fixed() {
        Properties bundle = bundle();
        Set<String> fixed = new HashSet<>();
        for (String key : bundle.stringPropertyNames())
            if (!bundle.getProperty(key).contains("{")) fixed.add(bundle.getProperty(key));
        return fixed;
    }
}
