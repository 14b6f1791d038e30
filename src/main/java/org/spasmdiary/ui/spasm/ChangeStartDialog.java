package org.spasmdiary.ui.spasm;

import java.util.Optional;
import javafx.scene.control.Label;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.FormDialog;
import org.spasmdiary.ui.Texts;

/** Moves the start of a spasm. A start after its first entry is pointed out once and then kept. */
final class ChangeStartDialog {
    private final Desk desk;
    private final Bout bout;
    private final OnsetFields onset;
    private Optional<When> pointedOut = Optional.empty();

    ChangeStartDialog(Desk desk, Bout bout) {
        this.desk = desk;
        this.bout = bout;
        this.onset = new OnsetFields(desk, bout.onset(), bout.certainty());
    }

    void open() {
        var words = desk.words();
        Label lead = Texts.small(words.text(
                "ui.spasm.change.lead",
                "when",
                words.format().dayTime(bout.onset().local())));
        var dialog =
                new FormDialog(desk, "change-start-dialog", words.text("ui.spasm.change.title"), lead, onset.node());
        dialog.with(Choice.form("change-start-save", words.text("ui.spasm.change.save"), () -> press(dialog)))
                .with(Choice.plain("change-start-cancel", words.text("ui.spasm.cancel"), () -> {}))
                .show();
    }

    private boolean press(FormDialog dialog) {
        Typed<When> at = onset.when();
        Optional<When> good = at.ok();
        if (good.isPresent() && !good.equals(pointedOut)) {
            var outside = MoveStart.leftOutside(desk.diary(), bout, good.get());
            if (outside.isPresent()) {
                pointedOut = good;
                dialog.say(desk.words()
                        .text(
                                "ui.spasm.change.afterFirst",
                                "time",
                                desk.words().format().dayTime(outside.get().at().local())));
                return false;
            }
        }
        return dialog.submit(MoveStart.to(bout, at, onset.certainty()), this::saved);
    }

    private void saved(Diary diary) {
        var format = desk.words().format();
        diary.bouts()
                .of(bout.parts().getFirst().id())
                .ifPresent(moved -> desk.saved(desk.words()
                        .text(
                                "ui.spasm.change.saved",
                                "when",
                                format.dayTime(moved.onset().local()))));
    }
}
