package org.spasmdiary.ui.treat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Measure;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.FormDialog;
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
        var question = Texts.body(desk.words().text("ui.treat.minutesOn"));
        var form = new FormDialog(desk, "took-off", desk.words().text("ui.treat.tookOffTitle"), question, minutes);
        form.with(Choice.form(
                        "took-off-save",
                        desk.words().text("ui.treat.save"),
                        () -> end(session, minutes.getText(), form)))
                .with(Choice.plain("took-off-cancel", desk.words().text("ui.treat.cancel"), () -> {}))
                .focused(minutes)
                .show();
    }

    /** Whether it could be; else the form says why not. */
    private boolean end(Treatment session, String minutes, FormDialog form) {
        Typed<BigDecimal> typed = Measure.MINUTES.parse(Field.MINUTES, minutes);
        Optional<When> end = typed.ok().map(n -> after(session, n));
        Optional<Problem> wrong = typed.bad()
                .or(() -> end.flatMap(at -> treating.refusal(List.of(session.withLength(new Length.Until(at))))));
        form.say(wrong.map(desk.words()::problem).orElse(""));
        if (wrong.isEmpty()) end.ifPresent(at -> treating.stop(session, at));
        return wrong.isEmpty();
    }

    private When after(Treatment session, BigDecimal minutes) {
        long seconds = Math.round(minutes.doubleValue() * 60);
        return When.of(session.at().instant().plusSeconds(seconds), desk.zone());
    }
}
