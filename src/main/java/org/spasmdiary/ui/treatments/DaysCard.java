package org.spasmdiary.ui.treatments;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.TwoEnds;
import org.spasmdiary.ui.picture.PicturePane;

/** "Ibuprofen each day": the last two weeks of one medicine. */
final class DaysCard {
    private final Label title = Texts.heading("");
    private final ComboBox<String> picker = new ComboBox<>();
    private final PicturePane picture;
    private final VBox card;
    private boolean showing;

    /** @param picks called with the name of the medicine whose days are wanted */
    DaysCard(Desk desk, Consumer<String> picks) {
        var words = desk.words();
        picture = new PicturePane(desk, "doses-picture", _ -> {});
        picture.node().getStyleClass().add("doses-picture");
        picker.setId("doses-medicine");
        picker.setAccessibleText(words.text("ui.treatments.pickMedicine"));
        picker.setOnAction(_ -> {
            String name = picker.getValue();
            if (!showing && name != null) picks.accept(name);
        });
        card = new VBox(
                new TwoEnds(8, List.of(title), List.of(picker)),
                picture.node(),
                Texts.small(words.text("ui.treatments.calendar")));
        card.setId("doses-card");
        card.getStyleClass().addAll("card", "side-card");
    }

    Node node() {
        return card;
    }

    void show(Optional<DaysModel> model) {
        card.setVisible(model.isPresent());
        card.setManaged(model.isPresent());
        model.ifPresent(this::show);
    }

    private void show(DaysModel model) {
        showing = true;
        title.setText(model.title());
        if (!picker.getItems().equals(model.names())) picker.getItems().setAll(model.names());
        picker.setValue(model.names().get(model.at()));
        boolean several = model.names().size() > 1;
        picker.setVisible(several);
        picker.setManaged(several);
        picture.show(model.picture());
        showing = false;
    }
}
