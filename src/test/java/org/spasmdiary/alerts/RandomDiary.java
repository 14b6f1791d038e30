package org.spasmdiary.alerts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Injury;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.SafetyAnswers;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.SinceChecked;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.When;

/**
 * A small diary full of awkward things, the same for the same seed: times on exact hours, so that marks are met
 * exactly, joined and overlapping spasms, back-dated and future entries, outcomes of every kind.
 */
final class RandomDiary {
    static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");
    private static final int HOURS = 24 * 40;
    private final Random random;
    private final boolean aheadOfClock; // many times lie after the moment they were typed at
    private final List<Entry> entries = new ArrayList<>();
    private final List<EntryId> spasms = new ArrayList<>();

    RandomDiary(long seed) {
        this.random = new Random(seed);
        this.aheadOfClock = seed % 2 == 0;
        for (int i = random.nextInt(4); i >= 0; i--) entries.add(episode());
        for (int i = random.nextInt(25); i > 0; i--) entries.add(reading());
        for (int i = random.nextInt(8); i > 0; i--) entries.add(outcome());
    }

    Diary diary() {
        return Diary.of(Profile.UNKNOWN, entries, false);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The same entries in another order. */
    Diary shuffled() {
        List<Entry> other = new ArrayList<>(entries);
        Collections.shuffle(other, random);
        return Diary.of(Profile.UNKNOWN, other, false);
    }

    /** Moments worth asking at: most while the clock is right, some exactly on a mark, some around it all. */
    List<Instant> moments() {
        Instant newest =
                entries.stream().map(Entry::recorded).max(Instant::compareTo).orElse(BEGIN);
        return Stream.generate(() ->
                        (oneIn(4) ? BEGIN : newest).plusSeconds(3_600L * random.nextInt(HOURS) + random.nextInt(2)))
                .limit(6)
                .toList();
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    private EntryId id() {
        return new EntryId(new UUID(random.nextLong(), random.nextLong()));
    }

    private When when() {
        return new When(
                BEGIN.plusSeconds(3_600L * random.nextInt(HOURS)),
                ZoneOffset.UTC,
                ZoneOffset.ofHours(random.nextInt(5)));
    }

    private Instant typed(When at) {
        if (aheadOfClock) return BEGIN.plusSeconds(3_600L * random.nextInt(HOURS / 3));
        return oneIn(4) ? at.instant().plusSeconds(3_600L * random.nextInt(300)) : at.instant();
    }

    private <E> E any(List<E> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Episode episode() {
        When onset = when();
        Episode episode = Episode.begun(id(), onset, typed(onset))
                .withOnset(onset, any(List.of(OnsetCertainty.values())))
                .withMistake(oneIn(8));
        if (oneIn(2)) {
            When end =
                    new When(onset.instant().plusSeconds(3_600L * random.nextInt(400)), ZoneOffset.UTC, ZoneOffset.UTC);
            episode = episode.withEnd(Optional.of(new End(end, any(List.of(EndReason.values())))));
        }
        if (!spasms.isEmpty() && oneIn(3)) episode = episode.withJoinedTo(Optional.of(any(spasms)));
        if (oneIn(2))
            episode = episode.withInjury(
                    new Injury(answer(episode.recorded()), answer(episode.recorded()), Tri.NOT_ASKED));
        spasms.add(episode.id());
        return episode;
    }

    private Optional<Answer> answer(Instant at) {
        return switch (random.nextInt(4)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Answer.no(at));
            case 2 -> Optional.of(Answer.notSure(at));
            default -> Optional.of(Answer.yes(at).since(any(List.of(SinceChecked.values()))));
        };
    }

    private Reading reading() {
        When at = when();
        Reading reading = Reading.empty(id(), at, typed(at)).withMistake(oneIn(10));
        if (!oneIn(3)) reading = reading.withPain(Pain.now(random.nextInt(4) * random.nextInt(4)));
        if (oneIn(3)) reading = reading.withStillThere(any(List.of(Tri.values())));
        if (oneIn(6))
            reading = reading.withTemperatureC(
                    Optional.of(any(List.of("37.9", "38.0", "39.1"))).map(BigDecimal::new));
        if (oneIn(3)) reading = reading.withSafety(safety(at.instant()));
        if (oneIn(6)) reading = reading.withEpisode(Optional.of(any(spasms)));
        return reading;
    }

    private SafetyAnswers safety(Instant at) {
        Map<SafetyQuestion, Answer> answers = new EnumMap<>(SafetyQuestion.class);
        boolean all = oneIn(2);
        for (SafetyQuestion question : SafetyQuestion.values()) {
            if (all) answers.put(question, Answer.no(at));
            if (oneIn(all ? 5 : 3)) answer(at).ifPresent(given -> answers.put(question, given));
        }
        return new SafetyAnswers(answers, any(List.of(ChestPainKind.values())));
    }

    private AlertOutcome outcome() {
        When at = when();
        List<RuleId> rules = Rules.ALL.stream().map(Rule::id).toList();
        return new AlertOutcome(
                id(),
                at,
                aheadOfClock ? BEGIN : at.instant(),
                oneIn(10),
                any(rules),
                oneIn(4) ? Optional.empty() : Optional.of(any(spasms)),
                any(List.of(OutcomeKind.values())),
                Optional.empty(),
                Set.of());
    }
}
