package org.spasmdiary.ui;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.words.Words;

/** The short line at the foot of the window: what was just done, and Undo. It goes by itself. */
final class NoticeBar {
    private static final Duration SHOWN = Duration.seconds(10);

    private final HBox bar = new HBox();
    private final Label text = new Label();
    private final Button undo;
    private final PauseTransition away = new PauseTransition(SHOWN);

    NoticeBar(Words words, Runnable undoes) {
        bar.setId("notice");
        bar.getStyleClass().add("notice");
        text.setId("notice-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        undo = new Button(words.text("ui.shell.undo"), Icons.of(Feather.ROTATE_CCW));
        undo.setId("notice-undo");
        undo.setMinWidth(Region.USE_PREF_SIZE); // long words before it never push it away
        undo.setAccessibleText(words.text("ui.shell.undo"));
        undo.setOnAction(_ -> {
            hide();
            undoes.run();
        });
        bar.getChildren().addAll(text, undo);
        bar.setMaxHeight(Region.USE_PREF_SIZE);
        away.setOnFinished(_ -> hide());
        hide();
    }

    Node node() {
        return bar;
    }

    void show(String words, boolean canUndo) {
        text.setText(words);
        undo.setVisible(canUndo);
        undo.setManaged(canUndo);
        bar.setVisible(true);
        text.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        away.playFromStart();
    }

    void hide() {
        away.stop();
        bar.setVisible(false);
    }

    boolean isShown() {
        return bar.isVisible();
    }
}
