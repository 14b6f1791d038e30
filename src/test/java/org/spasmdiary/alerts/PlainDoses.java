package org.spasmdiary.alerts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Pregnancy;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Treatment;

/** Totals and gaps of doses for {@link PlainBoard}: R40 to R44, R50 to R52, R54. */
final class PlainDoses {
    private static final long HOUR = 3_600;
    private static final long DAY = 24 * HOUR;
    static final String[] NSAIDS = {"ibuprofen", "naproxen-sodium", "nsaid-other"};
    private final PlainFacts facts;
    private final PlainFound found;

    PlainDoses(PlainFacts facts, PlainFound found) {
        this.facts = facts;
        this.found = found;
        overNow("R40", "ibuprofen", 1_200, false);
        overNow("R41", "naproxen-sodium", 660, false);
        overNow("R44", "cyclobenzaprine", 30, true);
        paracetamol();
        pregnant();
        twoNsaids();
        tooSoon();
        amountMissing();
    }

    private static List<Treatment> window(List<Treatment> doses, Instant end, long hours) {
        return doses.stream()
                .filter(dose -> PlainFacts.within(dose, end, hours))
                .toList();
    }

    private static BigDecimal total(List<Treatment> doses) {
        return doses.stream().flatMap(dose -> dose.amountMg().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal limit(List<Treatment> window, long label, boolean onlyLower) {
        BigDecimal limit = BigDecimal.valueOf(label);
        for (Treatment dose : window) {
            Optional<BigDecimal> own = dose.dose().prescription().flatMap(one -> one.maxMg24h());
            if (own.isPresent()) limit = onlyLower ? own.get().min(BigDecimal.valueOf(label)) : own.get();
        }
        return limit;
    }

    private static boolean over(List<Treatment> doses, Instant end, long label, boolean onlyLower) {
        List<Treatment> window = window(doses, end, 24);
        return total(window).compareTo(limit(window, label, onlyLower)) > 0;
    }

    private void overNow(String rule, String ingredient, long label, boolean relaxant) {
        List<Treatment> doses = facts.of(ingredient);
        if (relaxant && facts.checked(rule, "", window(doses, facts.now, 24))) return;
        found.addState(
                rule, "", facts.now, PlainFound.times(doses, DAY), moment -> over(doses, moment, label, relaxant));
    }

    private void paracetamol() {
        List<Treatment> doses = facts.of("acetaminophen");
        boolean live = false;
        boolean checked = false;
        for (Treatment dose : window(doses, facts.now, 336)) {
            Instant end = dose.at().instant();
            if (!over(doses, end, 4_000, true)) continue;
            Predicate<AlertOutcome> late = outcome -> !outcome.at().instant().isBefore(end)
                    && window(doses, end, 24).stream()
                            .noneMatch(one -> outcome.at().instant().isBefore(one.recorded()));
            List<AlertOutcome> clearing = facts.outcomes("R42", "")
                    .filter(outcome -> outcome.outcome() != OutcomeKind.WENT_AWAY_NOT_CHECKED)
                    .filter(late)
                    .toList();
            if (clearing.isEmpty()) live = true;
            if (clearing.stream().anyMatch(one -> one.outcome() == OutcomeKind.CLINICIAN_CHECKED)) checked = true;
        }
        if (live) found.addUnpinned("R42", "");
        Predicate<Instant> notice = moment -> {
            BigDecimal total = total(window(doses, moment, 24));
            return total.compareTo(BigDecimal.valueOf(3_000)) > 0 && total.compareTo(BigDecimal.valueOf(4_000)) <= 0;
        };
        if (live && notice.test(facts.now)) found.replaced.add("R43 by R42");
        if (!live && !checked) found.addState("R43", "", facts.now, PlainFound.times(doses, DAY), notice);
    }

    /** Days of pregnancy on that day; empty when not recorded. */
    static Optional<Long> daysAlong(Profile profile, LocalDate day) {
        return profile.pregnancy().map(known -> switch (known) {
            case Pregnancy.Weeks weeks ->
                7L * weeks.weeks() + weeks.days() + ChronoUnit.DAYS.between(weeks.asOf(), day);
            case Pregnancy.DueDate due -> 280 + ChronoUnit.DAYS.between(due.dueDate(), day);
        });
    }

    private void pregnant() {
        Profile profile = facts.diary.profile();
        if (!profile.pregnant().isYes()) return;
        List<Treatment> late = facts.of(NSAIDS).stream()
                .filter(dose ->
                        daysAlong(profile, dose.at().local().toLocalDate()).orElse(140L) >= 140)
                .toList();
        List<Treatment> window = window(late, facts.now, 336);
        if (window.isEmpty() || facts.checked("R50", "", List.of(window.getLast()))) return;
        found.addState(
                "R50",
                "",
                facts.now,
                PlainFound.times(late, 336 * HOUR),
                moment -> !window(late, moment, 336).isEmpty());
    }

    private void twoNsaids() {
        List<Treatment> doses = facts.of(NSAIDS);
        if (facts.checked("R51", "", window(doses, facts.now, 24))) return;
        found.addState(
                "R51",
                "",
                facts.now,
                PlainFound.times(doses, DAY),
                moment -> window(doses, moment, 24).stream()
                                .map(PlainFacts::item)
                                .distinct()
                                .count()
                        > 1);
    }

    private void tooSoon() {
        List<Instant> early = new ArrayList<>();
        Map.of("ibuprofen", 4, "acetaminophen", 4, "naproxen-sodium", 8).forEach((ingredient, hours) -> {
            TreeMap<Instant, List<Treatment>> times = new TreeMap<>();
            facts.of(ingredient)
                    .forEach(dose -> times.computeIfAbsent(dose.at().instant(), _ -> new ArrayList<>())
                            .add(dose));
            for (Instant time : times.keySet()) {
                Instant before = times.lowerKey(time);
                if (before == null || PlainFacts.seconds(before, time) >= hours * HOUR) continue;
                Instant earlier = times.lowerKey(before);
                boolean begins = earlier == null || PlainFacts.seconds(earlier, before) > 48 * HOUR;
                boolean label = ingredient.equals("naproxen-sodium")
                        && begins
                        && PlainFacts.seconds(before, time) <= HOUR
                        && is220(times.get(before))
                        && is220(times.get(time));
                if (!label) early.add(time);
            }
        });
        early.stream()
                .filter(time -> !time.isAfter(facts.now) && PlainFacts.seconds(time, facts.now) < DAY)
                .min(Instant::compareTo)
                .ifPresent(first -> found.add("R52", "", first));
    }

    private static boolean is220(List<Treatment> together) {
        return together.stream().allMatch(dose -> dose.amountMg().isPresent())
                && total(together).compareTo(BigDecimal.valueOf(220)) == 0;
    }

    private void amountMissing() {
        List<Treatment> missing = facts.treatments().stream()
                .filter(dose -> switch (dose.kind()) {
                    case IBUPROFEN, NAPROXEN_SODIUM, ACETAMINOPHEN, CYCLOBENZAPRINE, NSAID_OTHER, RELAXANT_OTHER ->
                        true;
                    case OTHER_PRODUCT -> dose.dose().named().isPresent();
                    default -> false;
                })
                .filter(dose -> dose.amountMg().isEmpty() || !isKnown(dose))
                .toList();
        found.addState(
                "R54",
                "",
                facts.now,
                PlainFound.times(missing, DAY),
                moment -> !window(missing, moment, 24).isEmpty());
    }

    private static boolean isKnown(Treatment dose) {
        return dose.kind().ingredient().isPresent()
                || dose.dose()
                        .named()
                        .filter(named -> named != Ingredient.UNKNOWN)
                        .isPresent();
    }
}
