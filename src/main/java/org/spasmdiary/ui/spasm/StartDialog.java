package org.spasmdiary.ui.spasm;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;
import org.spasmdiary.ui.Chips;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.FormDialog;
import org.spasmdiary.ui.Texts;

/** A spasm has started. Only the moment is needed, and it is not guessed. */
final class StartDialog {
    private final Desk desk;
    private final EntryId id = EntryId.random();
    private final Chips<StartWhen> when;
    private final OnsetFields chosen;
    private final Label morning;
    private final PlaceFields place;

    StartDialog(Desk desk) {
        this.desk = desk;
        var words = desk.words();
        when = Chips.one(
                "spasm-when",
                words.text("ui.spasm.start.title"),
                StartWhen.offered(desk.now(), desk.zone()),
                each -> words.text("ui.spasm.when." + each.code()),
                StartWhen::code);
        chosen = new OnsetFields(desk, desk.moment(), OnsetCertainty.ABOUT);
        morning = Texts.small(words.text(
                "ui.spasm.thisMorningMeans",
                "time",
                StartWhen.THIS_MORNING
                        .at(desk.now(), desk.zone())
                        .map(at -> words.format().clock(at.local()))
                        .orElse("")));
        place = new PlaceFields(words);
        when.onChange(this::show);
        show();
    }

    private void show() {
        chosen.show(when.one().filter(StartWhen.CHOOSE::equals).isPresent());
        boolean means = when.one().filter(StartWhen.THIS_MORNING::equals).isPresent();
        morning.setVisible(means);
        morning.setManaged(means);
    }

    /** Opens it; {@code started} is told once the spasm is on the disk. */
    void open(Consumer<Episode> started) {
        var words = desk.words();
        var dialog = new FormDialog(
                desk,
                "spasm-start-dialog",
                words.text("ui.spasm.start.title"),
                when.node(),
                morning,
                chosen.node(),
                place.node());
        dialog.saving(
                        "spasm-start-save",
                        words.text("ui.spasm.start.save"),
                        this::change,
                        diary -> diary.find(id)
                                .filter(Episode.class::isInstance)
                                .map(Episode.class::cast)
                                .ifPresent(started))
                .with(Choice.plain("spasm-start-cancel", words.text("ui.spasm.cancel"), () -> {}))
                .show();
    }

    private Typed<Change> change() {
        Optional<StartWhen> start = when.one();
        if (start.isEmpty()) return new Typed.Bad<>(Problem.of(Field.ONSET, "whenNeeded"));
        Optional<When> quick = start.get().at(desk.now(), desk.zone());
        Typed<When> at = quick.<Typed<When>>map(Typed.Ok::new).orElseGet(chosen::when);
        OnsetCertainty sure = quick.isPresent() ? start.get().certainty() : chosen.certainty();
        return new StartDraft(at, sure, place.regions(), place.side(), place.triggers(), place.detail())
                .toEpisode(id, desk.now())
                .map(spasm -> spasm.withInjury(spasm.injury().withSwellingOrBruise(place.swelling())))
                .map(Change.Put::new);
    }
}
