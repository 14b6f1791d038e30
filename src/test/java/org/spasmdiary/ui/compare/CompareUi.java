package org.spasmdiary.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.spasmdiary.NineSpasms;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.ui.UiTest;

/** The Compare screen with the nine spasms of the drawn designs. */
abstract class CompareUi extends UiTest {
    List<Entry> entries() {
        return NineSpasms.entries();
    }

    @Override
    protected Change seed() {
        return entries().isEmpty()
                ? Change.Batch.of()
                : new Change.Import("spasms", entries(), Optional.empty(), List.of());
    }

    void goToCompare() {
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        drawn();
    }

    /** The newest picture is on the screen. */
    void drawn() {
        await(() -> ((ImageView) node("compare-picture-image")).getImage() != null);
        await(() -> node("compare-picture-image").getOpacity() == 1);
    }
}
