package org.spasmdiary.ui.today;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.When;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.ui.Desk;

/**
 * The entry being written on Today. It gathers what the cards hold, saves it as one reading, and clears them. The
 * id is made with the form, so that trying again never makes a second entry (G04).
 */
public final class EntryInHand {
    private static final String FORM = "today";

    private final Desk desk;
    private final List<EntryPart> parts = new ArrayList<>();
    private EntryId id = EntryId.random();

    EntryInHand(Desk desk) {
        this.desk = desk;
    }

    /** Another card's fields join the entry. */
    public void add(EntryPart part) {
        parts.add(part);
    }

    /** Saves all parts together. */
    void save(When at, Consumer<Reading> saved) {
        save(parts, at, saved);
    }

    /** Saves one part by itself as an entry of this moment, such as function tiles left alone for a while. */
    public void saveOnly(EntryPart part) {
        if (!part.isBlank()) save(List.of(part), desk.moment(), reading -> desk.saved(savedText(reading)));
    }

    private void save(List<EntryPart> which, When at, Consumer<Reading> saved) {
        List<Problem> wrong =
                which.stream().flatMap(part -> part.problems().stream()).toList();
        which.forEach(part -> part.refuse(wrong));
        if (!wrong.isEmpty()) return;
        Reading reading = Reading.empty(id, at, desk.now());
        for (EntryPart part : which) reading = part.addTo(reading);
        send(which, reading, saved);
    }

    private void send(List<EntryPart> which, Reading reading, Consumer<Reading> saved) {
        desk.save(new Change.Put(reading), outcome -> {
            switch (outcome) {
                case Outcome.Saved _ -> {
                    id = EntryId.random();
                    which.forEach(EntryPart::clear);
                    keepDraft();
                    saved.accept(reading);
                }
                case Outcome.Refused(var problems) -> which.forEach(part -> part.refuse(problems));
                case Outcome.Failed failed -> desk.failed(failed, text(), () -> send(which, reading, saved));
            }
        });
    }

    String savedText(Reading reading) {
        return desk.words()
                .text(
                        "ui.today.saved",
                        "time",
                        desk.words().format().clock(reading.at().local()));
    }

    /** Keeps on disk what is typed and not saved. */
    public void keepDraft() {
        Map<String, String> typed = new HashMap<>();
        parts.forEach(part -> typed.putAll(part.typed()));
        desk.keepDraft(FORM, typed);
    }

    /** Brings back what was typed before the program closed. */
    void restore() {
        Map<String, String> typed = desk.draft(FORM);
        if (!typed.isEmpty()) parts.forEach(part -> part.restore(typed));
    }

    private String text() {
        Map<String, String> typed = new HashMap<>();
        parts.forEach(part -> typed.putAll(part.typed()));
        return String.join("\n", typed.values());
    }
}
