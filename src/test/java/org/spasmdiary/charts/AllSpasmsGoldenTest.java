package org.spasmdiary.charts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.Golden;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.sample.Density;

class AllSpasmsGoldenTest {
    private static final List<ChartKind> KINDS = List.of(ChartKind.RECOVERY, ChartKind.LANES, ChartKind.CALENDAR);

    static Stream<Arguments> kindsAndLooks() {
        return KINDS.stream().flatMap(kind -> Stream.of(Look.values()).map(look -> Arguments.of(kind, look)));
    }

    private static void check(String name, Picture picture, Look look) {
        PixelImage image =
                look.onPaper() ? Pictures.pixels(picture, 560, 360, 2) : Pictures.pixels(picture, 1000, 620, 1);
        Golden.check("charts/" + name, image);
    }

    private static void check(String name, Diary diary, ChartKind kind, Look look) {
        Picture picture =
                kind.picture(diary, diary.bouts().last(), ManySpasms.NOW, look, ChartOptions.ALL, ChartDiary.ENGLISH);
        check(kind.code() + "-" + name + "-" + look.name().toLowerCase(Locale.ROOT), picture, look);
    }

    @ParameterizedTest
    @MethodSource("kindsAndLooks")
    void nothingWritten(ChartKind kind, Look look) {
        check("empty", Diary.EMPTY, kind, look);
    }

    @ParameterizedTest
    @MethodSource("kindsAndLooks")
    void oneSpasm(ChartKind kind, Look look) {
        check("one", ManySpasms.one().diary(), kind, look);
    }

    @ParameterizedTest
    @MethodSource("kindsAndLooks")
    void anOrdinaryDiary(ChartKind kind, Look look) {
        check("ordinary", ManySpasms.ordinary().diary(), kind, look);
    }

    @ParameterizedTest
    @MethodSource("kindsAndLooks")
    void tenYears(ChartKind kind, Look look) {
        check("years", ManySpasms.tenYears(Density.USUAL), kind, look);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void theBandOfTheCurve(Look look) {
        var picture = RecoveryPicture.of(
                ManySpasms.ordinary().diary(), ManySpasms.NOW, look, new RecoveryOptions(true, 1), ChartDiary.ENGLISH);
        check("recovery-band-" + look.name().toLowerCase(Locale.ROOT), picture, look);
    }

    @Test
    void tooFewForACurve() {
        var few = new ManySpasms()
                .eased("2025-06-21T10:15", 69, 7)
                .eased("2025-08-21T10:15", 60, 7)
                .eased("2025-09-02T06:50", 86, 7)
                .stopped("2025-12-30T09:00", 200)
                .open("2026-03-10T07:40", 52);
        check("recovery-few", few.picture(ChartKind.RECOVERY), Look.LIGHT);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChartKind.class,
            names = {"RECOVERY", "LANES", "CALENDAR"})
    void atTwiceTheTextSize(ChartKind kind) {
        Diary diary = ManySpasms.ordinary().diary();
        Picture picture = kind.picture(
                diary,
                diary.bouts().last(),
                ManySpasms.NOW,
                Look.LIGHT,
                ChartOptions.ALL.withTextScale(2),
                ChartDiary.ENGLISH);
        check(kind.code() + "-text-200", picture, Look.LIGHT);
    }

    @Test
    void twoMonthsAreDrawnInWeeks() {
        var weeks = ManySpasms.nine().eased("2025-11-01T08:00", 60 * 24, 8).took("2025-11-01T10:00", 8, 90);
        check("lanes-weeks", weeks.picture(ChartKind.LANES), Look.LIGHT);
        check("recovery-weeks", weeks.picture(ChartKind.RECOVERY), Look.LIGHT);
    }
}
