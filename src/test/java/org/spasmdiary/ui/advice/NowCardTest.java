package org.spasmdiary.ui.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.ui.UiTest;

/** A few lines of the advice for now, on Today. */
class NowCardTest extends UiTest {
    private void begin(Duration before) {
        var spasm = Episode.begun(EntryId.random(), ago(before), START);
        robot.interact(() -> desk().save(new Change.Put(spasm), _ -> {}));
        await(() -> diary().episodes().size() == 1);
    }

    private int lines() {
        return ((VBox) node("now-lines")).getChildren().size();
    }

    @Test
    void thereIsNoneUntilASpasmIsOpenAndThenItLeadsToHelp() {
        assertThat(shown("now")).isFalse();
        begin(Duration.ofHours(50));
        await(() -> shown("now"));
        assertThat(text("now-title")).isEqualTo("Day 2 to day 7");
        assertThat(node("now").getAccessibleText()).isEqualTo("What the advice says for now: Day 2 to day 7");
        assertThat(lines()).isEqualTo(3);
        picture("now-card");
        robot.interact(() -> node("now-all").requestFocus());
        type(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("advice-P2-head");
    }

    @Test
    void itStandsUnderThePanelAndUnderTheColumnWhereThePanelWaitsInItsDrawer() {
        begin(Duration.ofHours(1));
        robot.interact(() -> stage.setHeight(900));
        settle();
        await(() -> shown("now"));
        assertThat(node("now").getParent()).isSameAs(node("help").getParent());
        robot.interact(() -> stage.setWidth(1024));
        settle();
        assertThat(node("now").getParent().getStyleClass()).contains("today-column");
        robot.interact(() -> {
            stage.setWidth(1280);
            stage.setHeight(800);
        });
        settle();
        assertThat(node("now").getParent().getStyleClass()).contains("today-column");
        robot.interact(() -> stage.setHeight(900));
        settle();
        assertThat(((Pane) node("help").getParent()).getChildren()).containsExactly(node("help"), node("now"));
    }

    @Test
    void aWarningSignFoldsIt() {
        begin(Duration.ofHours(1));
        type(KeyCode.R);
        await(() -> shown("safety"));
        type(KeyCode.Y);
        click("safety-save");
        await(() -> shown("now-waits"));
        assertThat(shown("now-lines")).isFalse();
        assertThat(shown("now-all")).isTrue();
        picture("now-card-folded");
    }
}
