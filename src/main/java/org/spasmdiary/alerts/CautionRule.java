package org.spasmdiary.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spasmdiary.analysis.Caution;
import org.spasmdiary.analysis.Item;
import org.spasmdiary.analysis.Window;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Treatment;

/**
 * A medicine, rub or heat wrap of the last 336 h is one whose label says to ask first for something the profile holds.
 * A check clears the pairs it covers. What the profile does not say is listed as not checked, never as fine. Rule R53.
 */
record CautionRule(About about) implements Rule {
    private static final Duration LOOKS_BACK = OverdoseRule.LOOKS_BACK;

    @Override
    public List<Finding> check(Moment moment) {
        List<Finding> found = new ArrayList<>(notChecked(moment));
        List<Treatment> recent = window(moment, moment.now().minus(LOOKS_BACK));
        Set<Caution> matched = matched(moment, recent, Set.of());
        Set<String> covered = covered(moment);
        if (matched.stream().anyMatch(caution -> !covered.contains(caution.pair())))
            alert(moment, matched(moment, recent, covered), covered).ifPresent(found::add);
        else if (!matched.isEmpty()) found.add(new Cleared(id(), Optional.empty()));
        return found;
    }

    private Optional<Alert> alert(Moment moment, Set<Caution> live, Set<String> covered) {
        Map<Item, List<Caution>> byItem =
                live.stream().collect(Collectors.groupingBy(Caution::item, LinkedHashMap::new, Collectors.toList()));
        Map<Item, List<Caution>> ofProfile = new EnumMap<>(Item.class);
        List<Treatment> all = window(moment, Instant.MIN).stream()
                .filter(dose -> Item.of(dose)
                        .filter(item -> matches(moment, dose, item, ofProfile, covered)
                                .findAny()
                                .isPresent())
                        .isPresent())
                .toList();
        return Events.of(all, LOOKS_BACK).alert(about, Optional.empty(), moment.now(), Map.of("cautions", byItem));
    }

    private static Set<Caution> matched(Moment moment, List<Treatment> doses, Set<String> covered) {
        Map<Item, List<Caution>> ofProfile = new EnumMap<>(Item.class);
        Set<Caution> all = new LinkedHashSet<>();
        for (Treatment dose : doses)
            Item.of(dose)
                    .ifPresent(item ->
                            matches(moment, dose, item, ofProfile, covered).forEach(all::add));
        return all;
    }

    /** What the label of a dose warns of; what turns on the profile alone is worked out once an item. */
    private static Stream<Caution> matches(
            Moment moment, Treatment dose, Item item, Map<Item, List<Caution>> ofProfile, Set<String> covered) {
        Profile profile = moment.diary().profile();
        List<Caution> possible = ofProfile.computeIfAbsent(
                item,
                _ -> Caution.of(item).stream()
                        .filter(caution -> !covered.contains(caution.pair()))
                        .filter(caution -> caution.dependsOnDay()
                                || caution.matches(profile, dose.at().day(), moment.now()))
                        .toList());
        return possible.stream()
                .filter(caution -> !caution.dependsOnDay()
                        || caution.matches(profile, dose.at().day(), moment.now()));
    }

    private static List<Treatment> window(Moment moment, Instant after) {
        return Window.of(moment.diary().treatments(), after, moment.now());
    }

    private Set<String> covered(Moment moment) {
        return moment.outcomes()
                .on(id(), Optional.empty())
                .filter(outcome -> outcome.outcome() == OutcomeKind.CLINICIAN_CHECKED)
                .map(AlertOutcome::covers)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private List<Finding> notChecked(Moment moment) {
        Set<Item> items = new TreeSet<>();
        window(moment, moment.now().minus(LOOKS_BACK)).stream()
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
