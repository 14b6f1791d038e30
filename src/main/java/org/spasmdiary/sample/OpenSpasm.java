package org.spasmdiary.sample;

import static org.spasmdiary.diary.TreatmentKind.HEAT_MOIST;
import static org.spasmdiary.diary.TreatmentKind.IBUPROFEN;
import static org.spasmdiary.diary.TreatmentKind.REST_RELATIVE;
import static org.spasmdiary.diary.TreatmentKind.STRETCH;
import static org.spasmdiary.diary.TreatmentKind.WALK;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Cause;
import org.spasmdiary.diary.Complaints;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.Effect;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Everyday;
import org.spasmdiary.diary.Function;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Injury;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.OnsetHow;
import org.spasmdiary.diary.Place;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Side;
import org.spasmdiary.diary.Sleep;
import org.spasmdiary.diary.Spread;
import org.spasmdiary.diary.Symptom;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.Trigger;
import org.spasmdiary.diary.When;
import org.spasmdiary.diary.WorseWith;

/** The spasm that is open at the end: the one the screens are shown with, so nothing in it is left to chance. */
final class OpenSpasm {
    private final Page page;
    private final Dice dice;
    private final Instant onset;
    private final ZoneId zone;

    OpenSpasm(Dice dice, Instant onset, ZoneId zone) {
        this.dice = dice;
        this.page = new Page(dice);
        this.onset = onset;
        this.zone = zone;
    }

    /** Hours and minutes after the onset, which the picture has on a Tuesday at 07:40. */
    private When after(int hours, int minutes) {
        return When.of(onset.plusSeconds(hours * 3600L + minutes * 60L), zone);
    }

    List<Entry> entries() {
        When start = after(0, 0);
        page.add(Episode.begun(dice.id(), start, page.soonAfter(start))
                .withOnset(start, OnsetCertainty.EXACT)
                .withHow(OnsetHow.SUDDEN)
                .withPlace(new Place(Set.of(Region.LOWER_BACK), Side.LEFT, Set.of()))
                .withCause(new Cause(Set.of(Trigger.STRAIN), "Lifted a laundry basket"))
                .withInjury(new Injury(Optional.of(Answer.no(start.instant())), Optional.empty(), Tri.NO)));
        readings();
        treatments();
        return page.entries();
    }

    private void readings() {
        page.add(page.reading(after(0, 25))
                .withPain(Page.pain(8, 8))
                .withComplaints(complaints())
                .withSafety(Page.noneOfThese(after(0, 25)))
                .withNotes(new Notes("It grabbed when I came up with the basket.", "")));
        pain(3, 10, 8);
        pain(8, 5, 7);
        pain(13, 20, 7);
        page.add(page.reading(after(23, 50))
                .withPain(Page.pain(7, 8))
                .withStillThere(Tri.YES)
                .withSafety(Page.noneOfThese(after(23, 50)))
                .withSleep(new Sleep(Optional.of(new java.math.BigDecimal("5.5")), Optional.of(3), Tri.YES))
                .withEveryday(new Everyday(Tri.YES, Tri.YES, Tri.NO)));
        pain(29, 0, 6);
        pain(37, 30, 6);
        page.add(page.reading(after(47, 35))
                .withPain(Page.pain(6, 7))
                .withStillThere(Tri.YES)
                .withSafety(Page.noneOfThese(after(47, 35)))
                .withSleep(new Sleep(Optional.of(new java.math.BigDecimal("6.5")), Optional.of(2), Tri.YES))
                .withFunction(new Function(Map.of(
                        FunctionTick.SIT, Ease.HARD,
                        FunctionTick.STAND, Ease.EASY,
                        FunctionTick.WALK, Ease.EASY,
                        FunctionTick.DRESS, Ease.CANNOT,
                        FunctionTick.SLEEP, Ease.HARD)))
                .withEveryday(new Everyday(Tri.YES, Tri.YES, Tri.NO)));
        pain(51, 20, 5);
    }

    private void pain(int hours, int minutes, int score) {
        When at = after(hours, minutes);
        page.add(page.reading(at).withPain(org.spasmdiary.diary.Pain.now(score)));
    }

    private static Complaints complaints() {
        return new Complaints(
                Set.of(Symptom.SHARP, Symptom.CLENCH, Symptom.STIFF),
                Set.of(WorseWith.BENDING, WorseWith.SITTING),
                Set.of(Spread.NONE),
                Set.of());
    }

    private void treatments() {
        // never more than three in any 24 h, which is the label's limit and not over it
        int[][] doses = {{0, 50}, {7, 0}, {13, 30}, {25, 0}, {31, 10}, {37, 40}, {49, 10}};
        for (int[] at : doses)
            page.tablets(IBUPROFEN, "Ibuprofen 200", after(at[0], at[1]), "2", "200", Effect.NOT_SAID);
        page.session(HEAT_MOIST, after(2, 20), 20, Page.effect(8, 7, 30, 3));
        page.session(HEAT_MOIST, after(9, 20), 20, Page.effect(7, 7, 30, 4));
        page.session(HEAT_MOIST, after(25, 20), 18, Page.effect(7, 6, 40, 2));
        page.session(HEAT_MOIST, after(34, 50), 20, Page.effect(6, 6, 30, 3));
        page.session(WALK, after(26, 50), 5, Effect.NOT_SAID);
        page.session(STRETCH, after(35, 50), 5, Page.effect(6, 6, 15, 4));
        page.session(WALK, after(49, 0), 8, Page.effect(6, 5, 20, 3));
        page.session(REST_RELATIVE, after(49, 50), 30, Effect.NOT_SAID);
        page.add(page.treatment(HEAT_MOIST, after(51, 48))); // still on: neither minutes nor end
    }
}
