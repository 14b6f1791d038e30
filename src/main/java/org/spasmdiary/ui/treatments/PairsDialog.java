package org.spasmdiary.ui.treatments;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Dialog;
import org.spasmdiary.ui.Place;
import org.spasmdiary.ui.Texts;

/** The entries behind a row, each a way into History. */
final class PairsDialog {
    private PairsDialog() {}

    static void show(Desk desk, String name, List<PairLines.Line> lines) {
        var words = desk.words();
        String title = words.text("ui.treatments.pairs.title", "name", name);
        var close = Choice.plain("pairs-close", words.text("ui.treatments.pairs.close"), () -> {});
        if (lines.isEmpty()) {
            desk.ask()
                    .show(Dialog.of("pairs", title, close)
                            .withBody(Texts.body(words.text("ui.treatments.pairs.none"))));
            return;
        }
        var list = new ListView<>(FXCollections.observableArrayList(lines));
        list.setId("pairs-list");
        list.setAccessibleText(title);
        list.getSelectionModel().selectFirst();
        Runnable open = () -> Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(line -> desk.go(Place.HISTORY, Optional.of(line.entry())));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() != 2) return;
            desk.ask().cancel();
            open.run();
        });
        var body = new VBox(8, Texts.small(words.text("ui.treatments.pairs.help")), list);
        desk.ask()
                .show(Dialog.of(
                                "pairs",
                                title,
                                Choice.primary("pairs-open", words.text("ui.treatments.pairs.open"), open),
                                close)
                        .withBody(body)
                        .withFocus(list));
    }
}
