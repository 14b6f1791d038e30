package org.spasmdiary.ui.safety;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Everyday;
import org.spasmdiary.diary.Injury;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyAnswers;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.SinceChecked;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.When;

/**
 * What was pressed so far. What was not pressed is not asked: half-finished keeps the answered ones.
 *
 * @param since only for questions a clinician has checked
 */
record SafetyDraft(Map<Item, Choice> given, Map<Item, SinceChecked> since) {
    static final SafetyDraft NOTHING = new SafetyDraft(Map.of(), Map.of());

    SafetyDraft {
        given = Collections.unmodifiableMap(given.isEmpty() ? new EnumMap<>(Item.class) : new EnumMap<>(given));
        since = Collections.unmodifiableMap(since.isEmpty() ? new EnumMap<>(Item.class) : new EnumMap<>(since));
    }

    Optional<Choice> choice(Item item) {
        return Optional.ofNullable(given.get(item));
    }

    boolean countsAsYes(Item item) {
        return choice(item).filter(Choice::countsAsYes).isPresent();
    }

    SafetyDraft with(Item item, @Nullable Choice choice) {
        var next = new EnumMap<Item, Choice>(Item.class);
        next.putAll(given);
        if (choice == null) next.remove(item);
        else next.put(item, choice);
        return new SafetyDraft(next, since);
    }

    SafetyDraft withSince(Item item, SinceChecked answer) {
        var next = new EnumMap<Item, SinceChecked>(Item.class);
        next.putAll(since);
        next.put(item, answer);
        return new SafetyDraft(given, next);
    }

    /** "None of these": no to the questions on screen that have no answer yet, and only to those. */
    SafetyDraft noneOfThese(SafetyForm form) {
        SafetyDraft next = this;
        for (Item item : Item.values())
            if (item != Item.CHEST_PAIN_KIND && form.shows(item, this) && !given.containsKey(item))
                next = next.with(item, Choice.NO);
        return next;
    }

    /** One entry, and the episode where the injury was answered; empty when nothing was pressed. */
    Optional<Change> toChange(SafetyForm form, EntryId id, Instant now, ZoneId zone) {
        List<Change> steps = new ArrayList<>();
        Reading reading = Reading.empty(id, When.of(now, zone), now)
                .withSafety(safety(form, now))
                .withEveryday(new Everyday(tri(Item.LIMITS_DAY), tri(Item.STUCK_LOCKED), Tri.NOT_ASKED));
        if (!reading.isEmpty()) steps.add(new Change.Put(reading));
        form.injuryOf().map(part -> injured(part, now)).ifPresent(part -> {
            if (!part.equals(form.injuryOf().orElseThrow())) steps.add(new Change.Put(part));
        });
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Change.Batch(steps));
    }

    private SafetyAnswers safety(SafetyForm form, Instant now) {
        var answers = new EnumMap<SafetyQuestion, Answer>(SafetyQuestion.class);
        for (Item item : Item.values())
            if (item.question().isPresent() && form.shows(item, this))
                answer(item, now)
                        .map(answer -> form.asksSince(item, this)
                                ? answer.since(since.getOrDefault(item, SinceChecked.NOT_ASKED))
                                : answer)
                        .ifPresent(answer -> answers.put(item.question().orElseThrow(), answer));
        ChestPainKind kind = switch (form.shows(Item.CHEST_PAIN_KIND, this) ? given.get(Item.CHEST_PAIN_KIND) : null) {
            case SUDDEN -> ChestPainKind.SUDDEN;
            case RIB_ACHE -> ChestPainKind.RIB_ACHE;
            case null, default -> ChestPainKind.NOT_ASKED; // then the rules read it as sudden, the safer way
        };
        return new SafetyAnswers(answers, kind);
    }

    private Optional<Answer> answer(Item item, Instant now) {
        return choice(item).map(choice -> switch (choice) {
            case YES -> Answer.yes(now);
            case NO -> Answer.no(now);
            case NOT_SURE -> Answer.notSure(now);
            case SUDDEN, RIB_ACHE -> throw new IllegalStateException(item + " cannot be " + choice);
        });
    }

    private Tri tri(Item item) {
        return switch (given.get(item)) {
            case YES -> Tri.YES;
            case NO -> Tri.NO;
            case null, default -> Tri.NOT_ASKED;
        };
    }

    private Episode injured(Episode part, Instant now) {
        Injury old = part.injury();
        Optional<Answer> first = answer(Item.INJURY, now).or(old::injury);
        boolean yes = first.isPresent() && first.get().yes();
        Optional<Answer> serious = yes ? answer(Item.SERIOUS_ACCIDENT, now).or(old::seriousAccident) : Optional.empty();
        return part.withInjury(new Injury(first, serious, old.swellingOrBruise()));
    }
}
