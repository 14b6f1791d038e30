package org.spasmdiary.ui.spasm;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Side;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.Trigger;
import org.spasmdiary.ui.Chips;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/** Where it is and what may have set it off; all of it optional, and not said stays not said. */
final class PlaceFields {
    private final VBox fields = new VBox();
    private final Chips<Region> regions;
    private final Chips<Side> side;
    private final Chips<Trigger> triggers;
    private final Chips<Tri> swelling;
    private final TextField detail = new TextField();

    PlaceFields(Words words) {
        regions = Chips.several(
                "spasm-where",
                words.text("ui.spasm.where"),
                List.of(Region.UPPER_BACK, Region.MIDDLE_BACK, Region.LOWER_BACK, Region.ALONG_SPINE),
                words::name,
                Region::code);
        side = Chips.one(
                "spasm-side",
                words.text("ui.spasm.side"),
                List.of(Side.LEFT, Side.RIGHT, Side.BOTH, Side.MIDDLE),
                words::name,
                Side::code);
        triggers = Chips.several(
                "spasm-trigger",
                words.text("ui.spasm.setOff"),
                Arrays.asList(Trigger.values()),
                words::name,
                Trigger::code);
        swelling = Chips.one(
                "spasm-swelling", words.text("ui.spasm.swelling"), List.of(Tri.YES, Tri.NO), words::name, Tri::code);
        detail.setId("spasm-trigger-words");
        detail.setPromptText(words.text("ui.spasm.inWords"));
        detail.setAccessibleText(words.text("ui.spasm.inWords"));
        fields.getStyleClass().add("fields");
        fields.getChildren()
                .addAll(
                        Texts.small(words.text("ui.spasm.where")),
                        regions.node(),
                        Texts.small(words.text("ui.spasm.side")),
                        side.node(),
                        Texts.small(words.text("ui.spasm.setOff")),
                        triggers.node(),
                        detail,
                        Texts.small(words.text("ui.spasm.swelling")),
                        swelling.node());
    }

    Node node() {
        return fields;
    }

    Set<Region> regions() {
        return regions.chosen();
    }

    Side side() {
        return side.one().orElse(Side.NOT_ASKED);
    }

    Set<Trigger> triggers() {
        return triggers.chosen();
    }

    /** Whether there is swelling or a bruise (R32); not said stays not asked. */
    Tri swelling() {
        return swelling.one().orElse(Tri.NOT_ASKED);
    }

    String detail() {
        return detail.getText();
    }
}
