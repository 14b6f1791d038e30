package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.diary.TreatmentKind;

/** A treatment of known length is a bar of that length; one without is its mark alone. Measured in pixels. */
class LaneLengthTest {
    private static final int WIDTH = 1048;
    private static final int HEIGHT = 560;

    private static int inked(ChartDiary diary, Look look, ChartOptions options, double from, double to) {
        EpisodeSeries series = diary.series(options);
        EpisodeLayout at = new Scene(series, look, options, ChartDiary.ENGLISH, WIDTH, HEIGHT).layout();
        PixelImage image = Pictures.pixels(diary.picture(look, options), WIDTH, HEIGHT, 1);
        int accent = 0xff000000 | look.ink().accent().getRGB();
        int y = (int) (at.laneMiddle(0) - at.unit());
        int n = 0;
        for (int x = (int) Math.ceil(at.x(from)); x < at.x(to); x++) if (image.at(x, y) == accent) n++;
        return n;
    }

    private static ChartDiary heat(String minutes) {
        ChartDiary diary = ChartDiary.began().pains(0, 5, 30, 4).now(40);
        return minutes.isEmpty()
                ? diary.treated(TreatmentKind.HEAT_WRAP, 10)
                : diary.session(TreatmentKind.HEAT_WRAP, 10, minutes);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void aWrapOfEightHoursIsABarToItsEnd(Look look) {
        ChartOptions day = ChartOptions.ALL.withZoom(View.days(0, 2));
        assertThat(inked(heat("480"), look, day, 11, 18)).isGreaterThan(100);
        assertThat(inked(heat("480"), look, day, 18.2, 30)).isZero();
    }

    @Test
    void withoutALengthThereIsNoBar() {
        ChartOptions day = ChartOptions.ALL.withZoom(View.days(0, 2));
        assertThat(inked(heat(""), Look.LIGHT, day, 11, 30)).isZero();
        assertThat(inked(heat(""), Look.LIGHT, day, 9.6, 10.4)).as("its mark").isPositive();
    }

    @ParameterizedTest
    @CsvSource({"60,1", "240,4", "960,16"})
    void twiceAsLongIsTwiceTheBar(String minutes, int hours) {
        ChartOptions day = ChartOptions.ALL.withZoom(View.days(0, 2));
        EpisodeLayout at =
                new Scene(heat(minutes).series(day), Look.LIGHT, day, ChartDiary.ENGLISH, WIDTH, HEIGHT).layout();
        double end = inked(heat(minutes), Look.LIGHT, day, 10, 40);
        assertThat(end).isBetween(at.pixelsAnHour() * hours - 3, at.pixelsAnHour() * hours + 3);
    }

    @Test
    void aBarThatBeganBeforeTheViewStartsAtItsEdge() {
        ChartOptions second = ChartOptions.ALL.withZoom(View.days(1, 2));
        ChartDiary diary = ChartDiary.began()
                .pains(0, 5, 30, 4)
                .session(TreatmentKind.HEAT_WRAP, 20, "480")
                .now(40);
        assertThat(inked(diary, Look.LIGHT, second, 24, 28)).isGreaterThan(60);
        assertThat(inked(diary, Look.LIGHT, second, 28.2, 40)).isZero();
    }

    @Test
    void aSessionSaidByItsEndIsAsLongAsOneSaidInMinutes() {
        assertThat(heat("20").series().lanes().getFirst().events().getFirst().until())
                .isEqualTo(Optional.of(10 + 20 / 60.0));
        assertThat(heat("").series().lanes().getFirst().events().getFirst().until())
                .isEmpty();
    }

    @Test
    void manyOnOneRowKeepTheirNumberWhenTheyMerge() throws Exception {
        ChartDiary diary = ChartDiary.began().pain(0, 5).now(60);
        for (int i = 0; i < 12; i++) diary.treated(TreatmentKind.WALK, 20 + i * 0.2);
        assertThat(SvgTexts.of(diary.picture(), WIDTH, HEIGHT))
                .extracting(SvgTexts.Placed::text)
                .contains("12");
    }
}
