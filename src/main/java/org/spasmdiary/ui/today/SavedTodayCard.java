package org.spasmdiary.ui.today;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.ui.Card;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;

/** The line at the foot of Today: what is written for this day, and Undo last. */
final class SavedTodayCard implements Card {
    private final Desk desk;
    private final Label line = Texts.small("");
    private final WrapRow row;

    SavedTodayCard(Desk desk) {
        this.desk = desk;
        line.setId("saved-today");
        var undo = new Button(desk.words().text("ui.today.undoLast"), Icons.small(Feather.ROTATE_CCW));
        undo.setId("undo-last");
        undo.setAccessibleText(undo.getText());
        undo.getStyleClass().addAll("flat", "small");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(_ -> desk.undo());
        row = new WrapRow(line, new HBox(undo), 0.3);
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(Diary diary, Instant now) {
        var words = desk.words();
        var model = SavedTodayModel.of(diary, now, desk.zone(), words);
        if (model.entries().isEmpty()) {
            line.setText(words.text("ui.today.savedNothing"));
            return;
        }
        List<String> parts = new ArrayList<>();
        if (model.earlier() > 0) parts.add(words.count("ui.today.savedEarlier", model.earlier()));
        parts.addAll(model.entries());
        line.setText(words.text("ui.today.savedToday") + "  " + String.join(words.text("ui.today.dot"), parts));
    }
}
