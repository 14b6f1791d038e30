package org.spasmdiary.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.spasmdiary.diary.Effect;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.MovementKind;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;

/** The weeks without a spasm: exercise now and then, and a desk day with the sitting timer. */
final class TimeBetween {
    private final Dice dice;
    private final Page page;
    private final ZoneId zone;
    private final Density density;

    TimeBetween(Dice dice, ZoneId zone, Density density) {
        this.dice = dice;
        this.page = new Page(dice);
        this.zone = zone;
        this.density = density;
    }

    /** @param until first day of the next spasm */
    List<Entry> entries(LocalDate from, LocalDate until) {
        boolean seated = false;
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            if (density == Density.FULL) fullDay(day);
            else if (dice.chance(0.22)) {
                TreatmentKind kind = dice.pick(List.of(TreatmentKind.STRENGTHEN, TreatmentKind.STRETCH));
                page.session(kind, at(day, 18, dice.between(0, 59)), dice.between(6, 20), Effect.NOT_SAID);
            } else if (!seated) {
                deskDay(day);
                seated = true;
            }
        }
        return page.entries();
    }

    private void deskDay(LocalDate day) {
        page.add(Movement.of(at(day, 9, 2), MovementKind.SITTING_TIMER_START));
        page.add(Movement.of(at(day, 9, 58), MovementKind.MOVED));
        page.add(Movement.of(at(day, 10, 50), MovementKind.SITTING_TIMER_STOP));
    }

    private void fullDay(LocalDate day) {
        for (int hour = 7; hour <= 21; hour += 2)
            page.add(page.reading(at(day, hour, dice.between(0, 59))).withPain(Pain.now(dice.between(0, 2))));
        page.session(TreatmentKind.WALK, at(day, 12, dice.between(0, 59)), 20, Effect.NOT_SAID);
        page.session(TreatmentKind.STRETCH, at(day, 18, dice.between(0, 59)), 8, Effect.NOT_SAID);
        page.session(TreatmentKind.MOVE_BREAK, at(day, 15, dice.between(0, 59)), 2, Effect.NOT_SAID);
    }

    private When at(LocalDate day, int hour, int minute) {
        return When.of(day.atTime(LocalTime.of(hour, minute)).atZone(zone).toInstant(), zone);
    }
}
