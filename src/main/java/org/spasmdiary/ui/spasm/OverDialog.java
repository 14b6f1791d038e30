package org.spasmdiary.ui.spasm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.FormDialog;
import org.spasmdiary.ui.Texts;

/** It's over: when did it end? Now, unless something else is pressed. Pain 0 is not needed. */
final class OverDialog {
    private final Desk desk;
    private final Bout bout;
    private final Instant latest;
    private final EndFields end;

    /**
     * Makes the dialog for an open spasm.
     *
     * @param newer the spasm that began after it, when there is one: then it ended by then
     */
    OverDialog(Desk desk, Bout bout, Optional<Bout> newer) {
        this.desk = desk;
        this.bout = bout;
        var words = desk.words();
        latest = newer.map(other -> other.onset().instant()).orElse(desk.now());
        When last = bout.onset().at(Ending.lastConfirmed(desk.diary(), bout, desk.now()));
        end = new EndFields(
                desk,
                newer.isPresent() ? "newer" : "now",
                words.text(newer.isPresent() ? "ui.spasm.over.atNewer" : "ui.spasm.when.now"),
                newer.map(Bout::onset).orElse(desk.moment()),
                true,
                words.text("ui.spasm.over.stopped"),
                last.instant().isAfter(latest) ? last.at(latest) : last);
    }

    void open() {
        var words = desk.words();
        var dialog = new FormDialog(
                desk,
                "spasm-over-dialog",
                words.text("ui.spasm.over.title"),
                Texts.small(words.text("ui.spasm.over.lead")),
                end.node());
        dialog.saving("spasm-over-save", words.text("ui.spasm.over.save"), this::change, this::saved)
                .with(Choice.plain("spasm-over-cancel", words.text("ui.spasm.cancel"), () -> {}))
                .show();
    }

    private Typed<Change> change() {
        return switch (end.ending()) {
            case Typed.Bad<Ending>(var problem) -> new Typed.Bad<>(problem);
            case Typed.Ok<Ending>(Ending ending) ->
                ending.toChanges(desk.diary(), bout, desk.now(), latest)
                        .map((List<Change> steps) -> new Change.Batch(steps));
        };
    }

    private void saved(Diary diary) {
        diary.bouts()
                .of(bout.id())
                .flatMap(Bout::end)
                .map(End::at)
                .ifPresent(at -> desk.saved(desk.words()
                        .text(
                                "ui.spasm.over.saved",
                                "when",
                                desk.words().format().dayTime(at.local()))));
    }
}
