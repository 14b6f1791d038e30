package org.spasmdiary.ui.treat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.analysis.Sessions;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.ui.Card;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Icons;

/** Quick tiles: one press logs a treatment, starts heat or cold, or adds the usual dose. */
public final class TilesCard implements Card {
    private record Face(Button button, Label title, Label sub) {}

    private final Desk desk;
    private final Treating treating;
    private final Dosing dosing;
    private final HeatKinds heat;
    private final InTurn turns;
    private final TileGrid grid = new TileGrid(7.4, 5);
    private final VBox card = new VBox(grid);
    private final Map<QuickTile, Face> faces = new EnumMap<>(QuickTile.class);

    public TilesCard(Desk desk, InTurn turns) {
        this.desk = desk;
        this.turns = turns;
        this.treating = new Treating(desk);
        this.dosing = new Dosing(desk, treating);
        this.heat = new HeatKinds(desk, treating);
        card.setId("tiles-card");
        card.getStyleClass().addAll("card", "tiles-card");
        VBox.setVgrow(grid, Priority.ALWAYS);
        for (QuickTile tile : QuickTile.all()) faces.put(tile, add(tile));
        Face more = face("tile-more", Feather.PLUS, () -> new MoreTreatments(desk, treating, dosing, turns).ask());
        more.title().setText(desk.words().text("ui.treat.more"));
        more.sub().setText(desk.words().text("ui.treat.moreSub"));
        more.button().setAccessibleText(desk.words().text("ui.treat.moreSpoken"));
    }

    private Face add(QuickTile tile) {
        return face("tile-" + tile.kind.code(), icon(tile), () -> press(tile));
    }

    private Face face(String id, Feather icon, Runnable act) {
        var title = new Label("", Icons.of(icon));
        title.getStyleClass().addAll("strong", "tile-title");
        var sub = new Label();
        sub.getStyleClass().addAll("tile-sub", "muted");
        var words = new VBox(title, sub);
        words.setAlignment(Pos.CENTER_LEFT);
        var button = new Button("", words);
        button.setId(id);
        button.getStyleClass().add("quick-tile");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setOnAction(_ -> act.run());
        grid.getChildren().add(button);
        return new Face(button, title, sub);
    }

    private static Feather icon(QuickTile tile) {
        return switch (tile) {
            case HEAT -> Feather.SUN;
            case COLD -> Feather.CLOUD_SNOW;
            case IBUPROFEN, PARACETAMOL -> Feather.PACKAGE;
            case WALK -> Feather.NAVIGATION;
            case STRETCH -> Feather.MAXIMIZE_2;
            case MASSAGE -> Feather.TARGET;
            case REST -> Feather.MOON;
        };
    }

    private void press(QuickTile tile) {
        Optional<Treatment> newest = TilesModel.of(desk.diary(), desk.now(), desk.zone(), desk.words())
                .tile(tile)
                .newest();
        if (tile.isTimed()) timed(tile, newest);
        else if (tile.isMedicine()) dosing.usual(tile.kind, newest);
        else treating.log(tile.kind);
    }

    /** One heat or cold timer at a time: pressing what runs stops it, pressing the other says what is on. */
    private void timed(QuickTile tile, Optional<Treatment> newest) {
        Optional<Treatment> running = Sessions.running(desk.diary(), desk.now());
        if (running.isEmpty()) {
            if (tile == QuickTile.HEAT) heat.start(newest.map(Treatment::kind));
            else treating.start(tile.kind);
        } else if (tile.covers(running.get().kind())) treating.stop(running.get(), desk.moment());
        else
            desk.notice(desk.words()
                    .text(
                            "ui.treat.stopFirst",
                            "what",
                            desk.words().name(running.get().kind())));
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void show(Diary diary, Instant now) {
        Optional<Treatment> running = Sessions.running(diary, now);
        for (TilesModel.Tile tile :
                TilesModel.of(diary, now, desk.zone(), desk.words()).tiles()) {
            Face face = Objects.requireNonNull(faces.get(tile.tile())); // each has one from the start
            face.title().setText(tile.title());
            face.sub().setText(tile.sub());
            face.button().setAccessibleText(tile.spoken());
            boolean onTimer = running.filter(t -> tile.tile().covers(t.kind())).isPresent();
            face.button().setVisible(!onTimer);
            face.button().setManaged(!onTimer);
        }
    }

    /** H heat, C cold, W walk, S stretch, M medicines. */
    @Override
    public boolean key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return false;
        switch (event.getCode()) {
            case H -> press(QuickTile.HEAT);
            case C -> press(QuickTile.COLD);
            case W -> press(QuickTile.WALK);
            case S -> press(QuickTile.STRETCH);
            case M -> new MoreTreatments(desk, treating, dosing, turns).askMedicine();
            default -> {
                return false;
            }
        }
        return true;
    }
}
