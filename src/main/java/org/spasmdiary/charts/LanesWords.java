package org.spasmdiary.charts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.Over;
import org.spasmdiary.analysis.SpasmLength;
import org.spasmdiary.words.Words;

/** All spasms in words: how many, the longest, those past the marks, and what is not known. */
final class LanesWords {
    private final LanesPicture picture;
    private final Words words;

    LanesWords(LanesPicture picture) {
        this.picture = picture;
        this.words = picture.words();
    }

    String text() {
        List<SpasmLength> all = picture.lanes().stream().map(SpasmLane::spasm).toList();
        if (all.isEmpty()) return words.text("charts.all.none") + ".";
        List<String> sentences = new ArrayList<>();
        sentences.add(words.count("charts.lanes.words.all", all.size()));
        all.stream()
                .max(Comparator.comparing(SpasmLength::known))
                .ifPresent(longest -> sentences.add(words.text(
                        "charts.lanes.words.longest",
                        "n",
                        words.format().number(longest.number()),
                        "day",
                        words.format().shortDay(longest.length().onset().day()),
                        "length",
                        lasted(longest))));
        sentences.add(past(all, Marks.HOURS_72, "charts.lanes.words.past72h"));
        sentences.add(past(all, Marks.DAYS_7, "charts.lanes.words.past7d"));
        count(sentences, all, SpasmLength.Ending.GOING, "charts.lanes.words.going");
        count(sentences, all, SpasmLength.Ending.NOT_KNOWN, "charts.lanes.words.notKnown");
        int rest = all.size() - picture.drawn().size();
        if (rest > 0) sentences.add(words.count("charts.lanes.words.rest", rest));
        if (picture.sample()) sentences.add(words.text("charts.words.sample"));
        return String.join(" ", sentences);
    }

    private String lasted(SpasmLength spasm) {
        String time = words.format().spoken(spasm.known());
        return spasm.isAtLeast() ? words.text("charts.atLeast", "length", time) : time;
    }

    private String past(List<SpasmLength> all, Duration mark, String key) {
        long over = all.stream()
                .filter(one -> LanesTable.past(one, mark) == Over.TRUE)
                .count();
        long unknown = all.stream()
                .filter(one -> LanesTable.past(one, mark) == Over.UNKNOWN)
                .count();
        String sentence = words.text(key, "n", words.format().number(over));
        return unknown == 0 ? sentence : sentence + " " + words.count("charts.lanes.words.unsure", unknown);
    }

    private void count(List<String> sentences, List<SpasmLength> all, SpasmLength.Ending ending, String key) {
        long n = all.stream().filter(one -> one.ending() == ending).count();
        if (n > 0) sentences.add(words.count(key, n));
    }
}
