package org.spasmdiary.ui.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.words.Words;

/**
 * Everything the History screen shows, but for the bin.
 *
 * @param lines of the list, or of the chosen day beside the calendar
 * @param month the cells of six weeks from a Monday; empty unless the calendar is shown
 * @param year 53 weeks from a Monday; empty unless the calendar is shown
 * @param dayTitle "Wed 11 Mar 2026 · spasm 9, day 2"
 * @param spasms lines of the list of spasms; empty unless they are shown
 * @param empty what to say when there are no lines; empty text otherwise
 */
record HistoryModel(
        HistoryChoice choice,
        HistoryPart shown,
        List<HistoryLine> lines,
        LocalDate today,
        LocalDate day,
        YearMonth monthOf,
        List<DayCell> month,
        List<DayCell> year,
        String yearTitle,
        String dayTitle,
        List<SpasmRow> spasms,
        String empty) {

    static final int YEAR_WEEKS = 53;

    static HistoryModel of(DayIndex index, Diary diary, HistoryChoice choice, Words words) {
        HistoryPart part =
                choice.part() == HistoryPart.CALENDAR && choice.searching() ? HistoryPart.LIST : choice.part();
        boolean calendar = part == HistoryPart.CALENDAR;
        LocalDate day = choice.day().orElse(index.today());
        List<HistoryLine> lines = switch (part) {
            case CALENDAR -> List.copyOf(index.on(day));
            case LIST -> choice.searching() ? found(index.lines(), index, choice, words) : index.lines();
            case ALERTS -> byDay(diary.alertRecords(), index, choice, words);
            case VISITS -> byDay(diary.contacts(), index, choice, words);
            case PERIODS -> byDay(diary.periods(), index, choice, words);
            case SPASMS, BIN -> List.of();
        };
        LocalDate last = lastOfYear(day, index.today());
        return new HistoryModel(
                choice,
                part,
                lines,
                index.today(),
                day,
                YearMonth.from(day),
                calendar ? cells(monday(day.withDayOfMonth(1)), 6, index, words) : List.of(),
                calendar ? cells(monday(last).minusWeeks(YEAR_WEEKS - 1), YEAR_WEEKS, index, words) : List.of(),
                words.text("ui.history.yearTo", "day", words.format().shortDay(last)),
                dayTitle(day, index, words),
                List.of(),
                lines.isEmpty() ? empty(part, choice, diary, words) : "");
    }

    HistoryModel withSpasms(List<SpasmRow> rows) {
        return new HistoryModel(
                choice,
                shown,
                lines,
                today,
                day,
                monthOf,
                month,
                year,
                yearTitle,
                dayTitle,
                rows,
                rows.isEmpty() ? empty : "");
    }

    /** "Wed 11 Mar 2026 · spasm 9, day 2 · not typical". */
    static String dayTitle(LocalDate day, DayIndex index, Words words) {
        String title = words.format().dayYear(day);
        String inSpasm = index.spasm(day)
                .map(spasm -> words.text("ui.history.dayInSpasm", "day", title, "n", spasm.number(), "m", spasm.day()))
                .orElse(title);
        return index.notTypical(day).isEmpty()
                ? inSpasm
                : EntryText.joined(List.of(inSpasm, words.text("ui.history.notTypicalSmall")));
    }

    /** The strip ends today; for days before it, half a year after them. */
    private static LocalDate lastOfYear(LocalDate day, LocalDate today) {
        LocalDate first = monday(today).minusWeeks(YEAR_WEEKS - 1);
        if (!day.isBefore(first)) return today;
        LocalDate later = day.plusMonths(6);
        return later.isBefore(today) ? later : today;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static List<DayCell> cells(LocalDate first, int weeks, DayIndex index, Words words) {
        return IntStream.range(0, weeks * 7)
                .mapToObj(i -> DayCell.of(first.plusDays(i), index, words))
                .toList();
    }

    private static List<HistoryLine> byDay(
            List<? extends Entry> entries, DayIndex index, HistoryChoice choice, Words words) {
        var all = new ArrayList<HistoryLine>();
        for (int i = 0; i < entries.size(); i++) {
            LocalDate day = entries.get(i).at().day();
            if (i == 0 || !day.equals(entries.get(i - 1).at().day())) all.add(new HistoryLine.Head(day));
            all.add(HistoryLine.Item.of(entries.get(i)));
        }
        return found(newestDayFirst(all), index, choice, words);
    }

    private static List<HistoryLine> newestDayFirst(List<HistoryLine> oldestFirst) {
        var all = new ArrayList<HistoryLine>(oldestFirst.size());
        int end = oldestFirst.size();
        for (int i = oldestFirst.size() - 1; i >= 0; i--)
            if (oldestFirst.get(i) instanceof HistoryLine.Head) {
                all.addAll(oldestFirst.subList(i, end));
                end = i;
            }
        return all;
    }

    /** Lines whose entry has all the words; a head stays when a line under it does. */
    private static List<HistoryLine> found(List<HistoryLine> lines, DayIndex index, HistoryChoice choice, Words words) {
        if (!choice.searching()) return lines;
        var search = new Search(choice, words);
        var text = new EntryText(words);
        var all = new ArrayList<HistoryLine>();
        for (HistoryLine line : lines)
            switch (line) {
                case HistoryLine.Head head -> {
                    dropBareHead(all);
                    all.add(head);
                }
                case HistoryLine.Item item -> {
                    if (search.finds(() -> choice.privateNotes()
                            ? text.searched(item.entry(), true)
                            : index.searched(item.entry(), text))) all.add(item);
                }
                case HistoryLine.Quiet _ -> {}
            }
        dropBareHead(all);
        return all;
    }

    private static void dropBareHead(List<HistoryLine> lines) {
        if (!lines.isEmpty() && lines.getLast() instanceof HistoryLine.Head) lines.removeLast();
    }

    private static String empty(HistoryPart part, HistoryChoice choice, Diary diary, Words words) {
        if (choice.searching())
            return words.text("ui.history.notFound", "words", choice.search().strip());
        if (part == HistoryPart.CALENDAR)
            return diary.isEmpty() ? words.text("ui.history.nothingYet") : words.text("ui.history.noEntries");
        return words.text("ui.history.empty." + part.key());
    }

    /** The entries on the page, in their order, for going from one to the next by key. */
    List<HistoryLine.Item> items() {
        return lines.stream()
                .filter(HistoryLine.Item.class::isInstance)
                .map(HistoryLine.Item.class::cast)
                .toList();
    }
}
