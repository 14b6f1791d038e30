package org.spasmdiary.ui;

import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.spasmdiary.diary.Diary;

/** A card with nothing in it, where there is nothing to show. */
public final class Slot implements SidePanel {
    private final Region nothing = new Region();
    private final Region pinned = new Region();

    public Slot() {
        nothing.setVisible(false);
        nothing.setManaged(false);
        pinned.setVisible(false);
        pinned.setManaged(false);
    }

    @Override
    public Node node() {
        return nothing;
    }

    @Override
    public void show(Diary diary, Instant now) {
        // nothing to bring up to date
    }

    @Override
    public String handle() {
        return "";
    }

    @Override
    public Node pinned() {
        return pinned;
    }
}
