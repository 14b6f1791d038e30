package org.spasmdiary.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.When;

/**
 * A diary by calendar days as they were lived: what was written on each, the worst pain said, and which spasm it
 * lies in. Built once for a diary.
 */
final class DayIndex {
    private static final Comparator<HistoryLine.Item> ORDER = Comparator.comparing(
                    (HistoryLine.Item item) -> item.moment().instant())
            .thenComparing(HistoryLine.Item::entry, Entry.ORDER);

    private final NavigableMap<LocalDate, List<HistoryLine.Item>> items = new TreeMap<>();
    private final Map<LocalDate, Integer> worst = new HashMap<>();
    private final NavigableMap<LocalDate, DaySpasm> spasms = new TreeMap<>();
    private final LocalDate today;
    private final Map<Entry, String> searched = Collections.synchronizedMap(new IdentityHashMap<>());
    private final List<Period> periods = new ArrayList<>();

    /**
     * A day of a spasm.
     *
     * @param number of the spasm, in the order they began, from 1
     * @param day from 1 on the day it began
     */
    record DaySpasm(int number, int day) {}

    private DayIndex(LocalDate today) {
        this.today = today;
    }

    static DayIndex of(Diary diary, Instant now, ZoneId zone) {
        var index = new DayIndex(When.of(now, zone).day());
        diary.entries().filter(entry -> !(entry instanceof AlertRecord)).forEach(index::add);
        index.items.replaceAll((_, list) -> {
            list.sort(ORDER);
            return Collections.unmodifiableList(list);
        });
        diary.periods().stream().filter(period -> !period.mistake()).forEach(index.periods::add);
        List<Bout> bouts = diary.bouts().all();
        for (int i = 0; i < bouts.size(); i++) index.add(i + 1, bouts.get(i));
        return index;
    }

    private void add(Entry entry) {
        add(HistoryLine.Item.of(entry));
        if (entry instanceof Episode episode && episode.end().isPresent()) add(new HistoryLine.Item(entry, true));
        if (entry instanceof Reading reading && !reading.mistake())
            Stream.of(reading.pain().now(), reading.pain().worst24h())
                    .flatMap(Optional::stream)
                    .forEach(score -> worst.merge(reading.at().day(), score.value(), Math::max));
    }

    private void add(HistoryLine.Item item) {
        items.computeIfAbsent(item.day(), _ -> new ArrayList<>()).add(item);
    }

    private void add(int number, Bout bout) {
        LocalDate last = bout.end().map(end -> end.at().day()).orElse(today);
        int day = 1;
        for (LocalDate at = bout.onset().day(); !at.isAfter(last); at = at.plusDays(1))
            spasms.put(at, new DaySpasm(number, day++));
    }

    LocalDate today() {
        return today;
    }

    /** In the order they happened. */
    List<HistoryLine.Item> on(LocalDate day) {
        return items.getOrDefault(day, List.of());
    }

    /** The highest pain now or worst said that day. */
    Optional<Integer> worst(LocalDate day) {
        return Optional.ofNullable(worst.get(day));
    }

    /** The spasm the day lies in, the later one where two meet. */
    Optional<DaySpasm> spasm(LocalDate day) {
        return Optional.ofNullable(spasms.get(day));
    }

    /** Whether the day lies in a spasm and has no entry. */
    boolean quiet(LocalDate day) {
        return spasms.containsKey(day) && entries(day) == 0;
    }

    /** What was written on the day; a mark that days are not typical is none of it. */
    long entries(LocalDate day) {
        return on(day).stream()
                .filter(item -> !(item.entry() instanceof Period))
                .count();
    }

    /** The mark that the day is not typical. */
    Optional<Period> notTypical(LocalDate day) {
        return periods.stream().filter(period -> period.span().contains(day)).findFirst();
    }

    /** What a search looks through, private notes left out; made once for each entry, since it is asked at each key. */
    String searched(Entry entry, EntryText text) {
        return searched.computeIfAbsent(entry, it -> text.searched(it, false));
    }

    /** Every day with an entry, and runs of quiet days, newest first. */
    List<HistoryLine> lines() {
        var all = new ArrayList<HistoryLine>();
        var days = new TreeMap<LocalDate, Boolean>();
        items.keySet().forEach(day -> days.put(day, true));
        spasms.keySet().forEach(day -> days.putIfAbsent(day, false));
        LocalDate runLast = null;
        LocalDate runFirst = null;
        for (Map.Entry<LocalDate, Boolean> day : days.descendingMap().entrySet()) {
            boolean goesOn = runFirst != null && !day.getValue() && day.getKey().equals(runFirst.minusDays(1));
            if (runFirst != null && runLast != null && !goesOn) {
                all.add(new HistoryLine.Quiet(runFirst, runLast));
                runLast = null;
                runFirst = null;
            }
            if (day.getValue()) {
                all.add(new HistoryLine.Head(day.getKey()));
                all.addAll(on(day.getKey()));
            } else {
                if (runLast == null) runLast = day.getKey();
                runFirst = day.getKey();
            }
        }
        if (runFirst != null && runLast != null) all.add(new HistoryLine.Quiet(runFirst, runLast));
        return all;
    }
}
