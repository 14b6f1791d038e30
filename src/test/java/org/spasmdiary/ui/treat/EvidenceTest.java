package org.spasmdiary.ui.treat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.treatment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.report.FactSources;
import org.spasmdiary.words.Words;

/** What the catalogue says of each treatment, and the note about many uses of a rub. */
class EvidenceTest {
    private static final Words WORDS = Words.of(Locale.UK);
    private static final TreatmentKind RUB = TreatmentKind.TOPICAL_MENTHOL_CAMPHOR;

    @ParameterizedTest
    @EnumSource(TreatmentKind.class)
    void everyTreatmentNamesWhereItStandsAndEveryChipSaysWhatItMeans(TreatmentKind kind) {
        Evidence evidence = Evidence.of(kind);
        assertThat(evidence.sources()).isNotEmpty();
        for (String id : evidence.sources())
            assertThat(id.startsWith("X") || FactSources.ALL.facts().containsKey(id))
                    .as(id)
                    .isTrue();
        assertThat(Evidence.lines(kind, WORDS)).contains("Source");
        assertThat(evidence.grade().isPresent())
                .as("medicines have no grade")
                .isEqualTo(kind.group() != TreatmentKind.Group.MEDICINE);
        evidence.grade()
                .ifPresent(grade ->
                        assertThat(WORDS.text("ui.treat.gradeMeans." + grade)).isNotBlank());
    }

    @Test
    void noWordIsThereForAKindThatIsNone() {
        List<String> codes =
                Arrays.stream(TreatmentKind.values()).map(TreatmentKind::code).toList();
        var bundle = java.util.ResourceBundle.getBundle("org.spasmdiary.ui.treat.treat", Locale.ROOT);
        assertThat(bundle.keySet().stream()
                        .filter(key -> key.matches("ui\\.treat\\.(evidence|care|hint)\\..*"))
                        .map(key -> key.substring(key.lastIndexOf('.') + 1)))
                .isSubsetOf(codes);
    }

    private static Supplier<Treatment> rub(String time) {
        return treatment("2026-05-12T" + time + "Z", RUB);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-11T12:00:00Z, false", "2026-05-11T12:00:01Z, true"})
    void theFifthUseInADayIsSaidAndOneExactlyADayOldDoesNotCount(String first, boolean said) {
        var diary = diary(treatment(first, RUB), rub("06:00:00"), rub("08:00:00"), rub("10:00:00"));
        var text = RubUses.of(diary, rub("12:00:00").get(), WORDS);
        assertThat(text.isPresent()).isEqualTo(said);
        if (said)
            assertThat(text)
                    .contains("This makes 5 uses in 24 hours. Packs of rubs and patches say at most 4; some say 3.");
    }

    @Test
    void aUseWrittenDownLaterCountsInTheDayAfterIt() {
        var diary = diary(rub("08:00:00"), rub("10:00:00"), rub("12:00:00"), rub("14:00:00"));
        assertThat(RubUses.of(diary, rub("06:00:00").get(), WORDS)).isPresent();
        assertThat(RubUses.of(diary, treatment("2026-05-11T14:00:00Z", RUB).get(), WORDS))
                .isEmpty();
    }

    @Test
    void aMistakeIsNoUseAndHeatIsNoRub() {
        var diary = diary(
                rub("06:00:00"),
                rub("08:00:00"),
                rub("10:00:00"),
                () -> rub("11:00:00").get().withMistake(true));
        assertThat(RubUses.of(diary, rub("12:00:00").get(), WORDS)).isEmpty();
        assertThat(RubUses.of(
                        diary,
                        treatment("2026-05-12T12:00:00Z", TreatmentKind.HEAT_DRY)
                                .get(),
                        WORDS))
                .isEmpty();
    }
}
