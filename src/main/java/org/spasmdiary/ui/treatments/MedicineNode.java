package org.spasmdiary.ui.treatments;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.analysis.MedicineNow.State;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.TwoEnds;

/** The nodes of one medicine; a screen reader hears all of it in one sentence. */
final class MedicineNode {
    private final Label name = label("strong");
    private final Label total = label("strong");
    private final Label of = label("muted");
    private final DoseBar bar = new DoseBar();
    private final Label times = Texts.small("");
    private final Label state = label("dose-state");
    private final Label aside = Texts.small("");
    private final Label notes = Texts.small("");
    private final VBox box;

    MedicineNode(int index) {
        var amount = new HBox(total, of);
        amount.getStyleClass().add("dose-amount");
        name.setWrapText(true);
        state.setWrapText(true);
        box = new VBox(
                new TwoEnds(8, List.of(name), List.of(amount)),
                bar,
                times,
                new TwoEnds(8, List.of(state), List.of(aside)),
                notes);
        box.setId("medicine-" + index);
        box.getStyleClass().addAll("medicine-row", "focus-ring");
        box.setFocusTraversable(true);
        box.setAccessibleRole(AccessibleRole.TEXT);
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    Node node() {
        return box;
    }

    void show(MedicineRow row) {
        name.setText(row.name());
        text(total, row.total());
        of.setText(row.of());
        shown(bar, row.bar());
        bar.show(row.segments(), row.mark());
        text(times, row.times().strip());
        text(state, row.stateText());
        row.state().ifPresent(at -> {
            state.setGraphic(Icons.small(icon(at)));
            state.getStyleClass().remove("at-limit");
            if (at == State.AT || at == State.OVER) state.getStyleClass().add("at-limit");
        });
        text(aside, row.aside());
        text(notes, String.join("\n", row.notes()));
        box.setAccessibleText(row.spoken());
    }

    private static Feather icon(State at) {
        return switch (at) {
            case UNDER -> Feather.CHECK;
            case AT -> Feather.INFO;
            case OVER -> Feather.ALERT_TRIANGLE;
            case CANNOT_TELL -> Feather.HELP_CIRCLE;
            case NO_LIMIT -> Feather.MINUS;
        };
    }

    private static void text(Label label, String text) {
        label.setText(text);
        shown(label, !text.isEmpty());
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
