package org.spasmdiary.diary.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Movement;
import org.spasmdiary.diary.Period;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.words.Words;

class BadFieldTest {
    private static final Words WORDS = Words.of(Locale.ENGLISH);
    private static final String TIME = "2026-03-12T07:15:00+01:00[Europe/Berlin]";

    private final List<Problem> problems = new ArrayList<>();

    private Optional<Entry> read(Class<? extends Entry> type, Object... keysAndValues) {
        Map<String, Object> fields = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) fields.put((String) keysAndValues[i], keysAndValues[i + 1]);
        return EntryForm.read(type, fields, problems::add);
    }

    private String said() {
        return String.join("\n", problems.stream().map(WORDS::problem).toList());
    }

    @Test
    void aNoteOf20000CharactersIsFineAndOneMoreIsNot() {
        assertThat(read(Reading.class, "observedAt", TIME, "note", "\uD83D\uDE00".repeat(20_000)))
                .isPresent();
        assertThat(read(Reading.class, "observedAt", TIME, "note", "n".repeat(20_001)))
                .isEmpty();
        assertThat(said()).contains("20,001").contains("20,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-2", "20.5", "1e-999999999", "1e999999999"})
    void aDoseOfNothingOrLessOrFarTooMuchIsRefused(String units) {
        assertThat(read(Treatment.class, "kind", "ibuprofen", "start", TIME, "units", new BigDecimal(units)))
                .isEmpty();
        assertThat(problems).hasSize(1);
    }

    @Test
    void anEndBeforeTheStartBreaksTheRecord() {
        String before = "2026-03-12T07:14:59+01:00[Europe/Berlin]";
        assertThat(read(Episode.class, "onset", TIME, "end", before, "endReason", "EASED"))
                .isEmpty();
        assertThat(read(Treatment.class, "kind", "heat-moist", "start", TIME, "end", before))
                .isEmpty();
        assertThat(read(Treatment.class, "kind", "heat-moist", "start", TIME, "end", TIME))
                .isEmpty();
        assertThat(read(Period.class, "from", "2026-03-12", "to", "2026-03-11")).isEmpty();
        assertThat(read(Episode.class, "onset", TIME, "end", TIME, "endReason", "EASED"))
                .isPresent();
    }

    @Test
    void anEndWithoutAReasonIsReadAsEasedAndSaid() {
        var read = (Episode) read(Episode.class, "onset", TIME, "end", TIME).orElseThrow();
        assertThat(read.end().orElseThrow().reason()).isEqualTo(EndReason.EASED);
        assertThat(problems).hasSize(1);
    }

    @Test
    void anEndWinsOverMinutes() {
        String end = "2026-03-12T07:35:00+01:00";
        Entry read = read(
                        Treatment.class, "kind", "heat-moist", "start", TIME, "end", end, "minutes", new BigDecimal(5))
                .orElseThrow();
        assertThat(((Treatment) read).duration()).contains(Duration.ofMinutes(20));
        assertThat(EntryForm.write(read)).containsKey("end").doesNotContainKey("minutes");
    }

    @Test
    void aReadingThatSaysNothingOrHasNoTimeIsRefused() {
        assertThat(read(Reading.class, "observedAt", TIME)).isEmpty();
        assertThat(read(Reading.class, "observedAt", TIME, "note", "")).isEmpty();
        assertThat(read(Reading.class, "painNow", 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-12T07:15",
                "2026-02-30T07:15:00Z",
                "yesterday",
                "2026-03-12",
                "2026-03-12T07:15:00+25:00",
                "9999-12-31T23:59:59-18:00",
                "2026-03-12T07:15:00+01:00[Mars/Base]"
            })
    void aTimeThatCouldMeanSeveralMomentsOrNoneIsRefused(String time) {
        assertThat(read(Reading.class, "observedAt", time, "painNow", 3)).isEmpty();
        assertThat(said()).contains(time);
    }

    @Test
    void aFractionOfASecondIsCutOff() {
        Entry read = read(Reading.class, "observedAt", "2026-03-12T07:15:00.999Z", "painNow", 3)
                .orElseThrow();
        assertThat(EntryForm.write(read)).containsEntry("observedAt", "2026-03-12T07:15:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1-1-1-1-1", "2f0c1f7e-6a0e-4a53-9a1b-0f8f3a3f5bxx", ""})
    void anIdMustBeAUuid(String id) {
        assertThat(read(Reading.class, "id", id, "observedAt", TIME, "painNow", 3))
                .isEmpty();
        assertThat(problems).hasSize(1);
    }

    @Test
    void halfASurrogatePairIsNoText() {
        assertThat(read(Reading.class, "observedAt", TIME, "note", "a\uD800b")).isEmpty();
    }

    @Test
    void movementIsKnownByItsContentAndWrittenWithoutAnId() {
        var one = (Movement) read(Movement.class, "at", TIME, "what", "MOVED").orElseThrow();
        assertThat(one.id()).isEqualTo(Movement.of(one.at(), one.what()).id());
        assertThat(EntryForm.write(one).keySet()).containsExactly("at", "what");
    }
}
