package org.spasmdiary.ui.history.spasms;

import java.util.Optional;
import org.spasmdiary.analysis.BoutInBrief;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Joining;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Reopening;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Dialog;
import org.spasmdiary.ui.FormDialog;
import org.spasmdiary.ui.Texts;

/** The steps with whole spasms. Each asks with a preview, saves one change, and is one step of undo. */
public final class SpasmSteps {
    private final Desk desk;

    public SpasmSteps(Desk desk) {
        this.desk = desk;
    }

    public void split(Bout bout) {
        new SplitDialog(desk, bout).open();
    }

    /** With the one that began before it; of the first, nothing. */
    public void join(Bout bout) {
        Joining.before(desk.diary(), bout).ifPresent(earlier -> new JoinDialog(desk, earlier, bout).open());
    }

    /** Puts an entry with another spasm; a mistake belongs nowhere. */
    public void move(Reading reading) {
        if (!reading.mistake()) new MoveDialog(desk, reading).open();
    }

    /** Opens an ended one again, or says what stands in the way and what to do. */
    public void reopen(BoutInBrief spasm) {
        var words = desk.words();
        String title = words.text("ui.history.reopen.title", "n", words.format().number(spasm.number()));
        switch (Reopening.of(desk.diary(), spasm.bout())) {
            case Typed.Bad<Change>(var problem) ->
                desk.ask().show(closing("reopen-refused", title, words.problem(problem)));
            case Typed.Ok<Change>(Change change) -> {
                String ended = spasm.bout()
                        .end()
                        .map(end -> words.format().dayTime(end.at().local()))
                        .orElse("");
                new FormDialog(
                                desk,
                                "reopen-dialog",
                                title,
                                Texts.body(words.text("ui.history.reopen.lead", "when", ended)))
                        .saving(
                                "reopen-save",
                                words.text("ui.history.reopen.save"),
                                () -> new Typed.Ok<>(change),
                                _ -> desk.saved(words.text("ui.history.reopen.saved")))
                        .with(Choice.plain("reopen-cancel", words.text("ui.history.cancel"), () -> {}))
                        .show();
            }
        }
    }

    private Dialog closing(String id, String title, String text) {
        return Dialog.of(id, title, Choice.primary(id + "-close", desk.words().text("ui.history.close"), () -> {}))
                .withBody(Texts.body(text));
    }

    static void say(Desk desk, String id, String title, String key) {
        desk.ask().show(new SpasmSteps(desk).closing(id, title, desk.words().text(key)));
    }

    /** Whether there is a spasm before it that it could be joined with. */
    public Optional<Bout> before(Bout bout) {
        return Joining.before(desk.diary(), bout);
    }
}
