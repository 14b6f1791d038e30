package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.journal.Flaw;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.words.Words;

/** What the window does with each way an opening can end. */
class OpeningTest {
    private static final Path FILE = Path.of("folder", "diary.db");
    private final Words words = Words.of(Locale.UK);

    @TempDir
    Path folder;

    private Surroundings around(Path diary) {
        return new Surroundings(diary, folder, new MovableClock(UiTest.START), UiTest.ZONE, words);
    }

    @Test
    void aFirstDiaryIsMadeAndOpenedAgain() {
        Surroundings around = around(folder.resolve("diary.db"));
        Opening first = Openings.open(around);
        assertThat(first).isInstanceOf(Opening.Ready.class);
        assertThat(Openings.open(around)).isInstanceOf(Opening.InUse.class);
        ((Opening.Ready) first).journal().close();
        Opening second = Openings.open(around);
        assertThat(second).isInstanceOf(Opening.Ready.class);
        ((Opening.Ready) second).journal().close();
    }

    @Test
    void aMissingOneIsOnlyMadeWhereThereNeverWasOne() {
        Surroundings own = around(folder.resolve("diary.db"));
        Surroundings elsewhere = around(Path.of("stick", "diary.db"));
        assertThat(Openings.isFirst(new Opening.Missing(own.diary(), false, false), own))
                .isTrue();
        assertThat(Openings.isFirst(new Opening.Missing(own.diary(), true, false), own))
                .isTrue();
        assertThat(Openings.isFirst(new Opening.Missing(own.diary(), false, true), own))
                .isFalse();
        assertThat(Openings.isFirst(new Opening.Missing(elsewhere.diary(), false, false), elsewhere))
                .isTrue();
        assertThat(Openings.isFirst(new Opening.Missing(elsewhere.diary(), true, false), elsewhere))
                .isFalse();
    }

    @Test
    void aFolderOrAnotherFileIsLeftAlone() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "not a diary, ".repeat(80));
        assertThat(Openings.open(around(text))).isInstanceOf(Opening.NotADiary.class);
        assertThat(Openings.open(around(Files.createDirectory(folder.resolve("dir")))))
                .isInstanceOf(Opening.NotADiary.class);
        assertThat(Files.readString(text)).startsWith("not a diary");
    }

    static Stream<Opening> endings() {
        return Stream.of(
                new Opening.InUse(FILE),
                new Opening.Elsewhere(FILE),
                new Opening.NewerFormat(FILE, 9, 1),
                new Opening.NotADiary(FILE, Opening.NotADiary.Why.FOLDER),
                new Opening.NotADiary(FILE, Opening.NotADiary.Why.NOT_A_PLAIN_FILE),
                new Opening.NotADiary(FILE, Opening.NotADiary.Why.EMPTY),
                new Opening.NotADiary(FILE, Opening.NotADiary.Why.OTHER_FORMAT),
                new Opening.NotADiary(FILE, Opening.NotADiary.Why.OTHER_PROGRAM),
                new Opening.NotADiary(FILE, Opening.NotADiary.Why.TOO_LARGE),
                new Opening.NotADiary(FILE, Opening.NotADiary.Why.NOT_ALLOWED),
                new Opening.Missing(FILE, false, true),
                new Opening.Missing(FILE, true, false),
                new Opening.Damaged(FILE, List.of(new Flaw(Flaw.Kind.CHECKSUM, "entry", "row 3"))),
                new Opening.CannotWrite(FILE, FILE, Failure.READ_ONLY));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void eachIsSaidInCalmWordsWithAWayOn(Opening opening) {
        StartModel model = StartModel.of(opening, words);
        assertThat(model.title()).isNotBlank().doesNotContain("{");
        assertThat(model.text()).isNotBlank().doesNotContain("{").doesNotContainIgnoringCase("error");
        assertThat(model.file()).isEqualTo(FILE);
        assertThat(model.ways()).contains(StartModel.Way.SHOW_FOLDER, StartModel.Way.CLOSE);
    }

    @Test
    void onlyLookingIsTheDefaultWhereItMayBeOpenElsewhere() {
        assertThat(StartModel.of(new Opening.Elsewhere(FILE), words).ways())
                .startsWith(StartModel.Way.LOOK_ONLY, StartModel.Way.TAKE_OVER);
    }

    @Test
    void aNewDiaryIsNeverTheFirstButton() {
        assertThat(StartModel.of(new Opening.Missing(FILE, false, true), words)
                        .ways()
                        .getFirst())
                .isEqualTo(StartModel.Way.AGAIN);
        assertThat(StartModel.of(new Opening.Missing(FILE, true, false), words).ways())
                .doesNotContain(StartModel.Way.MAKE_NEW);
    }

    @Test
    void bothVersionsAreNamed() {
        assertThat(StartModel.of(new Opening.NewerFormat(FILE, 9, 1), words).text())
                .contains("9")
                .contains("1");
    }

    @Test
    void theSampleIsMarkedMadeFreshAndThrownAway() {
        var sample = new Sample(around(folder.resolve("diary.db")));
        Journal journal = sample.make().orElseThrow();
        assertThat(journal.diary().sample()).isTrue();
        assertThat(journal.diary().size()).isGreaterThan(100);
        assertThat(journal.file().getParent().getFileName()).hasToString("sample");
        journal.close();
        sample.throwAway();
        assertThat(folder.resolve("sample")).isEmptyDirectory();
    }

    @Test
    void folderBrowsersAreThoseOfTheSystems() {
        assertThat(Folder.browser("Windows 11")).isEqualTo("explorer");
        assertThat(Folder.browser("Mac OS X")).isEqualTo("open");
        assertThat(Folder.browser("Linux")).isEqualTo("xdg-open");
    }
}
