package org.spasmdiary.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.spasmdiary.settings.Theme;
import org.spasmdiary.ui.Reachable;

class RecoveryCardLargeTest extends RecoveryUi {
    @Override
    protected double width() {
        return 900;
    }

    @Override
    protected double height() {
        return 780;
    }

    @Test
    void inTheDarkAndWithLargeLettersAllIsThere() {
        robot.interact(() -> desk().settings(old -> old.withTheme(Theme.DARK).withTextSize(150)));
        showCard();
        assertThat(Reachable.cutOff((Parent) card.node())).isEmpty();
        assertThat(Reachable.nameless(card.node())).isEmpty();
        assertThat(node("recovery-picture").getBoundsInLocal().getHeight()).isGreaterThanOrEqualTo(20 * 22.5);
        picture("recovery-card-dark-150");
    }
}
