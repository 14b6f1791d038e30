package org.spasmdiary.ui.today;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.ui.Card;
import org.spasmdiary.ui.Desk;

/** Where we are between the onset and the marks of published advice; hidden while no spasm is open. */
final class RailCard implements Card {
    private final Desk desk;
    private final RailTrack track;

    RailCard(Desk desk) {
        this.desk = desk;
        this.track = new RailTrack(desk.words());
    }

    @Override
    public Node node() {
        return track;
    }

    @Override
    public void show(Diary diary, Instant now) {
        Optional<RailModel> model = RailModel.of(diary, now, desk.words());
        track.setVisible(model.isPresent());
        track.setManaged(model.isPresent());
        model.ifPresent(track::show);
    }
}
