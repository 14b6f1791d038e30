package org.spasmdiary.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Dialog;
import org.spasmdiary.ui.Place;
import org.spasmdiary.ui.history.spasms.SpasmSteps;
import org.spasmdiary.ui.history.spasms.SpasmWords;
import org.spasmdiary.ui.spasm.SpasmDialogs;

/** What is done with a spasm of the list. A joined one goes as a whole to the bin and back. */
final class SpasmActions implements SpasmList.Actions {
    private final Desk desk;
    private final EditForm form;
    private final SpasmSteps steps;

    SpasmActions(Desk desk, EditForm form, SpasmSteps steps) {
        this.desk = desk;
        this.form = form;
        this.steps = steps;
    }

    @Override
    public void chart(SpasmRow row) {
        desk.go(Place.CHART, Optional.of(row.id()));
    }

    /** The form of a spasm; of one that was joined, the form of the part the person names. */
    @Override
    public void edit(SpasmRow row) {
        List<Episode> parts = row.spasm().bout().parts();
        if (parts.size() == 1) form.open(Editing.of(parts.getFirst()));
        else askWhich(row, parts);
    }

    private void askWhich(SpasmRow row, List<Episode> parts) {
        var words = desk.words();
        var list = new VBox(8);
        for (int i = 0; i < parts.size(); i++) {
            Episode part = parts.get(i);
            var button = new Button(EntryRow.what(part, words));
            button.setId("history-part-" + (i + 1));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setWrapText(true);
            button.setOnAction(_ -> {
                desk.ask().cancel();
                form.open(Editing.of(part));
            });
            list.getChildren().add(button);
        }
        desk.ask()
                .show(Dialog.of(
                                "history-which-part",
                                words.text("ui.history.spasms.whichPart", "n", row.number()),
                                Choice.plain("history-which-cancel", words.text("ui.history.cancel"), () -> {}))
                        .withBody(list)
                        .withFocus(list.getChildren().getFirst()));
    }

    @Override
    public void split(SpasmRow row) {
        steps.split(row.spasm().bout());
    }

    @Override
    public void join(SpasmRow row) {
        steps.join(row.spasm().bout());
    }

    @Override
    public void reopen(SpasmRow row) {
        steps.reopen(row.spasm());
    }

    @Override
    public void over(SpasmRow row) {
        SpasmDialogs.over(desk, row.spasm().bout());
    }

    @Override
    public void mistake(SpasmRow row) {
        all(row, part -> new Change.Put(part.withMistake(true)), "ui.history.spasms.markedMistake");
    }

    @Override
    public void bin(SpasmRow row) {
        all(row, part -> new Change.Remove(part.id()), "ui.history.spasms.moved");
    }

    private void all(SpasmRow row, Function<Episode, Change> step, String said) {
        var change =
                new Change.Batch(row.spasm().bout().parts().stream().map(step).toList());
        String what = new SpasmWords(desk.words()).sentence(row.spasm());
        form.save(change, desk.words().text(said, "what", what));
    }
}
