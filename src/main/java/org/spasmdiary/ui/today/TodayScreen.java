package org.spasmdiary.ui.today;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.ui.Card;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.FxThread;
import org.spasmdiary.ui.Screen;

/** How is it now? Cards in a column, and beside them when to get help. */
public final class TodayScreen implements Screen {
    private final TodayCards cards;
    private final TodayLayout layout;

    public TodayScreen(Desk desk) {
        cards = new TodayCards(desk);
        layout = new TodayLayout(cards, desk);
        cards.entry.restore();
    }

    @Override
    public Parent root() {
        return layout.root();
    }

    @Override
    public void show(Diary diary, Instant now) {
        for (Card card : cards.all()) card.show(diary, now);
        layout.refresh();
    }

    @Override
    public void entered(Optional<EntryId> about) {
        FxThread.nextPulse(cards.pain::focusScale); // after the layout that brings the cards in
    }

    @Override
    public void left() {
        cards.entry.keepDraft();
    }

    @Override
    public boolean key(KeyEvent event) {
        for (Card card : cards.all()) if (card.key(event)) return true;
        return layout.key(event);
    }
}
