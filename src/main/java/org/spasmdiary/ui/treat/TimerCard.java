package org.spasmdiary.ui.treat;

import java.time.Instant;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.ui.Card;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;

/** The running session of heat or cold. Hidden while none runs. Asks at 20 minutes, never blocks. */
public final class TimerCard implements Card {
    private final Desk desk;
    private final Treating treating;
    private final TimerNotes notes;
    private final VBox card = new VBox();
    private final HBox head = new HBox();
    private final Label title = Texts.heading("");
    private final Label elapsed = new Label();
    private final TimerBar bar = new TimerBar();
    private final Label advice = Texts.small("");
    private final Label next = Texts.small("");
    private final Button stop;
    private final Button tookOff;
    private final Button change = new Button();
    private final InTurn turns;
    private final Timeline seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
    private Optional<Window> window = Optional.empty();
    private Optional<TimerModel> shown = Optional.empty();

    public TimerCard(Desk desk, InTurn turns) {
        this.desk = desk;
        this.turns = turns;
        this.treating = new Treating(desk);
        this.notes = new TimerNotes(desk);
        card.setId("timer-card");
        card.getStyleClass().addAll("card", "timer-card");
        elapsed.getStyleClass().add("timer-clock");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        title.setWrapText(false);
        title.setMinWidth(Region.USE_PREF_SIZE);
        elapsed.setMinWidth(Region.USE_PREF_SIZE);
        head.getStyleClass().add("timer-head");
        head.getChildren().addAll(title, gap, elapsed);
        stop = button("timer-stop", desk.words().text("ui.treat.stop"), () -> end(desk.now()));
        stop.setGraphic(Icons.of(Feather.STOP_CIRCLE));
        tookOff = button("timer-took-off", desk.words().text("ui.treat.tookOff"), this::askWhen);
        change.setId("timer-change");
        change.setWrapText(true);
        change.setMinHeight(Region.USE_PREF_SIZE);
        change.setOnAction(_ -> shown.ifPresent(model -> turns.change(model.session())));
        var gap2 = new Region();
        HBox.setHgrow(gap2, Priority.ALWAYS);
        var foot = new HBox(next, gap2, stop);
        foot.getStyleClass().add("timer-foot");
        card.getChildren().addAll(head, bar, advice, foot, change, tookOff);
        seconds.setCycleCount(Animation.INDEFINITE);
        hide();
    }

    private static Button button(String id, String text, Runnable act) {
        var button = new Button(text);
        button.setId(id);
        button.setAccessibleText(text);
        button.setOnAction(_ -> act.run());
        return button;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void show(Diary diary, Instant now) {
        shown = TimerModel.of(diary, now, desk.zone(), desk.words());
        shown.ifPresentOrElse(this::display, this::hide);
    }

    private void tick() {
        show(desk.diary(), desk.now());
    }

    private void hide() {
        seconds.stop();
        card.setVisible(false);
        card.setManaged(false);
    }

    private void display(TimerModel model) {
        boolean cold = model.session().kind() == TreatmentKind.COLD_PACK;
        title.setText(model.title());
        title.setGraphic(Icons.large(cold ? Feather.CLOUD_SNOW : Feather.SUN));
        elapsed.setText(model.elapsed());
        bar.show(model.share(), model.from());
        advice.setText(model.stillOn() ? desk.words().text("ui.treat.stillOn") : model.advice());
        next.setText(model.next());
        tookOff.setVisible(model.stillOn());
        tookOff.setManaged(model.stillOn());
        boolean inTurn = turns.offers(model.session());
        change.setVisible(inTurn);
        change.setManaged(inTurn);
        change.setText(desk.words().text("ui.treat.turnDo", turns.parts(model.session())));
        change.setAccessibleText(change.getText());
        card.setAccessibleText(model.spoken());
        stop.setAccessibleText(stop.getText() + ". " + model.spoken());
        card.setVisible(true);
        card.setManaged(true);
        seconds.play();
        // on another screen the card is in no window, and the times come all the same
        if (card.getScene() != null)
            window = Optional.ofNullable(card.getScene().getWindow());
        notes.tell(model, window);
    }

    /** X stops the timer. */
    @Override
    public boolean key(KeyEvent event) {
        if (event.getCode() != KeyCode.X || event.isShortcutDown() || event.isAltDown() || shown.isEmpty())
            return false;
        end(desk.now());
        return true;
    }

    private void end(Instant at) {
        shown.ifPresent(model -> treating.stop(model.session(), org.spasmdiary.diary.When.of(at, desk.zone())));
    }

    private void askWhen() {
        shown.ifPresent(model -> new TookOff(desk, treating).ask(model.session()));
    }
}
