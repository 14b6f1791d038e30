package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.analysis.BoutAt;
import org.spasmdiary.analysis.EpisodeLength;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.Over;
import org.spasmdiary.analysis.PainTrail;
import org.spasmdiary.analysis.Window;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Treatment;

/**
 * More than 72 hours in, with two treatments or more, pain is neither 2 points nor 30 % below the highest of the first
 * day (X12), which was 4 or more. A part that lacks its input is told apart from one that does not hold. Rule R21.
 */
record NotImprovingRule(About about) implements Rule {
    private static final int LEAST_FIRST_DAY = 4;
    private static final int LEAST_TREATMENTS = 2;

    /** One spasm as this rule looks at it; the moment it is asked for may lie before now. */
    private record Progress(Moment moment, BoutAt spasm, PainTrail trail) {
        Over over(Instant at) {
            var entries = spasm.entries();
            var upToThen = entries.subList(0, Window.countUpTo(entries, at));
            return EpisodeLength.of(new BoutAt(spasm.bout(), at, spasm.onset(), upToThen))
                    .over(Marks.HOURS_72);
        }

        Optional<Integer> first(Instant at) {
            return trail.firstDayHighest(spasm.onset().instant(), at);
        }

        Optional<PainTrail.Day> last(Instant at) {
            return trail.fresh(at).map(t -> trail.dayTo(t.at().instant()));
        }

        List<Treatment> tried(Instant at) {
            Instant before = spasm.onset().instant().minusSeconds(1);
            return Window.of(moment.diary().treatments(), before, at);
        }

        static boolean isAboutTheSame(int first, PainTrail.Day last) {
            int fall = first * last.count() - last.sum();
            return fall < 2 * last.count() && 10 * fall < 3 * first * last.count();
        }

        /** What is missing, where nothing that is known speaks against it; empty text: it holds; no value: it does not. */
        Optional<String> holds(Instant at) {
            Optional<Integer> first = first(at);
            Optional<PainTrail.Day> last = last(at);
            Over over = over(at);
            if (over == Over.FALSE || tried(at).size() < LEAST_TREATMENTS) return Optional.empty();
            if (first.filter(base -> base < LEAST_FIRST_DAY).isPresent()) return Optional.empty();
            if (first.isPresent() && last.isPresent() && !isAboutTheSame(first.get(), last.get()))
                return Optional.empty();
            if (first.isEmpty()) return Optional.of("noFirstDay");
            if (last.isEmpty()) return Optional.of("noRecent");
            return Optional.of(over == Over.UNKNOWN ? "length" : "");
        }
    }

    @Override
    public List<Finding> check(Moment moment) {
        List<Finding> found = new ArrayList<>();
        for (BoutAt spasm : moment.open()) {
            Progress progress = new Progress(moment, spasm, PainTrail.of(spasm));
            progress.holds(moment.now()).ifPresent(missing -> found.add(find(moment, progress, missing)));
        }
        return found;
    }

    private Finding find(Moment moment, Progress progress, String missing) {
        Optional<EntryId> episode = Optional.of(progress.spasm().bout().id());
        if (moment.outcomes().isChecked(id(), episode, List.of())) return new Cleared(id(), episode);
        if (!missing.isEmpty()) return new NotChecked(id(), episode, missing, Map.of());
        return alert(moment, progress, episode);
    }

    private Alert alert(Moment moment, Progress progress, Optional<EntryId> episode) {
        Instant onset = progress.spasm().onset().instant();
        Instant since = Since.before(moment.now())
                .changing(progress.spasm().entries(), Marks.GAP.plusSeconds(1))
                .changing(moment.diary().treatments())
                .changing(onset.plus(Marks.HOURS_72).plusSeconds(1))
                .holds(at -> progress.holds(at).filter(String::isEmpty).isPresent());
        List<Treatment> tried = progress.tried(moment.now());
        List<EntryId> evidence = Stream.of(
                        progress.trail().firstDay(onset, moment.now()).stream(),
                        progress.last(moment.now()).orElseThrow().entries().stream(),
                        tried.stream())
                .flatMap(entries -> entries.map(Entry::id))
                .toList();
        return Alert.of(
                about,
                episode,
                evidence,
                since,
                Map.of(
                        "treatments",
                        tried.stream().map(Treatment::kind).distinct().toList()));
    }
}
