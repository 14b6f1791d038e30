package org.spasmdiary.ui.treat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.analysis.SittingTimer;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.MovementKind;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.ui.Card;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;

/** The sitting timer, off unless it is started: about once an hour it is time to move (R27). */
public final class SittingCard implements Card {
    private final Desk desk;
    private final FlowPane row = new FlowPane(8, 8);
    private final Label says = Texts.body("");
    private final Button start;
    private final Button moved;
    private final Button stop;

    public SittingCard(Desk desk) {
        this.desk = desk;
        row.setId("sitting-card");
        row.getStyleClass().add("sitting-card");
        says.setId("sitting-says");
        start = button("sitting-start", "ui.treat.sittingStart", MovementKind.SITTING_TIMER_START);
        start.getStyleClass().add("flat");
        start.setGraphic(Icons.of(Feather.CLOCK));
        moved = button("sitting-moved", "ui.treat.sittingMoved", MovementKind.MOVED);
        stop = button("sitting-stop", "ui.treat.sittingStop", MovementKind.SITTING_TIMER_STOP);
        row.getChildren().addAll(start, says, moved, stop);
    }

    private Button button(String id, String key, MovementKind what) {
        var button = new Button(desk.words().text(key));
        button.setId(id);
        button.setAccessibleText(desk.words().text(key));
        button.setOnAction(_ -> save(Movement.of(desk.moment(), what)));
        return button;
    }

    private void save(Movement mark) {
        desk.save(new Change.Put(mark), outcome -> {
            switch (outcome) {
                case Outcome.Saved _ -> desk.saved(desk.words().name(mark.what()));
                case Outcome.Refused(var problems) ->
                    problems.stream().findFirst().map(desk.words()::problem).ifPresent(desk::notice);
                case Outcome.Failed failed -> desk.failed(failed, desk.words().name(mark.what()), () -> save(mark));
            }
        });
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(Diary diary, Instant now) {
        Optional<SittingTimer> timer = SittingTimer.of(diary, now);
        timer.ifPresent(running -> says.setText(desk.words()
                .text(
                        now.isBefore(running.due()) ? "ui.treat.sitting" : "ui.treat.sittingDue",
                        "from",
                        clock(running.lastMoved()),
                        "due",
                        clock(running.due()))));
        for (Node node : List.of(says, moved, stop)) visible(node, timer.isPresent());
        visible(start, timer.isEmpty());
    }

    private String clock(Instant at) {
        return desk.words().format().clock(at.atZone(desk.zone()).toOffsetDateTime());
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
