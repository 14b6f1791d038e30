package org.spasmdiary.ui.history.spasms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ListView;
import org.spasmdiary.analysis.BoutInBrief;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Moving;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.FormDialog;
import org.spasmdiary.ui.Texts;

/** Puts an entry with another spasm than its time says, or back. */
final class MoveDialog {
    private final Desk desk;
    private final Reading reading;
    private final Map<EntryId, BoutInBrief> spasms = new HashMap<>();
    private final ListView<Optional<Bout>> to;

    MoveDialog(Desk desk, Reading reading) {
        this.desk = desk;
        this.reading = reading;
        BoutInBrief.all(desk.diary(), desk.now())
                .forEach(spasm -> spasms.put(spasm.bout().id(), spasm));
        List<Optional<Bout>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        Moving.choices(desk.diary(), reading).reversed().stream()
                .filter(bout -> spasms.containsKey(bout.id()))
                .forEach(bout -> choices.add(Optional.of(bout)));
        to = Pick.list("move-to", desk.words().text("ui.history.move.title"), choices, this::line);
        Optional<Bout> named = reading.episode().flatMap(desk.diary().bouts()::of);
        to.getSelectionModel().select(Math.max(0, choices.indexOf(named)));
    }

    private String line(Optional<Bout> bout) {
        var words = desk.words();
        return bout.map(it -> named(it, "ui.history.move.to"))
                .orElseGet(() -> Moving.byTime(desk.diary(), reading)
                        .filter(it -> spasms.containsKey(it.id()))
                        .map(it -> named(it, "ui.history.move.byTime"))
                        .orElseGet(() -> words.text("ui.history.move.byTimeNone")));
    }

    private String named(Bout bout, String key) {
        BoutInBrief spasm = java.util.Objects.requireNonNull(spasms.get(bout.id()));
        return desk.words()
                .text(
                        key,
                        "n",
                        desk.words().format().number(spasm.number()),
                        "days",
                        new SpasmWords(desk.words()).days(spasm));
    }

    private Typed<Change> change() {
        Optional<Bout> chosen =
                Optional.ofNullable(to.getSelectionModel().getSelectedItem()).flatMap(it -> it);
        return new Typed.Ok<>(Moving.to(desk.diary(), reading, chosen));
    }

    void open() {
        var words = desk.words();
        var dialog = new FormDialog(
                desk,
                "move-dialog",
                words.text("ui.history.move.title"),
                Texts.small(words.text(
                        "ui.history.move.lead",
                        "when",
                        words.format().dayTime(reading.at().local()))),
                to);
        dialog.saving(
                        "move-save",
                        words.text("ui.history.move.save"),
                        this::change,
                        _ -> desk.saved(words.text("ui.history.move.saved")))
                .with(Choice.plain("move-cancel", words.text("ui.history.cancel"), () -> {}))
                .focused(to)
                .show();
    }
}
