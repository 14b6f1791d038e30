package org.spasmdiary.ui.history.spasms;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Joining;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.FormDialog;
import org.spasmdiary.ui.Texts;

/** Joins a spasm to the one before it and says what will be there before it is saved. */
final class JoinDialog {
    private final Desk desk;
    private final Bout earlier;
    private final Bout later;
    private final SpasmWords spasmWords;

    JoinDialog(Desk desk, Bout earlier, Bout later) {
        this.desk = desk;
        this.earlier = earlier;
        this.later = later;
        this.spasmWords = new SpasmWords(desk.words());
    }

    private String preview(Change change) {
        return spasmWords.after(change, desk.diary(), List.of(earlier, later), List.of(earlier.id()), desk.now());
    }

    /** How long there was no spasm between the two; that time stays without entries. */
    private Optional<String> between() {
        return earlier.end()
                .map(end -> Duration.between(end.at().instant(), later.onset().instant()))
                .filter(time -> time.compareTo(Duration.ofHours(1)) >= 0)
                .map(time -> desk.words()
                        .text(
                                "ui.history.join.between",
                                "length",
                                desk.words().format().length(time)));
    }

    void open() {
        var words = desk.words();
        Change join = Joining.of(earlier, later);
        Label now = Texts.body(spasmWords.after(
                Change.Batch.of(),
                desk.diary(),
                List.of(earlier, later),
                List.of(earlier.id(), later.id()),
                desk.now()));
        Label then = Texts.body(preview(join));
        then.setId("join-preview");
        String lead = between()
                .map(text -> words.text("ui.history.join.lead") + " " + text)
                .orElse(words.text("ui.history.join.lead"));
        var dialog = new FormDialog(
                desk,
                "join-dialog",
                words.text("ui.history.join.title"),
                Texts.small(lead),
                Texts.heading(words.text("ui.history.spasms.now")),
                now,
                Texts.heading(words.text("ui.history.spasms.then")),
                then);
        dialog.saving(
                        "join-save",
                        words.text("ui.history.join.save"),
                        () -> new Typed.Ok<>(join),
                        _ -> desk.saved(words.text("ui.history.join.saved")))
                .with(Choice.plain("join-cancel", words.text("ui.history.cancel"), () -> {}))
                .show();
    }
}
