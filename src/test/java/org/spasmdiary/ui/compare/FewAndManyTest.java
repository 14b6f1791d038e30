package org.spasmdiary.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.spasmdiary.NineSpasms;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.sample.SampleDiary;

/** No spasm, the first one, and ten years of them. */
class FewAndManyTest extends CompareUi {
    @Override
    List<Entry> entries() {
        return List.of();
    }

    private CompareScreen compare(Diary diary) {
        var screen = new CompareScreen(desk(), (_, _, _) -> Optional.empty());
        robot.interact(() -> {
            ((StackPane) stage.getScene().getRoot()).getChildren().add(screen.root());
            screen.show(diary, START);
        });
        return screen;
    }

    private String heard() {
        String said = node("compare-picture").getAccessibleText();
        return said == null ? "" : said;
    }

    @Test
    void anEmptyDiarySaysSoAndTheFirstSpasmStandsAlone() {
        goToCompare();
        await(() -> shown("compare-empty"));
        assertThat(heard()).isEqualTo("No spasms yet.");
        assertThat(shown("compare-table")).isFalse();
        assertThat(node("compare-save").isDisabled()).isTrue();
        assertThat(text("compare-which")).isEqualTo("No spasms yet");
        picture("compare-empty");
        var begun = org.spasmdiary.diary.Episode.begun(
                org.spasmdiary.diary.EntryId.random(), ago(java.time.Duration.ofHours(3)), START);
        robot.interact(() -> desk().save(new Change.Put(begun), _ -> {}));
        await(() -> shown("compare-table"));
        await(() -> heard().contains("Others will appear here."));
        assertThat(shown("compare-empty")).isFalse();
        assertThat(text("compare-which")).isEqualTo("1 spasm");
    }

    @Test
    void ofTenYearsTheNewestAreDrawnAndOthersCanBeTicked() {
        compare(SampleDiary.make(10, 5, NineSpasms.NOW, ZONE));
        await(() -> heard().contains("8 spasms from their start"));
        assertThat(heard()).contains("only the newest are");
        robot.interact(
                () -> ((MenuButton) node("compare-which")).getItems().getLast().fire());
        await(() -> shown("compare-lines"));
        assertThat(((CheckBox) node("compare-line-38")).isDisabled())
                .as("this spasm is always drawn")
                .isTrue();
        assertThat(((CheckBox) node("compare-line-31")).isSelected()).isTrue();
        assertThat(((CheckBox) node("compare-line-30")).isSelected()).isFalse();
        robot.interact(() -> ((CheckBox) node("compare-line-1")).setSelected(true));
        click("compare-lines-show");
        await(() -> heard().contains("9 spasms from their start"));
        assertThat(heard()).contains("29 of 38 not chosen");
    }
}
