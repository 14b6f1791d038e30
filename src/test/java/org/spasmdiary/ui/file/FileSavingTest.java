package org.spasmdiary.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.spasmdiary.ui.UiTest;

/** Saving a picture or page: said where it went, and asked again where it could not go. */
class FileSavingTest extends UiTest {
    private final Deque<Optional<Path>> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    private void save(Callable<byte[]> bytes) {
        WhereTo whereTo = (_, name, kind) -> {
            asked.add(kind.named(name));
            return answers.removeFirst();
        };
        robot.interact(() -> new FileSaving(desk(), whereTo).save(node("rail"), "Chart 12 Mar", FileKind.PNG, bytes));
        settle();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path place(String name) {
        Path place = folder.resolve(name);
        answers.add(Optional.of(place));
        return place;
    }

    @Test
    void whereItWentIsSaid() {
        Path place = place("my chart.png");
        save(() -> bytes("a picture"));
        await(() -> shown("notice"));
        assertThat(text("notice-text")).isEqualTo("Saved as " + place);
        assertThat(shown("notice-undo")).as("a file is not part of the diary").isFalse();
        assertThat(place).hasContent("a picture");
        assertThat(asked).containsExactly("Chart 12 Mar.png");
    }

    @Test
    void thinkingBetterOfItWritesNothingAndMakesNoPicture() {
        answers.add(Optional.empty());
        var made = new ArrayList<String>();
        save(() -> {
            made.add("picture");
            return bytes("a picture");
        });
        assertThat(made).isEmpty();
        assertThat(shown("notice")).isFalse();
        assertThat(desk().ask().isOpen()).isFalse();
    }

    @Test
    void aFolderThatHasGoneIsNamedAndAnotherCanBeChosen() {
        Path gone = place("gone/chart.png");
        Path second = place("chart.png");
        save(() -> bytes("a picture"));
        await(() -> shown("ask"));
        assertThat(robot.lookup("#ask .heading").queryLabeled().getText())
                .isEqualTo("Couldn’t save to that folder. Choose another.");
        assertThat(robot.lookup("#ask .body")
                        .queryAllAs(Labeled.class)
                        .iterator()
                        .next()
                        .getText())
                .isEqualTo("Nothing was written to " + gone.getParent()
                        + ". It may be full, not there any more, or not yours to change.");
        assertThat(text("ask-yes")).isEqualTo("Choose another folder");
        type(KeyCode.ENTER);
        await(() -> shown("notice"));
        assertThat(second).hasContent("a picture");
        assertThat(asked).hasSize(2);
        assertThat(gone.getParent()).doesNotExist();
    }

    @Test
    void notNowLeavesWhatWasThereBefore() throws IOException {
        Path old = Files.writeString(place("chart.png"), "the old picture");
        save(() -> {
            throw new IOException("the picture could not be made");
        });
        await(() -> shown("ask"));
        click("ask-no");
        assertThat(desk().ask().isOpen()).isFalse();
        assertThat(asked).hasSize(1);
        assertThat(old).hasContent("the old picture");
        assertThat(shown("notice")).isFalse();
    }
}
