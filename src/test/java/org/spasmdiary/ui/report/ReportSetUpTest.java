package org.spasmdiary.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.Reading;

/** The left side of the Report: what is chosen and typed there, and what the page makes of it. */
class ReportSetUpTest extends ReportUi {
    private boolean on(String id) {
        return ((ToggleButton) node(id)).isSelected();
    }

    private void set(String id, String text) {
        robot.interact(() -> ((TextField) node(id)).setText(text));
    }

    private void onlyPage1() {
        for (String part : List.of("charts", "entries", "alerts", "sources"))
            robot.interact(() -> ((CheckBox) node("report-section-" + part)).fire());
    }

    private String field(String id) {
        return ((TextField) node(id)).getText();
    }

    private void pageSays(String text) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> page().contains(text));
        waitForPage();
    }

    private void chooseDays(String first, String last) {
        click("report-period-choose");
        set("report-first", first);
        set("report-last", last);
    }

    @Test
    void atFirstItIsThisSpasmOnA4InBlackAndWhiteWithoutAnythingPrivate() {
        goToReport();
        assertThat(on("report-period-thisSpasm")).isTrue();
        assertThat(on("report-paper-a4")).isTrue();
        assertThat(on("report-ink-mono")).isTrue();
        assertThat(((CheckBox) node("report-section-entries")).isSelected()).isTrue();
        assertThat(((CheckBox) node("report-private")).isSelected()).isFalse();
        assertThat(field("report-name")).isEmpty();
        assertThat(shown("report-first")).isFalse();
        assertThat(text("report-exactly")).endsWith(" pages, A4.");
    }

    @Test
    void oneOfAGroupIsAlwaysChosenAndSaysWhichGroupItIsIn() {
        goToReport();
        click("report-paper-letter");
        assertThat(on("report-paper-a4")).isFalse();
        click("report-paper-letter");
        assertThat(on("report-paper-letter")).isTrue();
        assertThat(node("report-paper-letter").getAccessibleText()).isEqualTo("Paper: Letter");
        assertThat(node("report-ink-colour").getAccessibleText()).isEqualTo("Colour: Colour");
        waitForPage();
        assertThat(text("report-exactly")).endsWith(", Letter.");
    }

    @Test
    void withoutLaterPagesThereIsOnePageAndNothingToTurn() {
        goToReport();
        assertThat(shown("report-thumbnails")).isTrue();
        assertThat(node("report-previous").isDisabled()).isTrue();
        assertThat(node("report-next").isDisabled()).isFalse();
        onlyPage1();
        waitForPage();
        assertThat(text("report-exactly")).isEqualTo("This is exactly what will print. 1 page, A4.");
        assertThat(text("report-number")).isEqualTo("Page 1 of 1");
        assertThat(shown("report-thumbnails")).isFalse();
        assertThat(node("report-next").isDisabled()).isTrue();
        type(KeyCode.PAGE_DOWN);
        assertThat(text("report-number")).isEqualTo("Page 1 of 1");
    }

    @Test
    void aThumbnailGoesToItsPageAndTheArrowsTurn() {
        goToReport();
        assertThat(node("report-thumbnail-2").getAccessibleText()).isEqualTo("Go to page 2");
        click("report-thumbnail-2");
        await(() -> text("report-number").startsWith("Page 2 of"));
        await(() -> page().startsWith("Report Page 2 of"));
        assertThat(node("report-thumbnail-2").getStyleClass()).contains("on");
        assertThat(node("report-thumbnail-1").getStyleClass()).doesNotContain("on");
        click("report-previous");
        await(() -> text("report-number").startsWith("Page 1 of"));
        click("report-next");
        await(() -> text("report-number").startsWith("Page 2 of"));
    }

    @Test
    void theLastPageStaysInRangeWhereTheNextReportIsShorter() {
        goToReport();
        type(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        onlyPage1();
        waitForPage();
        assertThat(text("report-number")).isEqualTo("Page 1 of 1");
    }

    @Test
    void theNameStandsOnThePageAndIsForgottenByNobodyButTheProgram() throws Exception {
        goToReport();
        set("report-name", "A. Sample");
        pageSays("A. Sample");
        reopen();
        goToReport();
        assertThat(field("report-name")).as("for this print only").isEmpty();
    }

    @Test
    void threeQuestionsStandOnThePageInTheirOrder() {
        goToReport();
        set("report-question-1", "Why again?");
        set("report-question-3", "Physio?");
        set("report-question-2", "How long?");
        pageSays("Physio?");
        assertThat(page()).containsSubsequence("Why again?", "How long?", "Physio?");
        assertThat(robot.lookup("#report-question-4").tryQuery()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "report-question-2, 200, 201, A question may have 200 characters. This has 201.",
        "report-name, 80, 81, Name may have 80 characters. This has 81."
    })
    void aTextThatIsTooLongIsNamedAndStaysAndNothingCanBePrinted(String id, int most, int over, String says) {
        goToReport();
        set(id, "x".repeat(over));
        await(() -> shown("report-problem"));
        assertThat(text("report-problem")).endsWith(says.substring(says.indexOf(" may")));
        assertThat(field(id)).hasSize(over);
        assertThat(node("report-print").isDisabled()).isTrue();
        assertThat(node("report-save").isDisabled()).isTrue();
        set(id, "x".repeat(most));
        waitForPage();
        assertThat(shown("report-problem")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            soon       | 12 Mar 2026 | From: "soon" is not a day. Write it like 10 Mar 2026 or 2026-03-10.
            1 Mar 2026 | 31 Feb 2026 | To: "31 Feb 2026" is not a day. Write it like 10 Mar 2026 or 2026-03-10.
            """)
    void aDayThatIsNoneIsNamedAndStays(String first, String last, String says) {
        goToReport();
        chooseDays(first, last);
        await(() -> shown("report-problem"));
        assertThat(text("report-problem")).isEqualTo(says);
        assertThat(field("report-first")).isEqualTo(first);
        assertThat(field("report-last")).isEqualTo(last);
        assertThat(node("report-save").isDisabled()).isTrue();
        chooseDays("2026-03-12", "2026-03-12");
        waitForPage();
        assertThat(shown("report-problem")).isFalse();
    }

    @Test
    void chosenDaysBeginWithTheLastThreeMonths() {
        goToReport();
        click("report-period-choose");
        assertThat(field("report-first")).isEqualTo("12 Dec 2025");
        assertThat(field("report-last")).isEqualTo("12 Mar 2026");
        waitForPage();
        assertThat(page()).contains("12 Dec 2025");
    }

    @Test
    void anEmptyDiarySaysSoAndFindsNothingToTurnOrPrint() {
        List<Change> all = List.of(
                new Change.Remove(diary().readings().getFirst().id()),
                new Change.Remove(diary().episodes().getFirst().id()));
        robot.interact(() -> desk().save(new Change.Batch(all), _ -> {}));
        await(() -> diary().readings().isEmpty() && diary().episodes().isEmpty());
        press(KeyCode.CONTROL, KeyCode.DIGIT6);
        await(() -> shown("report-empty"));
        assertThat(text("report-empty")).isEqualTo("No spasm is written down yet.");
        assertThat(node("report-print").isDisabled()).isTrue();
        assertThat(node("report-next").isDisabled()).isTrue();
        assertThat(node("report-previous").isDisabled()).isTrue();
        assertThat(text("report-number")).isEmpty();
        type(KeyCode.PAGE_DOWN, KeyCode.Z);
        click("report-empty-year");
        await(() -> text("report-empty").equals("No entries in this period."));
    }

    @Test
    void anEntryThatIsAddedMeanwhileIsOnThePageWhenOneComesBack() {
        goToReport();
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.interact(() -> desk().save(
                        new Change.Put(Reading.empty(EntryId.random(), ago(Duration.ofHours(1)), START)
                                .withPain(Pain.now(3))),
                        _ -> {}));
        goToReport();
        pageSays("is 3 now");
    }

    @Test
    void privateNotesAreOnThePagesOnlyOnceThatIsSaid() {
        goToReport();
        assertThat(allPages()).noneMatch(text -> text.contains("a secret"));
        click("report-private");
        await(() -> shown("ask"));
        assertThat(robot.lookup("Anyone you give this to can read them.").tryQuery())
                .isPresent();
        assertThat(((CheckBox) node("report-private")).isSelected()).isTrue();
        click("ask-yes");
        waitForPage();
        assertThat(allPages()).anyMatch(text -> text.contains("a secret"));
        click("report-private");
        assertThat(shown("ask")).as("turning them off asks nothing").isFalse();
        waitForPage();
        assertThat(allPages()).noneMatch(text -> text.contains("a secret"));
    }

    private List<String> allPages() {
        String number = text("report-number");
        int all = Integer.parseInt(number.substring(number.lastIndexOf(' ') + 1));
        var pages = new java.util.ArrayList<String>();
        for (int i = 1; i <= all; i++) {
            int page = i;
            if (all > 1) {
                Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> shown("report-thumbnail-" + page));
                click("report-thumbnail-" + page);
            }
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> page().startsWith("Report Page " + page + " of"));
            pages.add(page());
        }
        return pages;
    }

    @Test
    void theSheetIsTheOneThatIsUsualWhereThePersonLives() {
        robot.interact(() -> desk().save(new Change.SetProfile(Profile.UNKNOWN.withCountry("US")), _ -> {}));
        await(() -> diary().profile().country().equals("US"));
        goToReport();
        assertThat(on("report-paper-letter")).isTrue();
        assertThat(text("report-exactly")).endsWith(", Letter.");
    }
}
