package org.spasmdiary.ui.help;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.spasmdiary.alerts.Tier;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/** The signs to know, always in sight, ticked or not, with the number to call. */
final class SignsBox {
    private final VBox box = new VBox();
    private final Label emergency = Texts.body("");

    SignsBox(Words words) {
        box.setId("signs");
        box.getStyleClass().add("signs");
        emergency.setId("signs-emergency");
        Label urgent = Texts.body(words.text("ui.help.urgentToday"));
        Label first = Texts.small(words.text("ui.help.emergencySigns"));
        Label second = Texts.small(words.text("ui.help.urgentSigns"));
        first.getStyleClass().remove("muted");
        second.getStyleClass().remove("muted");
        emergency.setMinHeight(Label.USE_PREF_SIZE);
        first.setMinHeight(Label.USE_PREF_SIZE); // never cut off: they are what the box is for
        second.setMinHeight(Label.USE_PREF_SIZE);
        Label note = Texts.small(words.text("ui.help.notADiagnosis"));
        note.setMinHeight(Label.USE_PREF_SIZE);
        box.getChildren()
                .addAll(
                        Texts.small(words.text("ui.help.ifAny")),
                        tier(Tier.EMERGENCY, emergency),
                        first,
                        tier(Tier.URGENT, urgent),
                        second,
                        note);
    }

    private static Node tier(Tier tier, Label text) {
        text.getStyleClass().addAll("strong", "tier");
        var icon = Icons.large(TierLook.icon(tier));
        icon.getStyleClass().add("tier");
        var line = new HBox(icon, text);
        line.getStyleClass().addAll("alert-tier", TierLook.style(tier));
        return line;
    }

    Node node() {
        return box;
    }

    void show(String emergencyCall) {
        emergency.setText(emergencyCall);
    }
}
