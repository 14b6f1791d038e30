package org.spasmdiary.charts;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.Golden;
import org.spasmdiary.HelpedDiaries;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.words.Words;

class TreatmentsGoldenTest {
    private static final Words ENGLISH = Words.of(Locale.UK);

    private static Picture picture(Diary diary, Look look, double textScale) {
        return ChartKind.TREATMENTS.picture(
                diary, Optional.empty(), HelpedDiaries.NOW, look, ChartOptions.ALL.withTextScale(textScale), ENGLISH);
    }

    private static void check(String name, Diary diary, Look look, int rows) {
        Picture picture = picture(diary, look, 1);
        String golden = "charts/helped-" + name + "-" + look.name().toLowerCase(Locale.ROOT);
        if (look.onPaper()) Golden.check(golden, Pictures.pixels(picture, 510, 130 + 34 * rows, 2));
        else Golden.check(golden, Pictures.pixels(picture, 640, 150 + 48 * rows, 1));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void anEmptyDiaryHasAxisAndNothingLogged(Look look) {
        check("empty", Diary.EMPTY, look, 1);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void oneUseIsTooFewToSay(Look look) {
        check("one", HelpedDiaries.one(), look, 2);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void anOrdinarySpring(Look look) {
        check("ordinary", HelpedDiaries.ordinary(), look, 8);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void tenYearsOfEveryKind(Look look) {
        check("ten-years", HelpedDiaries.tenYears(), look, 32);
    }

    @Test
    void whereItIsNarrowTheWordsStandAboveTheBoxes() {
        Golden.check(
                "charts/helped-narrow",
                Pictures.pixels(picture(HelpedDiaries.ordinary(), Look.LIGHT, 2), 820, 1400, 1));
    }

    @Test
    void whereItIsLowTheRestIsInTheTable() {
        Golden.check(
                "charts/helped-low", Pictures.pixels(picture(HelpedDiaries.ordinary(), Look.DARK, 1), 640, 260, 1));
    }
}
