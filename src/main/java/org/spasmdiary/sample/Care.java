package org.spasmdiary.sample;

import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Effect;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.SafetyAnswers;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;

/** What was done about a past spasm, within the limits of the packs and the advice. */
final class Care {
    private static final RuleId SPREADS = new RuleId("R14");
    private static final RuleId OVER_7_DAYS = new RuleId("R11");

    private final Plot plot;
    private final Dice dice;
    private final Page page;
    private final EntryId spasm;

    Care(Plot plot, Dice dice, Page page, EntryId spasm) {
        this.plot = plot;
        this.dice = dice;
        this.page = page;
        this.spasm = spasm;
    }

    /** @param painAt the pain score at a time */
    void day(int n, ToIntFunction<When> painAt) {
        heat(time(n, 10), painAt);
        if (n <= 4) heat(time(n, 18), painAt);
        if (n <= 2 && plot.peak() >= 6) {
            tablets(time(n, 9));
            tablets(time(n, 19));
        }
        session(n >= 1, TreatmentKind.WALK, time(n, 12), 5 + 3 * Math.min(n, 5));
        session(n >= 3, TreatmentKind.STRETCH, time(n, 17), 6);
        session(n >= 5 && dice.chance(0.3), TreatmentKind.STRENGTHEN, time(n, 16), 12);
        session(n == 4 && dice.chance(0.6), TreatmentKind.MASSAGE, time(n, 15), 30);
    }

    private When time(int n, int hour) {
        var local = plot.onset().day().plusDays(n).atTime(LocalTime.of(hour, dice.between(0, 50)));
        return When.of(
                local.atZone(plot.onset().zone()).toInstant(), plot.onset().zone());
    }

    private void session(boolean done, TreatmentKind kind, When at, int minutes) {
        if (done && at.isAfter(plot.onset())) page.session(kind, at, minutes, Effect.NOT_SAID);
    }

    private void heat(When at, ToIntFunction<When> painAt) {
        if (!at.isAfter(plot.onset())) return;
        int before = painAt.applyAsInt(at);
        int after = Math.max(0, before - dice.between(0, 2));
        Effect effect = dice.chance(0.7) ? Page.effect(before, after, 30, 4 - (before - after)) : Effect.NOT_SAID;
        page.session(TreatmentKind.HEAT_MOIST, at, dice.between(15, 20), effect);
    }

    private void tablets(When at) {
        if (at.isAfter(plot.onset()))
            page.tablets(TreatmentKind.IBUPROFEN, "Ibuprofen 200", at, "2", "200", Effect.NOT_SAID);
    }

    /** The same reading with one warning sign answered yes. */
    static Reading warned(Reading reading) {
        Map<SafetyQuestion, Answer> answers = new EnumMap<>(reading.safety().answers());
        answers.put(
                SafetyQuestion.SPREADS_LEG_BUTTOCK, Answer.notSure(reading.at().instant()));
        return reading.withSafety(new SafetyAnswers(answers, reading.safety().chestPainKind()));
    }

    void checkedWarning(When at) {
        EntryId contact = contact(at, "Checked legs and reflexes. No nerve trouble found.", Set.of(SPREADS));
        outcome(at, SPREADS, Optional.empty(), contact);
    }

    void doctor(When at) {
        EntryId contact = contact(
                at, "Settling slowly. Keep moving, come back if it is not over in two weeks.", Set.of(OVER_7_DAYS));
        outcome(at, OVER_7_DAYS, Optional.of(spasm), contact);
    }

    private EntryId contact(When at, String said, Set<RuleId> covered) {
        EntryId id = dice.id();
        page.add(new Contact(
                id,
                at,
                later(at),
                false,
                ContactKind.DOCTOR,
                Optional.of(ContactHow.VISIT),
                Optional.of(spasm),
                covered,
                said,
                "Muscle strain",
                "Warmth, walking, light exercise",
                Optional.of(at.day().plusDays(14))));
        return id;
    }

    private void outcome(When at, RuleId rule, Optional<EntryId> episode, EntryId contact) {
        page.add(new AlertOutcome(
                dice.id(),
                at,
                later(at),
                false,
                rule,
                episode,
                OutcomeKind.CLINICIAN_CHECKED,
                Optional.of(contact),
                Set.of()));
    }

    /** A visit is written down the same evening. */
    private static Instant later(When at) {
        return at.instant().plusSeconds(8 * 3600L);
    }
}
