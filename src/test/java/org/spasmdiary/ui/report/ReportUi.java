package org.spasmdiary.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.report.Printing;
import org.spasmdiary.ui.UiTest;

/** The Report screen on a spasm of two days, with printers that are only pretended. */
abstract class ReportUi extends UiTest {
    protected final AtomicReference<byte[]> sent = new AtomicReference<>(new byte[0]);
    protected List<Printing.Printer> printers = List.of();
    protected Printing.Sent answer = new Printing.Sent.Accepted("Desk printer");
    private final List<CountDownLatch> held = new ArrayList<>();

    @Override
    protected Change seed() {
        List<Change> all = new ArrayList<>();
        Episode spasm = Episode.begun(EntryId.random(), ago(Duration.ofHours(52)), START);
        Reading pain = Reading.empty(EntryId.random(), ago(Duration.ofHours(5)), START)
                .withPain(Pain.now(6))
                .withNotes(new Notes("stiff", "a secret"));
        for (Entry entry : List.of(spasm, pain)) all.add(new Change.Put(entry));
        return new Change.Batch(all);
    }

    @AfterEach
    void goOn() {
        held.forEach(CountDownLatch::countDown);
    }

    /** Work that is asked for from now on waits behind this latch; what was asked for before goes on. */
    protected CountDownLatch hold() {
        return hold(new CountDownLatch(1));
    }

    private CountDownLatch hold(CountDownLatch reached) {
        var latch = new CountDownLatch(1);
        held.add(latch);
        robot.interact(() -> desk().worker()
                .latest(
                        "hold-" + held.size(),
                        () -> {
                            reached.countDown();
                            latch.await();
                            return true;
                        },
                        _ -> {}));
        return latch;
    }

    /** All that was asked for is drawn, and nothing more will be. */
    protected void holdWhenAllIsDrawn() throws InterruptedException {
        var reached = new CountDownLatch(1);
        hold(reached);
        assertThat(reached.await(60, TimeUnit.SECONDS)).isTrue();
        settle();
    }

    /** The first page of a program takes its time. */
    protected void waitForPage() {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> picture().getImage() != null);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !node("report-save").isDisabled() && picture().getOpacity() == 1);
        settle();
    }

    protected void goToReport() {
        press(KeyCode.CONTROL, KeyCode.DIGIT6);
        waitForPage();
    }

    protected ImageView picture() {
        return (ImageView) node("report-page-image");
    }

    /** What the page says to a screen reader. */
    protected String page() {
        return node("report-page").getAccessibleText();
    }

    /** The screen on its own, so that file and printer can be given. */
    protected ReportScreen own(Path file) {
        var screen = new ReportScreen(desk(), (_, _, _) -> Optional.of(file), new Printers() {
            @Override
            public List<Printing.Printer> all() {
                return printers;
            }

            @Override
            public Printing.Sent print(byte[] pdf, String printer) {
                sent.set(pdf);
                return answer;
            }
        });
        robot.interact(() -> {
            ((Pane) node("page")).getChildren().setAll(screen.root());
            screen.show(diary(), START);
            screen.entered(Optional.empty());
        });
        waitForPage();
        return screen;
    }
}
