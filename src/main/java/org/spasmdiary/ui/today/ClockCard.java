package org.spasmdiary.ui.today;

import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.ui.Card;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.spasm.SpasmDialogs;

/** How long it has been going on, and the buttons that start, move and end a spasm. */
final class ClockCard implements Card {
    private final Desk desk;
    private final SpasmDialogs dialogs;
    private final VBox box = new VBox();
    private final Label clock = new Label();
    private final Label since = new Label();
    private final Label line = new Label();
    private final Label other = Texts.body("");
    private final Button start;
    private final Button changeStart;
    private final Button over;
    private final Button decide;
    private final FlowPane otherRow = new FlowPane();

    ClockCard(Desk desk, SpasmDialogs dialogs) {
        this.desk = desk;
        this.dialogs = dialogs;
        clock.setId("clock");
        clock.getStyleClass().add("clock");
        since.getStyleClass().add("clock-since");
        line.setId("clock-line");
        line.setWrapText(true);
        line.getStyleClass().add("muted");
        start = button("start-spasm", "ui.today.started", Feather.PLUS, dialogs::start);
        start.getStyleClass().add("accent-outline");
        changeStart = button("change-start", "ui.today.changeStart", Feather.EDIT_2, dialogs::changeStart);
        over = button("spasm-over", "ui.today.over", Feather.FLAG, dialogs::over);
        decide = button("decide-spasm", "ui.today.decide", Feather.HELP_CIRCLE, dialogs::decide);
        decide.getStyleClass().add("chip");
        other.setId("two-open");
        otherRow.getStyleClass().add("two-open");
        otherRow.getChildren()
                .addAll(
                        other,
                        button("join-two", "ui.today.join", Feather.LINK, dialogs::join),
                        button("end-other", "ui.today.endOther", Feather.FLAG, dialogs::endOther));
        var words = new HBox(clock, since);
        words.getStyleClass().add("clock-row");
        var left = new VBox(words, line);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        var buttons = new HBox(decide, start, changeStart, over);
        buttons.getStyleClass().add("gap-8");
        var top = new WrapRow(left, buttons, 0.75);
        box.getChildren().addAll(top, otherRow);
        box.getStyleClass().add("clock-card");
    }

    private Button button(String id, String key, Feather icon, Runnable act) {
        var button = new Button(desk.words().text(key), Icons.of(icon));
        button.setId(id);
        button.setAccessibleText(button.getText());
        button.getStyleClass().add("compact");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Diary diary, Instant now) {
        var model = ClockModel.of(diary, now, desk.words());
        boolean open = model.spasm().isPresent();
        clock.setText(model.clock());
        clock.setAccessibleText(model.spoken());
        since.setText(desk.words().text("ui.today.since"));
        visible(since, open);
        line.setText(model.line());
        visible(changeStart, open);
        visible(over, open);
        visible(start, !open);
        visible(decide, dialogs.undecided());
        other.setText(dialogs.twoOpen().orElse(""));
        visible(otherRow, dialogs.twoOpen().isPresent());
    }

    private static void visible(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
