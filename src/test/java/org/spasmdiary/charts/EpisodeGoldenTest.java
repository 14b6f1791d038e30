package org.spasmdiary.charts;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.Golden;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.TreatmentKind;

class EpisodeGoldenTest {
    private static void screen(String name, Picture picture) {
        Golden.check("charts/" + name, Pictures.pixels(picture, 1048, 560, 1));
    }

    private static void paper(String name, Picture picture) {
        Golden.check("charts/" + name, Pictures.pixels(picture, 510, 330, 2));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void nineDaysInEveryLook(Look look) {
        Picture picture = ChartDiary.nineDays().picture(look, ChartOptions.ALL);
        String name = "nine-days-" + look.name().toLowerCase(Locale.ROOT);
        if (look.onPaper()) paper(name, picture);
        else screen(name, picture);
    }

    @Test
    void anEmptyDiaryHasAxesAndMarks() {
        screen(
                "empty",
                EpisodePicture.of(
                        Diary.EMPTY,
                        Optional.empty(),
                        java.time.Instant.EPOCH,
                        Look.LIGHT,
                        ChartOptions.ALL,
                        ChartDiary.ENGLISH));
    }

    @Test
    void oneEntryIsADotWithItsNumber() {
        screen("one-entry", ChartDiary.began().pain(20, 7).now(26).picture(Look.LIGHT, ChartOptions.ALL));
    }

    @Test
    void openWithAGapToNow() {
        screen(
                "open-gap",
                ChartDiary.began()
                        .pains(9, 8, 14, 7, 20, 7, 28, 6)
                        .treated(TreatmentKind.HEAT_DRY, 10, 20, 29)
                        .now(100)
                        .picture(Look.DARK, ChartOptions.ALL));
    }

    @Test
    void twoMonthsAreDrawnInWeeks() {
        paper("two-months", twoMonths().picture(Look.MONO, ChartOptions.ALL));
        screen("two-months-light", twoMonths().picture());
    }

    @Test
    void fiveHundredEntriesKeepTheirPeaks() {
        screen("many-entries", manyEntries(500).picture());
    }

    @Test
    void clocksGoBack() {
        screen(
                "clocks-back",
                ChartDiary.began("2025-10-24T20:00", ChartDiary.LONDON)
                        .spasm(spasm -> spasm.withOnset(spasm.at(), OnsetCertainty.UNKNOWN))
                        .pains(0, 6, 12, 6, 30, 5, 50, 4, 70, 4)
                        .now(72)
                        .picture());
    }

    @Test
    void smallOnesStandSideBySide() {
        Golden.check(
                "charts/small",
                Pictures.pixels(ChartDiary.nineDays().picture(Look.MONO, ChartOptions.small()), 240, 160, 2));
    }

    @Test
    void earlierSpasmsStandThinBehindTheOneOfTheReport() {
        paper("earlier", EarlierTest.fourSpasms().picture(Look.MONO, ChartOptions.ALL.withEarlier(true)));
        paper("earlier-print", EarlierTest.fourSpasms().picture(Look.PRINT, ChartOptions.ALL.withEarlier(true)));
    }

    @Test
    void textAtTwiceTheSize() {
        screen("text-200", ChartDiary.nineDays().picture(Look.LIGHT, ChartOptions.ALL.withTextScale(2)));
    }

    static ChartDiary twoMonths() {
        ChartDiary diary = ChartDiary.began("2026-01-05T07:00", ChartDiary.LONDON);
        Random random = new Random(7);
        double hour = 1;
        while (hour < 1400) {
            double trend = 8 - hour / 220;
            diary.pain(hour, (int) Math.clamp(Math.round(trend + random.nextGaussian()), 0, 10));
            hour += hour > 400 && hour < 430 ? 60 : 9 + random.nextInt(8);
        }
        return diary.took(TreatmentKind.IBUPROFEN, "1", "400", 5, 20, 30, 44, 60, 80, 300, 310, 900)
                .treated(TreatmentKind.WALK, 100, 101, 125, 150, 500, 600, 800, 1000)
                .treated(TreatmentKind.FLUIDS, 50, 60, 70)
                .ended(1404, EndReason.STOPPED_LOGGING);
    }

    static ChartDiary manyEntries(int n) {
        ChartDiary diary = ChartDiary.began();
        Random random = new Random(11);
        for (int i = 0; i < n; i++) {
            int score = i == n / 2 ? 10 : 2 + random.nextInt(5);
            diary.pain(i * 300.0 / n, score);
        }
        return diary.over(310);
    }
}
