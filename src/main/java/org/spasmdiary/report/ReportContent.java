package org.spasmdiary.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.charts.Picture;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.words.Words;

/**
 * Everything a report says, decided: each sentence, number, row and chart, in the order it is printed. How much
 * of it fits on page 1 is the only thing left to {@link ReportPdf}. Private notes that were not asked for are
 * not in it at all.
 *
 * @param language as BCP 47, such as {@code en-GB}
 * @param story the spasm in words
 * @param chartKey what the marks of the charts mean; empty when the chart says so itself
 * @param notes the newest short ones, where there is room; the day-by-day pages have all
 * @param closing short paragraphs under the tables: abilities, completeness, limits of the data
 * @param later the parts of the later pages, in order
 */
public record ReportContent(
        Paper paper,
        boolean mono,
        String language,
        Instant printedAt,
        Header header,
        Questions questions,
        String story,
        List<Fact> facts,
        Advice advice,
        Charts charts,
        Spasms spasms,
        Signs signs,
        Medicines medicines,
        Treatments treatments,
        CameAfter cameAfter,
        Optional<Said> notes,
        List<Said> closing,
        List<Part> later,
        Footer footer,
        Joins joins) {

    /** Title, dates, and ruled places for a name and a date of birth. */
    public record Header(
            String title, String range, Optional<String> sample, String nameLabel, String name, String bornLabel) {}

    /** The person's own questions; none typed means ruled lines at the foot. */
    public record Questions(String heading, List<String> typed) {}

    /** One of the four boxes: a large figure and what it is. */
    public record Fact(String large, String small) {}

    /** A bold lead and what follows it. */
    public record Said(String lead, String text) {}

    /**
     * The advice that matched, strongest first, and what was done about it.
     *
     * @param emergencies how many of them are: these never leave page 1
     */
    public record Advice(String heading, List<Said> shown, int emergencies, String disclaimer) {}

    /**
     * One large chart, or small ones side by side, oldest first.
     *
     * @param earlier those without room on page 1
     * @param more says that they are there; empty when there are none
     */
    public record Charts(
            String heading, String key, boolean large, List<Panel> panels, List<Panel> earlier, String more) {}

    /** A picture with its caption; the text of {@link Picture#spoken()} goes with it into the PDF. */
    public record Panel(String number, String began, String lasted, boolean current, Picture picture) {}

    /**
     * The spasms as rows, newest first.
     *
     * @param asked how many of them the report is about; earlier ones stand beside them where there is room
     */
    public record Spasms(String heading, List<String> header, List<Spasm> rows, int asked) {}

    /** One spasm as a row; each cell already in words. */
    public record Spasm(
            String number,
            String began,
            String lasted,
            String worst,
            String past72h,
            String past7d,
            String startedWith,
            String treatments,
            String doctor,
            boolean current) {
        List<String> cells() {
            return List.of(number, began, lasted, worst, past72h, past7d, startedWith, treatments, doctor);
        }
    }

    /** Warning signs by day; an answer that was not given is "not asked", never "no". */
    public record Signs(String heading, List<String> days, List<Sign> rows, List<String> notes) {}

    /** A sign with one answer a day, or a single answer for all days. */
    public record Sign(String name, List<Answered> answers) {}

    /** An answer; a yes is strong. */
    public record Answered(String text, boolean yes) {}

    /** Sums, limits and whose they are, days in a row. */
    public record Medicines(String heading, List<String> header, List<Medicine> rows, List<String> notes) {}

    /** One ingredient. */
    public record Medicine(String name, String last24h, String most24h, String limit, String days) {
        List<String> cells() {
            return List.of(name, last24h, most24h, limit, days);
        }
    }

    /** What was used and how often; {@code brief} says each row in a few words, for those without room. */
    public record Treatments(
            String heading,
            List<String> header,
            List<List<String>> rows,
            List<String> brief,
            String also,
            String none) {}

    /**
     * What came after each kind of treatment.
     *
     * @param rows the most pairs of scores first; none: nothing to say
     * @param nothing the row of times with nothing written down, to compare them with
     * @param overleaf says that the table is there, where page 1 has no room
     */
    public record CameAfter(
            String heading,
            List<String> header,
            List<List<String>> rows,
            List<String> nothing,
            String notCause,
            String overleaf) {}

    /** A part of the later pages. */
    public record Part(String heading, boolean newPage, List<Block> blocks) {}

    /** What a part is made of. */
    public sealed interface Block {
        /** A paragraph; the lead may be empty. */
        record Paragraph(Said said) implements Block {}

        /** A table with a header that repeats on each page; the style names the widths of its columns. */
        record Table(String style, List<String> header, List<List<String>> rows) implements Block {}

        /** A chart over the whole width. */
        record Figure(String caption, Picture picture) implements Block {}
    }

    /** The foot of each page, around its number. */
    public record Footer(String left, String program, String page, String of) {}

    /** Words for what goes on overleaf. */
    public record Joins(String continued, String more) {}

    public ReportContent {
        facts = List.copyOf(facts);
        closing = List.copyOf(closing);
        later = List.copyOf(later);
    }

    /**
     * What the report of this diary says at this moment.
     *
     * @param now also the time of printing
     * @param zone for dates that no entry carries, such as today's
     */
    public static ReportContent of(Diary diary, ReportRequest request, Instant now, ZoneId zone, Words words) {
        return new ContentOf(Scope.of(diary, request, now, zone, words)).content();
    }
}
