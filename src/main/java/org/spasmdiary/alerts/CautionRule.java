package org.spasmdiary.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.spasmdiary.analysis.Caution;
import org.spasmdiary.analysis.Item;
import org.spasmdiary.analysis.Window;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Treatment;

/**
 * A medicine, rub or heat wrap of the last 336 h is one whose label says to ask first for something the profile holds.
 * A check clears the pairs it covers. What the profile does not say is listed as not checked, never as fine. Rule R53.
 */
record CautionRule(About about) implements Rule {
    private static final Duration LOOKS_BACK = OverdoseRule.LOOKS_BACK;

    /** A dose and a caution of its label that the profile matches. */
    private record Match(Treatment dose, Caution caution) {}

    @Override
    public List<Finding> check(Moment moment) {
        List<Finding> found = new ArrayList<>(notChecked(moment));
        Set<String> covered = covered(moment);
        List<Match> all = matches(moment, moment.now());
        List<Match> live = live(all, covered);
        if (live.isEmpty() && !all.isEmpty()) found.add(new Cleared(id(), Optional.empty()));
        if (!live.isEmpty()) found.add(alert(moment, live, covered));
        return found;
    }

    private Alert alert(Moment moment, List<Match> live, Set<String> covered) {
        Instant since = Since.before(moment.now())
                .changing(moment.diary().treatments(), LOOKS_BACK)
                .holds(at -> !live(matches(moment, at), covered).isEmpty());
        Map<Item, List<Caution>> byItem = live.stream()
                .map(Match::caution)
                .distinct()
                .collect(Collectors.groupingBy(Caution::item, LinkedHashMap::new, Collectors.toList()));
        return Alert.of(
                about,
                Optional.empty(),
                live.stream().map(match -> match.dose().id()).toList(),
                since,
                Map.of("cautions", byItem));
    }

    private static List<Match> live(List<Match> all, Set<String> covered) {
        return all.stream()
                .filter(match -> !covered.contains(match.caution().pair()))
                .toList();
    }

    private Set<String> covered(Moment moment) {
        return moment.outcomes()
                .on(id(), Optional.empty())
                .filter(outcome -> outcome.outcome() == OutcomeKind.CLINICIAN_CHECKED)
                .map(AlertOutcome::covers)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static List<Treatment> window(Moment moment, Instant at) {
        return Window.of(moment.diary().treatments(), at.minus(LOOKS_BACK), at);
    }

    private static List<Match> matches(Moment moment, Instant at) {
        List<Match> all = new ArrayList<>();
        for (Treatment dose : window(moment, at))
            Item.of(dose)
                    .ifPresent(item -> Caution.of(item).stream()
                            .filter(caution -> caution.matches(
                                    moment.diary().profile(), dose.at().day(), moment.now()))
                            .forEach(caution -> all.add(new Match(dose, caution))));
        return all;
    }

    private List<Finding> notChecked(Moment moment) {
        Set<Item> items = new TreeSet<>();
        window(moment, moment.now()).stream()
                .flatMap(dose -> Item.of(dose).stream())
                .forEach(items::add);
        List<Finding> found = new ArrayList<>();
        for (Item item : items) {
            List<Caution.Part> missing = Caution.partsOf(item).stream()
                    .filter(part -> !part.isKnown(moment.diary().profile()))
                    .toList();
            if (!missing.isEmpty())
                found.add(new NotChecked(
                        id(), Optional.empty(), "profile", Map.of("medicine", item.kind(), "parts", missing)));
        }
        return found;
    }
}
