package org.spasmdiary.ui.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.spasmdiary.analysis.BoutAt;
import org.spasmdiary.analysis.EpisodeFigures;
import org.spasmdiary.analysis.NotTypical;
import org.spasmdiary.charts.CompareOptions;
import org.spasmdiary.charts.Compared;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;

/**
 * What is worked out once for a diary and a moment, whatever is chosen on the screen.
 *
 * @param spasms those that have begun, in the order of their onsets
 */
record CompareFacts(Diary diary, Instant now, List<Fact> spasms) {
    private static final List<TreatmentKind.Group> GROUPS = List.of(
            TreatmentKind.Group.WARMTH_AND_COLD,
            TreatmentKind.Group.MEDICINE,
            TreatmentKind.Group.MOVEMENT,
            TreatmentKind.Group.CARE);

    static final CompareFacts NONE = new CompareFacts(Diary.EMPTY, Instant.EPOCH, List.of());

    /**
     * One spasm.
     *
     * @param worst highest pain now, or worst said of a day, 0 to 10
     * @param done what was done or taken, each kind once, warmth and cold first, then medicines
     * @param untypical whether it began in days marked as not typical
     * @param outside entries that name it but lie before its onset or after its end
     */
    record Fact(
            EpisodeFigures figures,
            BoutAt at,
            OptionalInt worst,
            List<TreatmentKind> done,
            boolean untypical,
            List<Reading> outside) {
        boolean isIn(Region region) {
            return at.bout().parts().stream()
                    .anyMatch(part -> part.place().regions().contains(region));
        }
    }

    CompareFacts {
        spasms = List.copyOf(spasms);
    }

    static CompareFacts of(Diary diary, Instant now) {
        List<EpisodeFigures> figures = EpisodeFigures.all(diary, now);
        List<Compared.Spasm> all = Compared.of(diary, now, CompareOptions.USUAL).all();
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) facts.add(fact(diary, figures.get(i), all.get(i)));
        return new CompareFacts(diary, now, facts);
    }

    private static Fact fact(Diary diary, EpisodeFigures figures, Compared.Spasm spasm) {
        BoutAt at = spasm.at();
        List<TreatmentKind> done = diary.belonging().treatments(at.bout()).stream()
                .filter(treatment -> !treatment.at().instant().isAfter(at.now()))
                .map(Treatment::kind)
                .distinct()
                .sorted()
                .sorted(Comparator.comparing(kind -> GROUPS.indexOf(kind.group())))
                .toList();
        return new Fact(
                figures, at, worst(spasm), done, new NotTypical(diary).covers(at.onset()), spasm.outside(diary));
    }

    private static OptionalInt worst(Compared.Spasm spasm) {
        return spasm.at().entries().stream()
                .filter(reading -> !spasm.isOutside(reading))
                .flatMap(reading -> Stream.concat(reading.pain().now().stream(), reading.pain().worst24h().stream()))
                .mapToInt(PainScore::value)
                .max();
    }

    /** The places that were said of any of them, in the order of the form. */
    List<Region> regions() {
        return Stream.of(Region.values())
                .filter(region -> spasms.stream().anyMatch(spasm -> spasm.isIn(region)))
                .toList();
    }
}
