package org.spasmdiary.ui.history;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Dialog;

/** What is to be written down for a day. */
sealed interface AddQuestion {
    record Reading() implements AddQuestion {}

    record Done(TreatmentKind.Group group) implements AddQuestion {}

    record Contact() implements AddQuestion {}

    /** Days marked as not typical. */
    record NotTypical() implements AddQuestion {}

    static void ask(Desk desk, LocalDate day, Consumer<AddQuestion> then) {
        var words = desk.words();
        var list = new VBox(8);
        list.getChildren()
                .add(button(desk, "entry", words.text("ui.history.addEntry"), () -> then.accept(new Reading())));
        for (TreatmentKind.Group group : TreatmentKind.Group.values()) {
            String name = switch (group) {
                case WARMTH_AND_COLD -> "warmth";
                case MOVEMENT -> "movement";
                case MEDICINE -> "medicine";
                case CARE -> "care";
            };
            list.getChildren()
                    .add(button(desk, name, words.text("ui.history.add." + name), () -> then.accept(new Done(group))));
        }
        list.getChildren()
                .add(button(desk, "contact", words.text("ui.history.addContact"), () -> then.accept(new Contact())));
        list.getChildren()
                .add(button(desk, "period", words.text("ui.history.addPeriod"), () -> then.accept(new NotTypical())));
        desk.ask()
                .show(Dialog.of(
                                "history-add-what",
                                words.text(
                                        "ui.history.addWhat",
                                        "day",
                                        words.format().dayYear(day)),
                                Choice.plain("history-add-cancel", words.text("ui.history.cancel"), () -> {}))
                        .withBody(list)
                        .withFocus(list.getChildren().getFirst()));
    }

    private static Button button(Desk desk, String name, String text, Runnable act) {
        var button = new Button(text);
        button.setId("history-add-" + name);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            desk.ask().cancel();
            act.run();
        });
        return button;
    }
}
