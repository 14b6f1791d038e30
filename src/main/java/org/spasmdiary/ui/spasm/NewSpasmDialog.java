package org.spasmdiary.ui.spasm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.FormDialog;
import org.spasmdiary.ui.Texts;

/** The second half of "a new one began" and "just an ache": the new start, and the end of the one still open. */
final class NewSpasmDialog {
    private final Desk desk;
    private final SameOrNew asked;
    private final boolean begins;
    private final Consumer<Diary> saved;
    private final EntryId id = EntryId.random();
    private final OnsetFields onset;
    private final PlaceFields place;
    private final Optional<EndFields> old;

    /**
     * Makes the dialog.
     *
     * @param begins whether a new one began; else it was just an ache and only the open one ends
     */
    NewSpasmDialog(Desk desk, SameOrNew asked, boolean begins, Consumer<Diary> saved) {
        this.desk = desk;
        this.asked = asked;
        this.begins = begins;
        this.saved = saved;
        var words = desk.words();
        onset = new OnsetFields(desk, asked.reading().at(), OnsetCertainty.ABOUT);
        place = new PlaceFields(words);
        old = asked.lastEntryAt()
                .map(last -> new EndFields(
                        desk,
                        "last-entry",
                        words.text(
                                "ui.spasm.old.lastEntry", "when", words.format().dayTime(last.local())),
                        last,
                        false,
                        words.text("ui.spasm.old.notKnown"),
                        lastConfirmed(last)));
    }

    private When lastConfirmed(When last) {
        return asked.open()
                .map(bout -> last.at(Ending.lastConfirmed(
                        new Change.Remove(asked.reading().id()).applyTo(desk.diary()), bout, desk.now())))
                .orElse(last);
    }

    void open() {
        var words = desk.words();
        List<Node> fields = new ArrayList<>();
        if (begins) fields.add(onset.node());
        old.ifPresent(ending -> {
            if (begins) fields.add(Texts.heading(words.text("ui.spasm.old.title")));
            fields.add(ending.node());
        });
        if (begins) fields.add(place.node());
        String title = words.text(begins ? "ui.spasm.new.title" : "ui.spasm.old.title");
        new FormDialog(desk, "new-spasm", title, fields.toArray(Node[]::new))
                .saving("new-spasm-save", words.text("ui.spasm.old.save"), this::change, saved)
                .with(Choice.plain("new-spasm-later", words.text("ui.spasm.same.later"), () -> {}))
                .show();
    }

    private Typed<Change> change() {
        Typed<Ending> ending = old.map(EndFields::ending).orElse(new Typed.Ok<>(new Ending.StoppedWriting()));
        return switch (ending) {
            case Typed.Bad<Ending>(var problem) -> new Typed.Bad<>(problem);
            case Typed.Ok<Ending>(Ending end) ->
                begins
                        ? asked.fresh(desk.diary(), draft(), end, id, desk.now())
                        : asked.ache(desk.diary(), end, desk.now());
        };
    }

    private StartDraft draft() {
        return new StartDraft(
                onset.when(), onset.certainty(), place.regions(), place.side(), place.triggers(), place.detail());
    }
}
