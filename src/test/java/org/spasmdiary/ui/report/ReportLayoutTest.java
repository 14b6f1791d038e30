package org.spasmdiary.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Change;
import org.spasmdiary.sample.SampleDiary;
import org.spasmdiary.ui.Reachable;

/** Report in every size while it is worked out, while its pages are drawn, and after: nothing cut off. */
class ReportLayoutTest extends ReportUi {
    @Override
    protected Change seed() {
        var sample = SampleDiary.make(1, 1, START, ZONE);
        return new Change.Import("year", sample.entries().toList(), Optional.of(sample.profile()), List.of());
    }

    private void size(double width, double height, int percent) {
        robot.interact(() -> {
            desk().settings(settings -> settings.withTextSize(percent));
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
    }

    @Test
    void theFocusStaysInTheSetUpWhenItMovesAboveThePage() {
        press(KeyCode.CONTROL, KeyCode.DIGIT6);
        settle();
        String beside = focused().getId();
        assertThat(beside).startsWith("report-");
        size(1024, 700, 200);
        await(() -> focused().getId() != null && focused().getId().equals(beside));
        size(1280, 800, 100);
        await(() -> focused().getId() != null && focused().getId().equals(beside));
    }

    private boolean thumbnailDrawn() {
        return robot.lookup("#report-thumbnail-1 .image-view")
                .tryQueryAs(ImageView.class)
                .filter(view -> view.getImage() != null)
                .isPresent();
    }

    private Bounds place(String id) {
        Node node = node(id);
        return node.localToScene(node.getLayoutBounds());
    }

    private void whole(String state) {
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        assertThat(Reachable.cutOff(stage.getScene().getRoot())).as(state).isEmpty();
        assertThat(Reachable.nameless(stage.getScene().getRoot())).as(state).isEmpty();
        Bounds frame = place("report-page");
        Bounds image = place("report-page-image");
        if (picture().getImage() != null) {
            assertThat(image.getMinX()).as(state).isGreaterThanOrEqualTo(frame.getMinX());
            assertThat(image.getMaxX()).as(state).isLessThanOrEqualTo(frame.getMaxX());
            assertThat(image.getMaxY()).as(state).isLessThanOrEqualTo(frame.getMaxY());
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 100", "1024, 700, 100", "1280, 800, 200", "1024, 700, 200"})
    void nothingIsCutOffOrMovesWhileThePagesAreDrawn(double width, double height, int percent) {
        size(width, height, percent);
        CountDownLatch nothingYet = hold();
        press(KeyCode.CONTROL, KeyCode.DIGIT6);
        whole("before the report is made");

        CountDownLatch made = hold();
        nothingYet.countDown();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> shown("report-thumbnails"));
        whole("the report is made, nothing is drawn");
        assertThat(thumbnailDrawn()).isFalse();
        Bounds thumbnails = place("report-thumbnails");
        Bounds frame = place("report-page");

        type(KeyCode.PAGE_DOWN); // asks for another page, so that the thumbnails come first
        CountDownLatch small = hold();
        type(KeyCode.PAGE_UP);
        made.countDown();
        await(this::thumbnailDrawn);
        whole("the thumbnails are drawn, the page is not");
        assertThat(picture().getImage()).isNull();

        small.countDown();
        waitForPage();
        whole("all is drawn");
        assertThat(place("report-thumbnails")).isEqualTo(thumbnails);
        assertThat(place("report-page")).isEqualTo(frame);
        picture("report-" + (int) width + "-" + percent);
    }

    @Test
    void aPictureThatIsTooLargeForANarrowerWindowIsMadeToFitBeforeItIsDrawnAgain() throws InterruptedException {
        goToReport();
        holdWhenAllIsDrawn();
        var before = picture().getImage();
        for (int percent : List.of(100, 200)) {
            size(1024, 700, percent);
            whole("smaller, at " + percent + " %");
            assertThat(picture().getImage()).as("still the old picture").isSameAs(before);
        }
    }

    @Test
    void smallPicturesThatComeWhileSomethingWrongIsTypedHaveNoPlaceAndComeBackOnceItIsRight() {
        CountDownLatch nothingYet = hold();
        press(KeyCode.CONTROL, KeyCode.DIGIT6);
        CountDownLatch made = hold();
        nothingYet.countDown();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> shown("report-thumbnails"));
        var name = (TextInputControl) node("report-name");
        robot.interact(() -> name.setText("x".repeat(81)));
        await(() -> shown("report-problem"));
        made.countDown();
        settle();
        assertThat(shown("report-thumbnails")).isFalse();
        robot.interact(() -> name.setText(""));
        await(this::thumbnailDrawn);
        assertThat(shown("report-problem")).isFalse();
    }

    @Test
    void afterLargeTextThePreviewIsAgainAsHighAsTheWindow() {
        size(1280, 800, 200);
        goToReport();
        size(1024, 700, 100);
        await(() -> place("report-page").getMaxY() <= 700.5);
        whole("at 100 % again");
    }
}
