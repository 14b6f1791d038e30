package org.spasmdiary.alerts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Everyday;
import org.spasmdiary.diary.Injury;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.MovementKind;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.SafetyAnswers;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.SinceChecked;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.When;

/**
 * A small diary full of awkward things, the same for the same seed: times on exact hours, so that marks are met
 * exactly, joined and overlapping spasms, back-dated and future entries, outcomes of every kind on every rule.
 */
public final class RandomDiary {
    static final Instant BEGIN = Dice.BEGIN;
    private static final List<RuleId> RULES = Rules.ALL.stream().map(Rule::id).toList();
    private final Dice dice;
    private final Profile profile;
    private final List<Entry> entries = new ArrayList<>();
    private final List<EntryId> spasms = new ArrayList<>();

    public RandomDiary(long seed) {
        this.dice = new Dice(seed);
        this.profile = RandomProfile.of(dice);
        if (dice.oneIn(2)) begun();
        for (int i = dice.below(4); i >= 0; i--) entries.add(episode());
        boolean treated = dice.oneIn(2);
        int readings = treated ? dice.below(8) : dice.below(3) * dice.below(15);
        for (int i = 0; i < readings; i++) entries.add(reading());
        if (treated) entries.addAll(new RandomTreatments(dice, spasms).all());
        if (dice.oneIn(3)) for (int i = dice.below(5); i > 0; i--) mark();
        for (int i = dice.below(treated ? 3 : 8); i > 0; i--) entries.add(outcome());
        if (dice.oneIn(8)) entries.add(contact());
    }

    public Diary diary() {
        return Diary.of(profile, entries, false);
    }

    public Profile profile() {
        return profile;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The same entries in another order. */
    Diary shuffled() {
        List<Entry> other = new ArrayList<>(entries);
        dice.shuffle(other);
        return Diary.of(profile, other, false);
    }

    /** Moments worth asking at: most while the clock is right, many exactly on a mark or a second to a side. */
    public List<Instant> moments() {
        Instant newest = entries.stream()
                .filter(entry -> !entry.mistake())
                .map(Entry::recorded)
                .max(Instant::compareTo)
                .orElse(BEGIN);
        return Stream.generate(() -> {
                    if (dice.oneIn(8)) return dice.when().instant();
                    if (dice.oneIn(2)) return newest.plusSeconds(3_600L * dice.below(30) + dice.below(2));
                    for (int tries = 0; tries < 30; tries++) {
                        Instant moment = dice.oneIn(4)
                                ? dice.any(entries).recorded()
                                : mark(any()).plusSeconds(dice.below(3) - 1);
                        if (!moment.isBefore(newest.minusSeconds(300))) return moment;
                    }
                    return newest;
                })
                .limit(6)
                .toList();
    }

    /** Any entry, but often a treatment. */
    private Entry any() {
        List<Entry> treatments =
                entries.stream().filter(entry -> entry instanceof Treatment).toList();
        return dice.any(treatments.isEmpty() || dice.oneIn(3) ? entries : treatments);
    }

    /** A moment at which a rule that looks at such an entry changes. */
    private Instant mark(Entry entry) {
        int hours = dice.any(
                switch (entry) {
                    case Episode _ -> List.of(0, 48, 72, 168, 336, 672, 2_160);
                    case Treatment _ -> List.of(0, 24, 24, 48, 336);
                    case Movement _ -> List.of(1);
                    default -> List.of(0, 24, 36, 48);
                });
        return entry.at().instant().plusSeconds(3_600L * hours);
    }

    private RuleId rule(Entry about) {
        if (dice.oneIn(3)) return dice.any(RULES);
        String pattern = switch (about) {
            case Treatment _ -> "R3[0-3]|R4.|R5.";
            case Episode _ -> "R05|R08|R1.|R22|R32|R34|R35";
            default -> "R0.|R14|R15|R16|R18|R2[0-6]|R34|R35";
        };
        return dice.any(
                RULES.stream().filter(rule -> rule.value().matches(pattern)).toList());
    }

    /** A spasm that goes on through all of it. */
    private void begun() {
        Episode episode = Episode.begun(dice.id(), dice.when(BEGIN), BEGIN);
        entries.add(episode);
        spasms.add(episode.id());
    }

    private Episode episode() {
        When onset = dice.oneIn(6) ? dice.when(BEGIN.minusSeconds(3_600L * dice.below(24 * 90))) : dice.when();
        Episode episode = Episode.begun(dice.id(), onset, dice.typed(onset))
                .withOnset(onset, dice.any(List.of(OnsetCertainty.values())))
                .withMistake(dice.oneIn(8));
        if (dice.oneIn(2)) {
            When end = dice.when(onset.instant().plusSeconds(3_600L * dice.below(400)));
            episode = episode.withEnd(Optional.of(new End(end, dice.any(List.of(EndReason.values())))));
        }
        if (!spasms.isEmpty() && dice.oneIn(3)) episode = episode.withJoinedTo(Optional.of(dice.any(spasms)));
        if (dice.oneIn(2))
            episode = episode.withInjury(new Injury(
                    answer(episode.recorded()), answer(episode.recorded()), dice.any(List.of(Tri.values()))));
        spasms.add(episode.id());
        return episode;
    }

    private Optional<Answer> answer(Instant at) {
        return switch (dice.below(4)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Answer.no(at));
            case 2 -> Optional.of(Answer.notSure(at));
            default -> Optional.of(Answer.yes(at).since(dice.any(List.of(SinceChecked.values()))));
        };
    }

    private int pain() {
        return switch (dice.below(3)) {
            case 0 -> dice.below(4) * dice.below(4);
            case 1 -> 6 + dice.below(3);
            default -> 3 + dice.below(5);
        };
    }

    private Reading reading() {
        When at = dice.when();
        Reading reading = Reading.empty(dice.id(), at, dice.typed(at)).withMistake(dice.oneIn(10));
        if (!dice.oneIn(4)) reading = reading.withPain(Pain.now(pain()));
        if (dice.oneIn(3)) reading = reading.withStillThere(dice.any(List.of(Tri.values())));
        if (dice.oneIn(2)) reading = reading.withEveryday(new Everyday(tick(), tick(), tick()));
        if (dice.oneIn(6))
            reading = reading.withTemperatureC(
                    Optional.of(dice.any(List.of("37.9", "38.0", "39.1"))).map(BigDecimal::new));
        if (dice.oneIn(3)) reading = reading.withSafety(safety(at.instant()));
        if (dice.oneIn(6)) reading = reading.withEpisode(Optional.of(dice.any(spasms)));
        return reading;
    }

    private Tri tick() {
        return dice.oneIn(3) ? Tri.NOT_ASKED : dice.oneIn(5) ? Tri.NO : Tri.YES;
    }

    private SafetyAnswers safety(Instant at) {
        Map<SafetyQuestion, Answer> answers = new EnumMap<>(SafetyQuestion.class);
        boolean all = dice.oneIn(2);
        for (SafetyQuestion question : SafetyQuestion.values()) {
            if (all) answers.put(question, Answer.no(at));
            if (dice.oneIn(all ? 5 : 3)) answer(at).ifPresent(given -> answers.put(question, given));
        }
        return new SafetyAnswers(answers, dice.any(List.of(ChestPainKind.values())));
    }

    private void mark() {
        When at = dice.when();
        entries.add(
                new Movement(dice.id(), at, at.instant(), dice.oneIn(10), dice.any(List.of(MovementKind.values()))));
    }

    /** Soon after something that happened or was typed, or at the end of everything. */
    private AlertOutcome outcome() {
        Entry about = any();
        Instant time = (dice.oneIn(2) ? about.at().instant() : about.recorded()).plusSeconds(3_600L * dice.below(3));
        When at = dice.oneIn(3) ? dice.when() : dice.when(time);
        return new AlertOutcome(
                dice.id(),
                at,
                dice.typed(at),
                dice.oneIn(10),
                rule(about),
                dice.oneIn(4) ? Optional.empty() : Optional.of(dice.any(spasms)),
                dice.any(List.of(OutcomeKind.CLINICIAN_CHECKED, dice.any(List.of(OutcomeKind.values())))),
                Optional.empty(),
                dice.oneIn(2) ? Set.of() : RandomProfile.pairs(dice));
    }

    private Contact contact() {
        When at = dice.when();
        return new Contact(
                dice.id(),
                at,
                dice.typed(at),
                dice.oneIn(10),
                ContactKind.DOCTOR,
                Optional.empty(),
                Optional.empty(),
                Set.of(RULES.toArray(RuleId[]::new)),
                "",
                "",
                "",
                Optional.empty());
    }
}
