package org.spasmdiary.charts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.HelpedDiaries;
import org.spasmdiary.analysis.DayOfDoses;
import org.spasmdiary.analysis.Reach;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.sample.Density;

/** Every picture there is, of every diary that matters: what holds for one must hold for all. */
final class EveryPicture {
    /** Makes one picture; {@code textScale} 1.0 to 2.0. */
    interface Maker {
        Picture picture(Of of, Look look, double textScale);
    }

    /** A diary and the moment it is looked at. */
    record Of(Diary diary, Instant now) {
        Optional<Bout> last() {
            return diary.bouts().last();
        }
    }

    private static final Map<String, Of> DIARIES = new LinkedHashMap<>();
    private static final Map<String, Maker> MAKERS = new LinkedHashMap<>();

    static {
        DIARIES.put("empty", new Of(Diary.EMPTY, ManySpasms.NOW));
        DIARIES.put("one", new Of(onePoint(), ManySpasms.NOW));
        DIARIES.put(
                "few",
                new Of(
                        new ManySpasms()
                                .eased("2026-02-01T08:00", 30, 5)
                                .open("2026-03-10T07:40", 52)
                                .diary(),
                        ManySpasms.NOW));
        DIARIES.put("ordinary", new Of(ManySpasms.ordinary().diary(), ManySpasms.NOW));
        DIARIES.put("helped", new Of(HelpedDiaries.ordinary(), HelpedDiaries.NOW));
        DIARIES.put("month", new Of(PatternGoldenTest.Month.diary(), PatternGoldenTest.Month.NOW));
        DIARIES.put("years", new Of(ManySpasms.tenYears(Density.USUAL), ManySpasms.NOW));

        for (ChartKind kind : ChartKind.values())
            MAKERS.put(
                    kind.code(),
                    (of, look, scale) -> kind.picture(
                            of.diary(),
                            kind.isOfAll() ? Optional.empty() : of.last(),
                            of.now(),
                            look,
                            ChartOptions.ALL.withTextScale(scale),
                            ChartDiary.ENGLISH));
        MAKERS.put(
                "treatments-of-one",
                (of, look, scale) -> ChartKind.TREATMENTS.picture(
                        of.diary(),
                        of.last(),
                        of.now(),
                        look,
                        ChartOptions.ALL.withTextScale(scale),
                        ChartDiary.ENGLISH));
        MAKERS.put(
                "compare-panels",
                (of, look, scale) -> ComparePicture.of(
                        of.diary(),
                        of.now(),
                        look,
                        CompareOptions.USUAL.withSideBySide(true).withTextScale(scale),
                        ChartDiary.ENGLISH));
        MAKERS.put(
                "recovery-band",
                (of, look, scale) -> RecoveryPicture.of(
                        of.diary(), of.now(), look, new RecoveryOptions(true, scale), ChartDiary.ENGLISH));
        MAKERS.put(
                "clock",
                (of, look, scale) ->
                        TimeOfDayPicture.of(of.diary(), Reach.ALL, of.now(), look, scale, ChartDiary.ENGLISH));
        MAKERS.put(
                "function",
                (of, look, scale) ->
                        FunctionPicture.of(of.diary(), Reach.ALL, of.now(), look, scale, ChartDiary.ENGLISH));
        MAKERS.put("doses", EveryPicture::doses);
    }

    private EveryPicture() {}

    /** One spasm with one entry and one dose. */
    private static Diary onePoint() {
        return new ManySpasms()
                .stopped("2026-03-10T07:40", 20)
                .took("2026-03-10T09:00", 8, 1)
                .diary();
    }

    static List<String> names() {
        return List.copyOf(MAKERS.keySet());
    }

    static List<String> diaries() {
        return List.copyOf(DIARIES.keySet());
    }

    static Of of(String diary) {
        Of of = DIARIES.get(diary);
        if (of == null) throw new IllegalArgumentException(diary);
        return of;
    }

    static Picture of(String name, String diary, Look look, double textScale) {
        Maker maker = MAKERS.get(name);
        if (maker == null) throw new IllegalArgumentException(name);
        return maker.picture(of(diary), look, textScale);
    }

    /** Some pictures are never given less room than they need: those that no file of a chosen size is made of. */
    static int leastHeight(Picture picture, int width, double textScale) {
        return (int) Math.ceil(
                switch (picture) {
                    case ComparePicture panels
                    when panels.points(width, 300).isEmpty() -> panels.comfortableHeight(width);
                    case FunctionPicture function -> function.comfortableHeight();
                    case TimeOfDayPicture _ -> 320 * textScale;
                    default -> 0;
                });
    }

    static double leastWidth(Picture picture, double textScale) {
        boolean chosen = leastHeight(picture, 1000, textScale) == 0;
        return chosen ? 0 : 440 * textScale;
    }

    /** Ibuprofen in the two weeks to the newest dose. */
    private static Picture doses(Of of, Look look, double textScale) {
        List<Treatment> doses = of.diary().treatments().stream()
                .filter(one -> one.kind() == TreatmentKind.IBUPROFEN)
                .toList();
        LocalDate last = doses.isEmpty()
                ? LocalDate.of(2026, 3, 12)
                : doses.getLast().at().day();
        return new DosesPicture(
                "Ibuprofen",
                DayOfDoses.upTo(last, 14, doses),
                Optional.of(java.math.BigDecimal.valueOf(1200)),
                doses.isEmpty() ? 0 : 1,
                look,
                ChartOptions.ALL.withTextScale(textScale),
                ChartDiary.ENGLISH);
    }
}
