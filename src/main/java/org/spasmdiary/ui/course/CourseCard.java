package org.spasmdiary.ui.course;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/** One line that opens to how a spasm went by the definitions that research uses. Folded, it works out nothing. */
public final class CourseCard {
    private final Words words;
    private final ToggleButton toggle;
    private final VBox lines = new VBox();
    private final VBox node;
    private Diary diary = Diary.EMPTY;
    private Optional<Bout> bout = Optional.empty();
    private Instant now = Instant.EPOCH;
    private Optional<CourseModel> shown = Optional.empty();

    /** Folded and empty at first. */
    public CourseCard(Words words) {
        this.words = words;
        toggle = new ToggleButton(words.text("ui.course.title"), Icons.of(Feather.CHEVRON_RIGHT));
        toggle.setId("course-toggle");
        toggle.setAccessibleHelp(words.text("ui.course.help"));
        toggle.setOnAction(_ -> refresh());
        lines.setId("course-lines");
        lines.getStyleClass().add("course-lines");
        node = new VBox(toggle, lines);
        node.setId("course");
        node.getStyleClass().addAll("card", "course-card");
        node.getStylesheets()
                .add(java.util.Objects.requireNonNull(CourseCard.class.getResource("course.css"))
                        .toExternalForm());
        refresh();
    }

    public Node node() {
        return node;
    }

    /** Brings it up to date in place; without a spasm it is not there. */
    public void show(Diary newDiary, Optional<Bout> newBout, Instant newNow) {
        diary = newDiary;
        bout = newBout;
        now = newNow;
        refresh();
    }

    private void refresh() {
        boolean open = toggle.isSelected();
        toggle.setGraphic(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        visible(node, bout.isPresent());
        visible(lines, open);
        if (!open || bout.isEmpty()) return;
        CourseModel model = CourseModel.of(diary, bout.get(), now, words);
        if (shown.equals(Optional.of(model))) return;
        shown = Optional.of(model);
        lines.getChildren().setAll(model.lines().stream().map(CourseCard::line).toList());
        lines.getChildren().add(Texts.small(words.text("ui.course.beside")));
    }

    /** One focus stop for each line, read out whole. */
    private static VBox line(CourseModel.Line line) {
        Label what = Texts.small(line.what());
        Label said = Texts.body(line.said());
        said.setId("course-" + line.key());
        var box = new VBox(what, said);
        box.setFocusTraversable(true);
        box.setAccessibleRole(javafx.scene.AccessibleRole.TEXT);
        box.setAccessibleText(line.what() + ": " + line.said());
        box.getStyleClass().addAll("course-line", "focus-ring");
        return box;
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
