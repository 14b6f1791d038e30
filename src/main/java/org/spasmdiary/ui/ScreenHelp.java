package org.spasmdiary.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.spasmdiary.alerts.HelpLines;
import org.spasmdiary.words.Words;

/** F1: what this screen is for and which keys work on it, in front of the screen; everything else is on Help. */
final class ScreenHelp {
    private final Desk desk;

    ScreenHelp(Desk desk) {
        this.desk = desk;
    }

    void show(Place place) {
        var words = desk.words();
        var body = new VBox(6);
        body.setId("screen-help-lines");
        lines(place).forEach(line -> {
            Label label = Texts.body(line);
            label.setFocusTraversable(false);
            body.getChildren().add(label);
        });
        String title = words.text("ui.shell.helpTitle", "screen", words.text("ui.shell." + place.word()));
        desk.ask()
                .show(Dialog.of(
                                "screen-help",
                                title,
                                Choice.primary("screen-help-close", words.text("ui.shell.helpClose"), () -> {}),
                                Choice.plain(
                                        "screen-help-all",
                                        words.text("ui.shell.helpAll"),
                                        () -> desk.go(Place.HELP, Optional.empty())))
                        .withBody(body));
    }

    private List<String> lines(Place place) {
        Words words = desk.words();
        List<String> lines = new ArrayList<>();
        String number = HelpLines.of(desk.diary().profile(), words).emergency();
        lines.addAll(
                words.text("ui.shell.keys.emergency", "number", number).lines().toList());
        String own = "ui.shell.keys." + place.word();
        if (words.has(own)) lines.addAll(words.text(own).lines().toList());
        lines.addAll(words.text("ui.shell.keys.everywhere").lines().toList());
        return lines;
    }
}
