package org.spasmdiary.charts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.Golden;

class EpisodeGoldenTest {
    private static void screen(String name, Picture picture) {
        Golden.check("charts/" + name, Pictures.png(picture, 1048, 560));
    }

    private static void paper(String name, Picture picture) {
        Golden.check("charts/" + name, Pictures.pixels(picture, 510, 300, 2));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void nineDaysInEveryLook(Look look) {
        Picture picture = ChartDiary.nineDays().picture(look, ChartOptions.ALL);
        String name = "nine-days-" + look.name().toLowerCase(java.util.Locale.ROOT);
        if (look.onPaper()) paper(name, picture);
        else screen(name, picture);
    }
}
