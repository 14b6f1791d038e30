package org.spasmdiary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Cause;
import org.spasmdiary.diary.Dose;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Length;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Span;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;

/** The longest, oldest, smallest and oddest values that a diary may hold come back as they were. */
class ExtremesTest {
    private static final String TIME = "2026-03-12T10:00:00Z";

    @TempDir
    Path dir;

    private Path file;

    @BeforeEach
    void make() throws StoreException {
        file = dir.resolve("d.db");
        NewFile.create(file, false);
    }

    private Entry writtenAndRead(Entry entry) throws StoreException {
        try (var diary = DiaryFile.connect(file)) {
            diary.write(RoundTripTest.save("1", List.of(entry), Optional.empty()));
        }
        try (var diary = DiaryFile.connect(file)) {
            assertThat(diary.check()).isEmpty();
            return diary.load().diary().find(entry.id()).orElseThrow();
        }
    }

    private static Reading noted(String note) {
        return Samples.reading(TIME).pain(3).get().withNotes(new Notes(note, note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "ß",
                "\u20AC",
                "\uD83D\uDE00",
                "e\u0301",
                "\u0000",
                "\n",
                "\uFFFF",
                "\u202E",
                "\uFEFF",
            })
    void aNoteOf20000CharactersOfAnyLengthInBytesComesBack(String character) throws StoreException {
        Reading reading = noted(character.repeat(20_000 / character.codePointCount(0, character.length())));
        assertThat(writtenAndRead(reading)).isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "  before and after  ", "\r\n", "''", "\"; DROP TABLE entry; --", "?1 :a @b $c", "%s"})
    void textThatAnotherProgramWouldReadAsSomethingElseIsOnlyText(String text) throws StoreException {
        assertThat(writtenAndRead(noted(text))).isEqualTo(noted(text));
    }

    @Test
    void theLongestTitleDetailProductAndReasonComeBack() throws StoreException {
        String emoji = "\uD83D\uDE00";
        Episode episode = Samples.spasm(TIME)
                .get()
                .withCause(new Cause(Set.of(), emoji.repeat(500)))
                .withNotes(emoji.repeat(80), Notes.NONE);
        Treatment treatment =
                Samples.treatment(TIME, TreatmentKind.IBUPROFEN).get().withProduct(emoji.repeat(120));
        LocalDate day = LocalDate.parse("2026-03-12");
        Period period = new Period(EntryId.random(), Samples.at(TIME), false, new Span(day, day), emoji.repeat(200));
        for (Entry entry : List.of(episode, treatment, period))
            assertThat(writtenAndRead(entry)).isEqualTo(entry);
    }

    @ParameterizedTest
    @CsvSource({
        "1900-01-01T00:00:00Z, Z",
        "1900-01-01T00:00:00Z, Europe/Amsterdam",
        "1883-11-18T17:00:00Z, America/New_York",
        "0001-01-01T00:00:00Z, Z",
        "9999-12-31T23:59:59Z, Z",
        "9999-12-31T23:59:59Z, +18:00",
        "0001-01-01T00:00:00Z, -18:00",
        "1969-12-31T23:59:59Z, Z",
        "1970-01-01T00:00:00Z, Pacific/Apia",
        "2026-03-12T10:00:00Z, +05:53:28",
        "2026-03-12T10:00:00Z, -18:00",
        "2011-12-30T09:59:59Z, Pacific/Apia",
        "2026-10-25T00:30:00Z, Europe/Berlin",
        "2026-10-25T01:30:00Z, Europe/Berlin",
        "2028-02-29T12:00:00Z, Asia/Kathmandu",
    })
    void anyTimeAndPlaceComesBackOnTheSameDayAndClock(String instant, String zone) throws StoreException {
        When when = When.of(Instant.parse(instant), ZoneId.of(zone));
        Reading reading =
                Reading.empty(EntryId.random(), when, Instant.parse(instant)).withNotes(new Notes("n", ""));
        Entry read = writtenAndRead(reading);
        assertThat(read).isEqualTo(reading);
        assertThat(read.at().local()).isEqualTo(when.local());
    }

    /** Zone rules change by decree: what was lived at +01:00 stays so, whatever this computer thinks today. */
    @Test
    void anOffsetThatDoesNotFitTheZoneOfTodayStaysAsItWasWritten() throws StoreException {
        When odd = new When(Instant.parse(TIME), ZoneId.of("Europe/Berlin"), ZoneOffset.ofHours(-7));
        Reading reading = Samples.reading(TIME).pain(3).get().withAt(odd);
        assertThat(writtenAndRead(reading).at()).isEqualTo(odd);
        assertThat(writtenAndRead(reading).at().day()).isEqualTo(LocalDate.parse("2026-03-12"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.00000000000000000001, 0.00000000000000000001, 0.00000000000000000001",
        "19.99999999999999999999, 4999.99999999999999999999, 999999.99999999999999999999",
        "20, 5000, 1000000",
        "0.1, 0.3, 0.7",
        "2.50, 200.0, 1E+6",
    })
    void decimalsAreKeptToTheirLastDigit(String units, String strength, String most) throws StoreException {
        var dose = new Dose(
                Optional.empty(),
                Optional.of(new BigDecimal(units)),
                Optional.of(new BigDecimal(strength)),
                Optional.of(new Prescription(Optional.of(new BigDecimal(most)), Optional.of(365))));
        Treatment treatment =
                Samples.treatment(TIME, TreatmentKind.IBUPROFEN).get().withDose(dose);
        Treatment read = (Treatment) writtenAndRead(treatment);
        assertThat(read).isEqualTo(treatment);
        assertThat(read.dose().units().orElseThrow()).isEqualByComparingTo(units);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "1440", "0.50000000000000000001"})
    void theShortestAndTheLongestTreatmentComeBack(String minutes) throws StoreException {
        Treatment treatment =
                Samples.session(TIME, TreatmentKind.HEAT_MOIST, minutes).get();
        assertThat(((Treatment) writtenAndRead(treatment)).length())
                .isEqualTo(new Length.Minutes(new BigDecimal(minutes)));
    }

    @Test
    void aPeriodFromTheFirstDayToTheLastComesBack() throws StoreException {
        var span = new Span(LocalDate.parse("0001-01-01"), LocalDate.parse("9999-12-31"));
        var period = new Period(EntryId.random(), Samples.at(TIME), false, span, "");
        assertThat(writtenAndRead(period)).isEqualTo(period);
    }
}
