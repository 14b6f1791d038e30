package org.spasmdiary.ui.history.form;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.diary.Cause;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Place;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Side;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.Trigger;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** When a spasm began and ended, where it is, what set it off. */
public final class SpasmSheet implements Sheet<Episode> {
    @Override
    public List<Input> inputs(Episode entry, Words words) {
        return List.of(
                new Input.Moment(Field.ONSET),
                new Input.One(Field.ONSET_CERTAINTY, Options.of(OnsetCertainty.class, words)),
                new Input.Moment(Field.END),
                new Input.One(
                        Field.END_REASON,
                        Options.of(EndReason.class, words, r -> r != EndReason.SAME_AS_EARLIER || joined(entry))),
                new Input.Many(Field.REGIONS, Options.of(Region.class, words)),
                new Input.One(Field.SIDE, Options.of(Side.class, words, s -> s != Side.NOT_ASKED)),
                new Input.Many(Field.TRIGGERS, Options.of(Trigger.class, words)),
                new Input.Words(Field.TRIGGER_DETAIL, 1),
                new Input.One(Field.SWELLING_OR_BRUISE, Options.of(Tri.class, words, Tri::isAsked)),
                new Input.Words(Field.NOTE, 3),
                new Input.Words(Field.PRIVATE_NOTE, 2));
    }

    private static boolean joined(Episode entry) {
        return entry.end()
                .map(End::reason)
                .filter(r -> r == EndReason.SAME_AS_EARLIER)
                .isPresent();
    }

    @Override
    public Draft write(Episode entry) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.put(Field.ONSET, Typing.local(entry.at()));
        all.put(Field.ONSET_CERTAINTY, entry.certainty().code());
        entry.end().ifPresent(end -> {
            all.put(Field.END, Typing.local(end.at()));
            all.put(Field.END_REASON, end.reason().code());
        });
        all.put(Field.REGIONS, Typing.codes(entry.place().regions()));
        if (entry.place().side() != Side.NOT_ASKED)
            all.put(Field.SIDE, entry.place().side().code());
        all.put(Field.TRIGGERS, Typing.codes(entry.cause().triggers()));
        all.put(Field.TRIGGER_DETAIL, entry.cause().detail());
        if (entry.injury().swellingOrBruise().isAsked())
            all.put(Field.SWELLING_OR_BRUISE, entry.injury().swellingOrBruise().code());
        all.put(Field.NOTE, entry.notes().note());
        all.put(Field.PRIVATE_NOTE, entry.notes().privateNote());
        return new Draft(all);
    }

    @Override
    public Made read(Episode base, Draft draft, ZoneId zone) {
        var typing = new Typing(draft, zone);
        When onset = typing.when(Field.ONSET, base.at());
        Optional<When> endsAt = typing.when(Field.END, base.end().map(End::at)).map(at -> inTheSameMinute(at, onset));
        // An end without a reason is a spasm that is over; a reason without an end says nothing.
        EndReason reason = typing.one(Field.END_REASON, EndReason.class, EndReason.EASED);
        Optional<End> end = endsAt.map(at -> new End(at, reason));
        if (end.isPresent() && end.get().at().isBefore(onset))
            typing.add(Problem.of(Field.END, "endBeforeStart", end.get().at(), onset));
        var place = new Place(
                typing.many(Field.REGIONS, Region.class),
                typing.one(Field.SIDE, Side.class, Side.NOT_ASKED),
                base.place().bodyMap());
        String detail = typing.words(Field.TRIGGER_DETAIL, TextLimit.TRIGGER_DETAIL);
        var cause = new Cause(typing.many(Field.TRIGGERS, Trigger.class), detail);
        var notes =
                new Notes(typing.words(Field.NOTE, TextLimit.NOTE), typing.words(Field.PRIVATE_NOTE, TextLimit.NOTE));
        OnsetCertainty sure = typing.one(Field.ONSET_CERTAINTY, OnsetCertainty.class, base.certainty());
        if (!typing.problems().isEmpty()) return new Made.Wrong(typing.problems());
        return new Made.Ready(base.withEnd(Optional.empty())
                .withOnset(onset, sure)
                .withEnd(end)
                .withPlace(place)
                .withCause(cause)
                .withInjury(base.injury()
                        .withSwellingOrBruise(typing.one(Field.SWELLING_OR_BRUISE, Tri.class, Tri.NOT_ASKED)))
                .withNotes(base.title(), notes));
    }

    /** What is typed has no seconds: an end in the minute of the start is not before it. */
    private static When inTheSameMinute(When end, When onset) {
        return end.isBefore(onset) && Typing.local(end).equals(Typing.local(onset)) ? onset : end;
    }
}
