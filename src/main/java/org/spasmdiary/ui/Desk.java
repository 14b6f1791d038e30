package org.spasmdiary.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.spasmdiary.alerts.AlertBoard;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.When;
import org.spasmdiary.journal.Binned;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.settings.Settings;
import org.spasmdiary.words.Words;

/** What every screen and card works with. All of it is for the FX thread, and answers come back there. */
public interface Desk {
    Words words();

    Instant now();

    ZoneId zone();

    /** This moment, as it is written into a new entry. */
    default When moment() {
        return When.of(now(), zone());
    }

    /** As last committed. */
    Diary diary();

    /** The rules, checked against {@link #diary()} when it last changed or the minute last turned. */
    AlertBoard board();

    /** Writes what the program records by itself, such as an alert that was shown; never undone. */
    void note(Change change, Consumer<Outcome> then);

    /**
     * Saves, and hands back how it went. Questions about the change ("Keep it?") are asked first; a no comes back
     * as {@link Outcome.Refused}. The caller shows problems beside its fields and calls {@link #failed} for a
     * failure; on success, {@link #saved}.
     */
    void save(Change change, Consumer<Outcome> then);

    /** As the shorter form, and the draft of this form goes in the same transaction. */
    void save(Change change, String form, Consumer<Outcome> then);

    void undo();

    void redo();

    /** Change history of one entry, oldest first. */
    List<Revision> history(EntryId id);

    /** The change history of all entries. */
    List<Revision> revisions();

    /** Where the diary file is. */
    Path file();

    /** What lies in the bin, latest first. */
    List<Binned> bin();

    /** Removes entries of the bin for ever; ask first. */
    void erase(Set<EntryId> ids, Consumer<Outcome> then);

    /** The backups of the diary. */
    Shelf shelf();

    Worker worker();

    Ask ask();

    Settings settings();

    /** Changes the settings, in the window at once and on disk. */
    void settings(UnaryOperator<Settings> change);

    /** Whether the window is dark now, for pictures. */
    boolean dark();

    /** One em, px: 15 at normal text size, 30 at 200 %. Layouts that fold by width divide by it. */
    double em();

    /** Where a side panel waits when the window is narrow. */
    Drawer drawer();

    /** Brings a screen to the front. */
    void go(Place place, Optional<EntryId> about);

    /** Opens Help at the line of this rule: what it says and what it rests on. */
    void read(RuleId rule);

    /** Opens the throw-away sample diary in place of this one, with a way back. */
    void showSample();

    /** Says a short line at the foot of the window, with Undo, for ten seconds: "Saved 11:40". */
    void saved(String text);

    /** A soft sound, unless the person turned sounds off. */
    void chime();

    /** Says a short line without Undo. */
    void notice(String text);

    /**
     * Says that something was not saved and what to do, until it is tried again or closed.
     *
     * @param typed what the person typed, for "Copy text"; empty when there is none
     * @param again what "Try again" does: the same save with the same ids
     */
    void failed(Outcome.Failed failed, String typed, Runnable again);

    /** As the longer form, with nothing to copy. */
    default void failed(Outcome.Failed failed, Runnable again) {
        failed(failed, "", again);
    }

    /** Keeps what is typed in an unsaved form; an empty map forgets it. At most every 2 s, and on focus loss. */
    void keepDraft(String form, Map<String, String> typed);

    /** What was typed in this form before the program closed; empty when nothing. */
    Map<String, String> draft(String form);
}
