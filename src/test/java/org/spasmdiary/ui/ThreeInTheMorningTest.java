package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.spasmdiary.Samples;
import org.spasmdiary.alerts.Alert;
import org.spasmdiary.cli.Commands;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.OutcomeKind;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.RecordOutcome;

/**
 * Numb in both legs at three in the morning, by keyboard alone: the right number, what a clinician said of it, where it
 * is found later, and what the printed page says.
 */
class ThreeInTheMorningTest extends UiTest {
    @Override
    protected Change seed() {
        clock.set(java.time.Instant.parse("2026-03-12T03:00:00Z"));
        Episode spasm = Episode.begun(Samples.id("spasm"), ago(Duration.ofHours(30)), clock.instant());
        return new Change.Batch(
                List.of(new Change.Put(spasm), new Change.SetProfile(Profile.UNKNOWN.withCountry("DE"))));
    }

    private void tabTo(String id) {
        for (int i = 0; i < 120; i++) {
            if (focused() != null && id.equals(focused().getId())) return;
            type(KeyCode.TAB);
        }
        throw new AssertionError("Tab never reached " + id + ", last at " + focused());
    }

    private boolean reads(String text) {
        return robot.lookup((javafx.scene.Node node) -> isShown(node)
                        && node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().contains(text))
                .tryQuery()
                .isPresent();
    }

    @Test
    void theNumberIsThereAtOnceAndTheCheckIsFoundAgainLater() throws Exception {
        type(KeyCode.R);
        await(() -> shown("safety"));
        type(KeyCode.N, KeyCode.ENTER, KeyCode.N, KeyCode.ENTER, KeyCode.Y, KeyCode.ENTER, KeyCode.Y);
        tabTo("safety-save");
        type(KeyCode.ENTER);
        await(() -> shown("alert-R03"));
        assertThat(text("alert-R03-number")).isEqualTo("112");
        assertThat(reads("Call 112 or go to the nearest emergency department now."))
                .isTrue();
        assertThat(desk().board().alerts())
                .extracting(Alert::rule)
                .contains(Samples.checked("R03", "2026-03-12T03:00:00Z").get().rule());
        picture("three-in-the-morning");

        type(KeyCode.G);
        tabTo("alert-R03-checked");
        type(KeyCode.ENTER);
        await(() -> shown("checked"));
        tabTo("contact-who-EMERGENCY");
        type(KeyCode.SPACE);
        tabTo("contact-said");
        robot.write("scan was fine");
        tabTo("contact-save");
        type(KeyCode.ENTER);
        await(() -> !shown("alert-R03"));
        assertThat(diary().contacts().getFirst().kind()).isEqualTo(ContactKind.EMERGENCY);
        assertThat(diary().alertOutcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.rule().value()).isEqualTo("R03");
            assertThat(outcome.outcome()).isEqualTo(OutcomeKind.CLINICIAN_CHECKED);
            assertThat(outcome.contact()).contains(diary().contacts().getFirst().id());
        });

        await(() -> diary().alertRecords().stream()
                .anyMatch(record ->
                        record.rule().value().equals("R03") && record.outcome() == RecordOutcome.CLINICIAN_CHECKED));
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> shown("history-alerts"));
        tabTo("history-alerts");
        type(KeyCode.SPACE);
        await(() -> reads("Get emergency help now"));
        picture("three-in-the-morning-history");

        assertThat(printed()).contains("both legs").contains("12 Mar");
    }

    /** The report as the command prints it from the same file, while the window is open. */
    private String printed() throws Exception {
        Path pdf = folder.resolve("report.pdf");
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var around = new org.spasmdiary.cli.Surroundings(
                desk().file(),
                folder,
                Clock.fixed(clock.instant(), ZONE),
                ZONE,
                Locale.UK,
                new ByteArrayInputStream(new byte[0]),
                out,
                out,
                _ -> 6);
        assertThat(Commands.run(around, "report", "--out", pdf.toString()))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return Optional.of(new PDFTextStripper().getText(document))
                    .orElseThrow()
                    .replaceAll("\\s+", " ");
        }
    }
}
