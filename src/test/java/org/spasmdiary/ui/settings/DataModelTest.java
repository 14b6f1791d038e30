package org.spasmdiary.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.contact;
import static org.spasmdiary.Samples.diary;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.Samples.treatment;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.settings.Settings;
import org.spasmdiary.settings.Theme;
import org.spasmdiary.words.Words;

/** What the parts Data and Suits me say. */
class DataModelTest {
    private static final Words WORDS = Words.of(Locale.UK);

    private static List<String> counts(Diary diary, int earlier, int inBin) {
        return DataModel.of("diary.db", diary, earlier, inBin, WORDS).counts();
    }

    @Test
    void nothingIsCountedAsNothingAndNotLeftOut() {
        assertThat(counts(Diary.EMPTY, 0, 0)).hasSize(7).allMatch(line -> line.startsWith("0 "));
    }

    @Test
    void oneOfEachIsSaidInTheSingular() {
        var spasm = spasm("2026-03-10T08:00:00Z");
        Diary diary = diary(
                spasm,
                () -> reading("2026-03-10T09:00:00Z").pain(4).get().withNotes(new Notes("", "for me")),
                treatment("2026-03-10T10:00:00Z", TreatmentKind.WALK),
                contact("2026-03-10T11:00:00Z", ContactKind.DOCTOR));
        assertThat(counts(diary, 1, 1))
                .containsExactly(
                        "1 spasm",
                        "1 entry",
                        "1 treatment",
                        "1 visit or call",
                        "1 private note",
                        "1 earlier value of what was changed",
                        "1 thing in the bin");
    }

    @Test
    void joinedSpasmsCountAsOneAndThousandsAreReadable() {
        var first = spasm("2026-03-01T08:00:00Z").eased("2026-03-02T08:00:00Z");
        var second = spasm("2026-03-03T08:00:00Z").joinedTo(first);
        assertThat(counts(diary(first, second), 1200, 2))
                .contains("1 spasm", "1,200 earlier values of what was changed", "2 things in the bin");
    }

    @ParameterizedTest
    @CsvSource({"100, false, true", "110, true, true", "190, true, true", "200, true, false"})
    void lettersCanGrowAndShrinkBetweenTheirLimits(int percent, boolean smaller, boolean larger) {
        var model = LookModel.of(Settings.DEFAULT.withTextSize(percent).withTheme(Theme.DARK), WORDS);
        assertThat(model.textSize()).isEqualTo(percent + " %");
        assertThat(model.smaller()).isEqualTo(smaller);
        assertThat(model.larger()).isEqualTo(larger);
        assertThat(model.theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void aCountryIsReadInTheLanguageItWasWrittenIn() {
        assertThat(Countries.name("DE", Locale.GERMAN)).isEqualTo("Deutschland");
        assertThat(Countries.code("deutschland", Locale.GERMAN)).contains("DE");
        assertThat(Countries.code("deutschland", Locale.UK)).isEmpty();
        assertThat(Countries.name("", Locale.UK)).isEmpty();
        assertThat(Countries.code("", Locale.UK)).isEmpty();
    }

    @Test
    void everyCountryComesBackFromItsName() {
        for (String code : Locale.getISOCountries())
            assertThat(Countries.code(Countries.name(code, Locale.UK), Locale.UK))
                    .as(code)
                    .contains(code);
    }
}
