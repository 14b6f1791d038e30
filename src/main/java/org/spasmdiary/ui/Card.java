package org.spasmdiary.ui;

import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.spasmdiary.diary.Diary;

/** One part of a page. A card that has nothing to say makes its node invisible and unmanaged in {@link #show}. */
public interface Card {
    Node node();

    /** Brings the card up to date in place. */
    void show(Diary diary, Instant now);

    /** As {@link Screen#key}. */
    default boolean key(KeyEvent event) {
        return false;
    }
}
