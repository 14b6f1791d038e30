package org.spasmdiary.ui.treatments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.Sessions;
import org.spasmdiary.analysis.Window;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

/** Heat and cold of today, and when the advice fits the next. Wraps have their own rules and are not counted here. */
record HeatModel(Line heat, Line cold) {
    /**
     * One of the two.
     *
     * @param today "1, on now"; {@code next} "13:28" or "any time"
     */
    record Line(String name, String today, String next) {
        List<String> cells(String each) {
            return List.of(name, today, each, next);
        }
    }

    static HeatModel of(Diary diary, Instant now, ZoneId zone, Words words) {
        Optional<Treatment> running = Sessions.running(diary, now);
        LocalDate today = now.atZone(zone).toLocalDate();
        // a session of today began at most two days ago in any zone
        List<Treatment> near = Window.of(diary.treatments(), now.minus(Marks.DAY.multipliedBy(2)), now).stream()
                .filter(one -> one.at().day().equals(today))
                .toList();
        return new HeatModel(
                line("heat", kind -> kind.isHeat(), near, running, Sessions.nextHeat(diary, now), zone, words),
                line(
                        "cold",
                        kind -> kind == TreatmentKind.COLD_PACK,
                        near,
                        running,
                        Sessions.nextCold(diary, now),
                        zone,
                        words));
    }

    private static Line line(
            String key,
            Predicate<TreatmentKind> covers,
            List<Treatment> near,
            Optional<Treatment> running,
            Optional<Instant> next,
            ZoneId zone,
            Words words) {
        long count = near.stream().filter(one -> covers.test(one.kind())).count();
        String number = words.format().number(count);
        boolean on = running.filter(one -> covers.test(one.kind())).isPresent();
        return new Line(
                words.text("ui.treatments.heat." + key),
                on ? words.text("ui.treatments.onNow", "n", number) : number,
                next.map(from -> words.format().clock(from.atZone(zone).toOffsetDateTime()))
                        .orElse(words.text("ui.treatments.anyTime")));
    }
}
