package org.spasmdiary.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.NineSpasms;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Span;

/** The share of spasms still going, beside the lines: of the same spasms, with what is left out said. */
class ShareOfSpasmsTest extends CompareUi {
    @Override
    List<Entry> entries() {
        List<Entry> all = new ArrayList<>(NineSpasms.entries());
        var days = new Span(LocalDate.parse("2025-06-21"), LocalDate.parse("2025-06-22"));
        all.add(new Period(EntryId.random(), NineSpasms.NOW, false, days, "Travel"));
        return all;
    }

    private String words() {
        return text("recovery-words");
    }

    @Test
    void itSaysOfHowManyItIsAndWhatIsLeftOut() {
        goToCompare();
        await(() -> !words().isEmpty());
        await(() -> node("recovery-picture-image") instanceof ImageView image && image.getOpacity() == 1);
        assertThat(text("recovery-counts")).isEqualTo("8 spasms, 6 ended");
        assertThat(words()).contains("1 spasm that began on days that were not typical is left out.");
        picture("compare-share");
    }

    @Test
    void aChosenPartOfTheBackIsThatOfTheCurveToo() {
        goToCompare();
        await(() -> !words().isEmpty());
        String before = text("recovery-counts");
        chooseUpperBack();
        await(() -> !text("recovery-counts").equals(before));
        assertThat(words()).contains("Too few to draw a curve");
    }

    @Test
    void itsNumbersAreCopiedOnlyWhileTheyAreShown() {
        goToCompare();
        await(() -> !words().isEmpty());
        robot.interact(() -> node("recovery-picture").requestFocus());
        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(shown("notice-text")).as("a picture is no text").isFalse();
        type(KeyCode.V);
        await(() -> shown("recovery-table"));
        press(KeyCode.CONTROL, KeyCode.C);
        await(() -> text("notice-text").startsWith("The numbers are copied."));
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("Days since it began\t"));
    }

    private void chooseUpperBack() {
        var menu = (javafx.scene.control.MenuButton) node("compare-which");
        robot.interact(() -> menu.getItems().stream()
                .filter(item -> "compare-region-UPPER_BACK".equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        settle();
    }
}
