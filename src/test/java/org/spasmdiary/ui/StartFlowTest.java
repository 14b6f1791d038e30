package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.journal.Outcome;

/** The ways on from the screen in place of a diary, on real files that are missing, odd or open elsewhere. */
class StartFlowTest extends UiTest {
    private final List<Journal> open = new ArrayList<>();
    private Path diary;

    @BeforeEach
    void anotherFile() throws IOException {
        diary = Files.createDirectory(folder.resolve("stick")).resolve("mine.db");
    }

    @AfterEach
    void letGo() {
        open.forEach(Journal::close);
    }

    private Surroundings around() {
        return new Surroundings(diary, folder, clock, ZONE, words);
    }

    /** The window starts on that file, as it does from the icon. */
    private void start() {
        robot.interact(() -> {
            stage.hide();
            window = new DiaryWindow(stage, around());
            window.show(CompletableFuture.supplyAsync(() -> Openings.open(around())));
        });
    }

    private boolean isOpen() {
        return window.session().isPresent() && shown("today");
    }

    private Journal made(JournalHome home) {
        Opening opening = Journal.create(diary, home, clock, false);
        Journal journal = ((Opening.Ready) opening).journal();
        Entry entry = Reading.empty(EntryId.random(), now(), START).withPain(Pain.now(7));
        assertThat(journal.save(new Change.Put(entry)).join()).isInstanceOf(Outcome.Saved.class);
        return journal;
    }

    /** Another computer has it open, and still holds it. */
    private void openElsewhere() {
        open.add(made(new JournalHome(folder.resolve("other computer"))));
    }

    private List<String> buttons() {
        return robot.lookup("#start").queryParent().lookupAll(".button").stream()
                .map(node -> ((Button) node).getText())
                .toList();
    }

    private List<String> said() {
        return robot.lookup("#start").queryParent().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    /** Tries again and waits for the same answer: while it is tried, nothing can be pressed. */
    private void tryAgain() {
        var before = node("start");
        click("start-again");
        await(() -> node("start") != before);
    }

    private void tabTo(String id) {
        for (int i = 0; i < 6 && !id.equals(focused().getId()); i++) type(KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo(id);
    }

    @Test
    void anOddFileIsNamedAndLeftAndTheFixIsSeenByTryingAgain() throws IOException {
        Files.writeString(diary, "shopping list ".repeat(100));
        start();
        await(() -> shown("start"));
        assertThat(said()).contains("This file is not a diary.").contains(diary.toString());
        assertThat(buttons()).containsExactly("Show the folder", "Try again", "Close");
        assertThat(Reachable.nameless(stage.getScene().getRoot())).isEmpty();
        assertThat(Reachable.cutOff(stage.getScene().getRoot())).isEmpty();
        assertThat(Files.readString(diary)).startsWith("shopping list");

        Files.delete(diary);
        click("start-again");
        await(this::isOpen);
        assertThat(desk().diary().isEmpty()).isTrue();
    }

    @Test
    void aFolderThatIsNotThereIsWaitedForAndNeverMade() throws IOException {
        Files.delete(diary.getParent());
        start();
        await(() -> shown("start"));
        assertThat(said()).contains("The folder of your diary is not there.");
        tryAgain();
        assertThat(diary.getParent()).doesNotExist();
        Files.createDirectory(diary.getParent());
        made(around().home()).close();
        click("start-again");
        await(this::isOpen);
        assertThat(desk().diary().readings()).hasSize(1);
    }

    @Test
    void aDamagedDiaryIsGoneBackFromAndKept() throws IOException {
        made(around().home()).close(); // leaves the backup of the day
        byte[] damaged = java.util.Arrays.copyOf(Files.readAllBytes(diary), 9000);
        Files.write(diary, damaged);
        start();
        await(() -> shown("start-restore"));
        assertThat(said()).contains("Part of the diary can’t be read.");
        assertThat(String.join("\n", said())).contains("Your last good copy is from Thu 12 Mar 2026, 11:40");
        click("start-restore");
        await(this::isOpen);
        assertThat(desk().diary().readings()).hasSize(1);
        try (Stream<Path> kept = Files.walk(folder.resolve("damaged"))) {
            assertThat(kept.filter(Files::isRegularFile).map(StartFlowTest::bytes))
                    .containsExactly(damaged);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** G18. */
    @Test
    void whatLayBesideItIsMovedAndTheDiaryOpensAndSaysSo() throws IOException {
        made(new JournalHome(folder)).close();
        Path left = diary.resolveSibling("mine.db-wal");
        Files.writeString(left, "of something else");
        start();
        await(this::isOpen);
        await(() -> shown("notice"));
        assertThat(text("notice-text")).contains("moved, not deleted").contains("damaged");
        assertThat(left).doesNotExist();
    }

    @Test
    void aNewOneIsMadeWhereThereWasOneOnlyOnceThePersonSaysSo() throws IOException {
        diary = folder.resolve("own.db");
        Files.createDirectories(folder.resolve("backups"));
        Files.writeString(folder.resolve("backups").resolve("old.spasmdiary"), "a copy");
        start();
        await(() -> shown("start"));
        assertThat(said()).contains("Your diary is not where it was.");
        assertThat(focused().getId()).as("the new diary is never one key away").isEqualTo("start-again");
        tryAgain();
        assertThat(diary).doesNotExist();
        tabTo("start-make-new");
        type(KeyCode.SPACE);
        await(this::isOpen);
        assertThat(diary).isRegularFile();
    }

    @Test
    void lookingOnlyShowsTheEntriesAndWritesNothing() {
        openElsewhere();
        start();
        await(() -> shown("start"));
        assertThat(focused().getId()).isEqualTo("start-look-only");
        type(KeyCode.ENTER);
        await(this::isOpen);
        assertThat(shown("look-only")).isTrue();
        assertThat(desk().diary().readings()).hasSize(1);
        type(KeyCode.DIGIT4, KeyCode.ENTER);
        await(() -> shown("failure"));
        assertThat(text("failure-text"))
                .isEqualTo("Not saved. The diary file can’t be written. Check that the folder may be changed, then try"
                        + " again. What you wrote is still here. The diary file: " + diary);
        assertThat(open.getFirst().diary().readings()).hasSize(1);
    }

    @Test
    void enterPressesTheButtonWithTheFocusAndNotTheFilledOne() {
        openElsewhere();
        start();
        await(() -> shown("start"));
        tabTo("start-take-over");
        type(KeyCode.ENTER);
        await(this::isOpen);
        assertThat(shown("look-only")).isFalse();
        assertThat(desk().diary().readings()).hasSize(1);
        type(KeyCode.DIGIT4, KeyCode.ENTER);
        await(() -> desk().diary().readings().size() == 2);
    }

    @Test
    void aDiaryThatGoesAwayWhileItIsAskedAboutIsNotLookedAt() throws IOException {
        openElsewhere();
        start();
        await(() -> shown("start"));
        open.removeLast().close();
        Files.delete(diary);
        click("start-look-only");
        await(() -> said().contains("The folder of your diary is not there.")
                || said().contains("Your diary is not where it was."));
        assertThat(window.session()).isEmpty();
    }

    @Test
    void pressingTryAgainTwiceOpensItOnceAndTheWindowStays() throws IOException {
        Files.writeString(diary, "");
        start();
        await(() -> shown("start"));
        Files.delete(diary);
        robot.interact(() -> {
            ((Button) node("start-again")).fire();
            ((Button) node("start-again")).fire();
        });
        await(this::isOpen);
        type(KeyCode.DIGIT5, KeyCode.ENTER);
        await(() -> desk().diary().readings().size() == 1);
        assertThat(stage.isShowing()).isTrue();
    }

    @Test
    void closeClosesTheWindowAndLeavesTheFileAlone() throws IOException {
        Files.writeString(diary, "shopping list ".repeat(100));
        start();
        await(() -> shown("start"));
        click("start-close");
        await(() -> !stage.isShowing());
        try (Stream<Path> files = Files.list(diary.getParent())) {
            assertThat(files).containsExactly(diary);
        }
    }

    @Test
    void anOpeningThatBreaksInsideTheProgramIsSaidWithAWayOn() {
        robot.interact(() -> {
            stage.hide();
            window = new DiaryWindow(stage, around());
            window.show(CompletableFuture.failedFuture(new IllegalStateException("a bug of ours")));
        });
        await(() -> shown("start"));
        assertThat(said()).contains("Something went wrong inside the program.").contains(diary.toString());
        click("start-again");
        await(this::isOpen);
    }

    @Test
    void aWindowThatIsClosedBeforeTheDiaryIsOpenLetsItGo() {
        var opening = new CompletableFuture<Opening>();
        robot.interact(() -> {
            stage.hide();
            window = new DiaryWindow(stage, around());
            window.show(opening);
            stage.hide();
        });
        CompletableFuture.runAsync(() -> opening.complete(Openings.open(around())))
                .join();
        settle();
        assertThat(window.session()).isEmpty();
        Opening next = Openings.open(around());
        assertThat(next).as("nobody holds it").isInstanceOf(Opening.Ready.class);
        open.add(((Opening.Ready) next).journal());
    }
}
