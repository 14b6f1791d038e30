package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** The small parts the screens are made of. */
class PiecesTest {
    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Chips<Integer> one() {
        return Chips.one("n", "Number", List.of(1, 2, 3), String::valueOf, String::valueOf);
    }

    @Test
    void nothingIsChosenInAdvanceAndOneAnswerTakesThePlaceOfTheOther() {
        Chips<Integer> chips = one();
        var changes = new ArrayList<Set<Integer>>();
        chips.onChange(() -> changes.add(chips.chosen()));
        assertThat(chips.one()).isEmpty();
        chips.choose(1);
        chips.choose(3);
        assertThat(chips.chosen()).containsExactly(3);
        assertThat(changes.getLast()).containsExactly(3);
        chips.button(3).orElseThrow().fire();
        assertThat(chips.one()).as("pressed again, it is let go").isEmpty();
    }

    @Test
    void severalAnswersKeepTheOrderOfTheButtonsAndNotOfThePresses() {
        Chips<String> chips = Chips.several("d", "Days", List.of("Mon", "Tue", "Wed"), d -> d, String::toLowerCase);
        chips.choose("Wed");
        chips.choose("Mon");
        assertThat(chips.chosen()).containsExactly("Mon", "Wed");
        chips.choose("Sun");
        assertThat(chips.chosen()).as("there is no such answer").containsExactly("Mon", "Wed");
        assertThat(chips.button("Sun")).isEmpty();
        assertThat(chips.button("Wed").orElseThrow().getId()).isEqualTo("d-wed");
        assertThat(chips.button("Wed").orElseThrow().getAccessibleText()).isEqualTo("Days: Wed");
    }

    @Test
    void arrowKeysGoFromSegmentToSegmentAndNotOverTheEnds() {
        var segments = new Segments<>("s", "How", List.of(1, 2, 3), String::valueOf, String::valueOf, _ -> {});
        var row = segments.node();
        var scene = new Scene(new VBox(row, new TextField()));
        row.getChildren().getFirst().requestFocus();
        assertThat(arrow(scene, KeyCode.LEFT)).isEqualTo("s-1");
        assertThat(arrow(scene, KeyCode.RIGHT)).isEqualTo("s-2");
        assertThat(arrow(scene, KeyCode.RIGHT)).isEqualTo("s-3");
        assertThat(arrow(scene, KeyCode.RIGHT)).isEqualTo("s-3");
        assertThat(arrow(scene, KeyCode.LEFT)).isEqualTo("s-2");
    }

    private static String arrow(Scene scene, KeyCode code) {
        Node at = scene.getFocusOwner();
        at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        return scene.getFocusOwner().getId();
    }

    private static Region sized(double width, double height) {
        var region = new Region();
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        region.setMaxSize(width, height);
        return region;
    }

    private static final double GAP = 8;

    @ParameterizedTest
    @CsvSource({
        "400, 1, 300", // all in one row, the end at the right
        "316, 1, 216", // exactly enough
        "315, 2, 0", // one px less: the end goes on in a second row
        "207, 3, 0", // not even the two of the start beside each other
    })
    void aRowWithTwoEndsGoesOnInMoreRowsWhereThereIsNoRoom(double width, int rows, double endX) {
        Region end = sized(100, 20);
        var row = new TwoEnds(GAP, List.of(sized(100, 20), sized(100, 20)), List.of(end));
        assertThat(row.prefHeight(width)).isEqualTo(rows * 20 + (rows - 1) * GAP);
        row.resize(width, row.prefHeight(width));
        row.layout();
        assertThat(end.getLayoutX()).isEqualTo(endX);
        assertThat(end.getLayoutY()).isEqualTo((rows - 1) * (20 + GAP));
        assertThat(row.prefWidth(-1)).isEqualTo(316);
    }

    @Test
    void whatIsOutOfSightTakesNoRoomInTheRow() {
        Region hidden = sized(100, 60);
        hidden.setManaged(false);
        var row = new TwoEnds(GAP, List.of(sized(100, 20), hidden), List.of(sized(50, 30)));
        assertThat(row.prefWidth(-1)).isEqualTo(158);
        assertThat(row.prefHeight(158)).as("as high as the tallest").isEqualTo(30);
        row.resize(158, 30);
        row.layout();
        assertThat(row.getChildren())
                .filteredOn(Node::isManaged)
                .extracting(node -> node.getBoundsInParent().getCenterY())
                .as("all on one middle")
                .containsOnly(15.0);
    }

    @Test
    void aControlWiderThanTheRowIsMadeAsWideAsTheRow() {
        Region wide = new Region();
        wide.setPrefSize(500, 20);
        var row = new TwoEnds(GAP, List.of(wide), List.of());
        row.resize(200, 20);
        row.layout();
        assertThat(wide.getWidth()).isEqualTo(200);
        assertThat(row.minWidth(-1)).isZero();
    }

    @Test
    void tabReachesControlsInOrderAndPassesWhatIsHiddenOrOff() {
        var first = new Button("first");
        var hidden = new HBox(new Button("hidden"));
        hidden.setVisible(false);
        var off = new Button("off");
        off.setDisable(true);
        var passed = new Button("passed");
        passed.setFocusTraversable(false);
        var last = new TextField();
        var page = new VBox(new Label("text"), first, hidden, off, passed, new ScrollPane(new HBox()), last);
        assertThat(Focus.all(page)).containsExactly(first, last);
        assertThat(Focus.first(page)).contains(first);
        assertThat(Focus.last(page)).contains(last);
        Node empty = new VBox(new Label("only text"));
        assertThat(Focus.first(empty)).isEmpty();
        assertThat(Focus.last(empty)).isEmpty();
        assertThat(Focus.isTyping(page)).as("in no window").isFalse();
    }

    @Test
    void aLogLineStopsAfterThirtyFramesHoweverDeepTheFault() {
        var deep = new IllegalStateException("private");
        var frame = new StackTraceElement("a.B", "c", "B.java", 7);
        deep.setStackTrace(java.util.Collections.nCopies(500, frame).toArray(StackTraceElement[]::new));
        assertThat(Trace.of(deep).split(" < ", -1)).hasSize(30);
        assertThat(Trace.of(deep)).startsWith("java.lang.IllegalStateException at a.B.c:7 < ");
    }

    @Test
    void anEmptySlotShowsNothingAndAsksForNothing() {
        var slot = new Slot();
        slot.show(org.spasmdiary.diary.Diary.EMPTY, UiTest.START);
        assertThat(slot.handle()).isEmpty();
        assertThat(List.of(slot.node(), slot.pinned()))
                .allSatisfy(
                        node -> assertThat(node.isVisible() || node.isManaged()).isFalse());
    }
}
