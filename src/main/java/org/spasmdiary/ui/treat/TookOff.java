package org.spasmdiary.ui.treat;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Measure;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.When;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Dialog;
import org.spasmdiary.ui.Texts;

/** "I took it off at…": asks how many minutes it was on. */
final class TookOff {
    private final Desk desk;
    private final Treating treating;

    TookOff(Desk desk, Treating treating) {
        this.desk = desk;
        this.treating = treating;
    }

    void ask(Treatment session) {
        var minutes = new TextField();
        minutes.setId("took-off-minutes");
        minutes.setAccessibleText(desk.words().text("ui.treat.minutesOn"));
        var problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        var body = new VBox(8, Texts.body(desk.words().text("ui.treat.minutesOn")), minutes, problem);
        desk.ask()
                .show(Dialog.of(
                                "took-off",
                                desk.words().text("ui.treat.tookOffTitle"),
                                Choice.form("took-off-save", desk.words().text("ui.treat.save"), () -> {
                                    var typed = Measure.MINUTES.parse(Field.MINUTES, minutes.getText());
                                    typed.bad()
                                            .ifPresent(bad ->
                                                    problem.setText(desk.words().problem(bad)));
                                    typed.ok()
                                            .ifPresent(n -> treating.stop(
                                                    session,
                                                    When.of(
                                                            session.at()
                                                                    .instant()
                                                                    .plusSeconds(Math.round(n.doubleValue() * 60)),
                                                            desk.zone())));
                                    return typed.ok().isPresent();
                                }),
                                Choice.plain("took-off-cancel", desk.words().text("ui.treat.cancel"), () -> {}))
                        .withBody(body)
                        .withFocus(minutes));
    }
}
