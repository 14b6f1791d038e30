package org.spasmdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.words.Words;

class ExitTest {
    private static final Path FILE = Path.of("folder", "my diary.db");
    private static final Words WORDS = Words.of(Locale.ENGLISH);

    @Test
    void theNumbersAreThoseOtherProgramsRelyOn() {
        assertThat(Arrays.stream(Exit.values()).map(Exit::code)).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    static Stream<Opening> openings() {
        return Stream.concat(
                Stream.of(
                        new Opening.InUse(FILE),
                        new Opening.Elsewhere(FILE),
                        new Opening.NewerFormat(FILE, 9, 1),
                        new Opening.Missing(FILE, false, false),
                        new Opening.Missing(FILE, true, false),
                        new Opening.Missing(FILE, true, true),
                        new Opening.Damaged(FILE, List.of()),
                        new Opening.CannotWrite(FILE, FILE, Failure.READ_ONLY)),
                Arrays.stream(Opening.NotADiary.Why.values()).map(why -> new Opening.NotADiary(FILE, why)));
    }

    @ParameterizedTest
    @MethodSource("openings")
    void everyWayOfNotOpeningNamesTheFileAndSaysWhatToDo(Opening why) {
        String text = OpeningText.of(why, WORDS);
        assertThat(text).contains(FILE.toString()).doesNotContain("{").endsWith(".");
        assertThat(text.split("\\. ").length).as(text).isGreaterThanOrEqualTo(2);
        assertThat(text.lines()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("openings")
    void everyWayOfNotOpeningHasItsCode(Opening why) {
        Exit exit = Exit.of(why);
        if (why instanceof Opening.InUse || why instanceof Opening.Elsewhere)
            assertThat(exit).isEqualTo(Exit.IN_USE);
        else if (why instanceof Opening.CannotWrite) assertThat(exit).isEqualTo(Exit.CANNOT_WRITE);
        else assertThat(exit).isEqualTo(Exit.CANNOT_READ);
    }

    @ParameterizedTest
    @EnumSource
    void everyFailureHasASentenceAndACodeThatIsNotFine(Failure why) {
        assertThat(Exit.of(why).code()).isBetween(3, 5);
        assertThat(WORDS.text("cli.failed." + why, "file", FILE))
                .contains(FILE.toString())
                .startsWith("Not saved");
    }
}
