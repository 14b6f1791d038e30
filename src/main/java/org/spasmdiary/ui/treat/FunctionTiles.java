package org.spasmdiary.ui.treat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.ui.Icons;

/** The tiles themselves: name above, what was said below; as many in a row as fit. */
final class FunctionTiles extends TileGrid {
    private static final PseudoClass SAID_YES = PseudoClass.getPseudoClass("said-yes");
    private static final PseudoClass SAID = PseudoClass.getPseudoClass("said");

    private record Face(Button button, Label name, Label says) {}

    private final Map<FunctionTick, Face> faces = new EnumMap<>(FunctionTick.class);
    private boolean unfolded;

    FunctionTiles(Consumer<FunctionTick> press) {
        super(6.8, 6);
        getStyleClass().add("function-tiles");
        for (FunctionTick tick : FunctionModel.FIRST) add(tick, press);
        for (FunctionTick tick : FunctionModel.MORE) add(tick, press);
    }

    private void add(FunctionTick tick, Consumer<FunctionTick> press) {
        var name = new Label();
        name.getStyleClass().add("strong");
        var says = new Label();
        says.getStyleClass().add("small");
        var words = new VBox(name, says);
        words.setAlignment(Pos.CENTER_LEFT);
        var button = new Button("", words);
        button.setId("function-" + tick.code());
        button.getStyleClass().add("function-tile");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setOnAction(_ -> press.accept(tick));
        faces.put(tick, new Face(button, name, says));
        getChildren().add(button);
    }

    /** Every tick has its face from the start. */
    private Face face(FunctionTick tick) {
        return Objects.requireNonNull(faces.get(tick));
    }

    boolean unfolded() {
        return unfolded;
    }

    void unfold(boolean open) {
        unfolded = open;
        FunctionModel.MORE.forEach(tick -> {
            Button button = face(tick).button();
            button.setVisible(open);
            button.setManaged(open);
        });
    }

    void focusFirst() {
        face(FunctionModel.FIRST.getFirst()).button().requestFocus();
    }

    void show(FunctionModel model) {
        for (FunctionModel.Tile tile : model.tiles()) {
            Face face = face(tile.tick());
            face.name().setText(tile.name());
            face.says().setText(tile.says());
            face.says()
                    .setGraphic(tile.value()
                            .map(FunctionTiles::icon)
                            .map(Icons::small)
                            .orElse(null));
            face.button().pseudoClassStateChanged(SAID, tile.value().isPresent());
            face.button()
                    .pseudoClassStateChanged(
                            SAID_YES, tile.value().filter(v -> v == Ease.EASY).isPresent());
            face.button().setAccessibleText(tile.spoken());
        }
    }

    private static Feather icon(Ease ease) {
        return switch (ease) {
            case EASY -> Feather.CHECK;
            case HARD -> Feather.MINUS;
            case CANNOT -> Feather.X;
        };
    }
}
