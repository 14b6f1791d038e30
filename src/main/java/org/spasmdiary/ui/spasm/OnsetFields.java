package org.spasmdiary.ui.spasm;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;
import org.spasmdiary.ui.Chips;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.WhenField;

/** A typed moment of onset and how sure it is. */
final class OnsetFields {
    private final VBox fields = new VBox();
    private final WhenField when;
    private final Chips<OnsetCertainty> sure;

    OnsetFields(Desk desk, When start, OnsetCertainty certainty) {
        var words = desk.words();
        when = new WhenField(desk, "spasm-onset", Field.ONSET, start);
        sure = Chips.one(
                "spasm-sure",
                words.text("ui.spasm.sure"),
                List.of(OnsetCertainty.EXACT, OnsetCertainty.ABOUT, OnsetCertainty.UNKNOWN),
                words::name,
                OnsetCertainty::code);
        sure.choose(certainty);
        fields.getStyleClass().add("fields");
        fields.getChildren().addAll(when.node(), Texts.small(words.text("ui.spasm.sure")), sure.node());
    }

    Node node() {
        return fields;
    }

    Typed<When> when() {
        return when.value();
    }

    OnsetCertainty certainty() {
        return sure.one().orElse(OnsetCertainty.ABOUT);
    }

    void show(boolean shown) {
        fields.setVisible(shown);
        fields.setManaged(shown);
    }
}
