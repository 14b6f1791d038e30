package org.spasmdiary.ui;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.words.Words;

/** Says that something was not saved, or may not be, where the file is and what to do. It stays until it is done. */
final class FailureBar {
    private final Words words;
    private final HBox bar = new HBox();
    private final Label text = Texts.body("");
    private final Button again;
    private final Button copy;
    private final Button close;

    FailureBar(Words words) {
        this.words = words;
        bar.setId("failure");
        bar.getStyleClass().add("failure-bar");
        text.setId("failure-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        again = button("failure-again", "ui.shell.tryAgain");
        copy = button("failure-copy", "ui.shell.copyText");
        close = button("failure-close", "ui.shell.close");
        close.setOnAction(_ -> hide());
        FontIcon warning = Icons.large(Feather.ALERT_TRIANGLE);
        warning.getStyleClass().add("warning");
        bar.getChildren().addAll(warning, text, again, copy, close);
        hide();
    }

    private Button button(String id, String key) {
        var button = new Button(words.text(key));
        button.setId(id);
        button.setAccessibleText(words.text(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    Node node() {
        return bar;
    }

    void show(Outcome.Failed failed, String typed, Runnable tryAgain) {
        text.setText(sentence(failed));
        again.setOnAction(_ -> {
            hide();
            tryAgain.run();
        });
        copy.setVisible(!typed.isEmpty());
        copy.setManaged(!typed.isEmpty());
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(typed);
            Clipboard.getSystemClipboard().setContent(content);
        });
        bar.setVisible(true);
        bar.setManaged(true);
    }

    /** What happened, why, where the file is. */
    String sentence(Outcome.Failed failed) {
        String why = words.text("ui.shell.failure." + failed.why().name().toLowerCase(Locale.ROOT));
        String key = failed.maybeSaved() ? "ui.shell.maybeSaved" : "ui.shell.notSaved";
        return words.text(key, "why", why, "file", failed.file());
    }

    void hide() {
        bar.setVisible(false);
        bar.setManaged(false);
    }

    boolean isShown() {
        return bar.isVisible();
    }
}
