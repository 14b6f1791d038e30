package org.spasmdiary.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.BackHistory;
import org.spasmdiary.diary.BodyMark;
import org.spasmdiary.diary.Cause;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Complaints;
import org.spasmdiary.diary.Condition;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Daily;
import org.spasmdiary.diary.DailyLoad;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.Effect;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Everyday;
import org.spasmdiary.diary.Function;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.HelpNumbers;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Injury;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.MovementKind;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.OnsetHow;
import org.spasmdiary.diary.OtherAche;
import org.spasmdiary.diary.OtherMedicine;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.PainPattern;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Place;
import org.spasmdiary.diary.Pregnancy;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.RecordOutcome;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.SafetyAnswers;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.Side;
import org.spasmdiary.diary.SideEffect;
import org.spasmdiary.diary.Sleep;
import org.spasmdiary.diary.Span;
import org.spasmdiary.diary.Spread;
import org.spasmdiary.diary.Symptom;
import org.spasmdiary.diary.TemperatureUnit;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.Trigger;
import org.spasmdiary.diary.When;
import org.spasmdiary.diary.WorseWith;

/** Entries with any values at all, from a seed: what the store must give back exactly. */
public final class AnyEntries extends Any {
    public AnyEntries(long seed) {
        super(seed);
    }

    /** One of each kind. */
    public List<Entry> oneOfEach() {
        return new ArrayList<>(
                List.of(episode(), reading(), treatment(), contact(), outcome(), record(), movement(), period()));
    }

    public Episode episode() {
        When at = when();
        Optional<End> end = maybe(() -> new End(later(at), pick(EndReason.values())));
        return new Episode(
                id(),
                at,
                instant(),
                random.nextBoolean(),
                pick(OnsetCertainty.values()),
                pick(OnsetHow.values()),
                end,
                maybe(this::id),
                new Place(some(Region.values()), pick(Side.values()), some(BodyMark.values())),
                new Cause(some(Trigger.values()), text()),
                new Injury(maybe(this::answer), maybe(this::answer), pick(Tri.values())),
                text(),
                notes());
    }

    public Reading reading() {
        return new Reading(
                id(),
                when(),
                instant(),
                random.nextBoolean(),
                new Pain(maybe(this::score), maybe(this::score), maybe(this::score), pick(PainPattern.values())),
                pick(Tri.values()),
                new Complaints(
                        some(Symptom.values()),
                        some(WorseWith.values()),
                        some(Spread.values()),
                        some(OtherAche.values())),
                new Function(map(FunctionTick.values(), () -> pick(Ease.values()))),
                new Everyday(pick(Tri.values()), pick(Tri.values()), pick(Tri.values())),
                new SafetyAnswers(map(SafetyQuestion.values(), this::answer), pick(ChestPainKind.values())),
                new Sleep(maybe(() -> decimal("0", "7.5", "24")), maybe(() -> random.nextInt(21)), pick(Tri.values())),
                maybe(() -> decimal("34", "36.65", "43")),
                new Daily(
                        maybe(() -> random.nextInt(11)),
                        maybe(() -> random.nextInt(41)),
                        pick(Tri.values()),
                        maybe(() -> decimal("0", "6.25", "24"))),
                maybe(() -> 1 + random.nextInt(7)),
                maybe(this::id),
                notes());
    }

    public Treatment treatment() {
        return treatment(pick(TreatmentKind.values()));
    }

    public Treatment treatment(TreatmentKind kind) {
        When at = when();
        Length length = List.<Supplier<Length>>of(
                        () -> Length.NOT_SAID,
                        () -> new Length.Minutes(decimal("0.5", "15", "1440")),
                        () -> new Length.Until(later(at)))
                .get(random.nextInt(3))
                .get();
        Optional<Ingredient> named = kind.namesIngredient() ? maybe(() -> pick(Ingredient.values())) : Optional.empty();
        Dose dose = kind.takesDose()
                ? new Dose(
                        named,
                        maybe(() -> decimal("0.25", "2", "20")),
                        maybe(() -> decimal("0.001", "200", "5000")),
                        maybe(() -> new Prescription(
                                maybe(() -> decimal("1", "2400.5", "1000000")), maybe(() -> 1 + random.nextInt(365)))))
                : Dose.NOT_SAID;
        return new Treatment(
                id(),
                at,
                instant(),
                random.nextBoolean(),
                kind,
                text(),
                dose,
                length,
                some(Region.values()),
                new Effect(
                        maybe(this::score),
                        maybe(this::score),
                        maybe(() -> random.nextInt(1441)),
                        maybe(() -> 1 + random.nextInt(7)),
                        some(SideEffect.values())),
                maybe(this::id),
                maybe(this::id),
                text());
    }

    public Contact contact() {
        return new Contact(
                id(),
                when(),
                instant(),
                random.nextBoolean(),
                pick(ContactKind.values()),
                maybe(() -> pick(ContactHow.values())),
                maybe(this::id),
                random.nextBoolean() ? Set.of() : Set.of(new RuleId("R11"), new RuleId("R01")),
                text(),
                text(),
                text(),
                maybe(this::day));
    }

    public AlertOutcome outcome() {
        return new AlertOutcome(
                id(),
                when(),
                instant(),
                random.nextBoolean(),
                new RuleId("R53"),
                maybe(this::id),
                pick(OutcomeKind.values()),
                maybe(this::id),
                random.nextBoolean() ? Set.of() : Set.of("ibuprofen:asthma", "ibuprofen:kidney"));
    }

    public AlertRecord record() {
        When at = when();
        List<AlertRecord.Input> inputs = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--)
            inputs.add(new AlertRecord.Input(
                    id(), random.nextBoolean() ? Map.of() : Map.of("painNow", "7", "note", "a\nb")));
        return new AlertRecord(
                id(),
                at,
                instant(),
                random.nextBoolean(),
                new RuleId("R11"),
                maybe(this::id),
                later(at),
                inputs,
                maybe(this::instant),
                pick(RecordOutcome.values()),
                maybe(this::when),
                maybe(this::id),
                text());
    }

    public Movement movement() {
        return new Movement(id(), when(), instant(), random.nextBoolean(), pick(MovementKind.values()));
    }

    public Period period() {
        LocalDate first = day();
        return new Period(
                id(), instant(), random.nextBoolean(), new Span(first, first.plusDays(random.nextInt(30))), text());
    }

    public Profile profile() {
        return new Profile(
                text(),
                maybe(() -> 1900 + random.nextInt(120)),
                maybe(() -> 1 + random.nextInt(120)),
                random.nextBoolean() ? "" : "DE",
                random.nextBoolean() ? "" : "en",
                maybe(() -> pick(TemperatureUnit.values())),
                pick(Tri.values()),
                maybe(() -> random.nextBoolean()
                        ? new Pregnancy.DueDate(day())
                        : new Pregnancy.Weeks(random.nextInt(43), random.nextInt(7), day())),
                maybe(() -> some(Condition.values())),
                maybe(() -> some(OtherMedicine.values())),
                text(),
                pick(Tri.values()),
                maybe(() -> some(DailyLoad.values())),
                maybe(() -> some(BackHistory.values())),
                text(),
                new HelpNumbers(random.nextBoolean() ? "" : "112", "", "116 117"));
    }
}
