package org.spasmdiary.ui.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.contact;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.ui.help.HelpSamples.NOW;
import static org.spasmdiary.ui.help.HelpSamples.WORDS;
import static org.spasmdiary.ui.help.HelpSamples.ZONE;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.Samples;
import org.spasmdiary.SpasmSample;
import org.spasmdiary.alerts.Alerts;
import org.spasmdiary.alerts.Clears;
import org.spasmdiary.alerts.Tier;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.HelpNumbers;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.SafetyQuestion;

/** One alert as its card says it: its line, its number, and what has been done about it. */
class AlertLineTest {
    private static final SpasmSample SPASM = spasm("2026-03-04T08:00:00Z");
    private static final Supplier<? extends Entry> NUMB =
            reading("2026-03-12T10:00:00Z").pain(6).yes(SafetyQuestion.SADDLE_NUMB);
    private static final Supplier<? extends Entry> FEVER =
            reading("2026-03-12T10:00:00Z").yes(SafetyQuestion.FEVER_UNEXPLAINED);

    private static Diary diary(Profile profile, List<? extends Supplier<? extends Entry>> entries) {
        return Samples.diary(profile, entries);
    }

    @SafeVarargs
    private static AlertLine line(String rule, Supplier<? extends Entry>... entries) {
        return line(rule, diary(Profile.UNKNOWN.withCountry("GB"), List.of(entries)));
    }

    private static AlertLine line(String rule, Diary diary) {
        return Alerts.check(diary, NOW).alerts().stream()
                .filter(alert -> alert.rule().value().equals(rule))
                .map(alert -> AlertLine.of(alert, diary, NOW, ZONE, WORDS))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEmergencyShowsItsNumberLargeAndInItsOneLine() {
        AlertLine line = line("R02", NUMB);
        assertThat(line.tier()).isEqualTo("Emergency");
        assertThat(line.title()).isEqualTo("Get emergency help now");
        assertThat(line.number()).contains("999");
        assertThat(line.oneLine()).isEqualTo("Get emergency help now – 999");
        assertThat(line.text()).contains("Call 999 or go to the nearest emergency department now.");
        assertThat(line.isPressing()).isTrue();
        assertThat(line.clears()).isEqualTo(Clears.LATCHED);
    }

    @Test
    void anUrgentOneNamesTheUrgentLineAndShowsNoLargeNumber() {
        AlertLine line = line("R09", FEVER);
        assertThat(line.number()).isEmpty();
        assertThat(line.oneLine()).isEqualTo("Ask for an urgent appointment");
        assertThat(line.text()).contains("call 111");
        assertThat(line.isPressing()).isTrue();
    }

    @Test
    void aNumberThePersonTypedGoesBeforeThatOfTheCountry() {
        Profile own = withNumbers("GB", new HelpNumbers(" 12 34 ", "", ""));
        AlertLine line = line("R02", diary(own, List.of(NUMB)));
        assertThat(line.number()).contains("12 34");
        assertThat(line.text()).contains("Call 12 34 or");
    }

    private static Profile withNumbers(String country, HelpNumbers numbers) {
        Profile none = Profile.UNKNOWN;
        return new Profile(
                none.displayName(),
                none.birthYear(),
                none.age(),
                country,
                none.language(),
                none.temperatureUnit(),
                none.pregnant(),
                none.pregnancy(),
                none.conditions(),
                none.medicines(),
                none.otherMedicine(),
                none.alcohol3plus(),
                none.dailyLoad(),
                none.history(),
                none.allergies(),
                numbers);
    }

    @Test
    void aLengthIsForADoctorCanBeCheckedButNotTakenBackAndDoesNotPress() {
        AlertLine line = line("R11", SPASM, reading("2026-03-12T10:00:00Z").pain(4));
        assertThat(line.level()).isEqualTo(Tier.SEE_DOCTOR);
        assertThat(line.isPressing()).isFalse();
        assertThat(line.clears()).isEqualTo(Clears.CHECKED);
        assertThat(line.key()).isEqualTo("R11-" + SPASM.get().id());
        assertThat(line.sources()).isEqualTo("Source 1, 2, 3");
    }

    @Test
    void anAlertOfThePersonIsKeyedByItsRuleAlone() {
        assertThat(line("R02", SPASM, NUMB).key()).isEqualTo("R02");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-12T09:59:59Z, false",
        "2026-03-12T10:00:00Z, true",
        "2026-03-12T11:39:00Z, true",
    })
    void aContactCountsFromTheMomentTheAlertCameUp(String at, boolean counts) {
        assertThat(line("R02", NUMB, contact(at, ContactKind.DOCTOR, "R02")).isFolded())
                .isEqualTo(counts);
    }

    @Test
    void theNewestContactIsNamedWithWhoAndWhen() {
        AlertLine line = line(
                "R02",
                NUMB,
                contact("2026-03-12T10:30:00Z", ContactKind.PHARMACIST, "R02"),
                contact("2026-03-12T11:10:00Z", ContactKind.URGENT_LINE, "R02"));
        assertThat(line.status()).containsExactly("Contacted Today 11:10, Urgent line");
    }

    @Test
    void aContactAboutSomethingElseOrByMistakeIsNoContact() {
        assertThat(line("R02", NUMB, contact("2026-03-12T11:00:00Z", ContactKind.DOCTOR, "R09"))
                        .status())
                .isEmpty();
        Supplier<Entry> mistaken = () ->
                contact("2026-03-12T11:00:00Z", ContactKind.DOCTOR, "R02").get().withMistake(true);
        assertThat(line("R02", NUMB, mistaken).status()).isEmpty();
    }

    @Test
    void aContactAboutAnotherSpasmIsNotAboutThisOne() {
        var entry = reading("2026-03-12T10:00:00Z").pain(4);
        SpasmSample earlier = spasm("2026-02-01T08:00:00Z").eased("2026-02-03T08:00:00Z");
        assertThat(line("R11", SPASM, earlier, entry, about(earlier.get().id())).status())
                .isEmpty();
        assertThat(line("R11", SPASM, earlier, entry, about(SPASM.get().id())).status())
                .containsExactly("Contacted Today 11:00, Doctor");
        assertThat(line("R11", SPASM, earlier, entry, contact("2026-03-12T11:00:00Z", ContactKind.DOCTOR, "R11"))
                        .status())
                .as("one that names no spasm")
                .isNotEmpty();
    }

    private static Supplier<Entry> about(EntryId spasm) {
        return () -> {
            var plain =
                    contact("2026-03-12T11:00:00Z", ContactKind.DOCTOR, "R11").get();
            return new org.spasmdiary.diary.Contact(
                    plain.id(),
                    plain.at(),
                    plain.recorded(),
                    false,
                    plain.kind(),
                    plain.how(),
                    Optional.of(spasm),
                    plain.alertsCovered(),
                    "",
                    "",
                    "",
                    Optional.empty());
        };
    }

    @Test
    void whatWasNotSureSaysSoAndALaterNoIsAddedButDoesNotTakeItAway() {
        AlertLine unsure = line("R02", reading("2026-03-12T10:00:00Z").notSure(SafetyQuestion.SADDLE_NUMB));
        assertThat(unsure.text()).contains("You were not sure, so the diary treats it as yes.");
        AlertLine later = line("R02", NUMB, reading("2026-03-12T11:00:00Z").no(SafetyQuestion.SADDLE_NUMB));
        assertThat(later.text()).contains("you answered no.");
        assertThat(later.isPressing()).isTrue();
    }
}
