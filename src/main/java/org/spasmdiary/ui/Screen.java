package org.spasmdiary.ui;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.RuleId;

/** One page of the window. It has no listeners of its own: the shell tells it whatever is new. */
public interface Screen {
    Parent root();

    /** Brings the page up to date in place; focus, caret and scroll position survive. */
    void show(Diary diary, Instant now);

    /**
     * Called each time the page comes to the front, after {@link #show}: put the focus where work begins.
     *
     * @param about the entry or spasm somebody came here for
     */
    default void entered(Optional<EntryId> about) {}

    /** Called after {@link #entered} when somebody wants to read about this rule. */
    default void read(RuleId rule) {}

    /** Called before another page comes to the front. */
    default void left() {}

    /**
     * A key nobody else took. Single letters and digits come only when no text field has the focus and the person
     * has not turned them off.
     *
     * @return whether it meant something here
     */
    default boolean key(KeyEvent event) {
        return false;
    }
}
