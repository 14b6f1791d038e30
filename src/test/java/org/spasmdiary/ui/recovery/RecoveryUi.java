package org.spasmdiary.ui.recovery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.ui.UiTest;

/** The card alone in the window, with seven spasms that ended and one that goes on. */
abstract class RecoveryUi extends UiTest {
    static final int[] HOURS = {19, 31, 69, 86, 99, 146, 222};
    RecoveryCard card;

    @Override
    protected Change seed() {
        List<Change> all = new ArrayList<>();
        for (int i = 0; i < HOURS.length; i++) {
            var onset = ago(Duration.ofDays(40L + 50 * i));
            var end = onset.at(onset.instant().plus(Duration.ofHours(HOURS[i])));
            all.add(new Change.Put(Episode.begun(EntryId.random(), onset, onset.instant())
                    .withEnd(Optional.of(new End(end, EndReason.EASED)))));
        }
        all.add(new Change.Put(Episode.begun(EntryId.random(), ago(Duration.ofHours(52)), START)));
        return new Change.Batch(all);
    }

    /** The card in the window, in place of the screens. */
    void showCard() {
        robot.interact(() -> {
            card = new RecoveryCard(desk());
            Scene before = stage.getScene();
            var scene = new Scene(new StackPane(card.node()), before.getWidth(), before.getHeight());
            scene.getStylesheets().setAll(before.getStylesheets());
            scene.getRoot().setStyle(before.getRoot().getStyle());
            stage.setScene(scene);
            card.show(diary(), START, _ -> true);
        });
        awaitPicture();
        robot.interact(() -> node("recovery-picture").requestFocus());
    }

    void awaitPicture() {
        settle();
        await(() -> ((ImageView) node("recovery-picture-image")).getImage() != null);
        await(() -> node("recovery-picture-image").getOpacity() == 1);
    }
}
