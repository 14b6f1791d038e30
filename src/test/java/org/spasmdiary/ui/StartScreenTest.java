package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.journal.Flaw;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.ui.StartModel.Way;
import org.spasmdiary.words.Words;

/** The words of the screen in place of a diary, in full, and the buttons in their order. */
class StartScreenTest {
    private static final Path FILE = Path.of("stick", "diary.db");
    private static final Words WORDS = Words.of(Locale.UK);

    static Stream<Arguments> endings() {
        return Stream.of(
                Arguments.of(
                        new Opening.InUse(FILE),
                        "Your diary is open already.",
                        "Another window or command of Spasm Diary has it, and did not answer. Close it there, then try"
                                + " again. Nothing was changed.",
                        List.of(Way.AGAIN, Way.SHOW_FOLDER, Way.CLOSE)),
                Arguments.of(
                        new Opening.Elsewhere(FILE),
                        "Is your diary open on another computer?",
                        "It was not closed where it was opened last. If it is still open there, look only: then neither"
                                + " can spoil the other. If it is closed there, open it here.",
                        List.of(Way.LOOK_ONLY, Way.TAKE_OVER, Way.SHOW_FOLDER, Way.CLOSE)),
                Arguments.of(
                        new Opening.NewerFormat(FILE, 9, 1),
                        "A newer version of Spasm Diary wrote this diary.",
                        "The file has format 9; this program knows formats up to 1. Nothing was changed. Open it with"
                                + " the newer version, or put an older copy in its place.",
                        List.of(Way.SHOW_FOLDER, Way.AGAIN, Way.CLOSE)),
                Arguments.of(
                        new Opening.Missing(FILE, false, true),
                        "Your diary is not where it was.",
                        "There are copies of it, so there was one here before. If it was moved, put it back and try"
                                + " again. A new, empty diary is only made if you say so.",
                        List.of(Way.AGAIN, Way.SHOW_FOLDER, Way.MAKE_NEW, Way.CLOSE)),
                Arguments.of(
                        new Opening.Missing(FILE, true, true),
                        "The folder of your diary is not there.",
                        "If it is on a stick or another disk, plug that in and try again. Nothing was made in its"
                                + " place.",
                        List.of(Way.AGAIN, Way.SHOW_FOLDER, Way.CLOSE)),
                Arguments.of(
                        new Opening.CannotWrite(FILE, Path.of("stick"), Failure.READ_ONLY),
                        "The diary can’t be opened for writing.",
                        "The diary file can’t be written. Check that the folder may be changed, then try again. The"
                                + " place: stick",
                        List.of(Way.AGAIN, Way.SHOW_FOLDER, Way.CLOSE)));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void saysWhatIsTheMatterAndOffersTheWaysTheSafestFirst(Opening opening, String title, String text, List<Way> ways) {
        assertThat(StartModel.of(opening, WORDS)).isEqualTo(new StartModel(title, text, FILE, ways));
    }

    @ParameterizedTest
    @CsvSource({
        "FOLDER, It is a folder.",
        "NOT_A_PLAIN_FILE, 'It is a link or a device, not a plain file.'",
        "EMPTY, It is an empty file.",
        "OTHER_FORMAT, It is a file of another kind.",
        "OTHER_PROGRAM, It belongs to another program.",
        "TOO_LARGE, It is too large for a diary.",
        "NOT_ALLOWED, This computer does not let Spasm Diary read it."
    })
    void whatIsNoDiaryIsCalledWhatItIs(Opening.NotADiary.Why why, String said) {
        StartModel model = StartModel.of(new Opening.NotADiary(FILE, why), WORDS);
        assertThat(model.title()).isEqualTo("This file is not a diary.");
        assertThat(model.text())
                .isEqualTo(said + " Nothing was changed. Look whether the diary was moved or renamed, then try again.");
        assertThat(model.ways()).containsExactly(Way.SHOW_FOLDER, Way.AGAIN, Way.CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"1, finds 1 place that is not as it was written", "3, finds 3 places that are not as they were written"
    })
    void damageIsCountedInWholeSentences(int flaws, String counted) {
        var flaw = new Flaw(Flaw.Kind.CHECKSUM, "entry", "row 3");
        StartModel model = StartModel.of(new Opening.Damaged(FILE, java.util.Collections.nCopies(flaws, flaw)), WORDS);
        assertThat(model.title()).isEqualTo("Part of the diary can’t be read.");
        assertThat(model.text())
                .startsWith("The check " + counted.replace("finds", "found"))
                .endsWith("The file was left as it is; make a copy of it before you do anything else.");
        assertThat(model.ways()).containsExactly(Way.AGAIN, Way.SHOW_FOLDER, Way.CLOSE);
    }

    @ParameterizedTest
    @EnumSource(Failure.class)
    void everyReasonWhyItCannotBeWrittenHasItsSentence(Failure why) {
        String text =
                StartModel.of(new Opening.CannotWrite(FILE, FILE, why), WORDS).text();
        String reason = why == Failure.UNKNOWN ? "The disk did not answer. Try again." : text;
        assertThat(text).startsWith(reason).endsWith(" The place: " + FILE).doesNotContain("{");
    }

    @Test
    void noWayOutMakesOrOverwritesAFileWhereSomethingIsOrMayBe() {
        Stream<Opening> unsafe = Stream.concat(
                endings().map(each -> (Opening) each.get()[0]).filter(each -> !(each instanceof Opening.Missing)),
                Stream.of(new Opening.Missing(FILE, true, false), new Opening.Missing(FILE, true, true)));
        assertThat(unsafe)
                .allSatisfy(opening ->
                        assertThat(StartModel.of(opening, WORDS).ways()).doesNotContain(Way.MAKE_NEW));
    }

    @Test
    void anOpenDiaryHasNoSuchScreen() {
        assertThatThrownBy(() -> StartModel.of(new Opening.Ready(FILE, null), WORDS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
