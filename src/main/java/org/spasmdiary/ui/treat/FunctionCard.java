package org.spasmdiary.ui.treat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.spasmdiary.diary.Codes;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.Function;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.ui.Card;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.today.EntryInHand;
import org.spasmdiary.ui.today.EntryPart;

/**
 * "Can you do these today?" Saved with the next entry, or by themselves after ten quiet seconds as an entry
 * without a score.
 */
public final class FunctionCard implements Card, EntryPart {
    private static final String DRAFT = "function.";

    private final Desk desk;
    private final VBox card = new VBox();
    private final FunctionTiles tiles;
    private final Button more;
    private final Map<FunctionTick, Ease> chosen = new EnumMap<>(FunctionTick.class);
    private final PauseTransition quiet = new PauseTransition(Duration.seconds(10));

    public FunctionCard(Desk desk, EntryInHand entry) {
        this.desk = desk;
        this.tiles = new FunctionTiles(this::press);
        card.setId("function-card");
        card.getStyleClass().addAll("card", "function-card");
        more = new Button();
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setId("function-more");
        more.getStyleClass().add("flat");
        more.setOnAction(_ -> fold(!tiles.unfolded()));
        fold(false);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var hint = Texts.small(desk.words().text("ui.treat.canHint"));
        var head = new HBox(Texts.heading(desk.words().text("ui.treat.canYou")), gap, hint, more);
        head.getStyleClass().add("card-head");
        card.getChildren().addAll(head, tiles);
        quiet.setOnFinished(_ -> entry.saveOnly(this));
        entry.add(this);
    }

    private void fold(boolean open) {
        tiles.unfold(open);
        String text = desk.words().text(open ? "ui.treat.fewerTicks" : "ui.treat.moreTicks");
        more.setText(text);
        more.setAccessibleText(text);
    }

    private void press(FunctionTick tick) {
        Map<FunctionTick, Ease> saved = FunctionModel.saidOn(
                desk.diary(), desk.now().atZone(desk.zone()).toLocalDate());
        Optional<Ease> now = Optional.ofNullable(chosen.get(tick)).or(() -> Optional.ofNullable(saved.get(tick)));
        FunctionModel.next(now, saved.containsKey(tick))
                .ifPresentOrElse(ease -> chosen.put(tick, ease), () -> chosen.remove(tick));
        show(desk.diary(), desk.now());
        quiet.playFromStart();
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void show(Diary diary, Instant now) {
        tiles.show(FunctionModel.of(diary, now, desk.zone(), chosen, desk.words()));
    }

    /** F goes to the tiles. */
    @Override
    public boolean key(KeyEvent event) {
        if (event.getCode() != KeyCode.F || event.isShortcutDown() || event.isAltDown()) return false;
        tiles.focusFirst();
        return true;
    }

    @Override
    public boolean isBlank() {
        return chosen.isEmpty();
    }

    @Override
    public Reading addTo(Reading reading) {
        return reading.withFunction(new Function(chosen));
    }

    @Override
    public void clear() {
        chosen.clear();
        quiet.stop();
    }

    @Override
    public Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        chosen.forEach((tick, ease) -> typed.put(DRAFT + tick.code(), ease.code()));
        return typed;
    }

    @Override
    public void restore(Map<String, String> typed) {
        typed.forEach((key, code) -> {
            if (key.startsWith(DRAFT))
                Codes.find(FunctionTick.class, key.substring(DRAFT.length()))
                        .ifPresent(tick -> Codes.find(Ease.class, code).ifPresent(ease -> chosen.put(tick, ease)));
        });
    }
}
