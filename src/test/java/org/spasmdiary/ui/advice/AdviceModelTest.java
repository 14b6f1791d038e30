package org.spasmdiary.ui.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.checked;
import static org.spasmdiary.Samples.dose;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.wentAway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.Samples;
import org.spasmdiary.alerts.Alerts;
import org.spasmdiary.alerts.Rules;
import org.spasmdiary.alerts.Tier;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.form.ProfileForm;
import org.spasmdiary.report.FactSources;
import org.spasmdiary.words.Words;

class AdviceModelTest {
    private static final Words WORDS = Words.of(Locale.UK);
    private static final String NOW = "2026-03-12T11:40:00Z";
    private static final String HOUR_AGO = "2026-03-12T10:40:00Z";

    @SafeVarargs
    private static AdviceModel model(Supplier<? extends Entry>... entries) {
        return model(Samples.diary(entries));
    }

    private static AdviceModel model(Diary diary) {
        return AdviceModel.of(diary, Alerts.check(diary, at(NOW)), at(NOW), WORDS);
    }

    private static List<String> keys(AdviceModel model) {
        return model.cards().stream().map(CardText::key).toList();
    }

    private static CardText card(AdviceModel model, String key) {
        return model.cards().stream()
                .filter(card -> card.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-12T08:00:00Z, P1",
        "2026-03-10T08:00:00Z, P2",
        "2026-03-02T08:00:00Z, P3",
        "2026-02-01T08:00:00Z, P4"
    })
    void theCardOfTheOpenSpasmIsFirstMarkedAndUnfolded(String onset, String key) {
        var model = model(spasm(onset));
        assertThat(keys(model)).startsWith(key);
        assertThat(model.cards().stream().filter(CardText::here))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.key()).isEqualTo(key);
                    assertThat(card.open()).isTrue();
                });
    }

    @Test
    void heatOrColdStandsBesideTheFirstDays() {
        assertThat(keys(model(spasm("2026-03-12T08:00:00Z")))).startsWith("P1", "H", "G");
        assertThat(keys(model(spasm("2026-03-10T08:00:00Z")))).startsWith("P2", "G", "P1", "P3", "P4", "H");
    }

    @Test
    void withoutAnOpenSpasmTheCardsComeInTimeOrderWithNoneMarkedAndPreventionIsThere() {
        var model = model(Diary.EMPTY);
        assertThat(keys(model)).startsWith("G", "N", "P1", "P2", "P3", "P4", "H", "V", "B");
        assertThat(model.cards()).noneMatch(CardText::here);
        assertThat(keys(model(spasm("2026-03-12T08:00:00Z")))).doesNotContain("N");
    }

    @Test
    void pregnancyComesFirstOnlyWhenTheProfileSaysYes() {
        for (String answer : List.of("YES", "NO")) {
            Profile profile = ProfileForm.read(java.util.Map.of("pregnant", answer), _ -> {});
            var model = model(Samples.diary(profile, List.of(spasm("2026-03-10T08:00:00Z"))));
            assertThat(keys(model).getFirst()).isEqualTo(answer.equals("YES") ? "B" : "P2");
            assertThat(keys(model)).containsOnlyOnce("B");
        }
    }

    @Test
    void aWarningSignFoldsWhatSuggestsExerciseOrHeatAndPutsHelpFirst() {
        var model =
                model(spasm("2026-03-12T08:00:00Z"), reading(HOUR_AGO).pain(6).yes(SafetyQuestion.BLADDER_BOWEL));
        assertThat(model.checkFirst()).isTrue();
        assertThat(keys(model)).startsWith("G", "P1");
        for (String key : List.of("P1", "P2", "P3", "P4", "H", "B")) {
            assertThat(card(model, key).waits()).as(key).isTrue();
            assertThat(card(model, key).open()).as(key).isFalse();
        }
        assertThat(card(model, "V").waits()).isFalse();
        assertThat(card(model, "G").open()).isTrue();
    }

    @Test
    void aSignThatWentAwayUncheckedStillFoldsAndAClinicianUnfolds() {
        var sign = reading(HOUR_AGO).pain(6).yes(SafetyQuestion.BLADDER_BOWEL);
        assertThat(model(sign, wentAway("R01", "2026-03-12T11:00:00Z")).checkFirst())
                .isTrue();
        assertThat(model(sign, checked("R01", "2026-03-12T11:00:00Z")).checkFirst())
                .isFalse();
    }

    @Test
    void anUrgentLimitOfAMedicineOrALongSpasmFoldsNothing() {
        var overdose = dose(HOUR_AGO, TreatmentKind.ACETAMINOPHEN, "10", "500");
        Diary diary = Samples.diary(overdose, spasm("2026-02-01T08:00:00Z"));
        assertThat(Alerts.check(diary, at(NOW)).alerts()).anyMatch(alert -> alert.tier() == Tier.URGENT);
        assertThat(model(diary).checkFirst()).isFalse();
    }

    @Test
    void inShortItIsThreeLinesThatGiveWayToAnAlert() {
        var spasm = spasm("2026-03-02T08:00:00Z");
        var pain = reading(HOUR_AGO).pain(3);
        Diary diary = Samples.diary(spasm, pain);
        var board = Alerts.check(diary, at(NOW));
        var inShort = NowModel.of(diary, board, at(NOW), WORDS).orElseThrow();
        assertThat(inShort.title()).isEqualTo("Week 1 to week 4");
        assertThat(board.alerts()).anyMatch(alert -> alert.rule().value().equals("R11"));
        assertThat(inShort.lines()).isEmpty();
        assertThat(inShort.waits()).isFalse();

        Diary young = Samples.diary(spasm("2026-03-12T08:00:00Z"), pain);
        assertThat(NowModel.of(young, Alerts.check(young, at(NOW)), at(NOW), WORDS)
                        .orElseThrow()
                        .lines())
                .hasSize(3);
        assertThat(NowModel.of(Diary.EMPTY, Alerts.check(Diary.EMPTY, at(NOW)), at(NOW), WORDS))
                .isEmpty();
    }

    @Test
    void whenToGetHelpNamesEverySignByTierWithTheNumberOfTheCountry() {
        var card = card(model(Samples.diary(Profile.UNKNOWN.withCountry("NZ"), List.of())), "G");
        assertThat(card.groups())
                .extracting(CardText.Group::heading)
                .first()
                .isEqualTo("Emergency – call 111, or go now");
        assertThat(card.groups().stream().flatMap(group -> group.tier().stream()))
                .containsExactly(Tier.EMERGENCY, Tier.URGENT, Tier.SEE_DOCTOR, Tier.SEE_PHYSIO);
        assertThat(card.lines()).hasSize(15 + 1 + 1); // R01 to R15, R20, and what to do about the chest
        assertThat(card(model(Diary.EMPTY), "G").groups().getFirst().heading())
                .isEqualTo("Emergency – call your local emergency number, or go now");
    }

    @Test
    void everyRuleStandsInItsTierWithItsSourceAndItsChoice() {
        List<CardText> rules = model(Diary.EMPTY).cards().stream()
                .filter(card -> card.key().startsWith("rules"))
                .toList();
        assertThat(rules).hasSize(5);
        assertThat(rules.stream().flatMap(card -> card.lines().stream()))
                .hasSameSizeAs(Rules.ALL)
                .allSatisfy(line -> assertThat(line.source()).matches("R[0-9]{2} · .+"))
                .noneMatch(line -> line.source().contains("seed"));
        assertThat(card(model(Diary.EMPTY), "rules-EMERGENCY")
                        .lines()
                        .getFirst()
                        .source())
                .isEqualTo("R01 · Source 1 and other published advice (X01)");
        assertThat(card(model(Diary.EMPTY), "rules-INFO").lines())
                .extracting(CardText.Line::source)
                .contains(
                        "R23 · Source 1 and other published advice (X16). Our choice: 7",
                        "R54 · Our choice: an unknown amount must not read as zero");
    }

    @Test
    void everyGuidanceLineNamesASourceThatThereIsOrSaysItIsOurs() {
        for (AdviceLines.Row row : AdviceLines.ALL.rows()) {
            assertThat(WORDS.has(row.key())).as(row.key()).isTrue();
            for (String id : row.sources())
                if (id.startsWith("F"))
                    assertThat(FactSources.ALL.facts()).as(row.key()).containsKey(id);
                else assertThat(id).as(row.key()).matches("X[0-9]{2}|choice");
        }
        var first = card(model(Diary.EMPTY), "P1");
        assertThat(first.lines())
                .contains(
                        new CardText.Line(
                                "Warmth: 15 to 20 minutes, every 2 to 3 hours. One source likes moist warmth best.",
                                "Source 4"),
                        new CardText.Line(
                                "Drink as you usually do, or a little more if you have sweated.",
                                "Source 1, and partly ours"),
                        new CardText.Line("Answer the safety questions once a day.", "Ours, not from a source"));
        assertThat(first.footer()).startsWith("General advice from published articles. It does not know you.");
    }

    @Test
    void whereSourcesDifferTheWordsNameOnlySourcesThatSayIt() {
        var number = java.util.regex.Pattern.compile("[Ss]ource ([1-5])");
        for (AdviceLines.Row row : AdviceLines.ALL.rows()) {
            if (row.about() != AdviceLines.About.DIFFER) continue;
            List<String> named = number.matcher(WORDS.text(row.key()))
                    .results()
                    .map(it -> it.group(1))
                    .toList();
            assertThat(named).as(row.key()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(FactSources.ALL.numbers(row.sources())).as(row.key()).containsAll(named);
        }
    }

    @Test
    void theOneSourceThatAwaitsReviewSaysSoAndThatAllGradesAreItsOwn() {
        assertThat(card(model(Diary.EMPTY), "sources").groups()).hasSize(5).satisfies(groups -> {
            assertThat(groups.get(3).heading()).isEqualTo("Source 4: Dr.Oracle");
            assertThat(groups.get(3).lines().getLast().text())
                    .contains("still waiting for human review", "All grades of evidence come from it alone");
            assertThat(groups.get(1).lines().get(1).text()).startsWith("It sells back supports");
        });
    }

    @Test
    void aLineIsFoundByAllItsWordsWhateverTheirCase() {
        var model = model(spasm("2026-03-10T08:00:00Z"));
        var found = model.find(" HOUR desk ", Locale.UK);
        assertThat(found).isNotEmpty();
        List<String> texts = new ArrayList<>();
        for (var each : found)
            texts.add(card(model, each.card()).lines().get(each.line()).text());
        assertThat(texts).contains("Desk day? Stand up and move about once an hour.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "socks"})
    void whatIsNotThereIsNotFound(String text) {
        assertThat(model(Diary.EMPTY).find(text, Locale.UK)).isEmpty();
    }
}
