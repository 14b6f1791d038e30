package org.spasmdiary.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.spasmdiary.diary.Reading;

/**
 * The pain of one day as it was lived: a day is the entry's own local date by its stored offset. A day without a
 * pain score is not there; it is never zero.
 *
 * @param min lowest score, 0 to 10
 * @param max highest score, 0 to 10
 * @param median middle score
 * @param count how many scores, at least one
 */
public record PainDay(LocalDate day, int min, int max, double median, int count) {

    /** One for each day with a score, oldest first. */
    public static List<PainDay> of(Collection<Reading> readings) {
        SortedMap<LocalDate, List<Integer>> days = new TreeMap<>();
        for (Reading reading : readings)
            reading.pain()
                    .now()
                    .ifPresent(score -> days.computeIfAbsent(reading.at().day(), _ -> new ArrayList<>())
                            .add(score.value()));
        return days.entrySet().stream()
                .map(day -> of(day.getKey(), day.getValue()))
                .toList();
    }

    private static PainDay of(LocalDate day, List<Integer> scores) {
        var summary = scores.stream().mapToInt(Integer::intValue).summaryStatistics();
        double median =
                Median.of(scores.stream().mapToDouble(Integer::doubleValue)).orElseThrow();
        return new PainDay(day, summary.getMin(), summary.getMax(), median, scores.size());
    }

    /** Average pain: the middle value of the daily middle values (data dictionary, 9). */
    public static OptionalDouble average(List<PainDay> days) {
        return Median.of(days.stream().mapToDouble(PainDay::median));
    }
}
