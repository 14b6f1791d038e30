package org.spasmdiary.ui.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.help.HelpSamples.NOW;
import static org.spasmdiary.ui.help.HelpSamples.WORDS;
import static org.spasmdiary.ui.help.HelpSamples.ZONE;
import static org.spasmdiary.ui.help.HelpSamples.asked;
import static org.spasmdiary.ui.help.HelpSamples.diary;
import static org.spasmdiary.ui.help.HelpSamples.hoursAgo;
import static org.spasmdiary.ui.help.HelpSamples.spasm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.spasmdiary.alerts.Alert;
import org.spasmdiary.alerts.AlertHistory;
import org.spasmdiary.alerts.Alerts;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;

class AlertAnswersTest {
    private static final Diary SIGNS =
            diary("DE", spasm(200), asked(1, SafetyQuestion.SADDLE_NUMB, SafetyQuestion.FEVER_UNEXPLAINED));

    private static List<Alert> alerts(Diary diary, String... rules) {
        return Alerts.check(diary, NOW).alerts().stream()
                .filter(alert -> Set.of(rules).contains(alert.rule().value()))
                .toList();
    }

    private static Typed<Contact> contact(Optional<ContactKind> who, When at, String nextVisit, List<Alert> about) {
        Set<RuleId> rules = about.stream().map(Alert::rule).collect(Collectors.toSet());
        return new ContactDraft(who, new Typed.Ok<>(at), Optional.empty(), "rest", "", nextVisit, rules)
                .toContact(EntryId.random(), Optional.empty(), NOW, WORDS.format());
    }

    private static Contact doctor(When at, List<Alert> about) {
        return contact(Optional.of(ContactKind.DOCTOR), at, "", about).ok().orElseThrow();
    }

    @Test
    void aContactAloneClearsNothingButFoldsTheCard() {
        List<Alert> about = alerts(SIGNS, "R02");
        Diary after = new Change.Put(doctor(hoursAgo(0), about)).applyTo(SIGNS);
        assertThat(alerts(after, "R02")).hasSize(1);
        AlertLine line = HelpSamples.model(after).alerts().getFirst();
        assertThat(line.isFolded()).isTrue();
        assertThat(line.status()).containsExactly("Contacted Today 11:40, Doctor");
    }

    @Test
    void aCheckClearsTheTickedAlertsInOneStepAndNamesTheSpasm() {
        List<Alert> about = alerts(SIGNS, "R02", "R11");
        Change change = AlertAnswers.checked(doctor(hoursAgo(0), about), about, NOW);
        Diary after = change.applyTo(SIGNS);
        assertThat(alerts(after, "R02", "R11")).isEmpty();
        assertThat(alerts(after, "R09")).hasSize(1);
        assertThat(after.alertOutcomes())
                .anyMatch(outcome ->
                        outcome.episode().equals(SIGNS.bouts().latestOpen().map(bout -> bout.id())));
        assertThat(change.inverse(SIGNS).applyTo(after)).isEqualTo(SIGNS);
    }

    @Test
    void aCheckBeforeTheAnswerWasWrittenLeavesTheAlert() {
        List<Alert> about = alerts(SIGNS, "R02");
        Diary after =
                AlertAnswers.checked(doctor(hoursAgo(2), about), about, NOW).applyTo(SIGNS);
        assertThat(alerts(after, "R02")).hasSize(1);
    }

    @Test
    void tryingAgainNeverMakesASecondOutcome() {
        List<Alert> about = alerts(SIGNS, "R02");
        Change change = AlertAnswers.checked(doctor(hoursAgo(0), about), about, NOW);
        assertThat(change.applyTo(change.applyTo(SIGNS)).alertOutcomes()).hasSize(1);
    }

    @Test
    void mistakeAndGoneTakeTheAlertAway() {
        for (OutcomeKind kind : List.of(OutcomeKind.MISTAKE, OutcomeKind.WENT_AWAY_NOT_CHECKED)) {
            Alert alert = alerts(SIGNS, "R09").getFirst();
            Change change = AlertAnswers.outcome(EntryId.random(), alert, kind, hoursAgo(0), NOW);
            assertThat(alerts(change.applyTo(SIGNS), "R09")).isEmpty();
        }
    }

    @Test
    void seenKeepsTheAlertAndItsTime() {
        var news = AlertHistory.news(Alerts.check(SIGNS, NOW), SIGNS, NOW, ZONE);
        Diary shown =
                new Change.Batch(news.stream().<Change>map(Change.Put::new).toList()).applyTo(SIGNS);
        Alert alert = alerts(shown, "R02").getFirst();
        assertThat(AlertAnswers.seen(alert, SIGNS, NOW)).isEmpty();
        Diary seen = AlertAnswers.seen(alert, shown, NOW).orElseThrow().applyTo(shown);
        assertThat(alerts(seen, "R02"))
                .singleElement()
                .matches(one -> one.seenAt().equals(Optional.of(NOW)));
    }

    @Test
    void whoIsNeededAndANextVisitMustBeADay() {
        assertThat(contact(Optional.empty(), hoursAgo(0), "", List.of()).bad())
                .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("whoNeeded"));
        assertThat(contact(Optional.of(ContactKind.PHYSIO), hoursAgo(0), "soon", List.of())
                        .bad())
                .hasValueSatisfying(problem -> assertThat(problem.field()).isEqualTo(Field.NEXT_VISIT));
        assertThat(contact(Optional.of(ContactKind.PHYSIO), hoursAgo(0), "20 Mar 2026", List.of())
                        .ok())
                .hasValueSatisfying(kept -> assertThat(kept.nextVisit()).isPresent());
    }
}
