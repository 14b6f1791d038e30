package org.spasmdiary.alerts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.Tri;

/** Cautions of cautions.tsv for {@link PlainBoard}: R53. */
final class PlainCautions {
    private static final List<String[]> ROWS = rows();
    private final PlainFacts facts;
    private final Profile profile;

    PlainCautions(PlainFacts facts, PlainFound found) {
        this.facts = facts;
        this.profile = facts.diary.profile();
        List<Treatment> cautioned = new ArrayList<>();
        for (Treatment treatment : facts.treatments())
            for (String[] row : ROWS) {
                if (!row[0].equals(PlainFacts.item(treatment))) continue;
                Tri matches = matches(row[1], row[2], treatment);
                boolean recent = PlainFacts.within(treatment, facts.now, 336);
                if (recent && matches == Tri.NOT_ASKED) found.notChecked.add("R53");
                if (matches == Tri.YES && !covered(row[0] + ":" + row[1])) cautioned.add(treatment);
            }
        List<Instant> changes = PlainFound.times(cautioned, 336 * 3_600);
        found.addState(
                "R53",
                "",
                facts.now,
                changes,
                moment -> cautioned.stream().anyMatch(one -> PlainFacts.within(one, moment, 336)));
    }

    private static List<String[]> rows() {
        try (InputStream table = Profile.class.getResourceAsStream("/org/spasmdiary/analysis/cautions.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean covered(String pair) {
        return facts.outcomes("R53", "")
                .anyMatch(outcome -> outcome.outcome() == OutcomeKind.CLINICIAN_CHECKED
                        && outcome.covers().contains(pair));
    }

    private Tri matches(String key, String where, Treatment treatment) {
        return switch (where) {
            case "condition" -> listed(key, profile.conditions());
            case "medicine" -> listed(key, profile.medicines());
            case "habit" -> profile.alcohol3plus();
            case "age" -> age(key);
            case "pregnancy" -> pregnancy(key, treatment);
            default -> throw new AssertionError(where);
        };
    }

    private static Tri listed(String key, Optional<? extends Set<? extends Coded>> part) {
        if (part.isEmpty()) return Tri.NOT_ASKED;
        return part.get().stream().anyMatch(one -> one.code().equals(key)) ? Tri.YES : Tri.NO;
    }

    private Tri age(String key) {
        if (profile.age().isEmpty() && profile.birthYear().isEmpty()) return Tri.NOT_ASKED;
        boolean matches = switch (key) {
            case "under-18" -> PlainBoard.lowestAge(profile, facts.now) < 18;
            case "age-60-plus" -> PlainBoard.highestAge(profile, facts.now) >= 60;
            case "age-65-plus" -> PlainBoard.highestAge(profile, facts.now) >= 65;
            default -> throw new AssertionError(key);
        };
        return matches ? Tri.YES : Tri.NO;
    }

    private Tri pregnancy(String key, Treatment treatment) {
        if (!profile.pregnant().isYes() || key.equals("pregnant")) return profile.pregnant();
        long days = PlainDoses.daysAlong(profile, treatment.at().local().toLocalDate())
                .orElse(140L);
        return days < 140 ? Tri.YES : Tri.NO;
    }
}
