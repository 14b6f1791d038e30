package org.spasmdiary.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Complaints;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Everyday;
import org.spasmdiary.diary.Function;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Injury;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Spread;
import org.spasmdiary.diary.Symptom;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.When;
import org.spasmdiary.diary.WorseWith;

/** One spasm that is over: pain that falls off day by day, with good and bad hours. */
final class PastSpasm {
    private final Plot plot;
    private final Dice dice;
    private final Page page;
    private final EntryId id;
    private final Density density;

    PastSpasm(Plot plot, Dice dice, Density density) {
        this.plot = plot;
        this.dice = dice;
        this.density = density;
        this.page = new Page(dice);
        this.id = dice.id();
    }

    List<Entry> entries() {
        When end = clock(day(plot.days()), 19, 30);
        page.add(Episode.begun(id, plot.onset(), page.soonAfter(plot.onset()))
                .withOnset(plot.onset(), OnsetCertainty.ABOUT)
                .withHow(plot.how())
                .withPlace(plot.place())
                .withCause(plot.cause())
                .withInjury(new Injury(Optional.of(Answer.no(plot.onset().instant())), Optional.empty(), Tri.NOT_ASKED))
                .withEnd(Optional.of(new End(end, plot.ended()))));
        page.add(first());
        for (int n = 0; n <= plot.days(); n++) if (!inGap(n)) day(n, end);
        var care = new Care(plot, dice, page, id);
        for (int n = 0; n < plot.days(); n++) if (!inGap(n)) care.day(n, this::painAt);
        if (plot.days() > 7) care.doctor(clock(day(7), 10, 15));
        if (plot.warned()) care.checkedWarning(clock(day(2), 11, 5));
        return page.entries();
    }

    private Reading first() {
        When at = plot.onset().at(plot.onset().instant().plus(Duration.ofMinutes(dice.between(8, 40))));
        return page.reading(at)
                .withPain(Page.pain(plot.peak(), plot.peak()))
                .withSafety(Page.noneOfThese(at))
                .withComplaints(new Complaints(
                        Set.of(Symptom.TIGHT, dice.pick(List.of(Symptom.SHARP, Symptom.KNOT, Symptom.CRAMP))),
                        Set.of(dice.pick(List.of(WorseWith.values()))),
                        Set.of(Spread.NONE),
                        Set.of()));
    }

    private boolean inGap(int n) {
        int middle = plot.days() / 2;
        return plot.gap() && (n == middle || n == middle + 1);
    }

    private LocalDate day(int n) {
        return plot.onset().day().plusDays(n);
    }

    private When clock(LocalDate day, int hour, int minute) {
        return When.of(
                day.atTime(LocalTime.of(hour, minute))
                        .atZone(plot.onset().zone())
                        .toInstant(),
                plot.onset().zone());
    }

    /** Morning, sometimes noon, evening. The last entry of the last day is the good one it ends with. */
    private void day(int n, When end) {
        if (n > 0) morning(clock(day(n), 7, dice.between(5, 55)), n);
        if (n < plot.days()) {
            if (n > 0 && dice.chance(0.55)) score(clock(day(n), 13, dice.between(0, 59)));
            score(clock(day(n), 20, dice.between(5, 55)));
            if (density == Density.FULL)
                for (int hour : new int[] {9, 11, 15, 17, 22}) score(clock(day(n), hour, dice.between(0, 59)));
        } else {
            When last = end.at(end.instant().minus(Duration.ofMinutes(20)));
            page.add(page.reading(last).withPain(Pain.now(dice.between(0, 1))).withStillThere(Tri.NO));
        }
    }

    private void morning(When at, int n) {
        int now = painAt(at);
        Reading reading = page.reading(at)
                .withPain(Page.pain(now, Math.min(10, now + dice.between(0, 2))))
                .withStillThere(Tri.YES)
                .withSafety(Page.noneOfThese(at))
                .withEveryday(new Everyday(now >= 6 ? Tri.YES : Tri.NO, Tri.NO, Tri.NO));
        if (n % 2 == 0)
            reading = reading.withFunction(new Function(Map.of(
                    FunctionTick.BEND, now >= 5 ? Ease.CANNOT : Ease.HARD,
                    FunctionTick.WALK, now >= 6 ? Ease.HARD : Ease.EASY,
                    FunctionTick.SIT, now >= 4 ? Ease.HARD : Ease.EASY)));
        page.add(n == 1 && plot.warned() ? Care.warned(reading) : reading);
    }

    private void score(When at) {
        if (at.isAfter(plot.onset())) page.add(page.reading(at).withPain(Pain.now(painAt(at))));
    }

    /** Falls to about a tenth of its start over the whole length; mornings are a little worse. */
    private int painAt(When at) {
        double passed = Duration.between(plot.onset().instant(), at.instant()).toMinutes() / 1440.0;
        double base = plot.peak() * Math.exp(-2.0 * passed / Math.max(1, plot.days()));
        double morning = at.clockTime().getHour() < 10 ? 0.6 : 0;
        return (int) Math.clamp(Math.round(base + morning + dice.wobble()), 1, 10);
    }
}
