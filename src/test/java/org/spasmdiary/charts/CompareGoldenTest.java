package org.spasmdiary.charts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.Golden;
import org.spasmdiary.NineSpasms;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Span;
import org.spasmdiary.sample.SampleDiary;

class CompareGoldenTest {
    private static void check(String name, Diary diary, Instant now, Look look, CompareOptions options) {
        Picture picture = ComparePicture.of(diary, now, look, options, ChartDiary.ENGLISH);
        String file = "charts/compare-" + name + "-" + look.name().toLowerCase(Locale.ROOT);
        Golden.check(file, Pictures.pixels(picture, look.onPaper() ? 420 : 574, look.onPaper() ? 280 : 370, 1));
    }

    private static void check(String name, Diary diary, Look look) {
        check(name, diary, NineSpasms.NOW, look, CompareOptions.USUAL);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void anEmptyDiaryHasAxesAndMarks(Look look) {
        check("empty", Diary.EMPTY, look);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void oneSpasmWithOneEntryIsADot(Look look) {
        Diary diary = Samples.diary(
                Samples.spasm("2026-03-11T08:00:00Z"),
                Samples.reading("2026-03-12T10:00:00Z").pain(6));
        check("one", diary, look);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void nineSpasms(Look look) {
        check("nine", NineSpasms.diary(), look);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void tenYearsShowTheNewestEight(Look look) {
        check("ten-years", SampleDiary.make(10, 5, NineSpasms.NOW, ChartDiary.LONDON), look);
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DARK", "MONO"})
    void sideBySideOnTheSameAxes(Look look) {
        var aside = CompareOptions.USUAL.withSideBySide(true);
        var picture = ComparePicture.of(NineSpasms.diary(), NineSpasms.NOW, look, aside, ChartDiary.ENGLISH);
        int height = (int) picture.comfortableHeight(574);
        String file = "charts/compare-panels-" + look.name().toLowerCase(Locale.ROOT);
        Golden.check(file, Pictures.pixels(picture, 574, height, 1));
    }

    @Test
    void aLineThatIsPointedAtStandsOutAndNotTypicalDaysAreNamed() {
        var span = new Span(LocalDate.of(2025, 6, 20), LocalDate.of(2025, 6, 30));
        var period = new Period(EntryId.ofContent("p"), NineSpasms.NOW, false, span, "Travel");
        CompareOptions options = CompareOptions.USUAL.withLit(java.util.Optional.of(NineSpasms.id(7)));
        check("lit", NineSpasms.diary(List.of(period)), NineSpasms.NOW, Look.DARK, options);
    }

    @Test
    void textAtTwiceTheSize() {
        var large = CompareOptions.USUAL.withTextScale(2);
        var picture = ComparePicture.of(NineSpasms.diary(), NineSpasms.NOW, Look.LIGHT, large, ChartDiary.ENGLISH);
        int height = (int) picture.comfortableHeight(900);
        Golden.check("charts/compare-text-200", Pictures.pixels(picture, 900, height, 1));
    }
}
