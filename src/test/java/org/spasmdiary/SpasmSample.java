package org.spasmdiary;

import java.util.Optional;
import java.util.function.Supplier;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Injury;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.When;

/** One spasm of a test diary, said in sentences; see {@link Samples#spasm}. */
public final class SpasmSample implements Supplier<Episode> {
    private final Episode episode;

    SpasmSample(When onset) {
        this(Episode.begun(Samples.id("spasm" + onset.instant()), onset, onset.instant())
                .withOnset(onset, OnsetCertainty.EXACT));
    }

    private SpasmSample(Episode episode) {
        this.episode = episode;
    }

    /** With another id, for two that began together. */
    public SpasmSample named(String name) {
        return rebuilt(name, episode.recorded().toString());
    }

    /** Typed at this time, which may be later than it began. */
    public SpasmSample recorded(String at) {
        return rebuilt(null, at);
    }

    private SpasmSample rebuilt(@org.jspecify.annotations.Nullable String name, String recorded) {
        return new SpasmSample(new Episode(
                name == null ? episode.id() : Samples.id(name),
                episode.at(),
                Samples.at(recorded),
                episode.mistake(),
                episode.certainty(),
                episode.how(),
                episode.end(),
                episode.joinedTo(),
                episode.place(),
                episode.cause(),
                episode.injury(),
                episode.title(),
                episode.notes()));
    }

    public SpasmSample about() {
        return new SpasmSample(episode.withOnset(episode.at(), OnsetCertainty.ABOUT));
    }

    public SpasmSample onsetUnknown() {
        return new SpasmSample(episode.withOnset(episode.at(), OnsetCertainty.UNKNOWN));
    }

    public SpasmSample eased(String end) {
        return ended(end, EndReason.EASED);
    }

    public SpasmSample ended(String end, EndReason reason) {
        return new SpasmSample(episode.withEnd(Optional.of(new End(Samples.when(end), reason))));
    }

    /** Carries on that earlier one. */
    public SpasmSample joinedTo(Supplier<? extends Entry> earlier) {
        return new SpasmSample(episode.withJoinedTo(Optional.of(earlier.get().id())));
    }

    public SpasmSample injury(boolean yes) {
        Answer answer = yes ? Answer.yes(episode.recorded()) : Answer.no(episode.recorded());
        return with(new Injury(Optional.of(answer), episode.injury().seriousAccident(), Tri.NOT_ASKED));
    }

    public SpasmSample injuryNotSure() {
        return with(new Injury(
                Optional.of(Answer.notSure(episode.recorded())),
                episode.injury().seriousAccident(),
                Tri.NOT_ASKED));
    }

    public SpasmSample seriousAccident(boolean yes) {
        Answer answer = yes ? Answer.yes(episode.recorded()) : Answer.no(episode.recorded());
        return with(new Injury(episode.injury().injury(), Optional.of(answer), Tri.NOT_ASKED));
    }

    private SpasmSample with(Injury injury) {
        return new SpasmSample(episode.withInjury(injury));
    }

    public SpasmSample byMistake() {
        return new SpasmSample(episode.withMistake(true));
    }

    @Override
    public Episode get() {
        return episode;
    }
}
