package org.spasmdiary.ui.today;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
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
    /** A draft is at most this old on disk (G05). */
    private static final Duration DRAFT_AFTER = Duration.seconds(2);

    private final Desk desk;
    private final List<EntryPart> parts = new ArrayList<>();
    private final PauseTransition later = new PauseTransition(DRAFT_AFTER);
    private final Map<EntryPart, EntryId> alone = new HashMap<>();
    private EntryId id = EntryId.random();

    EntryInHand(Desk desk) {
        this.desk = desk;
        later.setOnFinished(_ -> keepDraft());
    }

    /** Another card's fields join the entry. */
    public void add(EntryPart part) {
        parts.add(part);
    }

    /** Saves all parts together as an entry of this moment, or of now. */
    void save(Optional<When> at, Consumer<Reading> saved) {
        save(parts, id, at.orElseGet(desk::moment), reading -> {
            id = EntryId.random();
            saved.accept(reading);
        });
    }

    /** Saves one part by itself as an entry of this moment, such as function tiles left alone for a while. */
    public void saveOnly(EntryPart part) {
        if (part.isBlank()) return;
        EntryId own = alone.computeIfAbsent(part, _ -> EntryId.random());
        save(List.of(part), own, desk.moment(), reading -> {
            alone.remove(part);
            desk.saved(savedText(reading));
        });
    }

    private void save(List<EntryPart> which, EntryId as, When at, Consumer<Reading> saved) {
        List<Problem> wrong =
                which.stream().flatMap(part -> part.problems().stream()).toList();
        which.forEach(part -> part.refuse(wrong));
        if (!wrong.isEmpty()) return;
        Reading reading = Reading.empty(as, at, desk.now());
        for (EntryPart part : which) reading = part.addTo(reading);
        Reading whole = reading;
        Consumer<Outcome> then = outcome -> {
            switch (outcome) {
                case Outcome.Saved _ -> {
                    which.forEach(EntryPart::clear);
                    saved.accept(whole);
                }
                case Outcome.Refused(var problems) -> which.forEach(part -> part.refuse(problems));
                case Outcome.Failed failed -> desk.failed(failed, text(), () -> again(which, as, at, saved));
            }
        };
        if (which.equals(parts)) desk.save(new Change.Put(whole), FORM, then);
        else desk.save(new Change.Put(whole), then);
    }

    /** With what was typed since; nothing where the entry was saved in another way meanwhile. */
    private void again(List<EntryPart> which, EntryId as, When at, Consumer<Reading> saved) {
        if (as.equals(id) || alone.containsValue(as)) save(which, as, at, saved);
    }

    /** "Saved 11:40". */
    String savedText(Reading reading) {
        return desk.words()
                .text(
                        "ui.today.saved",
                        "time",
                        desk.words().format().clock(reading.at().local()));
    }

    /** Something was typed: it will be on disk two seconds after the last key. */
    public void typed() {
        later.playFromStart();
    }

    /** Keeps on disk what is typed and not saved. */
    public void keepDraft() {
        later.stop();
        desk.keepDraft(FORM, draft());
    }

    private Map<String, String> draft() {
        Map<String, String> typed = new HashMap<>();
        parts.forEach(part -> typed.putAll(part.typed()));
        return typed;
    }

    /** Brings back what was typed before the program closed. */
    void restore() {
        Map<String, String> typed = desk.draft(FORM);
        if (!typed.isEmpty()) parts.forEach(part -> part.restore(typed));
        later.stop();
    }

    private String text() {
        return String.join("\n", draft().values());
    }
}
