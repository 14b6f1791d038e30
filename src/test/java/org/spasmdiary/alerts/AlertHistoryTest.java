package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.checked;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.diary.SafetyQuestion.BLADDER_BOWEL;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.spasmdiary.Samples;
import org.spasmdiary.SpasmSample;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.RecordOutcome;

class AlertHistoryTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final SpasmSample SPASM = spasm("2026-05-01T08:00:00Z").injury(false);
    private static final Supplier<? extends Entry> CHECK =
            reading("2026-05-01T08:30:00Z").noneOfThese();
    private static final Supplier<? extends Entry> SIGN =
            reading("2026-05-01T09:00:00Z").yes(BLADDER_BOWEL);
    private static final Instant NOW = Samples.at("2026-05-01T10:00:00Z");

    private static List<AlertRecord> news(Diary diary, Instant now) {
        return AlertHistory.news(Alerts.check(diary, now), diary, now, BERLIN);
    }

    private static Diary with(Diary diary, List<AlertRecord> records) {
        Map<EntryId, Entry> all = new java.util.LinkedHashMap<>();
        diary.entries().forEach(entry -> all.put(entry.id(), entry));
        records.forEach(record -> all.put(record.id(), record));
        return Diary.of(Profile.UNKNOWN, all.values(), false);
    }

    private static Diary and(Diary diary, Supplier<? extends Entry> more) {
        List<Entry> all = new ArrayList<>(diary.entries().toList());
        all.add(more.get());
        return Diary.of(Profile.UNKNOWN, all, false);
    }

    @Test
    void anAppearanceIsWrittenOnceWithItsEvidenceFrozen() {
        Diary diary = Samples.diary(SPASM, CHECK, SIGN);
        List<AlertRecord> first = news(diary, NOW);
        assertThat(first).singleElement().satisfies(record -> {
            assertThat(record.rule().value()).isEqualTo("R01");
            assertThat(record.at().instant()).isEqualTo(Samples.at("2026-05-01T09:00:00Z"));
            assertThat(record.lastTrueAt().instant()).isEqualTo(NOW);
            assertThat(record.outcome()).isEqualTo(RecordOutcome.NONE);
            assertThat(record.ruleSetVersion()).isEqualTo(Rules.VERSION);
            assertThat(record.inputs()).singleElement().satisfies(input -> {
                assertThat(input.entry()).isEqualTo(SIGN.get().id());
                assertThat(input.values()).containsEntry("bladderBowel", "YES");
            });
        });
        assertThat(news(with(diary, first), NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void recordsNeverChangeTheBoardButForTheTimeSeen() {
        Diary diary = Samples.diary(SPASM, CHECK, SIGN);
        AlertRecord shown = news(diary, NOW).getFirst();
        assertThat(Alerts.check(with(diary, List.of(shown)), NOW)).isEqualTo(Alerts.check(diary, NOW));
        Instant seen = NOW.plusSeconds(30);
        Diary seenDiary = with(diary, List.of(seen(shown, seen, RecordOutcome.NONE)));
        assertThat(Alerts.check(seenDiary, NOW.plusSeconds(60))
                        .alerts()
                        .getFirst()
                        .seenAt())
                .contains(seen);
        Diary closed = with(diary, List.of(seen(shown, seen, RecordOutcome.CLEARED_BY_DATA)));
        assertThat(Alerts.check(closed, NOW.plusSeconds(60)).alerts().getFirst().seenAt())
                .as("an appearance that is over was another one")
                .isEmpty();
    }

    private static AlertRecord seen(AlertRecord record, Instant seen, RecordOutcome outcome) {
        return new AlertRecord(
                record.id(),
                record.at(),
                record.recorded(),
                false,
                record.rule(),
                record.episode(),
                record.lastTrueAt(),
                record.inputs(),
                Optional.of(seen),
                outcome,
                Optional.empty(),
                Optional.empty(),
                record.ruleSetVersion());
    }

    @Test
    void anOutcomeEndsTheRecordAndSaysWhich() {
        Diary shown = Samples.diary(SPASM, CHECK, SIGN);
        shown = with(shown, news(shown, NOW));
        Diary cleared = and(shown, checked("R01", "2026-05-01T10:30:00Z"));
        List<AlertRecord> ended = news(cleared, Samples.at("2026-05-01T10:31:00Z"));
        assertThat(ended).singleElement().satisfies(record -> {
            assertThat(record.outcome()).isEqualTo(RecordOutcome.CLINICIAN_CHECKED);
            assertThat(record.outcomeAt().orElseThrow().instant()).isEqualTo(Samples.at("2026-05-01T10:30:00Z"));
        });
        assertThat(news(with(cleared, ended), Samples.at("2026-05-01T10:32:00Z")))
                .isEmpty();
    }

    @Test
    void undoingTheCauseEndsItAsClearedByData() {
        Diary diary = Samples.diary(SPASM, CHECK, SIGN);
        Diary without = with(Samples.diary(SPASM, CHECK), news(diary, NOW));
        List<AlertRecord> ended = news(without, NOW.plusSeconds(60));
        assertThat(ended).singleElement().satisfies(record -> {
            assertThat(record.outcome()).isEqualTo(RecordOutcome.CLEARED_BY_DATA);
            assertThat(record.lastTrueAt().instant()).isEqualTo(NOW.plusSeconds(60));
        });
        Diary back = and(with(without, ended), SIGN);
        assertThat(news(back, NOW.plusSeconds(120)))
                .as("coming back is a new appearance")
                .singleElement()
                .satisfies(record ->
                        assertThat(record.id()).isNotEqualTo(ended.getFirst().id()));
    }

    @Test
    void aRuleThatIsOnlyReplacedGoesOn() {
        var still = reading("2026-05-08T07:00:00Z").noneOfThese().pain(4);
        Diary diary = Samples.diary(SPASM, CHECK, still);
        Instant before = Samples.at("2026-05-08T08:00:00Z");
        diary = with(diary, news(diary, before));
        assertThat(news(diary, before.plusSeconds(1)))
                .singleElement()
                .satisfies(record -> assertThat(record.rule().value()).isEqualTo("R11"));
    }
}
