package org.spasmdiary.ui.treat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.ui.FxThread;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.words.Words;

/** What else is in the product: nothing until it is asked for, then a few lines for each ingredient. */
final class PartsFields {
    private final Words words;
    private final List<TreatmentKind> kinds;
    private final Runnable tell;
    private final VBox rows = new VBox(12);
    private final Button another;
    private final VBox box;
    private final List<PartFields> parts = new ArrayList<>();
    private int made;

    /** @param tell called after each change */
    PartsFields(Words words, TreatmentKind first, List<ProductDraft.Part> start, Runnable tell) {
        this.words = words;
        this.kinds = ProductDraft.others(first);
        this.tell = tell;
        another = new Button(words.text("ui.treat.another"), Icons.of(Feather.PLUS));
        another.setId("dose-another");
        another.getStyleClass().add("flat");
        another.setOnAction(_ -> {
            PartFields added = add(ProductDraft.Part.empty());
            tell.run();
            FxThread.nextPulse(added::focus);
        });
        box = new VBox(8, rows, another);
        start.forEach(this::add);
        arrange();
    }

    private PartFields add(ProductDraft.Part start) {
        made++;
        var part = new PartFields("dose-part-" + made, words, kinds, start, this::remove);
        part.onChange(tell);
        parts.add(part);
        rows.getChildren().add(part.node());
        arrange();
        return part;
    }

    private void remove(PartFields part) {
        parts.remove(part);
        rows.getChildren().remove(part.node());
        arrange();
        another.requestFocus();
        tell.run();
    }

    private void arrange() {
        rows.setVisible(!parts.isEmpty());
        rows.setManaged(!parts.isEmpty());
        box.setVisible(!kinds.isEmpty());
        box.setManaged(!kinds.isEmpty());
    }

    Node node() {
        return box;
    }

    List<ProductDraft.Part> value() {
        return parts.stream().map(PartFields::value).toList();
    }
}
