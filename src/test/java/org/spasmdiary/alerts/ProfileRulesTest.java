package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.checked;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.treatment;
import static org.spasmdiary.alerts.BoardSource.alert;
import static org.spasmdiary.alerts.BoardSource.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.AlertOutcome;
import org.spasmdiary.diary.Condition;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.HelpNumbers;
import org.spasmdiary.diary.Pregnancy;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.words.Words;

/** Rules that read the profile: R19, R50, R53 and R56. */
class ProfileRulesTest {
    private static final String NOW = "2026-05-01T12:00:00Z";
    private static final Supplier<Treatment> IBUPROFEN =
            dose("2026-05-01T08:00:00Z", TreatmentKind.IBUPROFEN, "1", "200");

    private static Profile person(
            Tri pregnant, Optional<Pregnancy> along, Set<Condition> conditions, Optional<Integer> birthYear, int age) {
        return new Profile(
                "",
                birthYear,
                Optional.of(age).filter(years -> years > 0),
                "",
                "",
                Optional.empty(),
                pregnant,
                along,
                Optional.of(conditions),
                Optional.of(Set.of()),
                "",
                Tri.NO,
                Optional.empty(),
                Optional.empty(),
                "",
                HelpNumbers.NONE);
    }

    private static Profile with(Condition... conditions) {
        return person(Tri.NO, Optional.empty(), Set.of(conditions), Optional.empty(), 40);
    }

    private static Profile pregnant(Optional<Pregnancy> along) {
        return person(Tri.YES, along, Set.of(), Optional.empty(), 30);
    }

    private static AlertBoard board(Profile profile, String now, List<Supplier<? extends Entry>> entries) {
        return Alerts.check(Samples.diary(profile, entries), Samples.at(now));
    }

    @ParameterizedTest
    @CsvSource({"19, 6, R53", "20, 0, R50"})
    void fromTwentyWeeksAnAntiInflammatoryIsToBeChecked(int weeks, int days, String rule) {
        Profile profile = pregnant(Optional.of(new Pregnancy.Weeks(weeks, days, LocalDate.of(2026, 5, 1))));
        AlertBoard board = board(profile, NOW, List.of(IBUPROFEN));
        assertThat(BoardSource.all(board)).containsExactly(rule);
    }

    @Test
    void weeksThatAreMissingCountAsTwentyOrMore() {
        AlertBoard board = board(pregnant(Optional.empty()), NOW, List.of(IBUPROFEN));
        assertThat(BoardSource.all(board)).containsExactly("R50");
        assertThat(BoardSource.all(board(
                        pregnant(Optional.empty()), NOW, List.of(IBUPROFEN, checked("R50", "2026-05-01T08:00:00Z")))))
                .isEmpty();
        assertThat(BoardSource.all(board(
                        pregnant(Optional.empty()), NOW, List.of(IBUPROFEN, checked("R50", "2026-05-01T07:59:59Z")))))
                .containsExactly("R50");
        assertThat(find(board(pregnant(Optional.empty()), "2026-05-15T07:59:59Z", List.of(IBUPROFEN)), "R50"))
                .isPresent();
        assertThat(find(board(pregnant(Optional.empty()), "2026-05-15T08:00:00Z", List.of(IBUPROFEN)), "R50"))
                .isEmpty();
    }

    @Test
    void aSpasmInPregnancyIsToldUntilTheSpasmWasCheckedOrEnds() {
        var spasm = spasm("2026-05-01T08:00:00Z");
        Profile profile = pregnant(Optional.empty());
        assertThat(alert(board(profile, NOW, List.of(spasm)), "R19").since())
                .isEqualTo(Samples.at("2026-05-01T08:00:00Z"));
        assertThat(find(board(with(), NOW, List.of(spasm)), "R19")).isEmpty();
        assertThat(find(board(profile, NOW, List.of(spasm, checked("R19", NOW))), "R19"))
                .isPresent();
        assertThat(find(board(profile, NOW, List.of(spasm, checked("R19", NOW).of(spasm))), "R19"))
                .isEmpty();
        assertThat(find(board(profile, NOW, List.of(spasm.eased("2026-05-01T09:00:00Z"))), "R19"))
                .isEmpty();
    }

    private static Supplier<AlertOutcome> covering(String... pairs) {
        return () -> {
            AlertOutcome check = checked("R53", NOW).get();
            return new AlertOutcome(
                    check.id(),
                    check.at(),
                    check.recorded(),
                    false,
                    check.rule(),
                    Optional.empty(),
                    check.outcome(),
                    Optional.empty(),
                    Set.of(pairs));
        };
    }

    @Test
    void aCautionAsksUntilACheckCoversEachPairOfIt() {
        Profile profile = with(Condition.ULCER_OR_BLEEDING, Condition.KIDNEY);
        List<Supplier<? extends Entry>> entries = new ArrayList<>(List.of(IBUPROFEN));
        AlertBoard board = board(profile, NOW, entries);
        assertThat(board.notChecked()).isEmpty();
        assertThat(AlertText.of(alert(board, "R53"), profile, Words.of(Locale.ENGLISH))
                        .text())
                .endsWith("The label for ibuprofen says to ask a doctor or pharmacist first.");
        assertThat(find(board(with(Condition.SCOLIOSIS), NOW, entries), "R53")).isEmpty();
        assertThat(find(board(profile, "2026-05-15T08:00:00Z", entries), "R53")).isEmpty();
        entries.add(covering("ibuprofen:kidney"));
        assertThat(find(board(profile, NOW, entries), "R53")).isPresent();
        entries.set(1, covering("ibuprofen:kidney", "ibuprofen:ulcer-or-bleeding"));
        assertThat(find(board(profile, NOW, entries), "R53")).isEmpty();
    }

    @Test
    void aPartOfTheProfileThatIsMissingIsNotChecked() {
        AlertBoard board = board(
                Profile.UNKNOWN,
                NOW,
                List.of(treatment("2026-05-01T08:00:00Z", TreatmentKind.TOPICAL_MENTHOL_CAMPHOR)));
        assertThat(board.notChecked().stream().map(lack -> AlertText.of(lack, Words.of(Locale.ENGLISH))))
                .singleElement()
                .asString()
                .endsWith("not checked: pregnancy. Your profile does not say.");
    }

    @ParameterizedTest
    @CsvSource({", 17, true", ", 18, false", "2008, 0, true", "2007, 0, false", "2008, 18, false"})
    void theLowestPossibleAgeCountsForAdultLimits(Integer birthYear, int age, boolean under) {
        Profile profile = person(Tri.NO, Optional.empty(), Set.of(), Optional.ofNullable(birthYear), age);
        assertThat(find(board(profile, NOW, List.of()), "R56").isPresent()).isEqualTo(under);
        assertThat(find(board(Profile.UNKNOWN, NOW, List.of()), "R56")).isEmpty();
    }
}
